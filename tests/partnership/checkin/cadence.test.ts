import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, weekdayOf } from '../../../src/partnership/calendarDate';
import { cadence, FIRST_CONTACT, nextCheckIn } from '../../../src/partnership/checkin/cadence';
import type { Level } from '../../../src/partnership/level';

describe('cadence', () => {
  test('of level 1 is quarterly, 30 minutes', () => {
    expect(cadence(1, undefined)).toEqual({ months: 3, minutes: 30 });
  });

  test('of level 2 is monthly, 45 minutes', () => {
    expect(cadence(2, undefined)).toEqual({ months: 1, minutes: 45 });
  });

  test('of level 3 is monthly, 60 minutes', () => {
    expect(cadence(3, undefined)).toEqual({ months: 1, minutes: 60 });
  });

  test('of level 4 is monthly, 60 to 90 minutes', () => {
    const { months, minutes = 0 } = cadence(4, undefined) ?? {};
    expect(months).toBe(1);
    expect(minutes).toBeGreaterThanOrEqual(60);
    expect(minutes).toBeLessThanOrEqual(90);
  });

  test('of Explore is every two months, 30 to 45 minutes', () => {
    const { months, minutes = 0 } = cadence(undefined, 'Explore') ?? {};
    expect(months).toBe(2);
    expect(minutes).toBeGreaterThanOrEqual(30);
    expect(minutes).toBeLessThanOrEqual(45);
  });

  test('of Long-term is every six months, 20 minutes', () => {
    expect(cadence(undefined, 'Long-term')).toEqual({ months: 6, minutes: 20 });
  });

  test('of Immediate is no slower than that of Explore', () => {
    expect(cadence(undefined, 'Immediate')?.months).toBeLessThanOrEqual(2);
  });

  test('goes by the level where there is one', () => {
    for (const level of [1, 2, 3, 4] as Level[]) {
      for (const priority of ['Immediate', 'Explore', 'Long-term'] as const) {
        expect(cadence(level, priority)).toEqual(cadence(level, undefined));
      }
    }
  });

  test('is none without level and priority', () => {
    expect(cadence(undefined, undefined)).toBeUndefined();
  });

  test('meets an Immediate partner within 14 days, for 45 minutes', () => {
    expect(FIRST_CONTACT).toEqual({ days: 14, minutes: 45 });
  });
});

describe('nextCheckIn', () => {
  test.each([
    ['2026-02-10', 1, '2026-03-10'],
    ['2026-02-10', 3, '2026-05-11' /* the 10th is a Sunday */],
    ['2026-01-31', 1, '2026-03-02' /* 28 February is a Saturday */],
    ['2026-08-31', 6, '2027-03-01' /* 28 February is a Sunday */],
    ['2026-12-15', 2, '2027-02-15'],
  ])('after %s in %d months is %s', (last, months, next) => {
    expect(nextCheckIn(last, { months, minutes: 30 })).toBe(next);
  });

  test('never falls on a weekend, and is at most two days late', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.constantFrom(1, 2, 3, 6), (days, months) => {
        const last = addDays('2000-01-01', days);
        const next = nextCheckIn(last, { months, minutes: 30 });
        expect([1, 2, 3, 4, 5]).toContain(weekdayOf(next));
        expect(next > addDays(last, months * 28 - 1)).toBe(true);
        expect(next <= addDays(last, months * 31 + 2)).toBe(true);
      }),
    );
  });
});
