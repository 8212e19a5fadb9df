import { CAPACITY, CRITERION_INDEXES } from './criterion';
import type { DecisionSentences } from './decisions/decisionWords';
import { english } from './decisions/english';
import { decide, missingCriteria, type Pattern } from './priority';
import { RATINGS, type RatingCode, ratingReader, UNREADABLE } from './rating';
import { type AnswerRow, asRows, byPattern, cellOf, type RatingTable, refuseShort } from './ratingTable';
import type { Weights } from './weights';
import { words } from './words';

/** With nothing Low and too few Highs: which Medium a meeting tells us most about soonest. */
const EASIEST_TO_LEARN = [1, 2, 0] as const;

/**
 * One concrete action for a partner, led by the rating that limits it; a Low capacity adds that the time is not yet.
 * Empty when nothing is rated.
 *
 * @example nextStep([3, 3, 3], 0, equal) // 'Agree a small pilot, then draft the MOU'
 */
export function nextStep(
  pattern: Pattern,
  capacity: RatingCode,
  weights: Weights,
  words: DecisionSentences = english,
): string {
  const action = actionFor(pattern, weights, words);
  return action !== '' && RATINGS[capacity] === 'Low' ? words.notYetCapacity(action) : action;
}

function actionFor(pattern: Pattern, weights: Weights, words: DecisionSentences): string {
  const decision = decide(pattern, weights);
  if (decision === 'unrated') return '';
  if (decision === 'Immediate') return words.stepImmediate;
  if (decision === 'undecided') return words.stepRate(missingCriteria(pattern)[0] ?? 0);
  if (decision === 'Explore') return words.stepExplore(EASIEST_TO_LEARN.find((index) => pattern[index] === 2) ?? 1);
  return words.stepsLow(CRITERION_INDEXES.filter((index) => pattern[index] === 1));
}

/**
 * The next step of each row of a list; a row whose ratings or capacity cannot be read answers what to check.
 *
 * @param capacity one cell for all rows, or a column with a row for each row of the ratings, headings included
 * @throws Error when the column is shorter than the ratings
 */
export function nextSteps(table: RatingTable, capacity: unknown, weights: Weights): (row: number) => AnswerRow {
  const cells = asRows(capacity);
  const offset = table.headed ? 1 : 0;
  refuseShort('capacity', cells, 'ratings', table.length + offset);
  const steps = ([0, 1, 2, 3] as const).map((code) => byPattern(table, (pattern) => nextStep(pattern, code, weights)));
  const read = ratingReader();
  return (row) => {
    const cell = cellOf(cells, row + offset);
    const { code } = read(cell);
    if (code === UNREADABLE) return [table.faults.get(row) ?? words.check([words.notARating(cell, CAPACITY)])];
    return steps[code]?.(row) ?? [''];
  };
}
