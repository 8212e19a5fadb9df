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

/** Makes a sheet of a table with its headings in a frozen, bold first row. */
export function makeTableSheet(spreadsheet: Spreadsheet, name: string, headings: readonly string[]): Sheet {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  sheet
    .getRange(1, 1, 1, headings.length)
    .setValues([[...headings]])
    .setFontWeight('bold');
  sheet.setFrozenRows(1);
  return sheet;
}

/** The sheet of that name with its rows, or `undefined` when there is none. */
export function readSheet(spreadsheet: Spreadsheet, name: string): { sheet: Sheet; rows: unknown[][] } | undefined {
  const sheet = spreadsheet.getSheetByName(name);
  return sheet ? { sheet, rows: readRows(spreadsheet, sheet) } : undefined;
}
