import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { addDays, onWorkingDay, weekdayOf } from '../../../src/partnership/calendarDate';
import {
  daysInWords,
  recurrence,
  recurrenceInWords,
  rrule,
  ruleDays,
} from '../../../src/partnership/checkin/recurrence';

const rhythm = (months: number) => ({ months });
const anyWorkingDay = fc.nat(30_000).map((days) => onWorkingDay(addDays('2000-01-01', days)));
const anyMonths = fc.constantFrom(1, 2, 3, 6);

/** The dates of a series, as a calendar program that is not ours expands them. */
function datesOf(first: string, rule: string): string[] {
  const iterator = ICAL.Recur.fromString(rule.replace(/^RRULE:/, '')).iterator(
    ICAL.Time.fromDateTimeString(`${first}T10:00:00`),
  );
  const dates: string[] = [];
  for (let time = iterator.next(); time; time = iterator.next()) dates.push(time.toString().slice(0, 10));
  return dates;
}

describe('recurrence', () => {
  test('of a quarterly check-in stays on the second Tuesday', () => {
    const rule = rrule(recurrence('2026-01-13', rhythm(3)));
    expect(datesOf('2026-01-13', rule)).toEqual(['2026-01-13', '2026-04-14', '2026-07-14', '2026-10-13']);
  });

  test('of a monthly check-in meets twelve times, and the year after begins where it would go on', () => {
    const dates = datesOf('2026-02-10', rrule(recurrence('2026-02-10', rhythm(1))));
    expect(dates).toHaveLength(12);
    expect(dates.slice(0, 4)).toEqual(['2026-02-10', '2026-03-10', '2026-04-14', '2026-05-12']);
    expect(dates[11]).toBe('2027-01-12');
  });

  test('from the 31st skips no month', () => {
    const dates = datesOf('2026-03-31', rrule(recurrence('2026-03-31', rhythm(1))));
    expect(dates.map((date) => date.slice(0, 7))).toEqual(
      ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12']
        .map((month) => `2026-${month}`)
        .concat('2027-01', '2027-02'),
    );
    expect(dates.every((date) => Number(date.slice(8)) > 21)).toBe(true);
  });

  test('begins with its own first date, keeps its weekday and place in the month, and ends within a year', () => {
    fc.assert(
      fc.property(anyWorkingDay, anyMonths, (first, months) => {
        const rule = recurrence(first, rhythm(months));
        const dates = datesOf(first, rrule(rule));
        expect(dates[0]).toBe(first);
        expect(dates).toHaveLength(12 / months);
        const monthNumber = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
        expect([1, 2, 3, 4, 5]).toContain(weekdayOf(first));
        expect(dates.map(weekdayOf)).toEqual(dates.map(() => weekdayOf(first)));
        expect(dates.map(monthNumber)).toEqual(dates.map((_, index) => monthNumber(first) + index * months));
        for (const date of dates) {
          const isLast = addDays(date, 7).slice(5, 7) !== date.slice(5, 7);
          if (rule.nth === -1) expect(isLast).toBe(true);
          else expect(Math.ceil(Number(date.slice(8)) / 7)).toBe(rule.nth);
        }
        expect((dates[dates.length - 1] ?? '') < addDays(first, 366)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('recurrence by weeks', () => {
  test('of a fortnightly check-in meets 26 times, and ends within a year', () => {
    const rule = recurrence('2026-02-10', { weeks: 2 });
    expect(rrule(rule)).toBe('RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=26');
    const dates = datesOf('2026-02-10', rrule(rule));
    expect(dates.slice(0, 3)).toEqual(['2026-02-10', '2026-02-24', '2026-03-10']);
    expect(dates[25]).toBe('2027-01-26');
  });
});

describe('ruleDays and daysInWords', () => {
  const anyInterval = fc.oneof(
    fc.integer({ min: 1, max: 24 }).map((months) => ({ months })),
    fc.integer({ min: 1, max: 52 }).map((weeks) => ({ weeks })),
  );

  test('are the days that a calendar program gives the rule', () => {
    fc.assert(
      fc.property(anyWorkingDay, anyInterval, (first, every) => {
        const rule = recurrence(first, every);
        expect(ruleDays(first, rule)).toEqual(datesOf(first, rrule(rule)));
        expect(daysInWords(first, recurrenceInWords(rule))).toEqual(ruleDays(first, rule));
      }),
    );
  });
});

describe('rrule', () => {
  test('is a rule with a count and no other end', () => {
    fc.assert(
      fc.property(anyWorkingDay, anyMonths, (first, months) => {
        const rule = rrule(recurrence(first, rhythm(months)));
        expect(rule).toMatch(/^RRULE:FREQ=MONTHLY;INTERVAL=\d+;BYDAY=(-1|[1-4])(MO|TU|WE|TH|FR);COUNT=\d+$/);
        expect(rule).not.toContain('UNTIL');
      }),
    );
  });
});

describe('recurrenceInWords', () => {
  test.each([
    [{ every: { months: 2 }, weekday: 2, nth: 2, times: 6 }, 'every 2 months on the second Tuesday, 6 times'],
    [{ every: { weeks: 2 }, weekday: 2, nth: undefined, times: 26 }, 'every 2 weeks on Tuesday, 26 times'],
    [{ every: { weeks: 1 }, weekday: 1, nth: undefined, times: 52 }, 'every week on Monday, 52 times'],
    [{ every: { months: 1 }, weekday: 5, nth: -1, times: 12 }, 'every month on the last Friday, 12 times'],
  ])('says the rule as people do', (rule, text) => {
    expect(recurrenceInWords(rule)).toBe(text);
  });
});
