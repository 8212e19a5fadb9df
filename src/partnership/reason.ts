import { type Change, fewestChanges } from './changes';
import { CRITERION_INDEXES, type CriterionIndex } from './criterion';
import type { DecisionSentences } from './decisions/decisionWords';
import { english } from './decisions/english';
import { decide, missingCriteria, type Pattern, possiblePriorities } from './priority';
import type { Weights } from './weights';
import { areEqual } from './weights';

/**
 * One plain sentence: which ratings decided, and the fewest changes that would reach a better priority.
 * Empty when nothing is rated.
 *
 * @example reason([3, 1, 3], equal)
 * // 'Resource Complementarity is Low; raising it to Medium would make it Immediate.'
 */
export function reason(pattern: Pattern, weights: Weights, words: DecisionSentences = english): string {
  const decision = decide(pattern, weights);
  const missing = missingCriteria(pattern);
  const lows = criteriaRated(pattern, 1);
  const highs = criteriaRated(pattern, 3);
  if (decision === 'unrated') return '';
  if (decision === 'undecided') return words.reasonUndecided(missing, possiblePriorities(pattern, weights));
  if (decision === 'Immediate') return words.reasonImmediate(highs, shareOf(highs, weights));
  if (lows.length > 0 && missing.length > 0) return words.reasonLowAndMissing(lows, missing);
  const way = fewestChanges(pattern, weights);
  const wayUp = way ? words.wayUp(way.priority, inOptions(way.options), lows) : '';
  return decision === 'Explore' ? words.reasonExplore(highs, wayUp) : words.reasonLow(lows, wayUp);
}

function criteriaRated(pattern: Pattern, code: 1 | 3): CriterionIndex[] {
  return CRITERION_INDEXES.filter((index) => pattern[index] === code);
}

/** The share of the weight in percent, said only where the user gave weights of their own. */
function shareOf(criteria: readonly CriterionIndex[], weights: Weights): number | undefined {
  if (areEqual(weights)) return undefined;
  return Math.round(criteria.reduce<number>((sum, index) => sum + weights[index], 0) * 100);
}

/** Groups each option's changes by the rating they reach, as the sentence names them. */
function inOptions(options: readonly (readonly Change[])[]): { criteria: CriterionIndex[]; to: 2 | 3 }[][] {
  return options.map((changes) =>
    ([2, 3] as const)
      .map((to) => ({ criteria: changes.filter((change) => change.to === to).map((change) => change.criterion), to }))
      .filter((group) => group.criteria.length > 0),
  );
}
