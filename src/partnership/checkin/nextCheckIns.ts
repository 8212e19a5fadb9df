import { dayOfCell, isDate, readCalendarDate } from '../calendarDate';
import { findColumns } from '../columns';
import { readLevel } from '../level';
import { PRIORITIES } from '../priority';
import { asRows, type Cell } from '../ratingTable';
import { fold, plainText } from '../text';
import { words } from '../words';
import { type CadenceTable, cadence, nextCheckIn, readCadenceTable } from './cadence';
import { readInterval } from './interval';

/**
 * The next check-in of each row, as `yyyy-mm-dd`: a column below its own heading when the first row of `last` is a
 * heading that means the last contact, one value for one row. Ends with the last row that has a last contact.
 *
 * @throws Error when levels or priorities are columns with fewer rows than the dates, or the usual intervals cannot be read
 */
export function nextCheckIns(
  last: unknown,
  level: unknown,
  priority: unknown,
  every?: unknown,
  usual?: unknown,
): Cell | Cell[][] {
  const rows = asRows(last);
  const levels = asRows(level);
  const priorities = asRows(priority);
  const agreed = asRows(every);
  const table = readCadenceTable(asRows(usual).reduce<unknown[]>((all, row) => all.concat(row), []));
  const headed = findColumns([rows[0]?.[0]]).lastContact !== undefined;
  const at = (cells: Rows, row: number) => (cells.length > 1 ? cells[row] : cells[0])?.[0];

  let end = rows.length;
  while (end > (headed ? 1 : 0) && plainText(rows[end - 1]?.[0]) === '') end--;

  refuseShort('levels', levels, end);
  refuseShort('priorities', priorities, end);
  refuseShort('months', agreed, end);
  const answers: Cell[][] = [];
  for (let row = 0; row < end; row++) {
    const answer =
      headed && row === 0
        ? words.headings.nextCheckIn
        : nextDate(rows[row]?.[0], at(levels, row), at(priorities, row), at(agreed, row), table);
    answers.push([answer]);
  }
  return rows.length === 1 ? (answers[0]?.[0] ?? '') : answers.length > 0 ? answers : '';
}

type Rows = readonly (readonly unknown[])[];

function refuseShort(what: string, cells: Rows, dates: number): void {
  if (cells.length > 1 && cells.length < dates) {
    throw new Error(words.rowsDiffer(what, cells.length, 'dates', dates));
  }
}

function nextDate(
  last: unknown,
  levelCell: unknown,
  priorityCell: unknown,
  everyCell: unknown,
  table: CadenceTable,
): string {
  if (plainText(last) === '') return '';
  const date = isDate(last) ? dayOfCell(last) : readCalendarDate(plainText(last));
  if (date === undefined) return words.check([words.notADate(last)]);
  const level = readLevel(levelCell);
  if (level === 'unreadable') return words.check([words.notALevel(levelCell)]);
  const every = readInterval(everyCell);
  if (every === 'unreadable') return words.check([words.notAnInterval(everyCell)]);
  const priority = PRIORITIES.find((one) => fold(one) === fold(plainText(priorityCell)));
  const rhythm = cadence({ level, priority, every }, table);
  return rhythm ? nextCheckIn(date, rhythm) : '';
}
