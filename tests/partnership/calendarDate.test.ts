import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  calendarDate,
  dateInWords,
  dayOfCell,
  isDate,
  onWorkingDay,
  readCalendarDate,
  weekdayOf,
} from '../../src/partnership/calendarDate';

const anyDate = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('readCalendarDate', () => {
  test.each([
    ['2026-02-10', '2026-02-10'],
    [' 2026-02-10 ', '2026-02-10'],
    ['2026-02-10T10:00', '2026-02-10'],
    ['2026-02-10 10:00:00', '2026-02-10'],
    ['2028-02-29', '2028-02-29'],
  ])('reads %j', (text, date) => {
    expect(readCalendarDate(text)).toBe(date);
  });

  test.each([
    [''],
    ['2026-02-30'],
    ['2026-13-01'],
    ['2026-00-10'],
    ['2027-02-29'],
    ['5/1/2026'],
    ['2026-2-1'],
    ['soon'],
  ])('finds no day in %j', (text) => {
    expect(readCalendarDate(text)).toBeUndefined();
  });
});

describe('arithmetic', () => {
  test('adds days across months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(addDays('2026-03-28', 3)).toBe('2026-03-31');
  });

  test('adds months and stays in the month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2026-03-31', 12)).toBe('2027-03-31');
    expect(addMonths('2026-06-10', 0)).toBe('2026-06-10');
  });

  test('knows the weekday', () => {
    expect(weekdayOf('2026-02-10')).toBe(2 /* Tuesday */);
    expect(weekdayOf('2026-11-22')).toBe(0 /* Sunday */);
  });

  test('moves a weekend to the Monday after it and nothing else', () => {
    expect(onWorkingDay('2026-11-21')).toBe('2026-11-23');
    expect(onWorkingDay('2026-11-22')).toBe('2026-11-23');
    expect(onWorkingDay('2026-11-23')).toBe('2026-11-23');
    expect(onWorkingDay('2026-11-27')).toBe('2026-11-27');
  });

  test('goes back where it came from, day by day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -1000, max: 1000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(readCalendarDate(addDays(date, days))).toBe(addDays(date, days));
      }),
    );
  });

  test('adds months into the right month, never later in it than before', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(48), (date, months) => {
        const later = addMonths(date, months);
        const monthsOf = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
        expect(monthsOf(later) - monthsOf(date)).toBe(months);
        expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(date.slice(8)));
      }),
    );
  });
});

describe('dayOfCell', () => {
  test.each([['-10:00'], ['-08:00'], ['-03:30'], ['+00:00'], ['+05:45'], ['+11:00'], ['+13:00']])(
    'is the day that begins at midnight of UTC%s',
    (offset) => {
      expect(dayOfCell(new Date(`2026-01-05T00:00:00${offset}`))).toBe('2026-01-05');
    },
  );

  test('is none of a date that is none', () => {
    expect(dayOfCell(new Date(Number.NaN))).toBeUndefined();
  });
});

describe('isDate', () => {
  test('knows dates, also those of another script, and nothing else', () => {
    expect(isDate(new Date(0))).toBe(true);
    expect(isDate(runInNewContext('new Date(0)'))).toBe(true);
    for (const other of ['2026-01-05', 0, null, undefined, {}, []]) expect(isDate(other)).toBe(false);
  });
});

describe('shapes', () => {
  test('gives the day in UTC', () => {
    expect(calendarDate(Date.UTC(2026, 1 /* Feb */, 10, 23, 59))).toBe('2026-02-10');
  });

  test('says a day as a letter has it', () => {
    expect(dateInWords('2026-11-22')).toBe('22 November 2026');
    expect(dateInWords('2027-01-05')).toBe('5 January 2027');
    expect(dateInWords('2026-11-22', 'es')).toBe('22 de noviembre de 2026');
    expect(dateInWords('2027-01-05', 'es')).toBe('5 de enero de 2027');
  });
});
