import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { agenda, guestsText, invitationsText, movedText, titleOf } from '../../../local/page/agenda';

type Event = GoogleAppsScript.Calendar.Schema.Event;

const NEW_YORK = 'America/New_York';

function meeting(start: string, end: string, more: Partial<Event> = {}, timeZone: string | undefined = NEW_YORK) {
  const zone = timeZone === undefined ? {} : { timeZone };
  const event: Event = { summary: 'Check-in', start: { dateTime: start, ...zone }, end: { dateTime: end, ...zone } };
  return { ...event, ...more };
}

function allDay(start: string, end: string, more: Partial<Event> = {}): Event {
  return { summary: 'Festival', start: { date: start }, end: { date: end }, ...more };
}

/** The agenda of 2026 as `day time title` lines. */
function lines(events: Event[], { timeZone = NEW_YORK, from = '2026-01-01', until = '2026-12-31' } = {}): string[] {
  return agenda({ events, timeZone }, from, until).flatMap(({ entries }) =>
    entries.map(({ day, time, event }) => `${day} ${time} ${titleOf(event)}`),
  );
}

test('A meeting stands on its day, from its beginning to its end', () => {
  expect(lines([meeting('2026-03-10T10:00:00', '2026-03-10T10:45:00')])).toEqual(['2026-03-10 10:00–10:45 Check-in']);
});

test('The months that hold something come one after the other, their meetings in the order of time', () => {
  const events = [
    meeting('2026-05-05T14:00:00', '2026-05-05T15:00:00', { summary: 'C' }),
    meeting('2026-03-10T14:00:00', '2026-03-10T15:00:00', { summary: 'B' }),
    meeting('2026-03-10T10:00:00', '2026-03-10T11:00:00', { summary: 'A' }),
    allDay('2026-03-10', '2026-03-11'),
  ];
  const months = agenda({ events, timeZone: NEW_YORK }, '2026-01-01', '2026-12-31');
  expect(months.map(({ month, entries }) => [month, ...entries.map(({ event }) => event.summary)])).toEqual([
    ['2026-03', 'Festival', 'A', 'B'],
    ['2026-05', 'C'],
  ]);
});

