import { addDays, addMonths, type CalendarDate } from '../calendarDate';
import type { Language } from '../language';
import { fold } from '../text';

/** How far apart meetings are: whole months, or whole weeks. */
export type Interval =
  | { readonly months: number; readonly weeks?: undefined }
  | { readonly weeks: number; readonly months?: undefined };

/** What is further apart is planned by hand. */
export const LONGEST = { months: 24, weeks: 52 } as const;

/** `3`, `3 months`, `every 2 weeks`, `cada 2 semanas`, `every month`; a number alone is of months. */
const WRITTEN =
  /^(?:(\d{1,2})|(?:(?:every |cada )?(\d{1,2}) ?|(?:every|cada) )(?:(weeks?|semanas?)|months?|mes(?:es)?))$/;

/**
 * Reads how far apart check-ins are, in English or Spanish: 1 to 24 months, or 1 to 52 weeks.
 *
 * @returns the interval, `undefined` for a blank, or `'unreadable'`
 * @example readInterval(3) // { months: 3 }
 * @example readInterval('every 2 weeks') // { weeks: 2 }
 */
export function readInterval(cell: unknown): Interval | undefined | 'unreadable' {
  const text = fold(String(cell ?? ''));
  if (text === '') return undefined;
  const [found, alone, digits = '1', weeks] = WRITTEN.exec(text) ?? [];
  if (found === undefined) return 'unreadable';
  const unit = weeks === undefined ? 'months' : 'weeks';
  const number = Number(alone ?? digits);
  if (number < 1 || number > LONGEST[unit]) return 'unreadable';
  return unit === 'weeks' ? { weeks: number } : { months: number };
}

/**
 * How a cell says an interval: as {@link readInterval} reads it back.
 *
 * @example intervalCell({ weeks: 2 }) // '2 weeks'
 */
export function intervalCell({ months, weeks }: Interval): string {
  return weeks === undefined ? String(months) : `${weeks} ${weeks === 1 ? 'week' : 'weeks'}`;
}

/** An interval as people say it: `every month`, `every 2 weeks`, `cada 3 meses`. */
export function intervalInWords({ months, weeks }: Interval, language: Language = 'en'): string {
  const number = weeks ?? months;
  const [every, one, many] = (weeks === undefined ? MONTH : WEEK)[language];
  return number === 1 ? `${every} ${one}` : `${every} ${number} ${many}`;
}

type Words = Readonly<Record<Language, readonly [every: string, one: string, many: string]>>;

const MONTH: Words = { en: ['every', 'month', 'months'], es: ['cada', 'mes', 'meses'] };
const WEEK: Words = { en: ['every', 'week', 'weeks'], es: ['cada', 'semana', 'semanas'] };

/** The same day an interval later; of months, the month's last day where it is shorter. */
export function addInterval(date: CalendarDate, { months, weeks }: Interval): CalendarDate {
  return weeks === undefined ? addMonths(date, months) : addDays(date, weeks * 7);
}

/** About how many days an interval has, for telling which of two is shorter. */
export function daysIn({ months, weeks }: Interval): number {
  return weeks === undefined ? months * 30 : weeks * 7;
}
