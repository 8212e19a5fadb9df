import { calendarDate, readCalendarDate } from '../calendarDate';
import { findColumns } from '../columns';
import { readLevel } from '../level';
import { PRIORITIES } from '../priority';
import { asRows, type Cell } from '../ratingTable';
import { plainText } from '../text';
import { words } from '../words';
import { cadence, nextCheckIn } from './cadence';

/**
 * The next check-in of each row, as `yyyy-mm-dd`: a column below its own heading when the first row of `last` is a
 * heading that means the last contact, one value for one row. Ends with the last row that has a last contact.
 */
export function nextCheckIns(last: unknown, level: unknown, priority: unknown): Cell | Cell[][] {
  const rows = asRows(last);
  const levels = asRows(level);
  const priorities = asRows(priority);
  const headed = findColumns([rows[0]?.[0]]).lastContact !== undefined;
  const at = (cells: readonly (readonly unknown[])[], row: number) => (cells.length > 1 ? cells[row] : cells[0])?.[0];

  let end = rows.length;
  while (end > (headed ? 1 : 0) && plainText(rows[end - 1]?.[0]) === '') end--;

  const answers: Cell[][] = [];
  for (let row = 0; row < end; row++) {
    const answer =
      headed && row === 0 ? words.headings.nextCheckIn : nextDate(rows[row]?.[0], at(levels, row), at(priorities, row));
    answers.push([answer]);
  }
  return rows.length === 1 ? (answers[0]?.[0] ?? '') : answers.length > 0 ? answers : '';
}

function nextDate(last: unknown, levelCell: unknown, priorityCell: unknown): string {
  if (plainText(last) === '') return '';
  const date = dateOfCell(last);
  if (date === undefined) return words.check([words.notADate(last)]);
  const level = readLevel(levelCell);
  if (level === 'unreadable') return words.check([words.notALevel(levelCell)]);
  const rhythm = cadence(
    level,
    PRIORITIES.find((one) => one === plainText(priorityCell)),
  );
  return rhythm ? nextCheckIn(date, rhythm) : '';
}

/**
 * The day of a date cell. Sheets hands a custom function the instant at which that day begins in the spreadsheet's
 * zone, and does not say which zone: within half a day of UTC midnight it can only be the one day.
 */
function dateOfCell(cell: unknown): string | undefined {
  if (Object.prototype.toString.call(cell) !== '[object Date]') return readCalendarDate(plainText(cell));
  const time = (cell as Date).getTime();
  return Number.isNaN(time) ? undefined : calendarDate(time + 12 * 60 * 60 * 1000);
}