describe('A series', () => {
  test('keeps its hour on the wall when summer time begins and ends', () => {
    const series = meeting('2026-02-10T10:00:00', '2026-02-10T10:45:00', {
      recurrence: ['RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=10'],
    });
    expect(lines([series])).toEqual(
      ['02-10', '03-10', '04-14', '05-12', '06-09', '07-14', '08-11', '09-08', '10-13', '11-10'].map(
        (day) => `2026-${day} 10:00–10:45 Check-in`,
      ),
    );
  });

  test('of another zone stands at the local time of the calendar', () => {
    const series = meeting(
      '2026-03-02T10:00:00',
      '2026-03-02T11:00:00',
      { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=5'] },
      'Europe/Paris',
    );
    expect(lines([series])).toEqual([
      '2026-03-02 04:00–05:00 Check-in',
      '2026-03-09 05:00–06:00 Check-in',
      '2026-03-16 05:00–06:00 Check-in',
      '2026-03-23 05:00–06:00 Check-in',
      '2026-03-30 04:00–05:00 Check-in',
    ]);
  });

  test('without an end stops at the end of the agenda, and begins with it', () => {
    const series = meeting('2020-01-06T10:00:00', '2020-01-06T11:00:00', { recurrence: ['RRULE:FREQ=WEEKLY'] });
    expect(lines([series], { from: '2026-03-01', until: '2026-03-16' })).toEqual(
      ['2026-03-02', '2026-03-09', '2026-03-16'].map((day) => `${day} 10:00–11:00 Check-in`),
    );
  });

  test.each([
    ['an instant', '20260317T140000Z'],
    ['a day', '20260317'],
  ])('ends with %s, that meeting included', (_, until) => {
    const series = meeting('2026-03-03T10:00:00', '2026-03-03T11:00:00', {
      recurrence: [`RRULE:FREQ=WEEKLY;UNTIL=${until}`],
    });
    expect(lines([series]).map((line) => line.slice(0, 10))).toEqual(['2026-03-03', '2026-03-10', '2026-03-17']);
  });

  test('of whole days stands on each of them', () => {
    const series = allDay('2026-05-01', '2026-05-02', { recurrence: ['RRULE:FREQ=MONTHLY;BYMONTHDAY=1;COUNT=3'] });
    expect(lines([series])).toEqual(['05-01', '06-01', '07-01'].map((day) => `2026-${day} All day Festival`));
  });

  test('lacks the days that are taken out, and has those that are added', () => {
    const series = meeting('2026-03-03T10:00:00', '2026-03-03T11:00:00', {
      recurrence: [
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE;TZID=America/New_York:20260310T100000',
        // The same instant as ten o'clock in New York, where summer time has begun.
        'EXDATE:20260317T140000Z',
        'RDATE;TZID=America/New_York:20260312T100000',
      ],
    });
    expect(lines([series]).map((line) => line.slice(0, 16))).toEqual([
      '2026-03-03 10:00',
      '2026-03-12 10:00',
      '2026-03-24 10:00',
    ]);
  });

  test('of two rules has a day once that both name', () => {
    const series = meeting('2026-03-02T10:00:00', '2026-03-02T11:00:00', {
      recurrence: ['RRULE:FREQ=WEEKLY;COUNT=2', 'RRULE:FREQ=DAILY;COUNT=2'],
    });
    expect(lines([series]).map((line) => line.slice(0, 10))).toEqual(['2026-03-02', '2026-03-03', '2026-03-09']);
  });
});

describe('A series that people changed', () => {
  const series = meeting('2026-03-03T10:00:00', '2026-03-03T11:00:00', {
    id: 'abcde',
    recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'],
  });
  const exception = (day: string, more: Event): Event => ({
    ...{ id: `abcde_${day.replace(/-/g, '')}T140000Z`, recurringEventId: 'abcde' },
    originalStartTime: { dateTime: `${day}T10:00:00`, timeZone: NEW_YORK },
    ...more,
  });
  const moved = exception('2026-03-17', meeting('2026-03-26T14:00:00', '2026-03-26T15:30:00', { summary: 'Moved' }));

  test('has a meeting that was moved on its new day, and none of those taken out', () => {
    const takenOut = exception('2026-03-10', { status: 'cancelled' });
    expect(lines([series, moved, takenOut])).toEqual([
      '2026-03-03 10:00–11:00 Check-in',
      '2026-03-24 10:00–11:00 Check-in',
      '2026-03-26 14:00–15:30 Moved',
    ]);
  });

  test('has one that was moved from a day outside the agenda into it, and lacks one that was moved out', () => {
    expect(lines([series, moved], { from: '2026-03-25', until: '2026-03-31' })).toHaveLength(1);
    expect(lines([series, moved], { from: '2026-03-15', until: '2026-03-20' })).toEqual([]);
  });

  test('is gone with all its exceptions', () => {
    expect(lines([{ ...series, status: 'cancelled' }, moved])).toEqual([]);
  });

  test('says where a meeting was moved from', () => {
    const [entry] =
      agenda({ events: [series, moved], timeZone: NEW_YORK }, '2026-03-25', '2026-03-31')[0]?.entries ?? [];
    expect(entry).toMatchObject({ event: { id: moved.id }, recurrence: series.recurrence });
    expect(movedText(moved, NEW_YORK)).toBe('moved from 17 March');
    expect(movedText({ ...moved, start: { dateTime: '2026-03-17T16:00:00', timeZone: NEW_YORK } }, NEW_YORK)).toBe(
      'moved from 10:00',
    );
    expect(movedText({ ...moved, start: { dateTime: '2026-03-17T14:00:00Z' } }, NEW_YORK)).toBe('');
    expect(movedText(series, NEW_YORK)).toBe('');
  });
});

test('A time with an offset stands at the local time of the calendar', () => {
  const event = meeting('2026-07-01T08:00:00Z', '2026-07-01T09:00:00Z', {}, undefined);
  expect(lines([event], { timeZone: 'Asia/Tokyo' })).toEqual(['2026-07-01 17:00–18:00 Check-in']);
});

test('A meeting past midnight and one of several days say when they end', () => {
  expect(lines([meeting('2026-03-10T22:00:00', '2026-03-11T01:00:00'), allDay('2026-04-01', '2026-04-04')])).toEqual([
    '2026-03-10 22:00 until 11 March, 01:00 Check-in',
    '2026-04-01 All day, 3 days Festival',
  ]);
});

test('Cancelled meetings are left out', () => {
  expect(lines([meeting('2026-03-10T10:00:00', '2026-03-10T10:45:00', { status: 'cancelled' })])).toEqual([]);
});

test('Guests are named, and it is said when there are none', () => {
  expect(guestsText({})).toBe('nobody invited');
  expect(
    guestsText({ attendees: [{ email: 'ana@example.org', displayName: 'Ana' }, { email: 'bo@example.org' }] }),
  ).toBe('Ana, bo@example.org');
});

test('Guests are told from invitations: somebody can stand in an event and not have been written to', () => {
  const event: Event = {
    id: 'one',
    attendees: [{ email: 'ana@example.org', displayName: 'Ana' }, { email: 'bo@example.org' }],
  };
  const told = (...emails: string[]) =>
    invitationsText(
      event,
      emails.map((email) => ({ eventId: 'one', email })),
    );
  expect(invitationsText({}, [])).toBe('');
  expect(invitationsText(event, [{ eventId: 'other', email: 'bo@example.org' }])).toBe('no invitation sent');
  expect(told('ana@example.org')).toBe('invitation sent to Ana, not to bo@example.org');
  expect(told('bo@example.org', 'ana@example.org')).toBe('invitation sent');
  const exception = { ...event, id: 'one_20260310T140000Z', recurringEventId: 'one' };
  expect(invitationsText(exception, [{ eventId: 'one', email: 'ana@example.org' }])).toContain(
    'sent to Ana, not to bo',
  );
});

test("The agenda is the same whatever the computer's zone is", () => {
  const script = `
    const { agenda } = require('./local/page/agenda');
    const zoned = (dateTime) => ({ dateTime, timeZone: 'Australia/Sydney' });
    const event = { start: zoned('2026-03-29T02:30:00'), end: zoned('2026-03-29T03:30:00'), recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'] };
    console.log(JSON.stringify(agenda({ events: [event], timeZone: 'Europe/London' }, '2026-01-01', '2026-12-31')));
  `;
  const [tokyo, losAngeles] = ['Asia/Tokyo', 'America/Los_Angeles'].map((TZ) =>
    spawnSync(process.execPath, ['--require', 'tsx/cjs', '--eval', script], {
      cwd: join(__dirname, '../../..'),
      encoding: 'utf8',
      env: { ...process.env, TZ },
    }),
  );
  expect(tokyo?.stderr).toBe('');
  expect(tokyo?.stdout).toContain('2026-04-04');
  expect(losAngeles?.stdout).toBe(tokyo?.stdout);
});
