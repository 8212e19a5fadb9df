import { answerColumn, byPattern, priorityCell, readRatings } from '../partnership/ratingTable';
import { readWeights } from '../partnership/weights';
import { words } from '../partnership/words';

/**
 * Which partners to work with first: Immediate, Explore or Long-term.
 * Long-term if anything is Low; otherwise Immediate if at least two ratings are High; otherwise Explore.
 * In a heading cell it labels and fills the whole column: =PARTNER_PRIORITY(B1:D)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return The priority, what to rate next, or what to check.
 * @customfunction
 */
export function PARTNER_PRIORITY(ratings: unknown, weights?: unknown): unknown {
  const table = readRatings(ratings);
  const weighting = readWeights(weights);
  return answerColumn(
    table,
    words.headings.priority,
    byPattern(table, (pattern) => priorityCell(pattern, weighting)),
  );
}
