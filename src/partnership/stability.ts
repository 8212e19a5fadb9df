import { decisiveSteps } from './changes';
import type { DecisionSentences } from './decisions/decisionWords';
import { english } from './decisions/english';
import { decide, missingCriteria, type Pattern } from './priority';
import type { Weights } from './weights';

/**
 * Whether one rating off by one step would change the priority: `firm`, or `could change if …` naming each such step.
 * Empty when nothing is rated.
 *
 * @example stability([3, 3, 3], equal) // 'firm'
 */
export function stability(pattern: Pattern, weights: Weights, words: DecisionSentences = english): string {
  const decision = decide(pattern, weights);
  if (decision === 'unrated') return '';
  if (decision === 'undecided') return words.couldChangeWhenRated(missingCriteria(pattern));
  const steps = decisiveSteps(pattern, weights);
  if (steps.length === 0) return words.firm;
  return words.couldChange(steps.map(({ criterion, to }) => ({ criterion, to, rises: to > pattern[criterion] })));
}
