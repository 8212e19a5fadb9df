import { answerColumn, byPattern, readRatings } from '../partnership/ratingTable';
import { reason } from '../partnership/reason';
import { readWeights } from '../partnership/weights';
import { words } from '../partnership/words';

/**
 * Why a partner has its priority, in one sentence: the ratings that decided, and the fewest changes that would improve it.
 * In a heading cell it labels and fills the whole column: =PARTNER_REASON(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return The reason.
 * @customfunction
 */
export function PARTNER_REASON(ratings: unknown, weights?: unknown): unknown {
  const table = readRatings(ratings);
  const weighting = readWeights(weights);
  return answerColumn(
    table,
    words.headings.reason,
    byPattern(table, (pattern) => reason(pattern, weighting)),
  );
}
