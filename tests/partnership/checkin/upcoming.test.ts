import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { addDays, onWorkingDay } from '../../../src/partnership/calendarDate';
import { USUAL_CADENCE } from '../../../src/partnership/checkin/cadence';
import { recurrence, recurrenceInWords, rrule } from '../../../src/partnership/checkin/recurrence';
import { meetingDays, meetingsAhead, notedDays, upcoming } from '../../../src/partnership/checkin/upcoming';

const monthly = { level: 3, priority: 'Immediate' } as const;
const once = (date: string) => ({ date, time: '10:00', repeats: 'once' });
const at = (lastContact: string | undefined, meetings: Parameters<typeof upcoming>[1], today: string) =>
  upcoming({ ...monthly, lastContact }, meetings, USUAL_CADENCE, today);

describe('upcoming', () => {
  test('without a meeting counts from the last contact, off the weekend', () => {
    expect(at('2026-01-07', [], '2026-01-20')).toEqual({ next: { date: '2026-02-09' }, due: undefined });
  });

  test('knows nothing of a partner that nobody met and nothing is noted for', () => {
    expect(at(undefined, [], '2026-01-20')).toEqual({ next: undefined, due: undefined });
  });

  test('says what is due, and then nothing as next', () => {
    expect(at('2026-01-07', [], '2026-02-10')).toEqual({ next: undefined, due: '2026-02-09' });
  });

  test('takes a noted meeting before the day that the cadence gives', () => {
    expect(at('2026-01-07', [once('2026-02-12')], '2026-01-20').next).toEqual({ date: '2026-02-12', time: '10:00' });
  });

  test('never shows a meeting of the past as next', () => {
    const meetings = [once('2026-01-08'), once('2026-03-05'), once('2026-02-05')];
    expect(at('2026-01-09', meetings, '2026-02-01').next?.date).toBe('2026-02-05');
  });

  test('a meeting that took place is due until it is logged', () => {
    expect(at(undefined, [once('2026-02-05')], '2026-02-06')).toEqual({ next: undefined, due: '2026-02-05' });
    expect(at('2026-02-05', [once('2026-02-05')], '2026-02-06').due).toBeUndefined();
  });

  test('a meeting today is next and due, and once it is logged neither', () => {
    expect(at(undefined, [once('2026-02-05')], '2026-02-05')).toEqual({
      next: { date: '2026-02-05', time: '10:00' },
      due: '2026-02-05',
    });
    expect(at('2026-02-05', [once('2026-02-05')], '2026-02-05')).toEqual({
      next: { date: '2026-03-05' },
      due: undefined,
    });
  });

  test('of a series takes the next of its days', () => {
    const series = { date: '2026-01-13', time: '11:30', repeats: 'every 3 months on the second Tuesday, 4 times' };
    expect(at('2026-04-14', [series], '2026-04-20').next).toEqual({ date: '2026-07-14', time: '11:30' });
  });

  test('what is next is not before today, and what is due is after the last contact and not after today', () => {
    const days = fc.nat(800).map((day) => addDays('2025-06-01', day));
    const meeting = fc.record({
      date: days,
      time: fc.constant('10:00'),
      repeats: fc.constantFrom('once', 'every month on the first Monday, 12 times'),
    });
    fc.assert(
      fc.property(
        fc.option(days, { nil: undefined }),
        fc.array(meeting, { maxLength: 4 }),
        days,
        (last, meetings, today) => {
          const { next, due } = at(last, meetings, today);
          if (next) expect(next.date >= today).toBe(true);
          if (due) expect(due <= today && (last === undefined || due > last)).toBe(true);
        },
      ),
    );
  });
});

describe('meetingDays', () => {
  const anyInterval = fc.oneof(
    fc.constantFrom(1, 2, 3, 6, 12).map((months) => ({ months })),
    fc.constantFrom(1, 2, 5, 26).map((weeks) => ({ weeks })),
  );

  test('are those that are noted', () => {
    const series = { date: '2026-01-13', time: '10:00', repeats: 'every month on the second Tuesday, 12 times' };
    const days = ['2026-01-13', '2026-01-27', '2026-02-11'];
    expect(meetingDays({ ...series, days: notedDays(days) })).toEqual(days);
    // Somebody wrote another first day: the days that were noted are not those of this series any more.
    expect(meetingDays({ ...series, date: '2026-01-20', repeats: 'once', days: notedDays(days) })).toEqual([
      '2026-01-20',
    ]);
    expect(meetingDays({ ...series, days: 'see above' })).toHaveLength(12);
  });

  test('are those that a calendar program gives the series', () => {
    const anyWorkingDay = fc.nat(30_000).map((days) => onWorkingDay(addDays('2000-01-01', days)));
    fc.assert(
      fc.property(anyWorkingDay, anyInterval, (date, every) => {
        const rule = recurrence(date, every);
        const series = { date, time: '10:00', repeats: recurrenceInWords(rule) };
        const iterator = ICAL.Recur.fromString(rrule(rule).replace(/^RRULE:/, '')).iterator(
          ICAL.Time.fromDateTimeString(`${date}T10:00:00`),
        );
        const expected: string[] = [];
        for (let time = iterator.next(); time; time = iterator.next()) expected.push(time.toString().slice(0, 10));
        expect(meetingDays(series)).toEqual(expected);
      }),
    );
  });

  test('of what people wrote themselves is its one day, and none when that is no day', () => {
    expect(meetingDays({ date: '2026-01-13', time: '', repeats: 'whenever we like' })).toEqual(['2026-01-13']);
    expect(meetingDays({ date: 'in spring', time: '', repeats: 'once' })).toEqual([]);
  });
});

test('meetingsAhead names the events with a day still to come, the last one noted first', () => {
  const noted = (eventId: string, date: string, state = '') => ({ ...once(date), eventId, state });
  const meetings = [
    noted('over', '2026-03-01'),
    noted('today', '2026-03-02'),
    noted('ahead', '2026-03-03'),
    noted('ended', '2026-03-10', 'ended'),
    noted('kept', '2026-03-10', 'only in this sheet'),
    { ...noted('series', '2026-02-10'), repeats: 'every month on the second Tuesday, 3 times' },
  ];
  expect(meetingsAhead(meetings, '2026-03-02')).toEqual(['series', 'ahead']);
});
