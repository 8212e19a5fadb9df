import type { PartnerKey } from '../partner';
import { plainText } from '../text';

/** A row of the partner list as a page read it; as long as it says the same it may be merged. */
export interface RowAsRead extends PartnerKey {
  /** See {@link rowAsText}. */
  readonly says: string;
}

/** Two rows of one partner that are to become one, ready to be done: whoever does it needs to know nothing of plans. */
export interface MergeOrder {
  readonly keep: RowAsRead;
  /** The row that goes. */
  readonly other: RowAsRead;
  /** The name of the partner then. */
  readonly name: string;
  /** The cells of the row that stays which change. */
  readonly cells: readonly MergedCell[];
}

/** A cell that changes; a column that the list lacks is made. */
export interface MergedCell {
  readonly heading: string;
  /** Where the column stands, counted from 0. */
  readonly place: number;
  readonly before: string;
  readonly after: string;
}

/**
 * What a row says in all columns but that of the Partner ID, which a row can get while nothing else changes.
 *
 * @param idAt the place of the Partner ID, counted from 0
 */
export function rowAsText(headings: readonly unknown[], row: readonly unknown[], idAt: number | undefined): string {
  const cells = headings.map((heading, place) => [plainText(heading), place === idAt ? '' : plainText(row[place])]);
  return JSON.stringify(cells.filter(([, text]) => text !== ''));
}
