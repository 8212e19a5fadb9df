import type { Standing } from '../partnership/matrix';
import { words } from '../partnership/words';
import { asText } from './cells';
import { beginsWith, readSheet, type Sheet, type Spreadsheet } from './spreadsheet';

/** One row of the sheet, below its headings. */
export interface MatrixLine {
  readonly name: string;
  /** The other cells of the row; those that hold what people typed are marked by `typed`. */
  readonly cells: readonly (string | number)[];
  readonly typed: boolean;
  readonly standing: Standing;
}

const COLOURS: Readonly<Record<Standing, string>> = {
  Immediate: '#d9ead3',
  Explore: '#fff2cc',
  'Long-term': '#f3f3f3',
  undecided: '#ffffff',
  unrated: '#ffffff',
  unreadable: '#f4cccc',
};

/** A new matrix stands right after the list. */
const SECOND = 1;

/** Fewer rows would look like a stub of a sheet. */
const FEWEST_ROWS = 30;

/** The Priority matrix sheet as it was read, ready to be compared and rewritten. */
export interface MatrixSheet {
  readonly sheet: Sheet | undefined;
  readonly rows: readonly (readonly unknown[])[];
  /** How many rows its grid has: asked for before anything is written, so that writing is one commit. */
  readonly gridRows: number;
}

/** A new sheet of Google Sheets has this many rows. */
const GRID_ROWS_OF_A_NEW_SHEET = 1000;

/** Reads the sheet in one read; a spreadsheet that has none reads as empty. */
export function readMatrixSheet(spreadsheet: Spreadsheet): MatrixSheet {
  const found = readSheet(spreadsheet, words.sheets.matrix);
  return found
    ? { ...found, gridRows: found.sheet.getMaxRows() }
    : { sheet: undefined, rows: [], gridRows: GRID_ROWS_OF_A_NEW_SHEET };
}

/**
 * Writes the matrix, in one commit, only when it differs from what stands there.
 *
 * @returns whether anything was written
 */
export function writeMatrixSheet(spreadsheet: Spreadsheet, before: MatrixSheet, lines: readonly MatrixLine[]): boolean {
  const headings = [...words.matrixHeadings, ...words.matrixExtraHeadings];
  const shown = [headings, ...lines.map((line) => [line.name, ...line.cells])];
  if (before.sheet && beginsWith(before.rows, shown)) return false;

  const sheet = before.sheet ?? spreadsheet.insertSheet(words.sheets.matrix, SECOND);
  const height = Math.max(shown.length, before.rows.length);
  fitGrid(sheet, before.gridRows, Math.max(height, FEWEST_ROWS));

  // Only the matrix's own columns are written: to their right people may keep what is theirs.
  const values: (string | number)[][] = [headings, ...lines.map(toWrite)];
  const blank = headings.map(() => '');
  const cells = Array.from({ length: height }, (_, row) => values[row] ?? blank);
  const colours = cells.map((_, row) => blank.map(() => COLOURS[lines[row - 1]?.standing ?? 'unrated']));
  sheet
    .getRange(1, 1, height, headings.length)
    .setValues(cells)
    .setBackgrounds(colours)
    .setWrap(true)
    .setVerticalAlignment('top');
  if (before.rows.length === 0) {
    const founding = words.matrixHeadings.length;
    sheet
      .setColumnWidths(1, founding, 180)
      .setColumnWidth(founding + 1, 70)
      .setColumnWidths(founding + 2, 2, 400);
    sheet.setFrozenRows(1);
    sheet.getRange(1, 1, 1, headings.length).setFontWeight('bold');
    sheet.activate();
  }
  return true;
}

/** Makes the grid hold exactly so many rows; writing outside the grid is refused. */
function fitGrid(sheet: Sheet, have: number, want: number): void {
  if (have < want) sheet.insertRowsAfter(have, want - have);
  if (have > want) sheet.deleteRows(want + 1, have - want);
}

function toWrite(line: MatrixLine): (string | number)[] {
  return [
    asText(line.name),
    ...line.cells.map((cell) => (line.typed && typeof cell === 'string' ? asText(cell) : cell)),
  ];
}
