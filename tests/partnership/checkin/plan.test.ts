import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, weekdayOf } from '../../../src/partnership/calendarDate';
import type { Interval } from '../../../src/partnership/checkin/interval';
import {
  type CheckIn,
  checkInPlanner,
  endOf,
  type GoesOn,
  type Meeting,
  purposeOf,
} from '../../../src/partnership/checkin/plan';
import { quietDay } from '../../../src/partnership/checkin/quietDays';
import { ruleDays } from '../../../src/partnership/checkin/recurrence';
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
  const plan = checkInPlanner(today, { taken });
  return meetings.map((meeting) => plan(meeting)).filter((one): one is CheckIn => typeof one === 'object');
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
    expect(first?.series).toBeUndefined();
    expect(first && first.date > TODAY && first.date <= addDays(TODAY, 14)).toBe(true);
  });

  test('begins a series a cadence after the last contact', () => {
    const [one] = planAll(TODAY, [], [{ level: 1, priority: undefined, lastContact: '2026-11-10' }]);
    expect(one?.minutes).toBe(30);
    expect(one && one.date >= '2027-02-10' && one.date < addDays('2027-02-10', 7)).toBe(true);
    expect(one?.series?.rule).toMatchObject({ every: { months: 3 }, times: 4 });
  });

  test('begins soon when the check-in is overdue or there was no contact', () => {
    for (const lastContact of ['2020-01-01', undefined]) {
      const [one] = planAll(TODAY, [], [{ level: 2, priority: undefined, lastContact }]);
      expect(one && one.date > TODAY && one.date <= addDays(TODAY, 10)).toBe(true);
    }
  });

  test('plans nothing for a partner without priority and level', () => {
    expect(
      checkInPlanner(TODAY, { taken: [] })({ level: undefined, priority: undefined, lastContact: TODAY }),
    ).toBeUndefined();
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

  test('plans the same for the same list', () => {
    fc.assert(
      fc.property(fc.array(anyMeeting, { maxLength: 20 }), (meetings) => {
        expect(planAll(TODAY, [], meetings)).toEqual(planAll(TODAY, [], meetings));
      }),
      { numRuns: 20 },
    );
  });
});

/** The days of a check-in; a single meeting has one. */
const daysOf = ({ date, series }: CheckIn): readonly string[] => series?.days ?? [date];
const daysBetween = (from: string, until: string) => (Date.parse(until) - Date.parse(from)) / 86_400_000;

