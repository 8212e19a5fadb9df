import { complementColumn } from '../partnership/exchange/complementColumn';

/**
 * The Resource Complementarity that the asks and offers suggest: High when each has something that the other asks for, Medium when one has, Low when neither has.
 * In a heading cell it labels and fills the whole column: =PARTNER_COMPLEMENT(A1:A, 'Asks & offers'!A1:J)
 *
 * @param {A1:A} names The partners' names.
 * @param {'Asks & offers'!A1:J} rows The asks and offers, ours and theirs, with their headings.
 * @param {Settings!B2} ours Optional: our own name, where our rows have it instead of a blank.
 * @return The suggestion; blank where one of the two neither asks nor offers anything.
 * @customfunction
 */
export function PARTNER_COMPLEMENT(names: unknown, rows: unknown, ours?: unknown): unknown {
  return complementColumn(names, rows, ours);
}
