import { words } from '../partnership/words';
import { asCell } from './cells';
import { beginsWith, growTo, makeTableSheet, readSheet, type Spreadsheet } from './spreadsheet';

/** One row of the sheet, below its headings; the last cell is a day. */
export type AttentionRow = readonly [organization: string, what: string, toDo: string, day: string];

/**
 * Writes the Attention sheet anew, in one write, when it differs from what stands there. Only its own columns are
 * written: to their right people may keep what is theirs.
 *
 * @returns whether anything was written
 */
export function writeAttentionSheet(spreadsheet: Spreadsheet, rows: readonly AttentionRow[]): boolean {
  const headings = words.attentionHeadings;
  const found = readSheet(spreadsheet, words.sheets.attention);
  if (found && beginsWith(found.rows, [headings, ...rows])) return false;

  const sheet = makeTableSheet(spreadsheet, words.sheets.attention, headings, found?.sheet);
  if (!found) sheet.setColumnWidth(1, 260).setColumnWidths(2, 2, 380).setColumnWidth(4, 110);
  const height = Math.max(rows.length, (found?.rows.length ?? 0) - 1);
  if (height > 0) {
    growTo(sheet, height + 1);
    const cells = Array.from({ length: height }, (_, row) =>
      headings.map((_heading, column) => asCell(rows[row]?.[column] ?? '', column === 3 ? 'day' : undefined)),
    );
    sheet.getRange(2, 1, height, headings.length).setValues(cells).setWrap(true).setVerticalAlignment('top');
  }
  sheet.activate();
  return true;
}
