import { asCell } from './cells';
import { beginsWith, growTo, makeTableSheet, readSheet, type Sheet, type Spreadsheet } from './spreadsheet';

/** A sheet that Common Ground writes anew each time from what the spreadsheet holds. */
export interface Report {
  readonly sheet: string;
  readonly headings: readonly string[];
  /** The widths of the columns of a new sheet, in pixels. */
  readonly widths: readonly number[];
  /** The rows below the headings. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** The place of the column that holds days, counted from 0. */
  readonly dayAt?: number;
}

/**
 * Writes a report into a sheet of its own, in one write, when it differs from what stands there, and shows it then. Only
 * its own columns are written: to their right people may keep what is theirs.
 *
 * @returns the sheet, and whether anything was written
 */
export function writeReport(
  spreadsheet: Spreadsheet,
  { sheet: name, headings, widths, rows, dayAt }: Report,
): { sheet: Sheet; changed: boolean } {
  const found = readSheet(spreadsheet, name);
  const shown = [headings, ...rows];
  if (found && beginsWith(found.rows, shown)) return { sheet: found.sheet, changed: false };

  const isNew = !found || found.rows.length === 0;
  const sheet = isNew ? makeTableSheet(spreadsheet, name, headings, found?.sheet) : found.sheet;
  if (isNew) widths.forEach((width, column) => void sheet.setColumnWidth(column + 1, width));
  const height = Math.max(shown.length, found?.rows.length ?? 0);
  growTo(sheet, height);
  const cells = Array.from({ length: height }, (_, row) =>
    headings.map((heading, column) => {
      if (row === 0) return heading;
      const cell = shown[row]?.[column] ?? '';
      return typeof cell === 'number' ? cell : asCell(cell, column === dayAt ? 'day' : undefined);
    }),
  );
  sheet.getRange(1, 1, height, headings.length).setValues(cells).setWrap(true).setVerticalAlignment('top');
  sheet.activate();
  return { sheet, changed: true };
}