describe('a plan for a year', () => {
  const anyInterval: fc.Arbitrary<Interval> = fc.oneof(
    fc.integer({ min: 1, max: 24 }).map((months) => ({ months })),
    fc.integer({ min: 1, max: 52 }).map((weeks) => ({ weeks })),
  );
  const anyPartner = fc.record({
    level: fc.constantFrom<Level | undefined>(undefined, 1, 2, 3, 4),
    priority: fc.constantFrom<Priority>('Immediate', 'Explore', 'Long-term'),
    phase: fc.constantFrom(undefined, 1, 3, 4, 5) as fc.Arbitrary<Meeting['phase']>,
    every: fc.option(anyInterval, { nil: undefined }),
    lastContact: fc.option(anyDay, { nil: undefined }),
  });
  const anyQuiet = fc.array(
    fc.tuple(fc.nat(500), fc.nat(20)).map(([start, length]) => {
      const from = addDays(TODAY, start);
      return { from, until: addDays(from, length) };
    }),
    { maxLength: 6 },
  );
  const planYear = (quiet: { from: string; until: string }[], meetings: readonly Meeting[], goesOn?: GoesOn) => {
    const plan = checkInPlanner(TODAY, { taken: [], isQuiet: quietDay(quiet) });
    return meetings.map((meeting) => plan(meeting, goesOn)).filter((one): one is CheckIn => typeof one === 'object');
  };

  test('has no meeting on a weekend, on a day without meetings, or before tomorrow', () => {
    fc.assert(
      fc.property(anyQuiet, fc.array(anyPartner, { maxLength: 12 }), (quiet, meetings) => {
        for (const day of planYear(quiet, meetings).flatMap(daysOf)) {
          expect([1, 2, 3, 4, 5]).toContain(weekdayOf(day));
          expect(quietDay(quiet)(day)).toBe(false);
          expect(day > TODAY).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('has no more than four meetings on any day, each beginning at its own time, those noted earlier included', () => {
    fc.assert(
      fc.property(fc.array(anyPartner, { minLength: 30, maxLength: 60 }), (meetings) => {
        const [earlier, later] = [meetings.slice(0, 20), meetings.slice(20)];
        const beginningsOf = (planned: CheckIn[]) =>
          planned.flatMap((one) => daysOf(one).map((day) => `${day}T${one.time}`));
        const noted = beginningsOf(planAll(TODAY, [], earlier));
        const all = [...noted, ...beginningsOf(planAll(TODAY, noted, later))];
        expect(Math.max(...perDay(all.map((one) => one.slice(0, 10))).values())).toBeLessThanOrEqual(4);
        expect(new Set(all).size).toBe(all.length);
      }),
      { numRuns: 10 },
    );
  });

  test('keeps meetings with a partner apart, in their order, and ends within a year, before the rule does', () => {
    fc.assert(
      fc.property(anyQuiet, fc.array(anyPartner, { maxLength: 12 }), (quiet, meetings) => {
        for (const { date, series } of planYear(quiet, meetings)) {
          if (!series) continue;
          const { days, rule } = series;
          expect(days[0]).toBe(date);
          for (let index = 1; index < days.length; index++) {
            expect(daysBetween(days[index - 1] ?? '', days[index] ?? '')).toBeGreaterThanOrEqual(3);
          }
          const last = days[days.length - 1] ?? '';
          expect(last < addDays(date, 366)).toBe(true);
          expect(last <= (ruleDays(date, rule).pop() ?? '')).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('says of each meeting that is not on its day where it went and why; the others are on the days of the rule', () => {
    fc.assert(
      fc.property(anyQuiet, fc.array(anyPartner, { maxLength: 12 }), (quiet, meetings) => {
        for (const { date, series } of planYear(quiet, meetings, {})) {
          if (!series) continue;
          const expected = ruleDays(date, series.rule).flatMap((day) => {
            const move = series.moved.find(({ from }) => from === day);
            return move ? (move.to ?? []) : day;
          });
          expect(series.days).toEqual(expected);
          for (const { from, because } of series.moved) {
            if (because === 'quiet') expect(quietDay(quiet)(from)).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('meets at least twice as often in the first 90 days, except when it goes on or is being evaluated', () => {
    fc.assert(
      fc.property(
        anyPartner.filter(({ every }) => every === undefined || (every.weeks ?? 2) > 1),
        (partner) => {
          const meeting = { ...partner, lastContact: '2026-11-02' };
          const [young] = planYear([], [meeting]);
          const [old] = planYear([], [meeting], {});
          if (!young?.series || !old?.series) return;
          const until = addDays(young.date, 90);
          const early = young.series.days.filter((day) => day < until);
          const usual = old.series.days.filter((day) => day < until);
          if (meeting.phase === 5) expect(young).toEqual(old);
          // Between each two that begin in these days there is one more; the last may be half-way to a later one.
          else if ((usual[1] ?? '') !== '') expect(early.length).toBeGreaterThanOrEqual(2 * usual.length - 1);
          expect(young.series.days.filter((day) => day >= until)).toEqual(
            old.series.days.filter((day) => day >= until),
          );
        },
      ),
    );
  });

  test.each<[Interval, string[]]>([
    [{ months: 1 }, ['2026-12-02', '2026-12-16', '2027-01-06', '2027-01-20', '2027-02-03', '2027-02-17', '2027-03-03']],
    [{ months: 2 }, ['2026-12-02', '2026-12-30', '2027-02-03', '2027-04-07']],
    [{ months: 3 }, ['2026-12-02', '2027-01-13', '2027-03-03', '2027-06-02']],
    [{ weeks: 2 }, ['2026-12-02', '2026-12-09', '2026-12-16', '2026-12-23']],
    [{ weeks: 1 }, ['2026-12-02', '2026-12-09', '2026-12-16']],
    [{ months: 6 }, ['2026-12-02', '2027-06-02']],
  ])('of %j begins with these days', (every, days) => {
    const [one] = planYear(
      [],
      [{ level: 3, priority: undefined, every, lastContact: undefined, firstCheckIn: '2026-12-02' }],
    );
    expect(one?.series?.days.slice(0, days.length)).toEqual(days);
  });

  test('moves what falls into a quiet week to the next free working day, the last of a series to an earlier one', () => {
    const quiet = [{ from: '2026-12-21', until: '2027-01-03' }];
    const meeting = { level: 2, priority: undefined, phase: 5, lastContact: undefined } as const;
    const [moved] = planYear(quiet, [{ ...meeting, firstCheckIn: '2026-11-26' }]);
    // The last Thursday of December is the 31st; the first working day after the quiet weeks is Monday the 4th.
    expect(moved?.moved).toEqual([{ from: '2026-12-24', to: '2027-01-04', because: 'quiet' }]);
    const late = [{ from: '2027-10-20', until: '2027-10-31' }];
    const [last] = planYear(late, [{ ...meeting, firstCheckIn: '2026-11-25' }]);
    expect(last?.moved).toEqual([{ from: '2027-10-27', to: '2027-10-19', because: 'quiet' }]);
  });

  test('leaves out what has no room before the next, and says so', () => {
    const quiet = [{ from: '2027-01-04', until: '2027-01-29' }];
    const meeting = { level: 2, priority: undefined, phase: 5, lastContact: undefined, every: { weeks: 1 } } as const;
    const [one] = planYear(quiet, [{ ...meeting, firstCheckIn: '2026-12-02' }]);
    expect(one?.moved.map(({ to }) => to)).toContain(undefined);
    expect(one?.series?.days).toHaveLength(52 - (one?.moved.filter(({ to }) => to === undefined).length ?? 0));
  });

  test('says when the first meeting is due on a day without meetings', () => {
    const [one] = planYear(
      [{ from: '2026-12-01', until: '2026-12-04' }],
      [{ level: 2, priority: undefined, lastContact: '2026-11-02' }],
    );
    expect(one).toMatchObject({
      date: '2026-12-07',
      moved: [{ from: '2026-12-02', to: '2026-12-07', because: 'quiet' }],
    });
  });

  test('says of a weekend before quiet days that the quiet days are the reason, and of another that it is one', () => {
    const meeting = { level: 2, priority: undefined, lastContact: '2026-11-05' } as const;
    // 5 December is a Saturday.
    expect(planYear([], [meeting])[0]?.moved).toEqual([{ from: '2026-12-05', to: '2026-12-07', because: 'weekend' }]);
    const quiet = [{ from: '2026-12-07', until: '2026-12-13' }];
    expect(planYear(quiet, [meeting])[0]?.moved[0]).toEqual({ from: '2026-12-05', to: '2026-12-14', because: 'quiet' });
  });

  test('keeps the day that was agreed, also a Saturday, and goes on from there', () => {
    const agreed = '2026-12-05';
    const [one] = planYear([], [{ level: 1, priority: undefined, lastContact: undefined, firstCheckIn: agreed }]);
    expect(one?.date).toBe(agreed);
    expect(one?.series?.days.map(weekdayOf)).toEqual(one?.series?.days.map(() => 6));
  });

  test('begins where few meetings have to move', () => {
    // Of the days from 23 to 27 November, all but the Friday would meet on a quiet day in January.
    const quiet = [{ from: '2027-01-25', until: '2027-01-28' }];
    const meeting = { level: 2, priority: undefined, phase: 5, lastContact: undefined } as const;
    const [one] = planYear(quiet, [meeting]);
    expect(one?.moved).toEqual([]);
    expect(one?.date).toBe('2026-11-27');
  });

  test('gives up where no day of a year can be', () => {
    const plan = checkInPlanner(TODAY, { taken: [], isQuiet: () => true });
    expect(plan(IMMEDIATE)).toBe('no day');
    expect(plan({ level: 2, priority: undefined, lastContact: undefined })).toBe('no day');
  });
});

describe('endOf', () => {
  test('adds the minutes to the beginning', () => {
    expect(endOf({ date: '2026-11-23', time: '10:00', minutes: 45 })).toBe('2026-11-23T10:45:00');
    expect(endOf({ date: '2026-11-23', time: '11:30', minutes: 30 })).toBe('2026-11-23T12:00:00');
    expect(endOf({ date: '2026-11-23', time: '15:30', minutes: 90 })).toBe('2026-11-23T17:00:00');
  });
});
