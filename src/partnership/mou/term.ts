import { addDays, addMonths, type CalendarDate } from '../calendarDate';

/** When an agreement is reviewed and when it ends. */
export interface Term {
  readonly reviewDate: CalendarDate;
  readonly endDate: CalendarDate;
}

/**
 * The term of an agreement from its date: it runs for a year and is reviewed after six months, until the parties write
 * something else.
 *
 * @example termFrom('2026-03-02') // { reviewDate: '2026-09-02', endDate: '2027-03-01' }
 */
export function termFrom(date: CalendarDate): Term {
  return { reviewDate: addMonths(date, 6), endDate: addDays(addMonths(date, 12), -1) };
}
