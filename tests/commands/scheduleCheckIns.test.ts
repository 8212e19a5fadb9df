import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { CheckInsPage } from '../../src/commands/scheduleCheckIns';
import { column, HEADINGS, listOf, setUpWorkspace } from './addOnWorkspace';
import { linesOf, readCheckIns, said, schedule } from './checkIns';
import { pageInSidebar } from './page';

const WORKING = [
  [...HEADINGS, 'Level', 'Phase', 'Last contact'],
  ['Harbor Kitchen', 'High', 'High', 'High', '', '', ''],
  ['Meadow School', 'High', 'High', 'High', '2 Program collaboration', '4 Implementation', '2026-02-10'],
  ['Night Shelter', 'High', 'Low', 'High', '1 Resource coordination', '4 Implementation', '2025-10-01'],
  ['Pier Museum', 'Medium', 'Medium', 'Medium', '', '1 Mapping', '2026-02-10'],
];

/** The events of the calendar, as far as people see them. */
function seen(workspace: LocalWorkspace) {
  return workspace.calendars.events.map(({ summary, start, recurrence, attendees }) => ({
    summary,
    start: start?.dateTime?.slice(0, 10),
    zone: start?.timeZone,
    recurrence,
    attendees,
  }));
}

describe('scheduleCheckIns', () => {
  test('shows in the sidebar what would be done, and does nothing', () => {
    const workspace = setUpWorkspace(WORKING, { timeZone: 'America/New_York' });
    workspace.select('Settings', 'A1');
    workspace.meter.reset();
    workspace.run('scheduleCheckIns');
    const page = pageInSidebar<CheckInsPage>(workspace);
    expect(page).toMatchObject({ chosenBy: 'list', named: null, zone: 'America/New_York', askedAt: null });
    expect(said(linesOf(page)).sort()).toEqual([
      'Harbor Kitchen create new',
      'Meadow School create new',
      'Night Shelter create new',
    ]);
    expect(workspace.meter.writes).toBe(0);
    expect(workspace.calendars.calendars).toEqual([]);
  });

  test('is about the selected rows, or those that a page names, and says who is gone', () => {
    const workspace = setUpWorkspace(WORKING);
    workspace.select('Partners', 'A5:A5');
    expect(said(linesOf(readCheckIns(workspace, 'selection')))).toEqual(['Pier Museum create new']);
    expect(readCheckIns(workspace, 'list').chosenBy).toBe('list');
    workspace.run('openCheckIns', [
      { id: '', name: 'Meadow School' },
      { id: 'p-x', name: 'Gone' },
    ]);
    const page = pageInSidebar<CheckInsPage>(workspace);
    expect(page).toMatchObject({ chosenBy: 'page', gone: ['Gone'] });
    expect(said(linesOf(page))).toEqual(['Meadow School create new']);
    workspace.run('openCheckIns', null);
    expect(pageInSidebar<CheckInsPage>(workspace).chosenBy).toBe('list');
  });

  test('reads the calendar in one call, however many events it has', () => {
    const workspace = setUpWorkspace(listOf(60));
    schedule(workspace);
    workspace.meter.reset();
    expect(said(linesOf(readCheckIns(workspace))).every((line) => line.endsWith('leave same'))).toBe(true);
    expect(workspace.meter.byService.Calendar).toBe(1);
    expect(workspace.meter.writes).toBe(0);
  });

  test('opens without the calendar when it is not allowed, and says where Google asks for it', () => {
    const workspace = setUpWorkspace(WORKING);
    workspace.permissions.refuse('https://www.googleapis.com/auth/calendar.app.created');
    workspace.run('scheduleCheckIns');
    const page = pageInSidebar<CheckInsPage>(workspace);
    expect(page.events).toBeNull();
    expect(page.askedAt).toMatch(/^https:\/\/accounts\.google\.com\/.*calendar\.app\.created/);
  });

  test('names rows that share a Partner ID', () => {
    const workspace = setUpWorkspace([
      ['Partner ID', ...HEADINGS],
      ['p-1', 'Harbor Kitchen', 'High', 'High', 'High'],
      ['p-1', 'Tide Clinic', 'High', 'High', 'High'],
    ]);
    const page = readCheckIns(workspace);
    expect(page.problems.map(({ partner }) => partner)).toEqual(['Harbor Kitchen', 'Tide Clinic']);
    expect(linesOf(page)).toEqual([]);
  });
});

