import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addInterval,
  daysIn,
  type Interval,
  intervalCell,
  intervalInWords,
  LONGEST,
  readInterval,
} from '../../../src/partnership/checkin/interval';
import { anyText } from '../texts';

const anyInterval: fc.Arbitrary<Interval> = fc.oneof(
  fc.integer({ min: 1, max: LONGEST.months }).map((months) => ({ months })),
  fc.integer({ min: 1, max: LONGEST.weeks }).map((weeks) => ({ weeks })),
);

describe('readInterval', () => {
  test.each([
    [3, { months: 3 }],
    ['12', { months: 12 }],
    [' 1 ', { months: 1 }],
    [LONGEST.months, { months: LONGEST.months }],
    ['3 months', { months: 3 }],
    ['Every month', { months: 1 }],
    ['cada 2 meses', { months: 2 }],
    ['2 weeks', { weeks: 2 }],
    ['2weeks', { weeks: 2 }],
    ['every 2 weeks', { weeks: 2 }],
    ['2 Semanas', { weeks: 2 }],
    ['cada semana', { weeks: 1 }],
    ['52 weeks', { weeks: 52 }],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
    [0, 'unreadable'],
    ['0 weeks', 'unreadable'],
    [LONGEST.months + 1, 'unreadable'],
    ['53 weeks', 'unreadable'],
    [1.5, 'unreadable'],
    ['weeks', 'unreadable'],
    ['monthly', 'unreadable'],
    ['2 days', 'unreadable'],
    [true, 'unreadable'],
  ])('of %p is %p', (cell, expected) => {
    expect(readInterval(cell)).toEqual(expected);
  });

  test('reads back what a cell and people say of an interval, in both languages', () => {
    fc.assert(
      fc.property(anyInterval, (every) => {
        for (const text of [intervalCell(every), intervalInWords(every), intervalInWords(every, 'es')]) {
          expect(readInterval(text)).toEqual(every);
        }
      }),
    );
  });

  test('never fails, whatever stands there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([undefined, 'unreadable', 'object']).toContain(
          typeof readInterval(text) === 'object' ? 'object' : readInterval(text),
        );
      }),
    );
  });
});

test('An interval later is the same day, or the last of a shorter month', () => {
  expect(addInterval('2026-01-31', { months: 1 })).toBe('2026-02-28');
  expect(addInterval('2024-02-29', { months: 12 })).toBe('2025-02-28');
  expect(addInterval('2026-12-24', { weeks: 2 })).toBe('2027-01-07');
});

test('Intervals of both kinds can be compared', () => {
  expect(daysIn({ weeks: 4 })).toBeLessThan(daysIn({ months: 1 }));
  expect(daysIn({ weeks: 5 })).toBeGreaterThan(daysIn({ months: 1 }));
});
