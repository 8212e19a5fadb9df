import { PARTNER_TYPES } from '../partnership/partnerChoices';
import { words } from '../partnership/words';
import { drawColumnChart } from './columnChart';
import { writeReport } from './reportSheet';
import type { Spreadsheet } from './spreadsheet';

/** To the right of the report and one column of space. */
const CHART_COLUMN = 7;
/** The rows of the kinds stand first: their headings, the kinds, other words and blanks. */
const CHART_ROWS = PARTNER_TYPES.length + 3;

/**
 * Writes the Coverage sheet anew when it differs from what stands there, with a chart of the first rows beside it.
 *
 * @returns whether anything was written
 */
export function writeCoverageSheet(spreadsheet: Spreadsheet, rows: readonly (readonly (string | number)[])[]): boolean {
  const { sheet, changed } = writeReport(spreadsheet, {
    sheet: words.sheets.coverage,
    headings: words.coverageHeadings,
    widths: [120, 240, 80, 320, 360],
    rows,
  });
  if (sheet.getCharts().length > 0) return changed;
  const column = Math.min(CHART_COLUMN, sheet.getMaxColumns());
  drawColumnChart(sheet, sheet.getRange(1, 2, CHART_ROWS, 2), words.coverageChartTitle, 2, column);
  return true;
}
