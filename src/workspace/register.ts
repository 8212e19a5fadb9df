import { plainText } from '../partnership/text';
import { asCell } from './cells';
import { makeTableSheet, readSheet, type Spreadsheet } from './spreadsheet';
import { UserError } from './userError';

/** A sheet in which Common Ground notes what it made, one row each; its columns are found by their headings. */
export interface Register<Column extends string> {
  /** The rows as they are noted. */
  readonly entries: readonly Readonly<Record<Column, string>>[];
  /** Notes more, in one write. Makes the sheet when there is none. */
  add(entries: readonly Readonly<Record<Column, string | number>>[]): void;
}

/**
 * Opens a register in one read.
 *
 * @param headings the heading of each column, in the order of a new sheet; people may reorder the columns afterwards
 * @throws UserError when a column was deleted or renamed: what is noted there decides what is made again
 */
export function openRegister<Column extends string>(
  spreadsheet: Spreadsheet,
  name: string,
  headings: Readonly<Record<Column, string>>,
): Register<Column> {
  const columns = Object.keys(headings) as Column[];
  const newOrder = columns.map((column) => headings[column]);
  const found = readSheet(spreadsheet, name);
  const [first, ...rows] = found?.rows ?? [];
  const order = first?.map(plainText) ?? newOrder;
  const lost = newOrder.filter((heading) => !order.includes(heading));
  if (lost.length > 0) throw new UserError(({ headingsLost }) => headingsLost(name, lost));

  const inOrder = (entry: Readonly<Record<Column, string | number>>) =>
    order.map((heading) => {
      const column = columns.find((one) => headings[one] === heading);
      return column === undefined ? '' : toWrite(entry[column]);
    });
  return {
    entries: rows.map((row) => {
      const entry = {} as Record<Column, string>;
      for (const column of columns) entry[column] = plainText(row[order.indexOf(headings[column])]);
      return entry;
    }),
    add: (added) => {
      if (added.length === 0) return;
      const target = first && found ? found.sheet : makeTableSheet(spreadsheet, name, newOrder, found?.sheet);
      const last = target.getLastRow();
      const lacking = last + added.length - target.getMaxRows();
      if (lacking > 0) target.insertRowsAfter(target.getMaxRows(), lacking);
      target.getRange(last + 1, 1, added.length, order.length).setValues(added.map(inOrder));
    },
  };
}

/** Texts are kept as they are; a day is written so that Sheets makes a date of it. */
function toWrite(cell: string | number): string | number {
  return typeof cell === 'number' ? cell : asCell(cell, 'day');
}
