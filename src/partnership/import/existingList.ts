import { findColumns } from '../columns';
import { plainText } from '../text';

/** The partner list as it stands in the sheet, as texts. */
export interface ExistingList {
  readonly headings: readonly string[];
  /** Those with a name, in the order of the sheet. */
  readonly partners: readonly ExistingPartner[];
}

export interface ExistingPartner {
  /** Its row in the sheet, counted from 1. */
  readonly row: number;
  readonly name: string;
  /** One for each heading. */
  readonly cells: readonly string[];
}

/** Reads the partner list for an import: `rows[0]` are the headings, days are ISO texts. A sheet without a list is empty. */
export function existingList(rows: readonly (readonly unknown[])[]): ExistingList {
  const headings = (rows[0] ?? []).map(plainText);
  const nameAt = findColumns(headings).name;
  if (nameAt === undefined) return { headings, partners: [] };
  const partners = rows.slice(1).map((row, index) => {
    const cells = headings.map((_, column) => plainText(row[column]));
    return { row: index + 2, name: cells[nameAt] ?? '', cells };
  });
  return { headings, partners: partners.filter(({ name }) => name !== '') };
}
