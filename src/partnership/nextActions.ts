import type { Decision } from './priority';

/** What a person can do for one partner. */
export type Action = 'rate' | 'rateAgain' | 'schedule' | 'createMou' | 'logCheckIn';

/** What the choice of actions depends on. */
export interface Situation {
  /** What the ratings come to; `'unreadable'` when a cell cannot be read. */
  readonly standing: Decision | 'unreadable';
  /** True when one of the three ratings is missing, although a Low may have decided already. */
  readonly lacksRating: boolean;
  readonly hasDocument: boolean;
  /** Whether the meetings it needs now are in the calendar; `null` when it needs none yet. */
  readonly isScheduled: boolean | null;
  /** Whether a check-in should have taken place by now. */
  readonly isDue: boolean;
}

/** The actions that make sense, the most sensible one first; it is the `primary` one when something waits to be done. */
export interface NextActions {
  readonly primary: Action | undefined;
  readonly others: readonly Action[];
}

/**
 * Exactly the actions that make sense for a partner now. What waits to be done comes first, in this order: rating, a
 * check-in that is due, putting the meetings into the calendar, the agreement.
 *
 * Source of the order: the founding tip "go slow to go fast": people meet before they sign. No agreement is offered
 * while anything is Low or not rated.
 *
 * @example nextActions({ standing: 'Immediate', lacksRating: false, hasDocument: false, isScheduled: true, isDue: false })
 * // { primary: 'createMou', others: ['logCheckIn', 'rateAgain'] }
 */
export function nextActions({ standing, lacksRating, hasDocument, isScheduled, isDue }: Situation): NextActions {
  const needsRating = lacksRating || standing === 'unreadable';
  const isAgreeable = standing === 'Immediate' || standing === 'Explore';
  const waiting: Action[] = [];
  if (needsRating) waiting.push('rate');
  if (isDue) waiting.push('logCheckIn');
  if (isScheduled === false) waiting.push('schedule');
  if (isAgreeable && !hasDocument) waiting.push('createMou');
  const [primary, ...later] = waiting;
  const always: Action[] = [
    ...(isDue ? [] : (['logCheckIn'] as const)),
    ...(needsRating ? [] : (['rateAgain'] as const)),
  ];
  return { primary, others: [...later, ...always] };
}
