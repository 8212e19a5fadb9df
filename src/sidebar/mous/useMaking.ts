import { useRef, useState } from 'preact/hooks';
import type { TemplatePage } from '../../commands/createMous';
import type { MouOutcome } from '../../commands/makeMous';
import type { Language } from '../../partnership/language';
import { mouOrder } from '../../partnership/mou/order';
import { shorten } from '../../partnership/text';
import { inBatches } from '../common/inBatches';
import { type Calls, useCalls } from '../common/useCalls';
import { type Job, useJob } from '../common/useJob';
import { namesOf, type Plan } from './plans';
import { mousWords } from './words';

/** So many agreements in one call: it ends within a minute, and can be stopped soon. */
const BATCH = 5;

/** An agreement and what became of it. */
export interface Made {
  readonly plan: Plan;
  readonly outcome: Exclude<MouOutcome, { readonly kind: 'left' }>;
}

/** Making agreements, a few at a time. */
export interface Making {
  readonly calls: Calls;
  readonly job: Job;
  readonly made: readonly Made[];
  /** Those that nothing became of yet. */
  readonly left: readonly Plan[];
  /** Begins with these agreements. */
  start(plans: readonly Plan[], template: TemplatePage | null): Promise<void>;
  /** Goes on with those that are left. What was made is not made again, also when its answer was lost. */
  goOn(): Promise<void>;
}

export function useMaking(language: Language): Making {
  const calls = useCalls(language);
  const job = useJob();
  const words = mousWords[language];
  const [made, setMade] = useState<readonly Made[]>([]);
  const [left, setLeft] = useState<readonly Plan[]>([]);
  const waiting = useRef<readonly Plan[]>([]);
  const tried = useRef(new Set<Plan>());
  const from = useRef<TemplatePage | null>(null);

  const wait = (plans: readonly Plan[]) => {
    waiting.current = plans;
    setLeft(plans);
  };
  const make = async (batch: readonly Plan[], doing: string): Promise<boolean> => {
    const orders = batch.map((plan) => mouOrder(plan, from.current ?? undefined));
    const outcomes = await calls.run(doing, 'makeMous', orders);
    if (!outcomes) {
      for (const plan of batch) tried.current.add(plan);
      return false;
    }
    const done = batch.flatMap((plan, index): Made[] => {
      const outcome = outcomes[index];
      if (!outcome || outcome.kind === 'left') return [];
      // What is there after a call whose answer was lost is what that call made.
      const isOurs = outcome.kind === 'there' && tried.current.has(plan);
      return [{ plan, outcome: isOurs ? { ...outcome, kind: 'made' } : outcome }];
    });
    setMade((before) => [...before, ...done]);
    wait(waiting.current.filter((plan) => !done.some((one) => one.plan === plan)));
    return true;
  };
  const makeWaiting = async () => {
    await job.start(
      inBatches(waiting.current, BATCH).map((batch) => {
        const doing = words.making(batch.map(({ partners }) => shorten(namesOf(partners, words), 60)));
        return { doing, size: batch.length, run: () => make(batch, doing) };
      }),
    );
  };

  return {
    calls,
    job,
    made,
    left,
    start(plans, template) {
      from.current = template;
      tried.current.clear();
      setMade([]);
      calls.clear();
      wait(plans);
      return makeWaiting();
    },
    goOn: makeWaiting,
  };
}
