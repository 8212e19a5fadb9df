import { plainText } from '../partnership/text';
import { asText } from './cells';
import { makeTableSheet, readSheet, type Sheet, type Spreadsheet } from './spreadsheet';

/** A sheet in which Common Ground notes what it made, one row each; its columns are found by their headings. */
export interface Register {
  /** The rows as they are noted, each a map from heading to text. */
  readonly entries: readonly Readonly<Record<string, string>>[];
  /** Notes one more; the cells are in the order of the register's own headings. Makes the sheet when there is none. */
  add(cells: readonly (string | number)[]): void;
  /** Notes many in one write. */
  addAll(rows: readonly (readonly (string | number)[])[]): void;
}

/** Opens a register in one read. */
export function openRegister(spreadsheet: Spreadsheet, name: string, headings: readonly string[]): Register {
  const found = readSheet(spreadsheet, name);
  const [first = [], ...rows] = found?.rows ?? [];
  const order = found ? first.map(plainText) : headings;
  let sheet = found?.sheet;
  const opened = (): Sheet => {
    sheet ??= makeTableSheet(spreadsheet, name, headings);
    return sheet;
  };
  const inOrder = (cells: readonly (string | number)[]) =>
    order.map((heading) => toWrite(cells[headings.indexOf(heading)]));
  return {
    entries: rows.map((row) => {
      const entry: Record<string, string> = {};
      order.forEach((heading, column) => {
        entry[heading] = plainText(row[column]);
      });
      return entry;
    }),
    add: (cells) => {
      opened().appendRow(inOrder(cells));
    },
    addAll: (added) => {
      if (added.length === 0) return;
      const target = opened();
      const last = target.getLastRow();
      const lacking = last + added.length - target.getMaxRows();
      if (lacking > 0) target.insertRowsAfter(target.getMaxRows(), lacking);
      target.getRange(last + 1, 1, added.length, order.length).setValues(added.map(inOrder));
    },
  };
}

/** Texts are kept as they are; a day is written so that Sheets makes a date of it. */
function toWrite(cell: string | number | undefined): string | number {
  if (cell === undefined) return '';
  return typeof cell === 'number' || /^\d{4}-\d\d-\d\d$/.test(cell) ? cell : asText(cell);
}
