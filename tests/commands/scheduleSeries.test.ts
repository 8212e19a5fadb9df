import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { changingCalls, column, HEADINGS, lastMessage, listOf, setUpWorkspace, stopAfter } from './addOnWorkspace';
import { carryOut, linesOf, ordersOf, readCheckIns, said, schedule } from './checkIns';
import { pageAnswer } from './pageAnswer';

const CALENDAR = 'https://www.googleapis.com/auth/calendar.app.created';
const MEETING = [
  [...HEADINGS, 'Level', 'Last contact', 'Months between check-ins', 'Guests to invite'],
  ['Harbor Kitchen', 'High', 'High', 'High', '2', '2026-02-10', '', 'ana@harbor.example, Bo <bo@harbor.example>'],
  ['Tide Clinic', 'High', 'High', 'High', '2', '2026-02-10', '', ''],
];

const orders = (workspace: LocalWorkspace) => ordersOf(linesOf(readCheckIns(workspace)));
const eventOf = (workspace: LocalWorkspace, name: string) =>
  workspace.calendars.events.find(({ summary }) => summary?.includes(name));
/** Runs on the day after so many days. */
const clock = () => {
  const time = { today: '2026-03-02' };
  return { time, now: () => new Date(`${time.today}T12:00:00Z`) };
};

