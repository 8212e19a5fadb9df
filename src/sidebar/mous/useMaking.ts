import { useRef } from 'preact/hooks';
import type { TemplatePage } from '../../commands/createMous';
import type { MouOutcome } from '../../commands/makeMous';
import type { Language } from '../../partnership/language';
import { mouOrder } from '../../partnership/mou/order';
import { shorten } from '../../partnership/text';
import { type Batches, useBatches } from '../common/useBatches';
import { namesOf, type Plan } from './plans';
import { mousWords } from './words';

type Outcome = Exclude<MouOutcome, { readonly kind: 'left' }>;

/** An agreement and what became of it. */
export interface Made {
  readonly plan: Plan;
  readonly outcome: Outcome;
}

/** Making agreements, a few at a time. What was made is not made again, also when its answer was lost. */
export interface Making extends Pick<Batches<Plan, Outcome>, 'calls' | 'job' | 'left' | 'goOn'> {
  readonly made: readonly Made[];
  /** Begins with these agreements. */
  start(plans: readonly Plan[], template: TemplatePage | null): Promise<void>;
}

export function useMaking(language: Language): Making {
  const words = mousWords[language];
  const from = useRef<TemplatePage | null>(null);
  const { done, start, ...batches } = useBatches<Plan, Outcome>(
    language,
    (plans) => words.making(plans.map(({ partners }) => shorten(namesOf(partners, words), 60))),
    async (calls, plans, doing) => {
      const orders = plans.map((plan) => mouOrder(plan, from.current ?? undefined));
      const outcomes = await calls.run(doing, 'makeMous', orders);
      return outcomes?.map((outcome) => (outcome.kind === 'left' ? undefined : outcome));
    },
  );
  return {
    ...batches,
    made: done.map(({ item, outcome, wasTried }) => ({
      plan: item,
      // What is there after a call whose answer was lost is what that call made.
      outcome: outcome.kind === 'there' && wasTried ? { ...outcome, kind: 'made' } : outcome,
    })),
    start(plans, template) {
      from.current = template;
      return start(plans);
    },
  };
}
