import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, weekdayOf } from '../../../src/partnership/calendarDate';
import { type CheckIn, checkInPlanner, endOf, type Meeting, purposeOf } from '../../../src/partnership/checkin/plan';
import { recurrence } from '../../../src/partnership/checkin/recurrence';
import type { Level } from '../../../src/partnership/level';
import type { Priority } from '../../../src/partnership/priority';

const TODAY = '2026-11-20'; // a Friday
const IMMEDIATE: Meeting = { level: undefined, priority: 'Immediate', lastContact: undefined };

const anyDay = fc.nat(1000).map((days) => addDays('2026-01-01', days));
const anyMeeting: fc.Arbitrary<Meeting> = fc.record({
  level: fc.constantFrom<Level | undefined>(undefined, 1, 2, 3, 4),
  priority: fc.constantFrom<Priority | undefined>(undefined, 'Immediate', 'Explore', 'Long-term'),
  lastContact: fc.option(anyDay, { nil: undefined }),
});
const anyTime = fc.constantFrom('09:00', '09:30', '10:00', '11:30', '14:00', '15:30', '16:45');

function planAll(today: string, taken: readonly string[], meetings: readonly Meeting[]): CheckIn[] {
  const plan = checkInPlanner(today, taken);
  return meetings.map(plan).filter((one): one is CheckIn => one !== undefined);
}

const perDay = (dates: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(date, (counts.get(date) ?? 0) + 1);
  return counts;
};

describe('purposeOf', () => {
  test('is a first conversation with an Immediate partner nobody has met', () => {
    expect(purposeOf(IMMEDIATE)).toBe('first-contact');
  });

  test('is a check-in once there was contact or there is a level', () => {
    expect(purposeOf({ ...IMMEDIATE, lastContact: '2026-10-01' })).toBe('check-in');
    expect(purposeOf({ ...IMMEDIATE, level: 2 })).toBe('check-in');
    expect(purposeOf({ ...IMMEDIATE, priority: 'Explore' })).toBe('check-in');
  });

  test('is none while there is neither priority nor level', () => {
    expect(purposeOf({ ...IMMEDIATE, priority: undefined })).toBeUndefined();
  });
});

