import { priorityMatrix } from '../partnership/matrix';
import { readWeights } from '../partnership/weights';
import { words } from '../partnership/words';

/**
 * The priority matrix: organizations with their three ratings and their priority, the ones to work with first on top.
 *
 * @param {A1:A} names The organizations' names; rows without a name are left out.
 * @param {B1:D} ratings Mission Alignment, Resource Complementarity and Relationship Potential, a row for each name; with or without their headings.
 * @param {Settings!B8:B10} weights Optional: three numbers, how much each criterion counts.
 * @return A table with its headings.
 * @customfunction
 */
export function PARTNER_MATRIX(names: unknown, ratings: unknown, weights?: unknown): unknown {
  const rows = priorityMatrix(names, ratings, readWeights(weights));
  return [words.matrixHeadings, ...rows.map((row) => [row.name, ...row.ratings, row.priority])];
}
