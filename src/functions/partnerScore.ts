import { answerColumn, readRatings, scores } from '../partnership/ratingTable';
import { readWeights } from '../partnership/weights';
import { words } from '../partnership/words';

/**
 * A score from 0 to 100 that orders partners of the same priority; blank until all three criteria are rated.
 * In a heading cell it labels and fills the whole column: =PARTNER_SCORE(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return The score to one decimal.
 * @customfunction
 */
export function PARTNER_SCORE(ratings: unknown, weights?: unknown): unknown {
  const table = readRatings(ratings);
  return answerColumn(table, words.headings.score, scores(table, readWeights(weights)));
}