describe('scheduleSeries', () => {
  test('costs one call for each new series, and a constant', () => {
    const calls = [6, 36].map((partners) => {
      const workspace = setUpWorkspace(listOf(partners));
      const wanted = orders(workspace);
      workspace.meter.reset();
      carryOut(workspace, wanted);
      return { total: workspace.meter.total, series: wanted.length };
    });
    const [few, many] = calls;
    expect((many?.total ?? 0) - (few?.total ?? 0)).toBe((many?.series ?? 0) - (few?.series ?? 0));
  });

  test('invites those who were ticked and nobody else, once', () => {
    const workspace = setUpWorkspace(MEETING);
    schedule(workspace);
    const invited = workspace.calendars.invitations.map(({ email }) => email);
    expect(invited).toEqual(['ana@harbor.example', 'bo@harbor.example']);
    expect(eventOf(workspace, 'Tide')?.attendees).toBeUndefined();
    schedule(workspace);
    expect(workspace.calendars.invitations).toHaveLength(2);
  });

  test('reminds the owner of the calendar, and adds a link for video calls where it is wanted', () => {
    const workspace = setUpWorkspace(MEETING);
    schedule(workspace, [{ id: '', name: 'Tide Clinic' }]);
    schedule(workspace, 'list', { hasLink: true });
    expect(eventOf(workspace, 'Tide')?.reminders?.overrides).toHaveLength(2);
    expect([eventOf(workspace, 'Tide')?.hangoutLink, typeof eventOf(workspace, 'Harbor')?.hangoutLink]).toEqual([
      undefined,
      'string',
    ]);
  });

  test('does nothing where the list says something else than the page read', () => {
    const workspace = setUpWorkspace(MEETING);
    const wanted = orders(workspace);
    workspace.type('Partners', 'H3', 'eve@tide.example');
    workspace.type('Partners', 'A2', 'Harbour Kitchen');
    expect(carryOut(workspace, wanted)).toEqual(['changed', 'changed']);
    expect(workspace.calendars.events).toEqual([]);
    expect(workspace.sheetNames()).not.toContain('Check-ins');
  });

  test('does nothing where rows came to share a Partner ID, and the other rows get their meetings', () => {
    const workspace = setUpWorkspace([
      ['Partner ID', ...HEADINGS],
      ['p-1', 'Harbor Kitchen', 'High', 'High', 'High'],
      ['p-2', 'Tide Clinic', 'High', 'High', 'High'],
    ]);
    const wanted = orders(workspace);
    workspace.type('Partners', 'A4', 'p-1');
    workspace.type('Partners', 'B4', 'A Copy');
    expect(carryOut(workspace, wanted)).toEqual(['sharedId', 'done']);
  });

  test('changes the pace from the next meeting on, and leaves the past', () => {
    const { time, now } = clock();
    const workspace = setUpWorkspace(MEETING, { now });
    schedule(workspace);
    time.today = '2026-04-20';
    workspace.type('Partners', 'G2', '3');
    const before = eventOf(workspace, 'Harbor');
    workspace.meter.reset();
    expect(said(schedule(workspace))).toEqual(['Harbor Kitchen change cadence', 'Tide Clinic leave same']);
    const members = workspace.meter.calls.filter(({ service }) => service === 'Calendar').map(({ member }) => member);
    expect(members).toEqual(['Events.list', 'Events.insert', 'Events.patch']);
    const [old, next] = workspace.calendars.events.filter(({ summary }) => summary?.includes('Harbor'));
    expect(old).toMatchObject({ id: before?.id, start: before?.start });
    expect(old?.recurrence?.[0]).toMatch(/COUNT=2$/);
    expect(next?.recurrence?.[0]).toMatch(/INTERVAL=3/);
    expect(column(workspace, 'Check-ins', 'State')).toEqual(['ended', '', '']);
    expect(said(schedule(workspace))).toEqual(['Harbor Kitchen leave same', 'Tide Clinic leave same']);
  });

  test('ends a series that is paused, tells its guests, and begins a new one after it is renewed', () => {
    const { time, now } = clock();
    const workspace = setUpWorkspace(MEETING, { now });
    schedule(workspace);
    time.today = '2026-04-20';
    log(workspace, 'Harbor Kitchen', 'pause', time.today);
    expect(said(schedule(workspace))).toEqual(['Harbor Kitchen end pause', 'Tide Clinic leave same']);
    expect(eventOf(workspace, 'Harbor')?.status).toBe('confirmed');
    const told = workspace.calendars.mails.slice(2).map(({ kind, email }) => `${kind} ${email}`);
    expect(told).toEqual(['updated ana@harbor.example', 'updated bo@harbor.example']);
    time.today = '2026-05-20';
    log(workspace, 'Harbor Kitchen', 'renew', time.today);
    expect(said(schedule(workspace))).toEqual(['Harbor Kitchen create resumed', 'Tide Clinic leave same']);
  });

  test('leaves a meeting that somebody moved, and notes its day', () => {
    const workspace = setUpWorkspace(MEETING);
    schedule(workspace);
    const { id = '' } = eventOf(workspace, 'Tide') ?? {};
    const days = String(column(workspace, 'Check-ins', 'Days')[1]).split(', ');
    const second = `${id}_${days[1]?.replace(/-/g, '')}T100000Z`;
    workspace.calendarPerson.move(second, '2026-03-27');
    expect(said(schedule(workspace))).toEqual(['Harbor Kitchen leave same', 'Tide Clinic note moved']);
    expect(String(column(workspace, 'Check-ins', 'Days')[1]).split(', ')[1]).toBe('2026-03-27');
    expect(column(workspace, 'Check-ins', 'Changes')).toEqual([0, 1]);
    workspace.type('Partners', 'G3', '3');
    expect(said(schedule(workspace))).toEqual(['Harbor Kitchen leave same', 'Tide Clinic ask cadence+movedAhead']);
  });

  test('asks before it makes again what somebody deleted, and after the whole calendar was deleted', () => {
    const workspace = setUpWorkspace(MEETING);
    schedule(workspace);
    workspace.calendarPerson.delete(eventOf(workspace, 'Tide')?.id ?? '');
    expect(said(schedule(workspace))).toEqual(['Harbor Kitchen leave same', 'Tide Clinic ask deleted']);
    expect(eventOf(workspace, 'Tide')).toBeUndefined();
    workspace.calendarPerson.deleteCalendar(workspace.calendars.calendars[0]?.id ?? '');
    expect(said(schedule(workspace))).toEqual(['Harbor Kitchen ask missing', 'Tide Clinic ask missing']);
    schedule(workspace, 'list', { asked: true });
    expect(workspace.calendars.calendars).toHaveLength(1);
    expect(said(schedule(workspace))).toEqual(['Harbor Kitchen leave same', 'Tide Clinic leave same']);
  });

  test('leaves an event that changed since the page read it', () => {
    const workspace = setUpWorkspace(MEETING);
    schedule(workspace);
    workspace.type('Partners', 'A3', 'Tide House');
    const wanted = orders(workspace);
    workspace.calendarPerson.rename(eventOf(workspace, 'Tide')?.id ?? '', 'Coffee with Tide');
    expect(carryOut(workspace, wanted)).toEqual(['changed']);
    expect(eventOf(workspace, 'Tide')?.summary).toBe('Coffee with Tide');
  });

  test('ends the series of a partner that left the list, unless it is back when it comes to it', () => {
    const workspace = setUpWorkspace(MEETING);
    schedule(workspace);
    const row = workspace.rows('Partners')[2] ?? [];
    for (const [index] of row.entries()) workspace.type('Partners', `${'ABCDEFGHIJKLMNOPQRST'[index]}3`, '');
    const wanted = orders(workspace);
    expect(said(linesOf(readCheckIns(workspace)))).toEqual(['Harbor Kitchen leave same', 'Tide Clinic end gone']);
    for (const [index, cell] of row.entries())
      workspace.type('Partners', `${'ABCDEFGHIJKLMNOPQRST'[index]}3`, String(cell));
    expect(carryOut(workspace, wanted)).toEqual(['changed']);
    expect(eventOf(workspace, 'Tide')).toBeDefined();
  });

  test('keeps meetings in the sheet alone where the calendar is refused, and puts them in when it is allowed', () => {
    const workspace = setUpWorkspace(MEETING);
    workspace.permissions.refuse(CALENDAR);
    schedule(workspace);
    expect(column(workspace, 'Check-ins', 'State')).toEqual(['only in this sheet', 'only in this sheet']);
    expect(workspace.calendars.calendars).toEqual([]);
    const days = column(workspace, 'Check-ins', 'Days');
    workspace.permissions.grant(CALENDAR);
    expect(said(schedule(workspace))).toEqual(['Harbor Kitchen create inSheet', 'Tide Clinic create inSheet']);
    expect(column(workspace, 'Check-ins', 'Days')).toEqual(days);
    expect(said(schedule(workspace))).toEqual(['Harbor Kitchen leave same', 'Tide Clinic leave same']);
  });

  test('ends in a sentence with what to do where the calendar is refused meanwhile', () => {
    const workspace = setUpWorkspace(MEETING);
    const wanted = orders(workspace);
    workspace.permissions.refuse(CALENDAR);
    expect(pageAnswer(workspace, 'scheduleSeries', wanted)).toEqual({
      failed: expect.stringMatching(/may not make a calendar for you yet/),
    });
  });

  test('stopped after any call and planned again, has made each series once and noted it once', () => {
    const whole = setUpWorkspace(MEETING);
    const wanted = orders(whole);
    whole.meter.reset();
    carryOut(whole, wanted);
    const expected = whole.rows('Check-ins').map((row) => row.slice(0, 6));
    const stops = changingCalls(whole);
    expect(stops.length).toBeGreaterThan(5);
    for (const stop of stops) {
      const workspace = setUpWorkspace(MEETING);
      const planned = orders(workspace);
      stopAfter(workspace, stop);
      expect(() => carryOut(workspace, planned)).toThrow();
      workspace.faults.clear();
      schedule(workspace);
      expect(workspace.calendars.events.map(({ summary }) => summary).sort()).toEqual([
        'Check-in: Harbor Kitchen',
        'Check-in: Tide Clinic',
      ]);
      expect(workspace.rows('Check-ins').map((row) => row.slice(0, 6))).toEqual(expected);
    }
  });

  test('sent again after its answer was lost, does nothing twice', () => {
    const workspace = setUpWorkspace(MEETING);
    const wanted = orders(workspace);
    carryOut(workspace, wanted);
    expect(carryOut(workspace, wanted)).toEqual(['done', 'done']);
    expect(workspace.calendars.events).toHaveLength(2);
    expect(workspace.calendars.invitations).toHaveLength(2);
    expect(column(workspace, 'Check-ins', 'Changes')).toEqual([0, 0]);
  });

  test('notes what was scheduled before Calendar failed, and goes on when run again', () => {
    const workspace = setUpWorkspace(MEETING);
    const wanted = orders(workspace);
    let inserted = 0;
    workspace.faults.beforeCall(({ member }) => {
      if (member === 'Events.insert' && ++inserted === 2) throw new Error('Calendar usage limits exceeded');
    });
    expect(JSON.stringify(workspace.run('scheduleSeries', wanted))).toMatch(/failed.*Calendar usage limits exceeded/);
    expect(column(workspace, 'Check-ins', 'Organization')).toEqual(['Harbor Kitchen']);
    workspace.faults.clear();
    expect(said(schedule(workspace))).toEqual(['Harbor Kitchen leave same', 'Tide Clinic create new']);
  });

  test('leaves what it has no time for', () => {
    let minutes = 0;
    const workspace = setUpWorkspace(MEETING, { now: () => new Date(Date.UTC(2026, 2, 2, 12, minutes)) });
    const wanted = orders(workspace);
    workspace.faults.afterCall(({ member }) => {
      if (member === 'Events.insert') minutes = 6;
    });
    expect(lastMessage(workspace)).not.toMatch(/left/);
    expect(carryOut(workspace, wanted).slice(-1)).toEqual(['left']);
  });
});

