import { type CalendarDate, weekdayOf } from '../calendarDate';
import type { Cadence } from './cadence';

/** A monthly rule on the nth weekday: `nth` is 1 to 4, or -1 for the last of the month. */
export interface Recurrence {
  readonly months: number;
  readonly weekday: number;
  readonly nth: number;
  readonly times: number;
}

/** Every series ends after a year and is renewed on purpose. */
const MONTHS_OF_A_SERIES = 12;

/** The series that begins on `first` and meets at the cadence for a year, always on the same weekday of the month. */
export function recurrence(first: CalendarDate, { months }: Cadence): Recurrence {
  const nth = Math.ceil(Number(first.slice(8)) / 7);
  return {
    months,
    weekday: weekdayOf(first),
    nth: nth === 5 ? -1 : nth,
    times: Math.max(1, Math.floor(MONTHS_OF_A_SERIES / months)),
  };
}

/** The rule as RFC 5545 writes it. The nth weekday never skips a month, as the 31st would. */
export function rrule({ months, weekday, nth, times }: Recurrence): string {
  const day = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][weekday];
  return `RRULE:FREQ=MONTHLY;INTERVAL=${months};BYDAY=${nth}${day};COUNT=${times}`;
}

/** The rule as people say it: `every 2 months on the second Tuesday, 6 times`. */
export function recurrenceInWords({ months, weekday, nth, times }: Recurrence): string {
  const day = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][weekday];
  const which = nth === -1 ? 'last' : ['first', 'second', 'third', 'fourth'][nth - 1];
  return `${months === 1 ? 'every month' : `every ${months} months`} on the ${which} ${day}, ${times} times`;
}
