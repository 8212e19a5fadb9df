import { columnLetter } from '../partnership/columns';
import { plainText } from '../partnership/text';
import { asCell } from './cells';
import { runs } from './runs';
import { addHeadings, growTo, makeTableSheet, readSheet, type Sheet, type Spreadsheet } from './spreadsheet';
import { UserError } from './userError';

/** A sheet in which Common Ground notes what it made, one row each; its columns are found by their headings. */
export interface Register<Column extends string> {
  /** The rows as they are noted, in the order of the sheet. */
  readonly entries: readonly Entry<Column>[];
  /**
   * Notes more, in one write; what is not given stays blank. Makes the sheet when there is none, and the columns that it
   * lacks.
   */
  add(entries: readonly Partial<Noted<Column>>[]): void;
  /** Writes some cells of an entry, each into its own cell; makes the columns that the sheet lacks. */
  change(entry: Entry<Column>, cells: Partial<Noted<Column>>): void;
  /** Writes one thing into a column of many entries, in one write for those that stand one below the other. */
  changeAll(entries: readonly Entry<Column>[], column: Column, cell: string): void;
  /** The sheet with all its columns; makes what is missing. */
  complete(): Sheet;
}

/** A row of a register as it stands in the sheet. */
export type Entry<Column extends string> = Readonly<Record<Column, string>>;

/** What is noted in a row: texts are kept as they are, and a day is written so that Sheets makes a date of it. */
export type Noted<Column extends string> = Readonly<Record<Column, string | number>>;

/** How a register looks. */
export interface RegisterLayout<Column extends string> {
  readonly sheet: string;
  /** The heading of each column, in the order of a new sheet; people may reorder the columns afterwards. */
  readonly headings: Readonly<Record<Column, string>>;
  /** Finds the columns by what their headings mean, counted from 0, where people may have named them in their own words. */
  readonly placesIn?: (headings: readonly unknown[]) => { readonly [column in Column]?: number };
  /** Columns that a sheet from an earlier version may lack: they are added when something is noted. */
  readonly later?: readonly Column[];
  /** What a column holds in place of a note: a formula over cells of its own row. */
  readonly formulas?: { readonly [column in Column]?: (cellOf: (column: Column) => string) => string };
  /** Whether the rows hold long texts, which are then shown whole. */
  readonly wraps?: boolean;
  /** Prepares columns that were just made; `columnOf` counts from 1. */
  readonly prepare?: (sheet: Sheet, columnOf: (column: Column) => number, made: readonly Column[]) => void;
}

/**
 * Opens a register in one read.
 *
 * @throws UserError when a column was deleted or renamed: what is noted there decides what is made again
 */
export function openRegister<Column extends string>(
  spreadsheet: Spreadsheet,
  { sheet: name, headings, placesIn, later = [], formulas = {}, wraps = false, prepare }: RegisterLayout<Column>,
): Register<Column> {
  const columns = Object.keys(headings) as Column[];
  const found = readSheet(spreadsheet, name);
  const [first, ...rows] = found?.rows ?? [];
  const places = placesIn?.(first ?? []);
  const meaning = (place: number) => columns.find((column) => places?.[column] === place);
  let order = first?.map((heading, place) => headings[meaning(place) as Column] ?? plainText(heading)) ?? [];
  const lacking = columns.filter((column) => !order.includes(headings[column]));
  const lost = first ? lacking.filter((column) => !later.includes(column)) : [];
  if (lost.length > 0) {
    const gone = lost.map((column) => headings[column]);
    throw new UserError('headingsLost', name, gone);
  }

  const rowOf = new Map<Entry<Column>, number>();
  const entries = rows.map((row, index) => {
    const entry = {} as Record<Column, string>;
    for (const column of columns) entry[column] = plainText(row[order.indexOf(headings[column])]);
    rowOf.set(entry, index + 2);
    return entry;
  });

  const columnOf = (column: Column): number => order.indexOf(headings[column]) + 1;
  let completed: Sheet | undefined;
  const complete = (): Sheet => {
    if (completed) return completed;
    const made = lacking.map((column) => headings[column]);
    if (first && found) {
      completed = found.sheet;
      addHeadings(completed, order.length, made);
    } else completed = makeTableSheet(spreadsheet, name, made, found?.sheet);
    order = order.concat(made);
    if (made.length > 0) prepare?.(completed, columnOf, lacking);
    return completed;
  };

  const cellsOf = (entry: Partial<Noted<Column>>, row: number) =>
    order.map((heading) => {
      const column = columns.find((one) => headings[one] === heading);
      if (column === undefined) return '';
      const formula = formulas[column];
      return formula ? formula((other) => `${columnLetter(columnOf(other) - 1)}${row}`) : toWrite(entry[column] ?? '');
    });

  return {
    entries,
    complete,
    add: (added) => {
      if (added.length === 0) return;
      const sheet = complete();
      const next = sheet.getLastRow() + 1;
      growTo(sheet, next + added.length - 1);
      const cells = added.map((entry, index) => cellsOf(entry, next + index));
      const range = sheet.getRange(next, 1, added.length, order.length).setValues(cells);
      if (wraps) range.setWrap(true);
    },
    change: (entry, cells) => {
      const row = rowOf.get(entry);
      if (row === undefined) throw new Error(`The sheet "${name}" has no such row.`);
      const sheet = complete();
      for (const column of Object.keys(cells) as Column[]) {
        sheet.getRange(row, columnOf(column)).setValue(toWrite(cells[column] ?? ''));
      }
    },
    changeAll: (changed, column, cell) => {
      if (changed.length === 0) return;
      const sheet = complete();
      const rows: true[] = [];
      for (const entry of changed) rows[rowOf.get(entry) ?? 0] = true;
      for (const { from, run } of runs(rows)) {
        sheet.getRange(from, columnOf(column), run.length, 1).setValue(toWrite(cell));
      }
    },
  };
}

function toWrite(cell: string | number): string | number {
  return typeof cell === 'number' ? cell : asCell(cell, 'day');
}
