import type { Range, Sheet } from './spreadsheet';

/**
 * Draws a chart with a column for each row of a range, its headings included.
 *
 * @param row where it stands, counted from 1
 */
export function drawColumnChart(sheet: Sheet, range: Range, title: string, row: number, column: number): void {
  sheet.insertChart(
    sheet
      .newChart()
      .setChartType(Charts.ChartType.COLUMN)
      .addRange(range)
      .setNumHeaders(1)
      .setPosition(row, column, 0, 0)
      .setOption('title', title)
      .setOption('legend.position', 'none')
      .build(),
  );
}
