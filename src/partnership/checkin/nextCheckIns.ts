import type { CalendarDate } from '../calendarDate';
import { findColumns } from '../columns';
import { PRIORITIES, type Priority } from '../priority';
import { type AnswerRow, answerColumn, asRows, type Cell, cellOf, type Rows, refuseShort } from '../ratingTable';
import { fold, plainText } from '../text';
import { words } from '../words';
import { cadence, nextCheckIn, readCadenceTable } from './cadence';
import { type Contact, readContact } from './contact';

/** What a custom function is given of a list, each a column or one cell for all rows. */
export type ContactColumns = readonly [last: unknown, level: unknown, priority: unknown, months: unknown];

/** What the columns say of the partner of one row. */
export interface ContactRow extends Contact {
  readonly priority: Priority | undefined;
  /** When to meet next, counted from the last contact. */
  readonly next: CalendarDate | undefined;
}

/**
 * The next check-in of each row, as `yyyy-mm-dd`; rows and headings as in {@link answerContacts}. Ends with the last row
 * that has a last contact.
 */
export function nextCheckIns(columns: ContactColumns, usual?: unknown): Cell | AnswerRow[] {
  return answerContacts(columns, usual, 'in touch', words.headings.nextCheckIn, ({ next = '' }) => next);
}

/**
 * Answers row by row as a custom function does: a column, below its own heading when the first of the last contacts is a
 * heading that means them, or one value for one row. A row that does not count is blank, one that cannot be read says
 * what to check, and the last one that counts is the end.
 *
 * @param usual the usual intervals, in the order of the settings
 * @param counted which rows count: those with a last contact, or all in which anything stands
 * @throws Error when a column has fewer rows than the last contacts, or the usual intervals cannot be read
 */
export function answerContacts(
  columns: ContactColumns,
  usual: unknown,
  counted: 'in touch' | 'all',
  heading: string,
  answer: (row: ContactRow) => string,
): Cell | AnswerRow[] {
  const table = readCadenceTable(asRows(usual).reduce<unknown[]>((cells, row) => cells.concat(row), []));
  const [dates, levels, priorities, months] = columns.map(asRows) as [Rows, Rows, Rows, Rows];
  const others = { levels, priorities, months };
  const single = dates.length === 1;
  // One cell for all rows does not tell where they end.
  const isTelling = (column: Rows) => counted === 'all' && (single || column.length > 1);
  const telling = [dates, ...Object.values(others).filter(isTelling)];
  const isBlank = (row: number) => telling.every((column) => plainText(cellOf(column, row)) === '');

  const first = findColumns([cellOf(dates, 0)]).lastContact === undefined ? 0 : 1;
  let end = dates.length;
  while (end > first && isBlank(end - 1)) end--;
  for (const [what, column] of Object.entries(others)) refuseShort(what, column, 'dates', end);
  return answerColumn({ headed: first === 1, single, length: end - first }, heading, (index) => {
    const row = first + index;
    if (isBlank(row)) return [''];
    const faults: string[] = [];
    const cells = { lastContact: cellOf(dates, row), level: cellOf(levels, row), every: cellOf(months, row) };
    const contact = readContact(cells, (fault) => faults.push(fault));
    const priority = PRIORITIES.find((one) => fold(one) === fold(plainText(cellOf(priorities, row))));
    const rhythm = cadence({ ...contact, priority }, table);
    const next = contact.lastContact && rhythm && nextCheckIn(contact.lastContact, rhythm);
    return [faults[0] ?? answer({ ...contact, priority, next })];
  });
}
