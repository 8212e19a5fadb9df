import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
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
      // A month after 10 February, on the second Tuesday from then on, twice as often in the first 90 days.
      {
        summary: 'Check-in: Meadow School',
        start: '2026-03-10',
        zone: 'America/New_York',
        recurrence: [
          'RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU;COUNT=12',
          'RDATE;TZID=America/New_York:20260324T100000,20260428T100000,20260526T100000',
        ],
      },
      // Overdue: the next free working day.
      {
        summary: 'Check-in: Night Shelter',
        start: '2026-03-04',
        zone: 'America/New_York',
        recurrence: ['RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=1WE;COUNT=4', 'RDATE;TZID=America/New_York:20260415T100000'],
      },
    ]);
    expect(column(workspace, 'Check-ins', 'Repeats')).toEqual([
      'once',
      'every month on the second Tuesday, 12 times',
      'every 3 months on the first Wednesday, 4 times',
    ]);
    expect(column(workspace, 'Check-ins', 'Days')[2]).toBe(
      '2026-03-04, 2026-04-15, 2026-06-03, 2026-09-02, 2026-12-02',
    );
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

/** All meetings that the sheet Check-ins notes, as `yyyy-mm-ddThh:mm`. */
function notedMeetings(workspace: LocalWorkspace): string[] {
  const times = column(workspace, 'Check-ins', 'Time');
  return column(workspace, 'Check-ins', 'Days').flatMap((days, index) =>
    String(days)
      .split(', ')
      .map((day) => `${day}T${times[index]}`),
  );
}

/** Writes a setting into its cell, whichever row it has. */
function setSetting(workspace: LocalWorkspace, label: string, value: string): void {
  const row = workspace.rows('Settings').findIndex(([cell]) => cell === label) + 1;
  workspace.type('Settings', `B${row}`, value);
}

const MONTHLY = [
  [...HEADINGS, 'Level', 'Phase', 'Last contact', 'Language of the agreement'],
  ['Meadow School', 'High', 'High', 'High', '2', '4', '2026-02-10', ''],
];

describe('days without meetings', () => {
  test('have none: what falls on them moves, and the calendar, the sheet and the message say so', () => {
    const workspace = setUpWorkspace(MONTHLY);
    setSetting(workspace, 'Days without meetings', '2026-12-01 to 2027-01-03');
    workspace.run('scheduleCheckIns');
    const [event] = workspace.calendars.events;
    expect(event?.recurrence?.slice(0, 2)).toEqual([
      'RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU;COUNT=12',
      'EXDATE;TZID=Etc/UTC:20261208T100000',
    ]);
    expect(event?.recurrence?.[2]).toMatch(/^RDATE;TZID=Etc\/UTC:.*,20270104T100000$/);
    expect(event?.description).toContain('8 December 2026 moved to 4 January 2027 (a day without meetings).');
    expect(column(workspace, 'Check-ins', 'Moved days')).toEqual([
      '8 December 2026 moved to 4 January 2027 (a day without meetings)',
    ]);
    expect(lastMessage(workspace)).toMatch(/1 meeting is moved to another day; the sheet "Check-ins" says which/);
  });

  test('that cannot be read are named, and nothing is made', () => {
    for (const [locale, sentence] of [
      ['en', /Christmas.* cannot be read among the days without meetings/],
      ['es', /Entre los días sin reuniones hay algo que no se puede leer: «Christmas»/],
    ] as const) {
      const workspace = setUpWorkspace(MONTHLY, { userLocale: locale });
      setSetting(workspace, 'Days without meetings', '2026-12-24\nChristmas');
      expect(workspace.run('scheduleCheckIns')).toHaveProperty('failed');
      const [id] = column(workspace, 'Partners', 'Partner ID');
      const reply = workspace.run('scheduleSeries', [{ id, name: 'Meadow School' }]);
      expect(JSON.stringify(reply)).toMatch(sentence);
      expect(workspace.calendars.calendars).toEqual([]);
    }
  });

  test('or full ones all the year end in a sentence that says so', () => {
    const workspace = setUpWorkspace(MONTHLY);
    setSetting(workspace, 'Days without meetings', '2026-03-01 to 2028-03-01');
    expect(workspace.run('scheduleCheckIns')).toHaveProperty('failed');
    expect(lastMessage(workspace)).toMatch(/^There is no day left for meetings with Meadow School: /);
    expect(workspace.calendars.events).toEqual([]);
  });

  test('are none where the sheet "Settings" is from an earlier version, and its other uses go on', () => {
    const workspace = setUpWorkspace(MONTHLY);
    const row = workspace.rows('Settings').findIndex(([cell]) => cell === 'Days without meetings') + 1;
    workspace.type('Settings', `A${row}`, '');
    workspace.type('Settings', `C${row}`, '');
    expect(workspace.run('scheduleCheckIns')).toMatchObject({ made: 1 });
    workspace.run('setUpSpreadsheet');
    expect(column(workspace, 'Settings', 'Setting')).toContain('Days without meetings');
  });
});

