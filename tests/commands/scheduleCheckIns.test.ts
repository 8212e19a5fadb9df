import { describe, expect, test } from '@jest/globals';
import { changingCalls, column, HEADINGS, lastMessage, listOf, setUpWorkspace, stopAfter } from './addOnWorkspace';

const WORKING = [
  [...HEADINGS, 'Level', 'Phase', 'Last contact'],
  ['Harbor Kitchen', 'High', 'High', 'High', '', '', ''],
  ['Meadow School', 'High', 'High', 'High', '2 Program collaboration', '4 Implementation', '2026-02-10'],
  ['Night Shelter', 'High', 'Low', 'High', '1 Resource coordination', '4 Implementation', '2025-10-01'],
  ['Pier Museum', 'Medium', 'Medium', 'Medium', '', '1 Mapping', '2026-02-10'],
];

describe('scheduleCheckIns', () => {
  test('puts the partners one works with now into a calendar of its own, and invites nobody', () => {
    const workspace = setUpWorkspace(WORKING, { timeZone: 'America/New_York' });
    expect(workspace.run('scheduleCheckIns')).toEqual({
      made: 3,
      upToDate: 0,
      left: 0,
      problems: [],
      invited: [],
    });
    const [calendar] = workspace.calendars.calendars;
    expect(workspace.calendars.calendars).toHaveLength(1);
    expect(calendar).toMatchObject({ summary: 'Common Ground check-ins', timeZone: 'America/New_York' });
    const events = workspace.calendars.events.map(({ summary, start, recurrence, attendees }) => ({
      summary,
      start: start?.dateTime?.slice(0, 10),
      zone: start?.timeZone,
      recurrence,
      attendees,
    }));
    expect(events).toEqual([
      // Immediate and never met: once, within 14 days.
      { summary: 'First conversation: Harbor Kitchen', start: '2026-03-03', zone: 'America/New_York' },
      // A month after 10 February, on the second Tuesday from then on.
      {
        summary: 'Check-in: Meadow School',
        start: '2026-03-10',
        zone: 'America/New_York',
        recurrence: ['RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU;COUNT=12'],
      },
      // Overdue: the next free working day.
      {
        summary: 'Check-in: Night Shelter',
        start: '2026-03-04',
        zone: 'America/New_York',
        recurrence: ['RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=1WE;COUNT=4'],
      },
    ]);
    expect(column(workspace, 'Check-ins', 'Repeats')).toEqual([
      'once',
      'every month on the second Tuesday, 12 times',
      'every 3 months on the first Wednesday, 4 times',
    ]);
  });

  test('costs one call for each series, and a constant', () => {
    const calls = [6, 36].map((partners) => {
      const workspace = setUpWorkspace(listOf(partners));
      workspace.run('scheduleCheckIns');
      return workspace.meter.total;
    });
    expect((calls[1] ?? 0) - (calls[0] ?? 0)).toBe(10);
  });

  test('makes none a second time, and says so', () => {
    const workspace = setUpWorkspace(listOf(6));
    workspace.run('scheduleCheckIns');
    workspace.meter.reset();
    expect(workspace.run('scheduleCheckIns')).toEqual({ made: 0, upToDate: 2, left: 0, problems: [] });
    expect(workspace.meter.writes).toBe(0);
    expect(workspace.calendars.events).toHaveLength(2);
    expect(lastMessage(workspace)).toBe('2 check-ins already in the calendar; nothing was made.');
  });

  test('after the first conversation the regular check-ins follow', () => {
    const workspace = setUpWorkspace([
      [...HEADINGS, 'Last contact'],
      ['Harbor Kitchen', 'High', 'High', 'High', ''],
    ]);
    workspace.run('scheduleCheckIns');
    workspace.type('Partners', 'E2', '2026-03-02');
    expect(workspace.run('scheduleCheckIns')).toMatchObject({ made: 1 });
    expect(workspace.calendars.events.map(({ summary }) => summary)).toEqual([
      'First conversation: Harbor Kitchen',
      'Check-in: Harbor Kitchen',
    ]);
  });

  test('never begins more than four on a day, counting those of earlier runs', () => {
    const workspace = setUpWorkspace(listOf(120));
    workspace.run('scheduleCheckIns');
    workspace.select('Partners', 'A3:A60');
    workspace.run('scheduleCheckIns');
    const perDay = new Map<string, number>();
    for (const { start } of workspace.calendars.events) {
      const day = start?.dateTime?.slice(0, 10) ?? '';
      perDay.set(day, (perDay.get(day) ?? 0) + 1);
    }
    expect(workspace.calendars.events.length).toBeGreaterThan(60);
    expect(Math.max(...perDay.values())).toBeLessThanOrEqual(4);
  });

  test('stopped after any call and run again, has made each series once and noted it once', () => {
    const whole = setUpWorkspace(listOf(6));
    whole.run('scheduleCheckIns');
    const expected = whole.rows('Check-ins').map((row) => row.slice(0, 6));
    const stops = changingCalls(whole);
    expect(stops.length).toBeGreaterThan(8);
    for (const stop of stops) {
      const workspace = setUpWorkspace(listOf(6));
      stopAfter(workspace, stop);
      expect(() => workspace.run('scheduleCheckIns')).toThrow();
      workspace.faults.clear();
      workspace.run('scheduleCheckIns');
      expect(workspace.calendars.events.map(({ summary }) => summary).sort()).toEqual([
        'First conversation: Partner 1',
        'First conversation: Partner 4',
      ]);
      expect(workspace.rows('Check-ins').map((row) => row.slice(0, 6))).toEqual(expected);
    }
  });

  test('notes what was scheduled before Calendar failed, and goes on when run again', () => {
    const workspace = setUpWorkspace(listOf(9));
    let inserted = 0;
    workspace.faults.beforeCall(({ member }) => {
      if (member === 'Events.insert' && ++inserted === 2) throw new Error('Calendar usage limits exceeded');
    });
    expect(workspace.run('scheduleCheckIns')).toHaveProperty('failed');
    expect(lastMessage(workspace)).toMatch(/Calendar usage limits exceeded/);
    expect(column(workspace, 'Check-ins', 'Organization')).toEqual(['Partner 1']);
    workspace.faults.clear();
    expect(workspace.run('scheduleCheckIns')).toMatchObject({ made: 2, upToDate: 1 });
  });

  test('says so in one sentence when its calendar was deleted, and makes a new one the next time', () => {
    const workspace = setUpWorkspace(listOf(3));
    workspace.run('scheduleCheckIns');
    workspace.calendars.calendars.length = 0;
    ['Newcomer', 'High', 'High', 'High'].forEach((text, i) => {
      workspace.type('Partners', `${'ABCD'[i]}5`, text);
    });
    expect(workspace.run('scheduleCheckIns')).toHaveProperty('failed');
    expect(lastMessage(workspace)).toMatch(/calendar was deleted/);
    expect(workspace.run('scheduleCheckIns')).toMatchObject({ made: 1 });
    expect(workspace.calendars.calendars).toHaveLength(1);
  });

  test('makes nothing without the permission or when the user cancels', () => {
    const refused = setUpWorkspace(listOf(6));
    refused.permissions.refuse('https://www.googleapis.com/auth/calendar.app.created');
    // Google asks for it and ends the script.
    expect(() => refused.run('scheduleCheckIns')).toThrow(/Authorization is required/);
    const cancelled = setUpWorkspace(listOf(6));
    cancelled.ui.answer(() => 'CANCEL');
    cancelled.run('scheduleCheckIns');
    for (const workspace of [refused, cancelled]) {
      expect(workspace.calendars.calendars).toEqual([]);
      expect(workspace.meter.writes).toBe(0);
    }
  });

  test.each(['Pacific/Auckland', 'Asia/Tokyo', 'America/Los_Angeles'])(
    'reads the last contact as its day in %s',
    (timeZone) => {
      const workspace = setUpWorkspace(WORKING, { timeZone });
      workspace.run('scheduleCheckIns');
      const meadow = workspace.calendars.events.find(({ summary }) => summary === 'Check-in: Meadow School');
      expect(meadow?.start?.dateTime?.slice(0, 10)).toBe('2026-03-10');
    },
  );
});

