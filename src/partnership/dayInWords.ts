import { type CalendarDate, MONTHS, readCalendarDate } from './calendarDate';
import { fold } from './text';

/**
 * Reads a day as people write it: `2026-05-01`, `1 May 2026`, `May 1st`, `1 de mayo`. Days in figures alone, such as
 * 1/5/2026, mean different days in different countries and are not read.
 *
 * @param from a day without a year is the next such day, this one or later
 * @returns `undefined` for anything else, and for a day that no calendar has
 * @example readDayInWords('1 de mayo', '2026-06-01') // '2027-05-01'
 */
export function readDayInWords(text: string, from: CalendarDate): CalendarDate | undefined {
  const said = fold(text);
  const iso = readCalendarDate(said);
  if (iso === said) return iso;
  const [, day = '', name = '', year = ''] = DAY_FIRST.exec(said) ?? swapped(MONTH_FIRST.exec(said)) ?? [];
  const month = monthOf(name);
  if (month < 0) return undefined;
  const inYear = (one: string | number) =>
    readCalendarDate([one, String(month + 1).padStart(2, '0'), day.padStart(2, '0')].join('-'));
  if (year !== '') return inYear(year);
  const thisYear = Number(from.slice(0, 4));
  return [thisYear, thisYear + 1].map(inYear).find((one) => one !== undefined && one >= from);
}

const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|o)? (?:of |de )?([a-z]{3,10})\.?,?(?: (?:del? )?(\d{4}))?$/;
const MONTH_FIRST = /^([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/;

function swapped(match: RegExpExecArray | null): (string | undefined)[] | undefined {
  return match ? [match[0], match[2], match[1], match[3]] : undefined;
}

/** The month that a name of at least three letters begins, counted from 0; -1 for none. */
function monthOf(name: string): number {
  if (name === '') return -1;
  const begins = (one: string) => fold(one).startsWith(name);
  return Math.max(MONTHS.en.findIndex(begins), MONTHS.es.findIndex(begins));
}
