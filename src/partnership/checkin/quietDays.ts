import { type CalendarDate, readCalendarDate } from '../calendarDate';
import { fold, plainText } from '../text';

/** Days on which nobody meets, both included: a holiday, or a quiet week. */
export interface QuietDays {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

const DAY = '(\\d{4}-\\d{2}-\\d{2})';
/** `2026-12-24`; `2026-12-21 to 2027-01-03`, in Spanish with "a", "al" or "hasta". */
const LINE = new RegExp(`^(?:from |del? )?${DAY}(?:(?: to | until | a | al | hasta | ?[-–—] ?)${DAY})?$`);

/**
 * Reads the days without meetings, one or a range a line.
 *
 * @returns the days, and the lines that cannot be read, as they were written
 * @example readQuietDays('2026-12-24\nsoon') // { days: [{ from: '2026-12-24', until: '2026-12-24' }], unreadable: ['soon'] }
 */
export function readQuietDays(text: string): { readonly days: QuietDays[]; readonly unreadable: string[] } {
  const days: QuietDays[] = [];
  const unreadable: string[] = [];
  const lines = text.split(/[\n\r,;]/).map(plainText);
  for (const line of lines.filter((one) => one !== '')) {
    const [, from = '', until = from] = LINE.exec(fold(line)) ?? [];
    const isReadable = readCalendarDate(from) !== undefined && readCalendarDate(until) !== undefined && from <= until;
    if (isReadable) days.push({ from, until });
    else unreadable.push(line);
  }
  return { days, unreadable };
}

/** Tells whether a day is one without meetings. */
export function quietDay(days: readonly QuietDays[]): (date: CalendarDate) => boolean {
  return (date) => days.some(({ from, until }) => date >= from && date <= until);
}
