import { describe, expect, test } from '@jest/globals';
import { nextCheckIns as answer } from '../../../src/partnership/checkin/nextCheckIns';

const nextCheckIns = (last: unknown, level?: unknown, priority?: unknown, months?: unknown, usual?: unknown) =>
  answer([last, level, priority, months], usual);

describe('nextCheckIns', () => {
  test('counts from the last contact by the level', () => {
    expect(nextCheckIns('2026-02-10', 2, '')).toBe('2026-03-10');
    expect(nextCheckIns('2026-02-10', '1 Resource coordination', '')).toBe('2026-05-11');
  });

  test('counts by the priority where there is no level', () => {
    expect(nextCheckIns('2026-02-10', '', 'Explore')).toBe('2026-04-10');
    expect(nextCheckIns('2026-02-10', undefined, 'Long-term')).toBe('2026-08-10');
    expect(nextCheckIns('2026-02-10', 1, 'Long-term')).toBe('2026-05-11');
  });

  test('counts by the months that were agreed before anything else', () => {
    expect(nextCheckIns('2026-02-10', 2, 'Immediate', 4)).toBe('2026-06-10');
    expect(nextCheckIns('2026-02-10', '', '', '12')).toBe('2027-02-10');
    expect(nextCheckIns('2026-02-10', 2, '', 'often')).toBe(
      "Check: 'often' is not a number of months from 1 to 24, or of weeks such as 2 weeks",
    );
    expect(nextCheckIns('2026-02-10', 2, '', '2 weeks')).toBe('2026-02-24');
  });

  test('counts by the usual months of a table, where it has them', () => {
    const usual = [[6], [''], [2], [''], [''], [5], ['']];
    expect(nextCheckIns('2026-02-10', 1, '', '', usual)).toBe('2026-08-10');
    expect(nextCheckIns('2026-02-10', 2, '', '', usual)).toBe('2026-03-10');
    expect(nextCheckIns('2026-02-10', 3, '', '', usual)).toBe('2026-04-10');
    expect(nextCheckIns('2026-02-10', '', 'Explore', '', usual)).toBe('2026-07-10');
    expect(nextCheckIns('2026-02-10', 3, '', 1, usual)).toBe('2026-03-10');
    expect(() => nextCheckIns('2026-02-10', 1, '', '', [[0]])).toThrow("'0' is not a number of months");
  });

  test('is blank without a last contact, and without level and priority', () => {
    expect(nextCheckIns('', 2, '')).toBe('');
    expect(nextCheckIns(null, 2, '')).toBe('');
    expect(nextCheckIns(undefined, undefined, undefined)).toBe('');
    expect(nextCheckIns('2026-02-10', '', 'Rate: Mission Alignment')).toBe('');
    expect(nextCheckIns('2026-02-10', '', '')).toBe('');
  });

  test('says what cannot be read', () => {
    expect(nextCheckIns('soon', 2, '')).toBe("Check: 'soon' is not a date");
    expect(nextCheckIns('2026-02-30', 2, '')).toBe("Check: '2026-02-30' is not a date");
    expect(nextCheckIns(true, 2, '')).toBe("Check: 'TRUE' is not a date");
    expect(nextCheckIns(new Date(Number.NaN), 2, '')).toMatch(/^Check: .* is not a date$/);
    expect(nextCheckIns('2026-02-10', 7, '')).toMatch(/^Check: '7' is not a level/);
  });

  test.each([
    ['Honolulu', '2026-01-13T00:00:00-10:00'],
    ['New York', '2026-01-13T00:00:00-05:00'],
    ['London', '2026-01-13T00:00:00Z'],
    ['Paris', '2026-01-13T00:00:00+01:00'],
    ['Kathmandu', '2026-01-13T00:00:00+05:45'],
    ['Tokyo', '2026-01-13T00:00:00+09:00'],
    ['Sydney in summer', '2026-01-13T00:00:00+11:00'],
    ['Auckland in winter', '2026-01-13T00:00:00+12:00'],
    ['Auckland in summer', '2026-01-13T00:00:00+13:00'],
  ])('takes the day of a date cell as it stands in a sheet of %s', (_, midnight) => {
    expect(nextCheckIns([[new Date(midnight)]], 2, '')).toBe('2026-02-13');
  });

  test('answers a column below its heading', () => {
    expect(
      nextCheckIns(
        [['Last contact'], ['2026-02-10'], [''], ['2026-02-10'], [''], ['']],
        [['Level'], [2], [2], [''], [''], ['']],
        [['Priority'], [''], ['Explore'], ['Explore'], ['Explore'], ['']],
      ),
    ).toEqual([['Next check-in'], ['2026-03-10'], [''], ['2026-04-10']]);
  });

  test.each([['Letzter Kontakt'], ['ÚLTIMO CONTACTO'], ['Dernier contact:'], ['Last check-in']])(
    'knows the heading %j',
    (heading) => {
      expect(nextCheckIns([[heading], ['2026-02-10']], [['x'], [2]], [['y'], ['']])).toEqual([
        ['Next check-in'],
        ['2026-03-10'],
      ]);
    },
  );

  test('answers a column without heading where there is none', () => {
    expect(nextCheckIns([['2026-02-10'], ['2026-02-11']], [[2], [2]], [[''], ['']])).toEqual([
      ['2026-03-10'],
      ['2026-03-11'],
    ]);
  });

  test('uses one level for all rows when it is one cell', () => {
    expect(nextCheckIns([['2026-02-10'], ['2026-02-11']], 2, '')).toEqual([['2026-03-10'], ['2026-03-11']]);
  });

  test('answers only its heading over a list without contacts', () => {
    expect(nextCheckIns([['Last contact'], [''], ['']], [['Level'], [2], [2]], '')).toEqual([['Next check-in']]);
    expect(nextCheckIns([['Last contact']], [['Level']], [['Priority']])).toBe('Next check-in');
  });

  test('refuses levels or priorities that do not have a row for each contact', () => {
    const last = [['2026-02-10'], ['2026-02-11'], ['2026-02-12']];
    expect(() => nextCheckIns(last, [[2], [2]], '')).toThrow(/^The level.*rows.*\.$/);
    expect(() => nextCheckIns(last, '', [['Explore'], ['Explore']])).toThrow(/^The priorit.*rows.*\.$/);
  });

  test('takes levels that reach as far as the last contact, however many blank rows follow it', () => {
    const last = [['Last contact'], ['2026-02-10'], ['2026-02-11'], ...Array.from({ length: 300 }, () => [''])];
    expect(nextCheckIns(last, [['Level'], [2], [2]], '')).toEqual([['Next check-in'], ['2026-03-10'], ['2026-03-11']]);
  });

  test('does not change what it was given', () => {
    const date = new Date('2026-01-13T00:00:00Z');
    const last = [['Last contact'], [date], ['']];
    nextCheckIns(last, [['Level'], [2], ['']], '');
    expect(last).toEqual([['Last contact'], [date], ['']]);
    expect(date.toISOString()).toBe('2026-01-13T00:00:00.000Z');
  });
});
