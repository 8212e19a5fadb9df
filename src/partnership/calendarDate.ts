import type { Language } from './language';

/**
 * A day of the calendar without time or zone, as `yyyy-mm-dd`. Such texts compare and sort as the days do.
 * All arithmetic is in UTC, where every day has 24 hours.
 */
export type CalendarDate = string;

const DAY = 24 * 60 * 60 * 1000;

/** The day that an ISO text names, or `undefined` when it names none (2026-02-30, 5/1/2026). */
export function readCalendarDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text.trim());
  if (!match) return undefined;
  const date = match.slice(1, 4).join('-');
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || calendarDate(time) !== date ? undefined : date;
}

/** The day in UTC of a time in milliseconds. */
export function calendarDate(time: number): CalendarDate {
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * The day of a date cell as a custom function gets it: the instant at which that day begins in the spreadsheet's zone,
 * which Sheets does not tell. From Hawaii (UTC-10) to Auckland in summer (UTC+13) that can only be the one day.
 */
export function dayOfCell(cell: Date): CalendarDate | undefined {
  const time = cell.getTime();
  return Number.isNaN(time) ? undefined : calendarDate(time + FARTHEST_EAST);
}

/** 13 hours and 59 minutes. */
const FARTHEST_EAST = (14 * 60 - 1) * 60 * 1000;

/** True for a Date, also for one of another realm, as a host may hand it over. */
export function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

function timeOf(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** `days` later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDate(timeOf(date) + days * DAY);
}

/**
 * The same day of the month, `months` later; the month's last day where it is shorter.
 *
 * @example addMonths('2026-01-31', 1) // '2026-02-28'
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return calendarDate(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(timeOf(date)).getUTCDay();
}

/** The day itself, or the Monday after it when it falls on a weekend. */
export function onWorkingDay(date: CalendarDate): CalendarDate {
  const weekday = weekdayOf(date);
  return weekday === 6 ? addDays(date, 2) : weekday === 0 ? addDays(date, 1) : date;
}

/** The names of the months. */
export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};

/**
 * A day as a letter has it.
 *
 * @example dateInWords('2026-11-22') // '22 November 2026'
 * @example dateInWords('2026-11-22', 'es') // '22 de noviembre de 2026'
 */
export function dateInWords(date: CalendarDate, language: Language = 'en'): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return [day, MONTHS[language][month - 1], year].join(language === 'es' ? ' de ' : ' ');
}
