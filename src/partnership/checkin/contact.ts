import { type CalendarDate, dayOfCell, isDate, readCalendarDate } from '../calendarDate';
import { type Level, readLevel } from '../level';
import { plainText } from '../text';
import { words } from '../words';
import { type Interval, readInterval } from './interval';

/** What a row of the list says of the contact with a partner; what it does not say, or not readably, is `undefined`. */
export interface Contact {
  readonly lastContact: CalendarDate | undefined;
  readonly level: Level | undefined;
  /** How far apart check-ins were agreed to be. */
  readonly every: Interval | undefined;
}

/** The cells of a row that tell of the contact with a partner. */
export type ContactCells = { readonly [key in keyof Contact]: unknown };

/** Reads them; what cannot be read is reported, as people are told of it. */
export function readContact(cells: ContactCells, report: (problem: string) => void): Contact {
  const readable = <T>(read: T | 'unreadable', problem: (cell: unknown) => string, cell: unknown): T | undefined => {
    if (read !== 'unreadable') return read;
    report(words.check([problem(cell)]));
    return undefined;
  };
  return {
    level: readable(readLevel(cells.level), words.notALevel, cells.level),
    every: readable(readInterval(cells.every), words.notAnInterval, cells.every),
    lastContact: readDay(cells.lastContact, report),
  };
}

/** Reads the day in a cell that holds a date, or a text such as 2026-02-10; anything else is reported. */
export function readDay(cell: unknown, report: (problem: string) => void): CalendarDate | undefined {
  const day = isDate(cell) ? dayOfCell(cell) : readCalendarDate(plainText(cell));
  if (day === undefined && plainText(cell) !== '') report(words.check([words.notADate(cell)]));
  return day;
}
