import { type Decision, decide, type Pattern } from '../priority';
import type { Weights } from '../weights';

/** A partner whose priority other weights would change. */
export interface MovedPartner {
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly from: Decision;
  readonly to: Decision;
}

/**
 * What a change of weights changes: each partner with another priority, in the order of the list.
 *
 * @example movedPartners([[3, 2, 2], [3, 1, 3]], equal, [0.7, 0.2, 0.1])
 * // [{ index: 0, from: 'Explore', to: 'Immediate' }]
 */
export function movedPartners(patterns: readonly Pattern[], before: Weights, after: Weights): MovedPartner[] {
  return patterns
    .map((pattern, index) => ({ index, from: decide(pattern, before), to: decide(pattern, after) }))
    .filter(({ from, to }) => from !== to);
}
