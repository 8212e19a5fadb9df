import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Addition, ImportPlan } from '../../partnership/import/planImport';
import type { Ticks } from '../common/useTicks';
import { answersOf, type CompletedRow, completedRows, type Decisions, NO_DECISIONS } from './review';
import { type PlannedImport, planOf } from './usePlanning';

/** So many milliseconds after the last click a long list is planned anew; a short one is at once. */
const PAUSE = 600;
const LONG = 1000;

/** What a person decides about a planned import, and what it comes to. */
export interface Review {
  readonly answers: Decisions['answers'];
  answer(place: number, chosen: number | 'new' | undefined): void;
  /** All that there is to choose from: the plan with those that are left out, too. */
  readonly whole: ImportPlan;
  readonly completed: readonly CompletedRow[];
  readonly additionTicks: ItemTicks<Addition>;
  readonly completedTicks: ItemTicks<CompletedRow>;
  /** The plan as decided. */
  readonly plan: ImportPlan;
  /** The same, also when the last decision was made a moment ago. */
  planNow(): ImportPlan;
}

type ItemTicks<Item> = Pick<Ticks<Item>, 'isTicked' | 'tick'>;

export function useReview(planned: PlannedImport): Review {
  const { imported, existing, matches } = planned;
  const [decisions, setDecisions] = useState(NO_DECISIONS);
  const settled = useSettledDecisions(decisions, imported.partners.length > LONG ? PAUSE : 0);
  const { answers, leftOut } = settled;
  const whole = useMemo(() => planOf(planned, answersOf({ answers, leftOut: new Set() })), [planned, answers]);
  const plan = useMemo(
    () => (leftOut.size === 0 ? whole : planOf(planned, answersOf(settled))),
    [planned, whole, settled],
  );
  const completed = useMemo(() => completedRows(whole, existing, matches, settled), [whole]);

  const ticksOf = <Item>(placesOf: (item: Item) => readonly number[]): ItemTicks<Item> => ({
    isTicked: (item) => placesOf(item).every((place) => !decisions.leftOut.has(place)),
    tick: (items, isTicked) =>
      setDecisions((before) => {
        const next = new Set(before.leftOut);
        for (const place of items.flatMap(placesOf)) isTicked ? next.delete(place) : next.add(place);
        return { ...before, leftOut: next };
      }),
  });
  return {
    answers: decisions.answers,
    answer: (place, chosen) =>
      setDecisions((before) => {
        const next = new Map(before.answers);
        if (chosen === undefined) next.delete(place);
        else next.set(place, chosen);
        return { ...before, answers: next };
      }),
    whole,
    completed,
    additionTicks: ticksOf(({ partner }) => [partner]),
    completedTicks: ticksOf(({ places }) => places),
    plan,
    planNow: () => (decisions === settled ? plan : planOf(planned, answersOf(decisions))),
  };
}

/** What was decided, once nobody decided more for so many milliseconds; at once when there are none. */
function useSettledDecisions(decisions: Decisions, pause: number): Decisions {
  const [settled, setSettled] = useState(decisions);
  useEffect(() => {
    if (pause === 0) return undefined;
    const timer = setTimeout(() => setSettled(decisions), pause);
    return () => clearTimeout(timer);
  }, [decisions, pause]);
  return pause === 0 ? decisions : settled;
}
