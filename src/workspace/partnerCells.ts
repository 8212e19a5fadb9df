import { type ColumnPlaces, columnOf, FIELD_KEYS } from '../partnership/columns';
import { runs } from './runs';
import { growTo, type Sheet } from './spreadsheet';

/** A cell, and what is to stand in it as Sheets is to take it: its row counted from 1, its column from 0. */
export interface CellToWrite {
  readonly row: number;
  readonly place: number;
  readonly value: string | number;
}

/** Writes cells, as many in one write as stand side by side and one below the other. */
export function writeCells(sheet: Sheet, cells: readonly CellToWrite[]): void {
  const columns: (string | number)[][] = [];
  for (const { row, place, value } of cells) {
    const column = columns[place] ?? [];
    columns[place] = column;
    column[row] = value;
  }
  const blocks: { row: number; place: number; values: (string | number)[][] }[] = [];
  columns.forEach((column, place) => {
    for (const { from, run } of runs(column)) {
      const beside = blocks.find(
        ({ row, place: first, values }) =>
          row === from && values.length === run.length && first + (values[0]?.length ?? 0) === place,
      );
      if (!beside) blocks.push({ row: from, place, values: run.map((value) => [value]) });
      run.forEach((value, at) => {
        beside?.values[at]?.push(value);
      });
    }
  });
  for (const { row, place, values } of blocks) {
    sheet.getRange(row, place + 1, values.length, values[0]?.length ?? 1).setValues(values);
  }
}

/** What a column of the list holds; in a column of the person's own a day stays a day. */
export function holdsAt(place: number, columns: ColumnPlaces): 'number' | 'day' | undefined {
  const key = FIELD_KEYS.find((one) => columns[one] === place);
  return key ? columnOf(key).holds : 'day';
}

/** Tells which cells hold a formula, in one read. */
export function formulasIn(sheet: Sheet): (row: number, place: number) => boolean {
  const formulas = sheet.getDataRange().getFormulas();
  return (row, place) => !!formulas[row - 1]?.[place];
}

/** Removes rows, as many at once as stand one below the other. */
export function removeRows(sheet: Sheet, rows: readonly number[]): void {
  const marked: true[] = [];
  for (const row of rows) marked[row] = true;
  // A sheet without a row below its frozen ones would be refused.
  growTo(sheet, marked.length);
  for (const { from, run } of runs(marked).reverse()) sheet.deleteRows(from, run.length);
}
