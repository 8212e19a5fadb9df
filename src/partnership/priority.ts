import { CRITERION_INDEXES, type CriterionIndex } from './criterion';
import type { RatingCode } from './rating';
import type { Weights } from './weights';

/** What to do first, from best to last. */
export const PRIORITIES = ['Immediate', 'Explore', 'Long-term'] as const;

export type Priority = (typeof PRIORITIES)[number];

/** The ratings of one partner, in the order of the criteria: 0 not rated, 1 Low, 2 Medium, 3 High. */
export type Pattern = readonly [RatingCode, RatingCode, RatingCode];

/** What a partner's ratings come to: a priority, not yet decided, or nothing rated at all. */
export type Decision = Priority | 'undecided' | 'unrated';

/** Weights are fractions: 2/3 of three equal ones must not fail for the last binary digit. */
const TOLERANCE = 1e-9;

/**
 * The priority rule: Long-term if anything is Low; otherwise Immediate if the Highs carry at least two thirds of the
 * weight (with equal weights: if at least two are High); otherwise Explore. A Low decides whatever its weight, and
 * whatever is not rated yet; apart from that every criterion must be rated.
 *
 * Source: the only rule, up to Medium-Medium-Medium, that gives the founding matrix, never lowers a priority when a
 * rating rises, and treats the criteria alike; as a method, MR-Sort with a veto (Bouyssou and Marchant 2007).
 */
export function decide(pattern: Pattern, weights: Weights): Decision {
  if (pattern.every((code) => code === 0)) return 'unrated';
  if (pattern.includes(1)) return 'Long-term';
  if (pattern.includes(0)) return 'undecided';
  const highs = CRITERION_INDEXES.reduce<number>((sum, index) => sum + (pattern[index] === 3 ? weights[index] : 0), 0);
  return highs >= 2 / 3 - TOLERANCE ? 'Immediate' : 'Explore';
}

/** The criteria that are not rated yet. */
export function missingCriteria(pattern: Pattern): CriterionIndex[] {
  return CRITERION_INDEXES.filter((index) => pattern[index] === 0);
}

/** The priorities that are still possible once everything is rated, best first. */
export function possiblePriorities(pattern: Pattern, weights: Weights): Priority[] {
  const completes = (one: Pattern) =>
    CRITERION_INDEXES.every((index) => one[index] > 0 && [0, one[index]].includes(pattern[index]));
  const possible = allPatterns()
    .filter(completes)
    .map((one) => decide(one, weights));
  return PRIORITIES.filter((priority) => possible.includes(priority));
}

/** The same ratings with one of them changed. */
export function withRating(pattern: Pattern, index: CriterionIndex, code: RatingCode): Pattern {
  const [first, second, third] = pattern;
  return [index === 0 ? code : first, index === 1 ? code : second, index === 2 ? code : third];
}

/** A small number for a pattern, 0 to 63, so that each of the 64 is decided once for a whole list. */
export function patternNumber(first: RatingCode, second: RatingCode, third: RatingCode): number {
  return (first << 4) | (second << 2) | third;
}

/** All patterns, in the order of their numbers. */
export function allPatterns(): Pattern[] {
  return Array.from({ length: 64 }, (_, number) => patternOf(number));
}

/** The pattern of a {@link patternNumber}. */
export function patternOf(number: number): Pattern {
  return [((number >> 4) & 3) as RatingCode, ((number >> 2) & 3) as RatingCode, (number & 3) as RatingCode];
}
