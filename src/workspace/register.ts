import { columnLetter } from '../partnership/columns';
import { plainText } from '../partnership/text';
import { asCell } from './cells';
import { runs } from './runs';
import {
  addHeadings,
  growTo,
  makeTableSheet,
  readSheet,
  type Sheet,
  type Spreadsheet,
  setDropDown,
} from './spreadsheet';
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
  /** Notes those of them that are not noted yet, as far as these columns tell, or all columns when none are named. */
  addNew(entries: readonly Partial<Noted<Column>>[], by?: readonly Column[]): void;
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
  /** What a column offers to choose from; something else may stand there too. */
  readonly choices?: { readonly [column in Column]?: readonly string[] };
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
  {
    sheet: name,
    headings,
    placesIn,
    later = [],
    formulas = {},
    choices = {},
    wraps = false,
    prepare,
  }: RegisterLayout<Column>,
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
    const sheet = first && found ? found.sheet : makeTableSheet(spreadsheet, name, made, found?.sheet);
    if (first) addHeadings(sheet, order.length, made);
    order = order.concat(made);
    for (const column of lacking) {
      const offered = choices[column];
      if (offered) setDropDown(sheet.getRange(2, columnOf(column), sheet.getMaxRows() - 1, 1), offered);
    }
    if (made.length > 0) prepare?.(sheet, columnOf, lacking);
    completed = sheet;
    return sheet;
  };

  const cellsOf = (entry: Partial<Noted<Column>>, row: number) =>
    order.map((heading) => {
      const column = columns.find((one) => headings[one] === heading);
      if (column === undefined) return '';
      const formula = formulas[column];
      return formula ? formula((other) => `${columnLetter(columnOf(other) - 1)}${row}`) : toWrite(entry[column] ?? '');
    });

  const add: Register<Column>['add'] = (added) => {
    if (added.length === 0) return;
    const sheet = complete();
    const next = sheet.getLastRow() + 1;
    growTo(sheet, next + added.length - 1);
    const cells = added.map((entry, index) => cellsOf(entry, next + index));
    const range = sheet.getRange(next, 1, added.length, order.length).setValues(cells);
    if (wraps) range.setWrap(true);
  };

  const changeAll = (changed: readonly Entry<Column>[], column: Column, cell: string | number): void => {
    if (changed.length === 0) return;
    const sheet = complete();
    const rows: true[] = [];
    for (const entry of changed) rows[rowOf.get(entry) ?? 0] = true;
    for (const { from, run } of runs(rows)) {
      sheet.getRange(from, columnOf(column), run.length, 1).setValue(toWrite(cell));
    }
  };

  return {
    entries,
    complete,
    add,
    addNew: (added, by = columns) => {
      const keyOf = (entry: Partial<Noted<Column>>) => JSON.stringify(by.map((column) => plainText(entry[column])));
      const noted = new Set(entries.map(keyOf));
      add(added.filter((entry) => !noted.has(keyOf(entry))));
    },
    change: (entry, cells) => {
      for (const column of Object.keys(cells) as Column[]) changeAll([entry], column, cells[column] ?? '');
    },
    changeAll,
  };
}

function toWrite(cell: string | number): string | number {
  return typeof cell === 'number' ? cell : asCell(cell, 'day');
}
