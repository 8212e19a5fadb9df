import { nextSteps } from '../partnership/nextStep';
import { answerColumn, readRatings } from '../partnership/ratingTable';
import { readWeights } from '../partnership/weights';
import { words } from '../partnership/words';

/**
 * One concrete next step for a partner, led by the rating that holds it back.
 * In a heading cell it labels and fills the whole column: =PARTNER_NEXT_STEP(B1:D, I1:I)
 *
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, with or without their headings.
 * @param {I1:I} capacity Optional: the partner's capacity, High, Medium or Low; Low adds "not yet: capacity".
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return The next step.
 * @customfunction
 */
export function PARTNER_NEXT_STEP(ratings: unknown, capacity?: unknown, weights?: unknown): unknown {
  const table = readRatings(ratings);
  return answerColumn(table, words.headings.nextStep, nextSteps(table, capacity, readWeights(weights)));
}
