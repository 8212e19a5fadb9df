import { overlapColumn } from '../partnership/overlap/overlapColumn';

/**
 * With whom a partner overlaps most, whether that is a possible duplication or a natural ally, and the words that the two share.
 * In a heading cell it labels and fills the whole column: =PARTNER_OVERLAP(A1:A, O1:O)
 *
 * @param {A1:A} names The partners' names.
 * @param {O1:O} texts What they do, in one column or more.
 * @param {P1:P} areas Optional: where they work; those who work elsewhere are allies.
 * @return The other partner, what it may be, and the shared words; blank where there is none.
 * @customfunction
 */
export function PARTNER_OVERLAP(names: unknown, texts: unknown, areas?: unknown): unknown {
  return overlapColumn(names, texts, areas);
}
