import { answerColumn, byPattern, readRatings } from '../partnership/ratingTable';
import { stability } from '../partnership/stability';
import { readWeights } from '../partnership/weights';
import { words } from '../partnership/words';

/**
 * Whether a priority is firm, or could change if one rating were one step higher or lower.
 * In a heading cell it labels and fills the whole column: =PARTNER_STABILITY(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return "firm", or "could change if" and the steps that would change it.
 * @customfunction
 */
export function PARTNER_STABILITY(ratings: unknown, weights?: unknown): unknown {
  const table = readRatings(ratings);
  const weighting = readWeights(weights);
  return answerColumn(
    table,
    words.headings.stability,
    byPattern(table, (pattern) => stability(pattern, weighting)),
  );
}
