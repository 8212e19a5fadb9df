import { addDays, addMonths, type CalendarDate, weekdayOf } from '../calendarDate';
import { type Interval, intervalInWords } from './interval';

/** A rule for a year: every so many months on the nth of a weekday, or every so many weeks on a weekday. */
export interface Recurrence {
  readonly every: Interval;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number;
  /** Which one in the month, 1 to 4, or -1 for the last; `undefined` when the rule goes by weeks. */
  readonly nth: number | undefined;
  /** How many days the rule names, the first included. */
  readonly times: number;
}

/** Every series ends after a year and is renewed on purpose. */
const YEAR = { months: 12, weeks: 52 } as const;

/**
 * The rule that begins on `first` and goes on for a year. By months it keeps the weekday's place in the month, which no
 * month lacks, as some lack a 31st; the fifth of a weekday counts as the last.
 */
export function recurrence(first: CalendarDate, every: Interval): Recurrence {
  const nth = Math.ceil(Number(first.slice(8)) / 7);
  const times = every.weeks === undefined ? YEAR.months / every.months : YEAR.weeks / every.weeks;
  return {
    every: every.weeks === undefined ? { months: every.months } : { weeks: every.weeks },
    weekday: weekdayOf(first),
    nth: every.weeks !== undefined ? undefined : nth === 5 ? -1 : nth,
    times: Math.max(1, Math.floor(times)),
  };
}

/** The days that a rule names, from its first on. */
export function ruleDays(first: CalendarDate, { every, weekday, nth = 0, times }: Recurrence): CalendarDate[] {
  return Array.from({ length: times }, (_, index) => {
    if (index === 0) return first;
    if (every.weeks !== undefined) return addDays(first, index * every.weeks * 7);
    return weekdayInMonth(addMonths(`${first.slice(0, 8)}01`, index * every.months), weekday, nth);
  });
}

/** The nth of a weekday in the month that begins on `first`; -1 is the last. */
export function weekdayInMonth(first: CalendarDate, weekday: number, nth: number): CalendarDate {
  if (nth === -1) {
    const last = addDays(addMonths(first, 1), -1);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

/** The weekdays as RFC 5545 writes them, from Sunday on. */
export const WEEKDAY_CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** The rule as RFC 5545 writes it. */
export function rrule({ every, weekday, nth, times }: Recurrence): string {
  const frequency =
    every.weeks === undefined ? `FREQ=MONTHLY;INTERVAL=${every.months}` : `FREQ=WEEKLY;INTERVAL=${every.weeks}`;
  return `RRULE:${frequency};BYDAY=${nth ?? ''}${WEEKDAY_CODES[weekday]};COUNT=${times}`;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The rule as people say it: `every 2 months on the second Tuesday, 6 times`, `every 2 weeks on Tuesday, 26 times`. */
export function recurrenceInWords({ every, weekday, nth, times }: Recurrence): string {
  const which =
    nth === undefined ? '' : nth === -1 ? 'the last ' : `the ${['first', 'second', 'third', 'fourth'][nth - 1]} `;
  return `${intervalInWords(every)} on ${which}${WEEKDAYS[weekday]}, ${times} times`;
}

const WORDS = /^every (?:(month|week)|(\d{1,2}) (month|week)s) on .*, (\d{1,2}) times$/;

/**
 * The rule that begins on `first` and repeats as {@link recurrenceInWords} says it; `undefined` for other words, which
 * are of a single meeting.
 */
export function ruleInWords(first: CalendarDate, words: string): Recurrence | undefined {
  const [found, one, digits = '1', many, times] = WORDS.exec(words) ?? [];
  if (found === undefined) return undefined;
  const number = Number(digits);
  const every = (one ?? many) === 'week' ? { weeks: number } : { months: number };
  return { ...recurrence(first, every), times: Number(times) };
}

/**
 * The days of a rule in words, from its first on.
 *
 * @example daysInWords('2026-03-10', 'every 6 months on the second Tuesday, 2 times') // ['2026-03-10', '2026-09-08']
 */
export function daysInWords(first: CalendarDate, words: string): CalendarDate[] {
  const rule = ruleInWords(first, words);
  return rule ? ruleDays(first, rule) : [first];
}
