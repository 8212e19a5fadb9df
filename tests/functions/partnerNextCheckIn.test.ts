import { describe, expect, test } from '@jest/globals';
import { customFunction, SENTENCE } from './columnFunction';

const nextCheckIn = customFunction('PARTNER_NEXT_CHECKIN');
const day = (date: string) => new Date(`${date}T00:00:00Z`);

describe('PARTNER_NEXT_CHECKIN', () => {
  test.each([
    [1, '', '2026-05-11' /* the 10th is a Sunday */],
    [2, '', '2026-03-10'],
    [3, '', '2026-03-10'],
    [4, '', '2026-03-10'],
    ['2 Program collaboration', 'Long-term', '2026-03-10'],
    ['', 'Explore', '2026-04-10'],
    ['', 'Long-term', '2026-08-10'],
  ])('counts from the last contact by level %j or priority %j', (level, priority, next) => {
    expect(nextCheckIn([[day('2026-02-10')]], level, priority)).toBe(next);
    expect(nextCheckIn('2026-02-10', level, priority)).toBe(next);
  });

  test('answers a headed open range with its heading, blanks in the middle kept and the rest trimmed', () => {
    const blanks = Array.from({ length: 300 }, () => ['']);
    const last = [['Last contact'], [day('2026-02-10')], [''], [day('2026-02-10')], ...blanks];
    const level = [['Level'], [2], [2], [''], ...blanks];
    const priority = [['Priority'], ['Immediate'], ['Explore'], ['Explore'], ...blanks];
    expect(nextCheckIn(last, level, priority)).toEqual([['Next check-in'], ['2026-03-10'], [''], ['2026-04-10']]);
  });

  test('keeps to the month and to working days', () => {
    expect(nextCheckIn([[day('2026-01-31')]], 2)).toBe('2026-03-02');
  });

  test('is blank without a last contact, and while there is neither level nor priority', () => {
    expect(nextCheckIn('', 2, 'Explore')).toBe('');
    expect(nextCheckIn([[''], ['']], 2, 'Explore')).toBe('');
    expect(nextCheckIn('2026-02-10', '', 'Rate: Mission Alignment')).toBe('');
    expect(nextCheckIn('2026-02-10')).toBe('');
    expect(nextCheckIn(undefined)).toBe('');
  });

  test('says what to check in one row and answers the others', () => {
    expect(nextCheckIn([['soon'], ['2026-02-10'], ['2026-02-10']], [[2], [9], [2]], '')).toEqual([
      ["Check: 'soon' is not a date"],
      [expect.stringMatching(/^Check: '9' is not a level/)],
      ['2026-03-10'],
    ]);
  });

  test('refuses levels that do not have a row for each contact with a clear sentence', () => {
    expect(() => nextCheckIn([['2026-02-10'], ['2026-02-11'], ['2026-02-12']], [[2], [2]], '')).toThrow(SENTENCE);
  });

  test('does not change its arguments', () => {
    const last = [['Last contact'], [day('2026-02-10')], ['']];
    const copy = structuredClone(last);
    nextCheckIn(last, [['Level'], [2], ['']], [['Priority'], [''], ['']]);
    expect(last).toEqual(copy);
  });
});