/** Writes a setting into its cell, whichever row it has. */
function setSetting(workspace: LocalWorkspace, label: string, value: string): void {
  const row = workspace.rows('Settings').findIndex(([cell]) => cell === label) + 1;
  workspace.type('Settings', `B${row}`, value);
}

describe('what is planned and done', () => {
  test('puts the partners one works with now into a calendar of its own, and invites nobody', () => {
    const workspace = setUpWorkspace(WORKING, { timeZone: 'America/New_York' });
    schedule(workspace);
    const [calendar] = workspace.calendars.calendars;
    expect(workspace.calendars.calendars).toHaveLength(1);
    expect(calendar).toMatchObject({ summary: 'Common Ground check-ins', timeZone: 'America/New_York' });
    const [harbor, meadow, night] = ['Harbor', 'Meadow', 'Night'].map((name) =>
      seen(workspace).find(({ summary }) => summary?.includes(name)),
    );
    // Immediate and never met: once, within 14 days.
    expect(harbor).toEqual({
      ...{ summary: 'First conversation: Harbor Kitchen', start: '2026-03-03', zone: 'America/New_York' },
      ...{ recurrence: undefined, attendees: undefined },
    });
    // A month after 10 February, on the second Tuesday from then on, twice as often in the first 90 days.
    expect(meadow).toMatchObject({
      start: '2026-03-10',
      recurrence: [
        'RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU;COUNT=12',
        'RDATE;TZID=America/New_York:20260324T100000,20260428T100000,20260526T100000',
      ],
    });
    // Overdue: the next free working day.
    expect(night).toMatchObject({
      start: '2026-03-04',
      recurrence: ['RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=1WE;COUNT=4', 'RDATE;TZID=America/New_York:20260415T100000'],
    });
    const place = column(workspace, 'Check-ins', 'Organization').indexOf('Night Shelter');
    expect(column(workspace, 'Check-ins', 'Repeats')[place]).toBe('every 3 months on the first Wednesday, 4 times');
    expect(column(workspace, 'Check-ins', 'Days')[place]).toBe(
      '2026-03-04, 2026-04-15, 2026-06-03, 2026-09-02, 2026-12-02',
    );
  });

  test.each(['Pacific/Auckland', 'Asia/Tokyo', 'America/Los_Angeles'])(
    'reads the last contact as its day in %s',
    (timeZone) => {
      const workspace = setUpWorkspace(WORKING, { timeZone });
      schedule(workspace);
      const meadow = seen(workspace).find(({ summary }) => summary === 'Check-in: Meadow School');
      expect(meadow?.start).toBe('2026-03-10');
    },
  );

  test('follows what was agreed: the day of the first meeting and the months between meetings', () => {
    const workspace = setUpWorkspace([
      [...HEADINGS, 'Months between check-ins', 'First check-in'],
      ['Harbor Kitchen', 'High', 'High', 'High', '2', '2026-03-21'],
      ['Tide Clinic', 'High', 'High', 'High', '2 weeks', ''],
    ]);
    schedule(workspace);
    const [harbor, tide] = workspace.calendars.events;
    // A Saturday, since people agreed on it.
    expect(harbor?.start?.dateTime).toMatch(/^2026-03-21T/);
    expect(harbor?.recurrence?.[0]).toMatch(/INTERVAL=2;BYDAY=3SA;COUNT=6/);
    expect(tide?.recurrence?.[0]).toMatch(/^RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=../);
  });

  test('has its text in the language of the agreement, or of documents, and says which days moved and why', () => {
    const headings = [...HEADINGS, 'Level', 'Phase', 'Last contact', 'Language of the agreement'];
    const workspace = setUpWorkspace([
      headings,
      ['Meadow School', 'High', 'High', 'High', '2', '4', '2026-02-10', ''],
      ['Casa Abierta', 'High', 'High', 'High', '2', '4', '2026-02-10', 'Español'],
    ]);
    setSetting(workspace, 'Days without meetings', '2026-12-01 to 2027-01-03');
    schedule(workspace);
    const [meadow = '', casa = ''] = ['Meadow', 'Casa'].map((name) => {
      const event = workspace.calendars.events.find(({ summary }) => summary?.includes(name));
      return `${event?.summary}\n${event?.description}`;
    });
    expect(meadow).toMatch(/^Check-in: Meadow School\n• A win since last time/);
    expect(meadow).toMatch(/December 2026 moved to \d January 2027 \(a day without meetings\)\./);
    expect(casa).toMatch(
      /^Reunión de seguimiento: Casa Abierta\n• Un logro[\s\S]*La última de esta serie[\s\S]*La lista de organizaciones: http/,
    );
    expect(column(workspace, 'Check-ins', 'Moved days')[0]).toMatch(/^\d+ December 2026 moved to \d January 2027/);
  });

  test('is renewed for a year, once, when the year is over', () => {
    let today = '2026-03-02';
    const [headings = [], , meadow = []] = WORKING;
    const workspace = setUpWorkspace([headings, meadow], { now: () => new Date(`${today}T12:00:00Z`) });
    schedule(workspace);
    today = '2027-03-01';
    workspace.type('Partners', 'G2', '2027-02-10');
    expect(said(schedule(workspace))).toEqual(['Meadow School create renewed']);
    const [first, second] = workspace.calendars.events;
    expect(second?.id).not.toBe(first?.id);
    expect(second?.start?.dateTime).toMatch(/^2027-03-10T/);
    expect(second?.recurrence).toEqual(['RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=2WE;COUNT=12']);
    expect(said(schedule(workspace))).toEqual(['Meadow School leave same']);
  });

  test('keeps clear of the meetings of a sheet from before its days were noted', () => {
    const [headings = [], , meadow = []] = WORKING;
    const workspace = setUpWorkspace([headings, meadow]);
    workspace.addSheet('Check-ins', [
      ['Organization', 'Purpose', 'First date', 'Time', 'Minutes', 'Repeats', 'Partner ID', 'Event ID'],
      ['Tide', 'Check-in', '2026-01-13', '10:00', '45', 'every month on the second Tuesday, 12 times', 'p-x', 'cg1'],
    ]);
    workspace.permissions.refuse('https://www.googleapis.com/auth/calendar.app.created');
    schedule(workspace);
    const place = column(workspace, 'Check-ins', 'Organization').indexOf('Meadow School');
    const begins = `${column(workspace, 'Check-ins', 'First date')[place]} ${column(workspace, 'Check-ins', 'Time')[place]}`;
    expect(begins).toMatch(/2026-03-\d\d \d\d:\d\d$/);
    expect(begins).not.toBe('2026-03-10 10:00');
  });

  test('keeps to the zone of the calendar once there is one', () => {
    const [headings = [], harbor = [], meadow = []] = WORKING;
    const workspace = setUpWorkspace([headings, harbor, meadow], { timeZone: 'America/New_York' });
    schedule(workspace, [{ id: '', name: 'Harbor Kitchen' }]);
    workspace.calendarPerson.setTimeZone(workspace.calendars.calendars[0]?.id ?? '', 'Europe/Paris');
    expect(readCheckIns(workspace)).toMatchObject({ zone: 'Europe/Paris', spreadsheetZone: 'America/New_York' });
    schedule(workspace);
    const added = workspace.calendars.events.find(({ summary }) => summary?.endsWith('Meadow School'));
    expect(added?.start).toMatchObject({ timeZone: 'Europe/Paris' });
    expect(said(schedule(workspace))).toEqual(['Harbor Kitchen leave same', 'Meadow School leave same']);
  });
});
