import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, onWorkingDay, weekdayOf } from '../../../src/partnership/calendarDate';
import { reviewMeetings } from '../../../src/partnership/mou/reviewMeetings';
import { termFrom } from '../../../src/partnership/mou/term';
import { anyText } from '../texts';

const TODAY = '2026-03-02';

/** The meetings as `purpose date`. */
const planned = (review: string, end: string, today = TODAY, signed = '') =>
  reviewMeetings({ signed, review, end }, today).map(({ purpose, date }) => `${purpose} ${date}`);

describe('the meetings of a signed agreement', () => {
  test('are at its review date and 60 days before its end, in the morning, for an hour', () => {
    expect(reviewMeetings({ signed: TODAY, review: '2026-09-02', end: '2027-03-01' }, TODAY)).toEqual([
      { purpose: 'review', date: '2026-09-02', time: '10:00', minutes: 60 },
      { purpose: 'decision', date: '2026-12-31', time: '10:00', minutes: 60 },
    ]);
  });

  test('are each year after the review, until the decision, when it runs for years', () => {
    expect(planned('2026-09-02', '2029-12-31')).toEqual([
      'review 2026-09-02',
      'review 2027-09-02',
      // 2 September is a Saturday, and 1 November 2029 a Thursday.
      'review 2028-09-04',
      'review 2029-09-03',
      'decision 2029-11-01',
    ]);
  });

  test('are each year after it was signed where there is no review date', () => {
    expect(planned('', '2028-03-01', TODAY, TODAY)).toEqual(['review 2027-03-02', 'decision 2028-01-03']);
    expect(planned('in spring', '2028-03-01', TODAY, TODAY)).toEqual(planned('', '2028-03-01', TODAY, TODAY));
  });

  test('without an end are five years of reviews, and more as the years pass', () => {
    expect(planned('2026-09-02', '')).toHaveLength(5);
    expect(planned('2012-05-07', 'when we like')).toEqual([
      'review 2026-05-07',
      'review 2027-05-07',
      'review 2028-05-08',
      'review 2029-05-07',
      'review 2030-05-07',
    ]);
  });

  test('of which nothing is known are none', () => {
    expect(planned('', '')).toEqual([]);
    expect(planned('5/1/2026', '2026-02-30')).toEqual([]);
  });

  test('are none any more when all its days are past', () => {
    expect(planned('2025-09-02', '2026-03-01')).toEqual([]);
    expect(planned('2025-09-02', '2026-03-01', '2025-12-31')).toEqual([]);
    expect(planned('2025-09-02', '2026-03-01', '2025-12-30')).toEqual(['decision 2025-12-31']);
  });

  test.each([-14, -1, 0, 1, 14])('a review %d days from the decision is held with it', (days) => {
    // A Wednesday, as is every day whole weeks from it.
    const decision = '2026-12-30';
    expect(planned(addDays(decision, days), addDays(decision, 60))).toEqual([`decision ${decision}`]);
  });

  test.each([-15, 15])('a review %d days from the decision is not', (days) => {
    const decision = '2026-12-30';
    const review = addDays(decision, days);
    expect(planned(review, addDays(decision, 60)).sort()).toEqual([`decision ${decision}`, `review ${review}`]);
  });

  test('are on working days', () => {
    expect(planned('2026-09-05', '')[0]).toBe('review 2026-09-07');
    // 60 days before is a Sunday.
    expect(planned('', '2027-03-04')).toEqual(['decision 2027-01-04']);
  });

  const anyDay = fc.integer({ min: -3000, max: 6000 }).map((days) => addDays(TODAY, days));
  const typed = fc.oneof({ arbitrary: anyDay, weight: 4 }, fc.constantFrom('', '9999-12-31', '0001-01-01'), anyText);

  test('are to come, on working days, in order and more than two weeks apart, whatever is typed', () => {
    fc.assert(
      fc.property(typed, typed, typed, anyDay, (signed, review, end, today) => {
        const days = reviewMeetings({ signed, review, end }, today).map(({ date }) => date);
        expect(days.every((day) => day > today && weekdayOf(day) % 6 !== 0)).toBe(true);
        days.slice(1).forEach((day, index) => {
          expect(day > addDays(days[index] ?? '', 14)).toBe(true);
        });
        expect(days.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  test('only become fewer as days pass, while the end is known and near', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1500 }), fc.nat(400), (review, runs, later) => {
        const term = { signed: '', review, end: addDays(TODAY, runs) };
        const then = addDays(TODAY, later);
        const now = reviewMeetings(term, TODAY);
        expect(reviewMeetings(term, then)).toEqual(now.filter(({ date }) => date > then));
      }),
    );
  });

  test('of the usual term are its review and its decision', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { reviewDate, endDate } = termFrom(date);
        expect(planned(reviewDate, endDate, date, date)).toEqual([
          `review ${onWorkingDay(addMonths(date, 6))}`,
          `decision ${onWorkingDay(addDays(endDate, -60))}`,
        ]);
      }),
    );
  });
});