describe('what was agreed with a partner', () => {
  const AGREED = [
    [...HEADINGS, 'Months between check-ins', 'First check-in', 'Guests to invite'],
    ['Harbor Kitchen', 'High', 'High', 'High', '2', '2026-03-21', 'ana@harbor.example, Bo <bo@harbor.example>'],
    ['Tide Clinic', 'High', 'High', 'High', '', '', ''],
  ];

  test('is the day of the first meeting and the months between meetings', () => {
    const workspace = setUpWorkspace(AGREED);
    workspace.run('scheduleCheckIns');
    const [harbor, tide] = workspace.calendars.events;
    // A Saturday, since people agreed on it.
    expect(harbor?.start?.dateTime).toMatch(/^2026-03-21T/);
    expect(harbor?.recurrence?.[0]).toMatch(/INTERVAL=2;BYDAY=3SA;COUNT=6/);
    expect(tide?.recurrence).toBeUndefined();
  });

  test('is who is invited: those who were ticked, who are named before, and nobody else', () => {
    const workspace = setUpWorkspace(AGREED);
    workspace.select('Settings', 'A1');
    expect(workspace.run('scheduleCheckIns')).toMatchObject({
      made: 2,
      invited: ['ana@harbor.example', 'bo@harbor.example'],
    });
    const asked = workspace.ui.shown.find(({ kind }) => kind === 'alert');
    expect(asked && 'message' in asked ? asked.message : '').toMatch(
      /invitation to ana@harbor\.example and bo@harbor\.example, and to nobody else/,
    );
    expect(lastMessage(workspace)).toMatch(/Invited: ana@harbor\.example and bo@harbor\.example\./);
    const [harbor] = workspace.calendars.events;
    expect(workspace.calendars.invitations).toEqual([
      { eventId: harbor?.id, email: 'ana@harbor.example' },
      { eventId: harbor?.id, email: 'bo@harbor.example' },
    ]);
    workspace.run('scheduleCheckIns');
    expect(workspace.calendars.invitations).toHaveLength(2);
  });

  test('is nobody when the user says no', () => {
    const workspace = setUpWorkspace(AGREED);
    workspace.ui.answer(() => 'CANCEL');
    workspace.run('scheduleCheckIns');
    expect(workspace.calendars.invitations).toEqual([]);
  });
});
