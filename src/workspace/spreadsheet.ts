import { withDatesAsText } from './dates';

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
