import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths } from '../../../../src/partnership/calendarDate';
import { questionsAt } from '../../../../src/partnership/checkin/log/rotation';
import { QUESTION_KEYS } from '../../../../src/partnership/checkin/questions';

const START = '2026-01-13';
const names = (...places: number[]) => places.map((place) => QUESTION_KEYS[place - 1]);

/** Meetings a number of days apart. */
const meetings = (apart: number, number: number) => Array.from({ length: number }, (_, i) => addDays(START, i * apart));

describe('questionsAt', () => {
  test('begins with the first two, whenever that is', () => {
    expect(questionsAt([], '2030-12-31')).toEqual(names(1, 2));
  });

  test.each([
    [1, names(3, 4)],
    [2, names(5, 6)],
    [3, names(7, 1)],
    [4, names(2, 3)],
    [7, names(1, 2)],
  ])('goes on after %i meetings within a quarter', (number, expected) => {
    const asked = meetings(7, number);
    expect(questionsAt(asked, addDays(START, 7 * number))).toEqual(expected);
  });

  test('asks all when three months have passed, and then goes on where it was', () => {
    expect(questionsAt([START, '2026-02-10', '2026-03-10'], '2026-04-07')).toEqual(QUESTION_KEYS);
    expect(questionsAt([START, '2026-02-10', '2026-03-10', '2026-04-07'], '2026-05-12')).toEqual(names(7, 1));
  });

  test('asks all at every quarterly meeting on a second Tuesday', () => {
    const quarterly = ['2026-03-10', '2026-06-09', '2026-09-08', '2026-12-08', '2027-03-09'];
    for (let number = 1; number < quarterly.length; number++) {
      expect(questionsAt(quarterly.slice(0, number), quarterly[number] ?? '')).toEqual(QUESTION_KEYS);
    }
  });

  test('knows nothing of what is logged for later days', () => {
    expect(questionsAt([START, '2026-05-12'], '2026-02-10')).toEqual(names(3, 4));
  });

  const anyMeetings = fc
    .array(fc.integer({ min: 0, max: 900 }), { maxLength: 30 })
    .map((days) => days.map((n) => addDays(START, n)));
  const anyDay = fc.integer({ min: 0, max: 1000 }).map((n) => addDays(START, n));

  test('asks two different ones or all, whatever the order of the log', () => {
    fc.assert(
      fc.property(anyMeetings, anyDay, (asked, day) => {
        const questions = questionsAt(asked, day);
        expect([2, 7]).toContain(new Set(questions).size);
        expect(questionsAt([...asked].reverse(), day)).toEqual(questions);
      }),
    );
  });

  /** The meetings at which all seven are asked. */
  const askingAll = (days: readonly string[]) =>
    days.filter((day, i) => questionsAt(days.slice(0, i), day).length === 7);

  test('whoever meets regularly asks all seven at the first meeting after three months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), (apart) => {
        const all = [START, ...askingAll(meetings(apart, 40))];
        for (const [i, day] of all.slice(1).entries()) {
          expect(day < addDays(addMonths(all[i] ?? '', 3), apart)).toBe(true);
        }
      }),
    );
  });

  test('never asks all again within three months but for the days of slack', () => {
    fc.assert(
      fc.property(anyMeetings, (asked) => {
        const all = askingAll([...asked].sort());
        for (const [i, day] of all.slice(1).entries()) {
          expect(addDays(day, 6) >= addMonths(all[i] ?? '', 3)).toBe(true);
        }
      }),
    );
  });
});
