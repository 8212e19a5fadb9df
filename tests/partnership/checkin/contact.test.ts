import { describe, expect, test } from '@jest/globals';
import { readContact, readDay } from '../../../src/partnership/checkin/contact';

const reading = (lastContact: unknown, level: unknown, every: unknown) => {
  const problems: string[] = [];
  return { contact: readContact({ lastContact, level, every }, (problem) => problems.push(problem)), problems };
};

describe('readContact', () => {
  test('reads a row', () => {
    expect(reading('2026-02-10', '2 Program collaboration', '2 weeks')).toEqual({
      contact: { lastContact: '2026-02-10', level: 2, every: { weeks: 2 } },
      problems: [],
    });
  });

  test('takes blanks for what is not known', () => {
    expect(reading('', undefined, ' ')).toEqual({
      contact: { lastContact: undefined, level: undefined, every: undefined },
      problems: [],
    });
  });

  test('reports all that cannot be read', () => {
    expect(reading('soon', 'five', 'often')).toEqual({
      contact: { lastContact: undefined, level: undefined, every: undefined },
      problems: [
        "Check: 'five' is not a level from 1 to 4",
        "Check: 'often' is not a number of months from 1 to 24, or of weeks such as 2 weeks",
        "Check: 'soon' is not a date",
      ],
    });
  });
});

describe('readDay', () => {
  test.each([
    ['2026-02-10', '2026-02-10', []],
    [' 2026-02-10 ', '2026-02-10', []],
    [new Date('2026-02-10T00:00:00-05:00'), '2026-02-10', []],
    ['', undefined, []],
    [null, undefined, []],
    ['10/2/2026', undefined, ["Check: '10/2/2026' is not a date"]],
    [5, undefined, ["Check: '5' is not a date"]],
  ])('reads %j as %j', (cell, day, problems) => {
    const reported: string[] = [];
    expect(readDay(cell, (problem) => reported.push(problem))).toBe(day);
    expect(reported).toEqual(problems);
  });
});
