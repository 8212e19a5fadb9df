import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../partnership/language';
import { inBatches } from './inBatches';
import { type Calls, useCalls } from './useCalls';
import { type Job, useJob } from './useJob';

/** So many things in one call where each takes long: it ends within a minute, and can be stopped soon. */
const BATCH = 5;

/** Something that was to be done, and what became of it. */
export interface Done<Item, Outcome> {
  readonly item: Item;
  readonly outcome: Outcome;
  /** Whether it was tried before in a call whose answer was lost: then it may have been done by that one. */
  readonly wasTried: boolean;
}

/** Doing things in the server, a few at a time. */
export interface Batches<Item, Outcome> {
  readonly calls: Calls;
  readonly job: Job;
  readonly done: readonly Done<Item, Outcome>[];
  /** Those that nothing became of yet. */
  readonly left: readonly Item[];
  /** Begins with these. */
  start(items: readonly Item[]): Promise<void>;
  /** Goes on with those that are left. */
  goOn(): Promise<void>;
}

/**
 * @param doingWords says what is being done, for some of the things
 * @param send does them; an outcome is `undefined` for one that is left
 * @param size how many go in one call
 * @param weightOf how much of the progress a thing is
 */
export function useBatches<Item, Outcome>(
  language: Language,
  doingWords: (batch: readonly Item[]) => string,
  send: (calls: Calls, batch: readonly Item[], doing: string) => Promise<readonly (Outcome | undefined)[] | undefined>,
  { size = BATCH, weightOf = () => 1 }: { size?: number; weightOf?(item: Item): number } = {},
): Batches<Item, Outcome> {
  const calls = useCalls(language);
  const job = useJob();
  const [done, setDone] = useState<readonly Done<Item, Outcome>[]>([]);
  const [left, setLeft] = useState<readonly Item[]>([]);
  const waiting = useRef<readonly Item[]>([]);
  const tried = useRef(new Set<Item>());

  const wait = (items: readonly Item[]) => {
    waiting.current = items;
    setLeft(items);
  };
  const run = async (batch: readonly Item[], doing: string): Promise<boolean> => {
    const outcomes = await send(calls, batch, doing);
    if (!outcomes) {
      for (const item of batch) tried.current.add(item);
      return false;
    }
    const ended = batch.flatMap((item, index): Done<Item, Outcome>[] => {
      const outcome = outcomes[index];
      return outcome === undefined ? [] : [{ item, outcome, wasTried: tried.current.has(item) }];
    });
    setDone((before) => [...before, ...ended]);
    const gone = new Set(ended.map(({ item }) => item));
    wait(waiting.current.filter((item) => !gone.has(item)));
    return true;
  };
  const goOn = async () => {
    await job.start(
      inBatches(waiting.current, size).map((batch) => {
        const doing = doingWords(batch);
        return { doing, size: batch.reduce((sum, item) => sum + weightOf(item), 0), run: () => run(batch, doing) };
      }),
    );
  };
  return {
    calls,
    job,
    done,
    left,
    start(items) {
      tried.current.clear();
      setDone([]);
      calls.clear();
      wait(items);
      return goOn();
    },
    goOn,
  };
}
