import type { Report } from '../partnership/report';
import { asCell } from './cells';
import { drawColumnChart } from './columnChart';
import { beginsWith, growTo, makeTableSheet, readSheet, type Sheet, type Spreadsheet } from './spreadsheet';

/**
 * Writes a report into a sheet of its own when it differs from what stands there, and draws its chart beside it when there
 * is none.
 *
 * @returns whether anything was written
 */
export function writeReport(spreadsheet: Spreadsheet, name: string, report: Report): boolean {
  const { headings, rows, chart } = report;
  const found = readSheet(spreadsheet, name);
  const isThere = found !== undefined && beginsWith(found.rows, [headings, ...rows]);
  const sheet = isThere ? found.sheet : writeTable(spreadsheet, name, report, found);
  if (!chart || sheet.getCharts().length > 0) return !isThere;
  // To the right of the report and one column of space.
  const column = Math.min(headings.length + 2, sheet.getMaxColumns());
  drawColumnChart(sheet, sheet.getRange(1, 2, chart.rows, 2), chart.title, 2, column);
  return true;
}

/** Writes it in one write, and shows it. Only its own columns are written: to their right people may keep what is theirs. */
function writeTable(
  spreadsheet: Spreadsheet,
  name: string,
  { headings, widths, rows, dayAt }: Report,
  found: ReturnType<typeof readSheet>,
): Sheet {
  const isNew = !found || found.rows.length === 0;
  const sheet = isNew ? makeTableSheet(spreadsheet, name, headings, found?.sheet) : found.sheet;
  if (isNew) widths.forEach((width, column) => void sheet.setColumnWidth(column + 1, width));
  const shown = [headings, ...rows];
  const height = Math.max(shown.length, found?.rows.length ?? 0);
  growTo(sheet, height);
  const cells = Array.from({ length: height }, (_, row) =>
    headings.map((_, column) => {
      const cell = shown[row]?.[column] ?? '';
      return typeof cell === 'number' ? cell : asCell(cell, column === dayAt ? 'day' : undefined);
    }),
  );
  sheet.getRange(1, 1, height, headings.length).setValues(cells).setWrap(true).setVerticalAlignment('top');
  sheet.activate();
  return sheet;
}
