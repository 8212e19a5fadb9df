import { plainText } from '../partnership/text';
import { words } from '../partnership/words';
import { withDatesAsText } from './dates';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/** The open spreadsheet. */
export function openSpreadsheet(): Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** All that stands in a sheet, from A1 to its last cell, in one read; dates as `yyyy-mm-dd`. An empty sheet is one blank cell. */
export function readRows(spreadsheet: Spreadsheet, sheet: Sheet): unknown[][] {
  return withDatesAsText(sheet.getDataRange().getValues(), () => spreadsheet.getSpreadsheetTimeZone());
}

/** The sheet of that name with its rows, `undefined` when there is none; a blank sheet has no rows. */
export function readSheet(spreadsheet: Spreadsheet, name: string): { sheet: Sheet; rows: unknown[][] } | undefined {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) return undefined;
  const rows = readRows(spreadsheet, sheet);
  return { sheet, rows: rows.length === 1 && rows[0]?.every((cell) => cell === '') ? [] : rows };
}

/** {@link readRows} as texts; a number that is shown with zeros before it, such as a ZIP code, keeps them. */
export function readTexts(spreadsheet: Spreadsheet, sheet: Sheet): string[][] {
  const shown = sheet.getDataRange().getDisplayValues();
  return readRows(spreadsheet, sheet).map((row, r) =>
    row.map((cell, c) => {
      const display = shown[r]?.[c] ?? '';
      return typeof cell === 'number' && /^0\d/.test(display) ? display : plainText(cell);
    }),
  );
}

const TABLE_COLUMN_WIDTH = 180;

/**
 * Gives a sheet its headings in a frozen, bold first row; makes the sheet, after all others, when there is none yet. What
 * the user looks at stays where it is.
 */
export function makeTableSheet(
  spreadsheet: Spreadsheet,
  name: string,
  headings: readonly string[],
  blank: Sheet | undefined,
): Sheet {
  const sheet = blank ?? insertSheetAside(spreadsheet, name);
  sheet
    .getRange(1, 1, 1, headings.length)
    .setValues([[...headings]])
    .setFontWeight('bold');
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(1, headings.length, TABLE_COLUMN_WIDTH);
  return sheet;
}

/** A new sheet is shown at once; the one that was shown before comes back, with what was selected there. */
function insertSheetAside(spreadsheet: Spreadsheet, name: string): Sheet {
  const shown = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  spreadsheet.setActiveSheet(shown, true);
  return sheet;
}

/** Adds bold headings to the right of the `width` columns that a table has, in one write; the grid grows if it must. */
export function addHeadings(sheet: Sheet, width: number, headings: readonly string[]): Range | undefined {
  if (headings.length === 0) return undefined;
  const grid = sheet.getMaxColumns();
  if (grid < width + headings.length) sheet.insertColumnsAfter(grid, width + headings.length - grid);
  return sheet
    .getRange(1, width + 1, 1, headings.length)
    .setValues([[...headings]])
    .setFontWeight('bold');
}

/** Offers choices in each cell of a range; a cell may hold something else, and is marked then. */
export function setDropDown(range: Range, choices: readonly string[], help: string = words.chooseHelp): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
  range.setDataValidation(rule);
}

/** Whether the rows of a sheet begin with what is to be shown, and nothing stands in its columns below that. */
export function beginsWith(rows: readonly (readonly unknown[])[], shown: readonly (readonly unknown[])[]): boolean {
  return (
    rows.every((row, r) => (shown[0] ?? []).every((_, c) => (row[c] ?? '') === (shown[r]?.[c] ?? ''))) &&
    rows.length >= shown.length
  );
}

/** Makes sure that the grid of a sheet has so many rows. */
export function growTo(sheet: Sheet, rows: number): void {
  const have = sheet.getMaxRows();
  if (have < rows) sheet.insertRowsAfter(have, rows - have);
}
