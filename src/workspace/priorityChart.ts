import { PRIORITIES } from '../partnership/priority';
import { words } from '../partnership/words';
import { drawColumnChart } from './columnChart';
import type { Spreadsheet } from './spreadsheet';
import { UserError } from './userError';

/** To the right of the matrix and one column of space. */
const FIRST_COLUMN = 10;

/**
 * Draws how many partners have each priority, beside the matrix. The numbers are formulas over the matrix, so the chart
 * follows when it is built again.
 *
 * @returns false when there is a chart already
 * @throws UserError when there is no matrix
 */
export function drawPriorityChart(spreadsheet: Spreadsheet): boolean {
  const sheet = spreadsheet.getSheetByName(words.sheets.matrix);
  if (!sheet) throw new UserError('noMatrix');
  sheet.activate();
  if (sheet.getCharts().length > 0) return false;

  const lacking = FIRST_COLUMN + 1 - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const undecided = `=COUNTA(A2:A)-SUM(K2:K${PRIORITIES.length + 1})`;
  const cells = [
    [...words.chartHeadings],
    ...PRIORITIES.map((priority) => [priority, `=COUNTIF(E2:E;"${priority}")`]),
    [words.notDecided, undecided],
  ];
  const range = sheet.getRange(1, FIRST_COLUMN, cells.length, 2).setValues(cells);
  sheet.getRange(1, FIRST_COLUMN, 1, 2).setFontWeight('bold');
  sheet.setColumnWidth(FIRST_COLUMN, 160);
  drawColumnChart(sheet, range, words.chartTitle, cells.length + 2, FIRST_COLUMN);
  return true;
}