describe('a series', () => {
  test('never meets on a day with four others, also later in the year, those of earlier runs included', () => {
    const rows = Array.from({ length: 24 }, (_, index) => [`Partner ${index}`, 'High', 'High', 'High', '2', '4', '']);
    const workspace = setUpWorkspace([[...HEADINGS, 'Level', 'Phase', 'Last contact'], ...rows]);
    workspace.select('Partners', 'A2:A13');
    workspace.run('scheduleCheckIns');
    workspace.select('Settings', 'A1');
    workspace.run('scheduleCheckIns');
    const meetings = notedMeetings(workspace);
    expect(meetings.length).toBeGreaterThan(24 * 12);
    expect(new Set(meetings).size).toBe(meetings.length);
    const perDay = new Map<string, number>();
    for (const meeting of meetings) perDay.set(meeting.slice(0, 10), (perDay.get(meeting.slice(0, 10)) ?? 0) + 1);
    expect(Math.max(...perDay.values())).toBeLessThanOrEqual(4);
  });

  test('every two weeks is one event', () => {
    const workspace = setUpWorkspace([
      [...HEADINGS, 'Months between check-ins'],
      ['Harbor Kitchen', 'High', 'High', 'High', '2 weeks'],
    ]);
    workspace.run('scheduleCheckIns');
    expect(workspace.calendars.events).toHaveLength(1);
    expect(workspace.calendars.events[0]?.recurrence?.[0]).toBe('RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=26');
    expect(column(workspace, 'Check-ins', 'Repeats')).toEqual(['every 2 weeks on Tuesday, 26 times']);
  });

  test('has its agenda in the language of the agreement, or of documents', () => {
    const workspace = setUpWorkspace([
      ...MONTHLY,
      ['Casa Abierta', 'High', 'High', 'High', '2', '4', '2026-02-10', 'Español'],
    ]);
    workspace.run('scheduleCheckIns');
    const texts = workspace.calendars.events.map(({ summary, description }) => `${summary}\n${description}`);
    expect(texts.find((text) => text.includes('Meadow'))).toMatch(/^Check-in: Meadow School\n• A win since last time/);
    expect(texts.find((text) => text.includes('Casa'))).toMatch(
      /^Reunión de seguimiento: Casa Abierta\n• Un logro[\s\S]*La última de esta serie[\s\S]*La lista de organizaciones: http/,
    );
    setSetting(workspace, 'Language of documents', 'Español');
    workspace.type('Partners', 'A4', 'Tide Clinic');
    ['High', 'High', 'High'].forEach((rating, index) => {
      workspace.type('Partners', `${'BCD'[index]}4`, rating);
    });
    workspace.run('scheduleCheckIns');
    expect(workspace.calendars.events.map(({ summary }) => summary)).toContain('Primera conversación: Tide Clinic');
  });

  test('that has ended is renewed for a year, once, with the usual rhythm from its beginning', () => {
    let today = '2026-03-02';
    const workspace = setUpWorkspace(MONTHLY, { now: () => new Date(`${today}T12:00:00Z`) });
    workspace.run('scheduleCheckIns');
    today = '2027-03-01';
    workspace.type('Partners', 'G2', '2027-02-10');
    expect(workspace.run('scheduleCheckIns')).toMatchObject({ made: 1 });
    const asked = workspace.ui.shown.filter(({ kind }) => kind === 'alert').pop();
    expect(asked && 'message' in asked ? asked.message : '').toMatch(
      /The series with Meadow School ended: this renews it for a year\./,
    );
    const [first, second] = workspace.calendars.events;
    expect(second?.id).not.toBe(first?.id);
    expect(second?.start?.dateTime).toMatch(/^2027-03-10T/);
    expect(second?.recurrence).toEqual(['RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=2WE;COUNT=12']);
    expect(workspace.run('scheduleCheckIns')).toMatchObject({ made: 0, upToDate: 1 });
    expect(workspace.calendars.events).toHaveLength(2);
  });

  test('is found again in a sheet from before its days were noted', () => {
    const workspace = setUpWorkspace(MONTHLY);
    workspace.addSheet('Check-ins', [
      ['Organization', 'Purpose', 'First date', 'Time', 'Minutes', 'Repeats', 'Partner ID', 'Event ID'],
      ['Another', 'Check-in', '2026-01-13', '10:00', '45', 'every month on the second Tuesday, 12 times', 'p-x', 'cg1'],
    ]);
    workspace.run('scheduleCheckIns');
    // At ten on second Tuesdays there is the other one.
    expect(column(workspace, 'Check-ins', 'Time')[1]).not.toBe('');
    const meadow = workspace.calendars.events[0]?.start?.dateTime ?? '';
    expect(meadow.startsWith('2026-03-10T10:00')).toBe(false);
    expect(column(workspace, 'Check-ins', 'Days')).toEqual(['', expect.stringMatching(/^2026-03-\d\d, 2026-03-/)]);
  });
});

describe('the time zone', () => {
  test('is that of the calendar once there is one, and both are shown where they differ', () => {
    const workspace = setUpWorkspace([...MONTHLY, ['Tide Clinic', 'High', 'Low', 'High', '', '', '', '']], {
      timeZone: 'America/New_York',
    });
    workspace.run('scheduleCheckIns');
    const question = () => {
      const asked = workspace.ui.shown.filter(({ kind }) => kind === 'alert').pop();
      return asked && 'message' in asked ? asked.message : '';
    };
    expect(question()).toContain('(time zone America/New_York)');
    const [calendar] = workspace.calendars.calendars;
    if (calendar) calendar.timeZone = 'Europe/Paris';
    workspace.type('Partners', 'C3', 'High');
    workspace.run('scheduleCheckIns');
    expect(question()).toContain('(time zone Europe/Paris, while this spreadsheet has America/New_York)');
    const added = workspace.calendars.events.find(({ summary }) => summary?.endsWith('Tide Clinic'));
    expect(added?.start).toMatchObject({ timeZone: 'Europe/Paris' });
  });

  test('is read once, and only when there is a calendar', () => {
    const workspace = setUpWorkspace(listOf(6));
    const reads = () => workspace.meter.calls.filter(({ member }) => member === 'Calendars.get').length;
    workspace.meter.reset();
    workspace.run('scheduleCheckIns');
    expect(reads()).toBe(0);
    workspace.select('Partners', 'A3:A4');
    workspace.meter.reset();
    workspace.run('scheduleCheckIns');
    expect(reads()).toBe(1);
  });
});