describe('checkInPlanner', () => {
  test('meets an Immediate partner once, for 45 minutes, within 14 days', () => {
    const [first] = planAll(TODAY, [], [IMMEDIATE]);
    expect(first).toMatchObject({ purpose: 'first-contact', minutes: 45 });
    expect(first?.recurrence).toBeUndefined();
    expect(first && first.date > TODAY && first.date <= addDays(TODAY, 14)).toBe(true);
  });

  test('begins a series a cadence after the last contact', () => {
    const [one] = planAll(TODAY, [], [{ level: 1, priority: undefined, lastContact: '2026-11-10' }]);
    expect(one?.minutes).toBe(30);
    expect(one && one.date >= '2027-02-10' && one.date < addDays('2027-02-10', 7)).toBe(true);
    expect(one?.recurrence).toMatchObject({ months: 3, times: 4 });
  });

  test('begins soon when the check-in is overdue or there was no contact', () => {
    for (const lastContact of ['2020-01-01', undefined]) {
      const [one] = planAll(TODAY, [], [{ level: 2, priority: undefined, lastContact }]);
      expect(one && one.date > TODAY && one.date <= addDays(TODAY, 10)).toBe(true);
    }
  });

  test('plans nothing for a partner without priority and level', () => {
    expect(checkInPlanner(TODAY, [])({ level: undefined, priority: undefined, lastContact: TODAY })).toBeUndefined();
  });

  test('gives every meeting a day that is no weekend and not in the past, and never a beginning that is taken', () => {
    const anyTaken = fc.array(
      fc.tuple(anyDay, anyTime).map(([date, time]) => `${date}T${time}`),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(anyDay, anyTaken, fc.array(anyMeeting, { maxLength: 20 }), (today, taken, meetings) => {
        const planned = planAll(today, taken, meetings);
        for (const { date } of planned) {
          expect(date > today).toBe(true);
          expect([1, 2, 3, 4, 5]).toContain(weekdayOf(date));
        }
        const beginnings = planned.map(({ date, time }) => `${date}T${time}`);
        expect(new Set([...beginnings, ...taken]).size).toBe(beginnings.length + new Set(taken).size);
      }),
    );
  });

  test('never begins more than four meetings on a day', () => {
    fc.assert(
      fc.property(fc.array(anyMeeting, { minLength: 60, maxLength: 150 }), (meetings) => {
        const counts = perDay(planAll(TODAY, [], meetings).map(({ date }) => date));
        expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(4);
      }),
      { numRuns: 10 },
    );
  });

  test('counts what the calendar holds already, whatever its time of day', () => {
    const fullDays = ['2026-11-23', '2026-11-24', '2026-11-25'];
    const taken = fullDays.flatMap((day) => ['09:00', '10:45', '13:00', '16:00'].map((time) => `${day}T${time}`));
    const planned = planAll(TODAY, taken, Array(20).fill(IMMEDIATE));
    const counts = perDay([...planned.map(({ date }) => date), ...taken.map((one) => one.slice(0, 10))]);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(4);
  });

  test('meets 40 Immediate partners within 14 days: four on each of the ten working days', () => {
    const planned = planAll(TODAY, [], Array(40).fill(IMMEDIATE));
    expect(planned.filter(({ date }) => date > addDays(TODAY, 14))).toEqual([]);
    expect(Array.from(perDay(planned.map(({ date }) => date)).values())).toEqual(Array(10).fill(4));
  });

  test('meets within 14 days whatever today is, as long as there is room', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const days = Array.from({ length: 14 }, (_, index) => addDays(today, index + 1));
        const room = days.filter((day) => ![0, 6].includes(weekdayOf(day))).length * 4;
        const planned = planAll(today, [], Array(room).fill(IMMEDIATE));
        for (const { date } of planned) expect(date <= addDays(today, 14)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('goes on after the 14 days when they are full', () => {
    const planned = planAll(TODAY, [], Array(300).fill(IMMEDIATE));
    expect(planned).toHaveLength(300);
    for (const { date } of planned) expect([1, 2, 3, 4, 5]).toContain(weekdayOf(date));
    expect(Math.max(...perDay(planned.map(({ date }) => date)).values())).toBe(4);
  });

  test('spreads meetings over the days rather than filling one', () => {
    const planned = planAll(TODAY, [], Array(5).fill(IMMEDIATE));
    expect(Math.max(...perDay(planned.map(({ date }) => date)).values())).toBe(1);
  });

  test('gives every series the rule of its own first date', () => {
    fc.assert(
      fc.property(fc.array(anyMeeting, { maxLength: 20 }), (meetings) => {
        for (const { date, minutes, recurrence: rule } of planAll(TODAY, [], meetings)) {
          if (rule) expect(rule).toEqual(recurrence(date, { months: rule.months, minutes }));
        }
      }),
    );
  });

  test('plans the same for the same list', () => {
    fc.assert(
      fc.property(fc.array(anyMeeting, { maxLength: 20 }), (meetings) => {
        expect(planAll(TODAY, [], meetings)).toEqual(planAll(TODAY, [], meetings));
      }),
      { numRuns: 20 },
    );
  });
});

describe('endOf', () => {
  test('adds the minutes to the beginning', () => {
    expect(endOf({ date: '2026-11-23', time: '10:00', minutes: 45 })).toBe('2026-11-23T10:45:00');
    expect(endOf({ date: '2026-11-23', time: '11:30', minutes: 30 })).toBe('2026-11-23T12:00:00');
    expect(endOf({ date: '2026-11-23', time: '15:30', minutes: 90 })).toBe('2026-11-23T17:00:00');
  });
});
