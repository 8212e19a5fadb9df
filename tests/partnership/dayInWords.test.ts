import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dateInWords } from '../../src/partnership/calendarDate';
import { readDayInWords } from '../../src/partnership/dayInWords';
import { anyText } from './texts';

const FROM = '2026-03-02';
const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(FROM, days));

describe('readDayInWords', () => {
  test.each([
    ['2026-05-01', '2026-05-01'],
    ['1 May 2026', '2026-05-01'],
    ['1st of May', '2026-05-01'],
    ['May 1', '2026-05-01'],
    ['May 1st, 2027', '2027-05-01'],
    ['3 Sept.', '2026-09-03'],
    ['1 de mayo de 2026', '2026-05-01'],
    ['1º de Enero', '2027-01-01'],
    ['31 de diciembre del 2026', '2026-12-31'],
    ['2 March', '2026-03-02'],
    ['1 March', '2027-03-01'],
  ])('reads %p', (text, day) => {
    expect(readDayInWords(text, FROM)).toBe(day);
  });

  test.each(['', '1/5/2026', '2026-02-30', '31 April', '2026-05-01 x', '5 people', '1 ma', 'May', '20265-01'])(
    'does not guess %p',
    (text) => {
      expect(readDayInWords(text, FROM)).toBeUndefined();
    },
  );

  test('reads what dateInWords says, in both languages', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('en' as const, 'es' as const), (day, language) => {
        expect(readDayInWords(dateInWords(day, language), FROM)).toBe(day);
      }),
    );
  });

  test('without a year is never before the day one counts from', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, from) => {
        const read = readDayInWords(dateInWords(day).slice(0, -5), from);
        expect(read === undefined || (read >= from && read.slice(5) === day.slice(5))).toBe(true);
      }),
    );
  });

  test('answers to any text', () => {
    fc.assert(fc.property(anyText, (text) => void readDayInWords(text, FROM)));
  });
});
