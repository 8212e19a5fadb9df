import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, weekdayOf } from '../../../src/partnership/calendarDate';
import {
  CADENCE_KEYS,
  cadence,
  FIRST_CONTACT,
  nextCheckIn,
  readCadenceTable,
  USUAL_CADENCE,
} from '../../../src/partnership/checkin/cadence';
import type { Level } from '../../../src/partnership/level';

describe('cadence', () => {
  test('of level 1 is quarterly, 30 minutes', () => {
    expect(cadence({ level: 1, priority: undefined })).toEqual({ months: 3, minutes: 30 });
  });

  test('of level 2 is monthly, 45 minutes', () => {
    expect(cadence({ level: 2, priority: undefined })).toEqual({ months: 1, minutes: 45 });
  });

  test('of level 3 is monthly, 60 minutes', () => {
    expect(cadence({ level: 3, priority: undefined })).toEqual({ months: 1, minutes: 60 });
  });

  test('of level 4 is monthly, 60 to 90 minutes', () => {
    const { months, minutes = 0 } = cadence({ level: 4, priority: undefined }) ?? {};
    expect(months).toBe(1);
    expect(minutes).toBeGreaterThanOrEqual(60);
    expect(minutes).toBeLessThanOrEqual(90);
  });

  test('of Explore is every two months, 30 to 45 minutes', () => {
    const { months, minutes = 0 } = cadence({ level: undefined, priority: 'Explore' }) ?? {};
    expect(months).toBe(2);
    expect(minutes).toBeGreaterThanOrEqual(30);
    expect(minutes).toBeLessThanOrEqual(45);
  });

  test('of Long-term is every six months, 20 minutes', () => {
    expect(cadence({ level: undefined, priority: 'Long-term' })).toEqual({ months: 6, minutes: 20 });
  });

  test('of Immediate is no slower than that of Explore', () => {
    expect(cadence({ level: undefined, priority: 'Immediate' })?.months).toBeLessThanOrEqual(2);
  });

  test('goes by the level where there is one', () => {
    for (const level of [1, 2, 3, 4] as Level[]) {
      for (const priority of ['Immediate', 'Explore', 'Long-term'] as const) {
        expect(cadence({ level, priority })).toEqual(cadence({ level, priority: undefined }));
      }
    }
  });

  test('is none without level and priority', () => {
    expect(cadence({ level: undefined, priority: undefined })).toBeUndefined();
  });

  test('goes by the months that were agreed, with the usual length', () => {
    expect(cadence({ level: 1, priority: undefined, every: { months: 5 } })).toEqual({ months: 5, minutes: 30 });
    expect(cadence({ level: undefined, priority: undefined, every: { weeks: 2 } })?.weeks).toBe(2);
  });

  test('goes by a table of the user', () => {
    const table = { ...USUAL_CADENCE, 3: { months: 2, minutes: 60 } };
    expect(cadence({ level: 3, priority: 'Explore' }, table)?.months).toBe(2);
  });

  test('meets an Immediate partner within 14 days, for 45 minutes', () => {
    expect(FIRST_CONTACT).toEqual({ days: 14, minutes: 45 });
  });
});

describe('readCadenceTable', () => {
  test('keeps what is usual where a cell is blank', () => {
    expect(readCadenceTable([])).toEqual(USUAL_CADENCE);
    expect(readCadenceTable(CADENCE_KEYS.map(() => ''))).toEqual(USUAL_CADENCE);
    expect(readCadenceTable([6])).toEqual({ ...USUAL_CADENCE, 1: { months: 6, minutes: 30 } });
  });

  test('reads back its own months', () => {
    expect(readCadenceTable(CADENCE_KEYS.map((key) => USUAL_CADENCE[key].months))).toEqual(USUAL_CADENCE);
  });

  test('takes weeks beside months', () => {
    expect(readCadenceTable(['', '', '', '2 weeks'])[4]).toEqual({ weeks: 2, minutes: 60 });
  });

  test('refuses what is no number of months', () => {
    expect(() => readCadenceTable(['', 'often'])).toThrow("'often' is not a number of months from 1 to 24");
  });
});

describe('nextCheckIn', () => {
  test.each([
    ['2026-02-10', 1, '2026-03-10'],
    ['2026-02-10', 3, '2026-05-11' /* the 10th is a Sunday */],
    ['2026-01-31', 1, '2026-03-02' /* 28 February is a Saturday */],
    ['2026-08-31', 6, '2027-03-01' /* 28 February is a Sunday */],
    ['2026-12-15', 2, '2027-02-15'],
    ['2026-02-28', 12, '2027-03-01' /* 28 February is a Sunday */],
    ['2024-02-29', 12, '2025-02-28'],
  ])('after %s in %d months is %s', (last, months, next) => {
    expect(nextCheckIn(last, { months })).toBe(next);
  });

  test('never falls on a weekend, and is at most two days late', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.constantFrom(1, 2, 3, 6), (days, months) => {
        const last = addDays('2000-01-01', days);
        const next = nextCheckIn(last, { months });
        expect([1, 2, 3, 4, 5]).toContain(weekdayOf(next));
        expect(next > addDays(last, months * 28 - 1)).toBe(true);
        expect(next <= addDays(last, months * 31 + 2)).toBe(true);
      }),
    );
  });
});