describe('with very many partners', () => {
  /** What a call of Google's calendar takes on a slow day, in seconds. */
  const SLOW = 3.3;

  test('goes on where a run had no more time, until each has its series once', () => {
    const met = ['High', 'High', 'High', '2', '2026-02-10', '', ''];
    let seconds = 0;
    const now = () => new Date(Date.UTC(2026, 2, 2, 12, 0, Math.floor(seconds)));
    const rows = Array.from({ length: 120 }, (_, index) => [`Partner ${index + 1}`, ...met]);
    const workspace = setUpWorkspace([MEETING[0] ?? [], ...rows], { now });
    workspace.faults.afterCall(({ service }) => {
      if (service === 'Calendar') seconds += SLOW;
    });
    const runs: number[] = [];
    for (let wanted = orders(workspace); wanted.length > 0; ) {
      const began = seconds;
      const outcomes = carryOut(workspace, wanted);
      runs.push(seconds - began);
      wanted = wanted.filter((_, index) => outcomes[index] === 'left');
      expect(outcomes).toContain('done');
    }
    expect(Math.max(...runs)).toBeLessThan(6 * 60);
    expect(runs.length).toBeGreaterThan(1);
    const series = workspace.calendars.events.map(({ summary }) => summary);
    expect([series.length, new Set(series).size]).toEqual([120, 120]);
    expect(new Set(column(workspace, 'Check-ins', 'Event ID')).size).toBe(120);
  });
});

/** Writes a check-in into the log by hand, with the next stage that was agreed. */
function log(workspace: LocalWorkspace, name: string, nextStage: string, date: string): void {
  const place = column(workspace, 'Partners', 'Organization').indexOf(name);
  const id = String(column(workspace, 'Partners', 'Partner ID')[place]);
  const checkIn = { date, entryId: `e-${date}`, nextStage };
  const reply = workspace.run('logCheckIn', {
    partner: { id, name },
    checkIn,
    fields: { lastContact: date },
    before: { lastContact: '2026-02-10' },
    addColumns: true,
  });
  expect(reply).toHaveProperty('done.result', 'logged');
}
