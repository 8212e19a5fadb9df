import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../../local/workspace/localWorkspace';
import { parseRecurrence, startsOnRule } from '../../../local/workspace/recurrence';
import { workspaceOf } from './testWorkspace';

const code = `
  function addCalendar(resource) { return Calendar.Calendars.insert(resource); }
  function calendar(id) { return Calendar.Calendars.get(id); }
  function add(event, id) { return Calendar.Events.insert(event, id, { sendUpdates: 'none' }); }
  function invite(event, id, sendUpdates) { return Calendar.Events.insert(event, id, { sendUpdates }); }
  function addQuietly(event, id) { return Calendar.Events.insert(event, id); }
  function update(event, id, eventId, options) { return Calendar.Events.update(event, id, eventId, options || {}); }
  function remove(id, eventId) { return Calendar.Events.remove(id, eventId, { sendUpdates: 'none' }); }
  function removeTelling(id, eventId, sendUpdates) { return Calendar.Events.remove(id, eventId, { sendUpdates }); }
  function event(id, eventId) { return Calendar.Events.get(id, eventId); }
  function list(id, options) { return Calendar.Events.list(id, options); }`;

const start = { dateTime: '2026-01-13T10:00:00', timeZone: 'America/New_York' };
const end = { dateTime: '2026-01-13T11:00:00', timeZone: 'America/New_York' };

function ready(): { workspace: LocalWorkspace; id: string } {
  const workspace = workspaceOf(code, { timeZone: 'Europe/Paris', now: () => new Date(0) });
  const { id } = workspace.run('addCalendar', { summary: 'Check-ins' }) as { id: string };
  return { workspace, id };
}

describe('calendars', () => {
  test('the app sees the calendars it made, and no other', () => {
    const { workspace, id } = ready();
    expect(workspace.run('calendar', id)).toEqual({
      kind: 'calendar#calendar',
      id,
      summary: 'Check-ins',
      timeZone: 'Europe/Paris',
    });
    expect(() => workspace.run('calendar', 'other')).toThrow(
      'API call to calendar.calendars.get failed with error: Not Found',
    );
    expect(() => workspace.run('add', { start, end }, 'primary')).toThrow(
      'API call to calendar.events.insert failed with error: Request had insufficient authentication scopes.',
    );
    expect(() => workspace.run('addCalendar', {})).toThrow('Missing title.');
    expect(() => workspace.run('addCalendar', { summary: 'x', timeZone: 'Mars/Base' })).toThrow('Invalid time zone.');
  });
});

describe('events', () => {
  test('an event is kept as its resource, under the id the script chose', () => {
    const { workspace, id } = ready();
    const resource = {
      id: 'abcde012345',
      summary: 'Check-in',
      start,
      end,
      recurrence: ['RRULE:FREQ=MONTHLY;BYDAY=2TU'],
    };
    // As Google answers times: with the offset of the calendar's zone.
    const answered = {
      ...resource,
      start: { dateTime: '2026-01-13T16:00:00+01:00', timeZone: 'America/New_York' },
      end: { dateTime: '2026-01-13T17:00:00+01:00', timeZone: 'America/New_York' },
    };
    expect(workspace.run('add', resource, id)).toMatchObject({
      ...answered,
      status: 'confirmed',
      iCalUID: 'abcde012345@google.com',
    });
    expect(workspace.run('event', id, 'abcde012345')).toMatchObject(answered);
    expect(workspace.calendars.events[0]).toMatchObject(resource);
    expect(workspace.calendars.events).toHaveLength(1);
    expect(() => workspace.run('add', resource, id)).toThrow(
      'API call to calendar.events.insert failed with error: The requested identifier already exists.',
    );
    expect(() => workspace.run('event', id, 'missing')).toThrow(
      'API call to calendar.events.get failed with error: Not Found',
    );
  });

  test('what Google refuses fails', () => {
    const { workspace, id } = ready();
    const refused = (event: object) => expect(() => workspace.run('add', { start, end, ...event }, id));
    refused({ id: 'abc' }).toThrow('Invalid resource id value.');
    refused({ id: 'xyz-12345' }).toThrow('Invalid resource id value.');
    refused({ end: start }).toThrow('The specified time range is empty.');
    refused({ start: { dateTime: '2026-01-13T10:00:00Z' }, recurrence: ['RRULE:FREQ=DAILY'] }).toThrow(
      'Missing time zone definition for start time.',
    );
    refused({ start: { dateTime: '2026-01-13T10:00:00' } }).toThrow('Missing time zone definition for start time.');
    refused({ start: { dateTime: '2026-01-13T10:00:00', timeZone: 'EST5EDT4' } }).toThrow(
      'Invalid time zone definition.',
    );
    refused({ start: { date: '2026-01-13' } }).toThrow('both be date or both be dateTime');
    refused({ start: { date: '2026-02-30' }, end: { date: '2026-03-02' } }).toThrow('Invalid value for: start date.');
    refused({ start: {} }).toThrow('Missing start time.');
    for (const email of [
      'nobody',
      'nobody@',
      'a@b',
      'a b@c.org',
      'a@b.org, c@d.org',
      'Ann <a@b.org>',
      'a..b@c.org',
      '.a@b.org',
      'a.@b.org',
      'a@-b.org',
      'a@b..org',
      'a@b@c.org',
      '',
    ]) {
      refused({ attendees: [{ email: 'good@example.org' }, { email }] }).toThrow('Invalid attendee email.');
    }
    refused({ attendees: [{ displayName: 'Ann' }] }).toThrow('Invalid attendee email.');
    refused({ attendees: [{ mail: 'a@b.org' }] }).toThrow('Unknown name "mail"');
    refused({ title: 'x' }).toThrow('Unknown name "title"');
    refused({ extendedProperties: { private: { partner: 5 } } }).toThrow('extended property partner');
    for (const rule of [
      'FREQ=DAILY',
      'RRULE:INTERVAL=2',
      'RRULE:FREQ=SOMETIMES',
      'RRULE:FREQ=DAILY;COUNT=2;UNTIL=20270101',
      'RRULE:FREQ=DAILY;COUNT=0',
      'RRULE:FREQ=WEEKLY;BYDAY=2TU',
      'RRULE:FREQ=MONTHLY;BYDAY=TX',
      'RRULE:FREQ=MONTHLY;BYMONTHDAY=32',
    ]) {
      refused({ recurrence: [rule] }).toThrow('Invalid recurrence rule.');
    }
    for (const dates of [
      'EXDATE:20260210T100000',
      'EXDATE;TZID=Mars/Base:20260210T100000',
      'EXDATE;TZID=America/New_York:2026-02-10',
      'EXDATE;TZID=America/New_York:20260210',
      'EXDATE;TZID=America/New_York:20260230T100000',
      'RDATE;TZID=America/New_York:20260210T100000Z',
      'RDATE;VALUE=DATE:20260210T100000',
      'RDATE;TZID=America/New_York:',
      'EXRULE:FREQ=DAILY',
    ]) {
      refused({ recurrence: ['RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=6', dates] }).toThrow('Invalid recurrence rule.');
    }
    refused({ recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=WE'] }).toThrow(
      'The local workspace refuses a series whose start, 2026-01-13,',
    );
    expect(workspace.calendars.events).toHaveLength(0);
  });

  test('days of a series that Google would take and not show are refused', () => {
    const { workspace, id } = ready();
    const series = (...dates: string[]) => ({
      start,
      end,
      recurrence: ['RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=6', ...dates],
    });
    const refused = (...dates: string[]) => expect(() => workspace.run('add', series(...dates), id));
    // Not a day of the series, and another hour than that of the series.
    refused('EXDATE;TZID=America/New_York:20260211T100000').toThrow('to take out a day that is not one of the series');
    refused('EXDATE;TZID=America/New_York:20260210T090000').toThrow('to take out a day that is not one of the series');
    refused('EXDATE;VALUE=DATE:20260210').toThrow('refuses days among times');
    refused('RDATE;TZID=America/New_York:20260210T100000').toThrow('to add a day that is one of the series already');
    refused('RDATE;TZID=America/New_York:20260615T100000').toThrow('to add a day after the end of the rule');
    expect(() =>
      workspace.run('add', { start, end, recurrence: ['RDATE;TZID=America/New_York:20260210T100000'] }, id),
    ).toThrow('days of a series without a rule');
    const taken = [
      'EXDATE;TZID=America/New_York:20260210T100000,20260310T100000',
      'RDATE;TZID=America/New_York:20260217T100000',
    ];
    workspace.run('add', series(...taken), id);
    workspace.run('add', series('EXDATE:20260210T150000Z'), id);
    workspace.run(
      'add',
      {
        start: { date: '2026-01-13' },
        end: { date: '2026-01-14' },
        recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20260120'],
      },
      id,
    );
    expect(workspace.calendars.events).toHaveLength(3);
    expect(workspace.calendars.events[0]?.recurrence?.slice(1)).toEqual(taken);
  });

  test('offsets and all-day events are taken', () => {
    const { workspace, id } = ready();
    workspace.run(
      'add',
      { start: { dateTime: '2026-01-13T10:00:00+01:00' }, end: { dateTime: '2026-01-13T10:00:00Z' } },
      id,
    );
    workspace.run(
      'add',
      { start: { date: '2026-01-13' }, end: { date: '2026-01-14' }, attendees: [{ email: 'a@b.org' }] },
      id,
    );
    expect(workspace.calendars.events).toHaveLength(2);
  });

  test('a guest is in the event, and is told only when the script says so', () => {
    const { workspace, id } = ready();
    const emails = ["o'neil+list@mail.example.org", 'jürgen@bücher.example'];
    const attendees = emails.map((email) => ({ email }));
    const resource = { start, end, attendees };
    const eventOf = (value: unknown) => (value as { id: string }).id;
    for (const quiet of [workspace.run('invite', resource, id, 'none'), workspace.run('addQuietly', resource, id)]) {
      expect(quiet).toMatchObject({ attendees });
    }
    expect(workspace.calendars.invitations).toEqual([]);

    const told = ['all', 'externalOnly'].map((whom) => eventOf(workspace.run('invite', resource, id, whom)));
    const invitations = told.flatMap((eventId) => emails.map((email) => ({ eventId, email })));
    expect(workspace.calendars.invitations).toEqual(invitations);
    workspace.run('invite', { start, end }, id, 'all');
    expect(() => workspace.run('invite', { ...resource, end: start }, id, 'all')).toThrow('time range is empty');
    expect(() => workspace.run('invite', resource, id, 'everybody')).toThrow('Invalid value for sendUpdates.');
    expect(workspace.calendars.invitations).toEqual(invitations);

    const again = workspaceOf(code, { saved: JSON.parse(JSON.stringify(workspace.save())) });
    expect(again.calendars.invitations).toEqual(invitations);
  });

  test('an event that is removed keeps its identifier, and is removed once', () => {
    const { workspace, id } = ready();
    const resource = { id: 'abcde012345', summary: 'Check-in', start, end };
    workspace.run('add', { ...resource, recurrence: ['RRULE:FREQ=MONTHLY;BYDAY=2TU'] }, id);
    workspace.run('remove', id, 'abcde012345');
    expect(workspace.calendars.events).toEqual([]);
    expect(workspace.run('event', id, 'abcde012345')).toMatchObject({ id: 'abcde012345', status: 'cancelled' });
    expect(workspace.run('list', id, {})).toMatchObject({ items: [] });
    expect(() => workspace.run('remove', id, 'abcde012345')).toThrow(
      'API call to calendar.events.delete failed with error: Resource has been deleted',
    );
    expect(() => workspace.run('add', resource, id)).toThrow('The requested identifier already exists.');
    expect(() => workspace.run('remove', id, 'missing')).toThrow(
      'API call to calendar.events.delete failed with error: Not Found',
    );
    expect(() => workspace.run('remove', 'other', 'abcde012345')).toThrow('Not Found');
    expect(() => workspace.run('removeTelling', id, 'abcde012345', 'everybody')).toThrow('Invalid value');
  });

  test('an update replaces an event, and brings a removed one back only when it says so', () => {
    const { workspace, id } = ready();
    const resource = { summary: 'Check-in', start, end };
    workspace.run('add', { ...resource, id: 'abcde012345', description: 'Bring cake' }, id);
    workspace.run('remove', id, 'abcde012345');
    expect(workspace.run('update', resource, id, 'abcde012345')).toMatchObject({ status: 'cancelled' });
    expect(workspace.calendars.events).toEqual([]);
    const back = workspace.run('update', { ...resource, status: 'confirmed' }, id, 'abcde012345');
    expect(back).toMatchObject({ id: 'abcde012345', status: 'confirmed', sequence: 2 });
    expect(back).not.toHaveProperty('description');
    expect(workspace.calendars.events).toHaveLength(1);
  });

  test('an update is refused for what an insertion is refused for, and tells guests only when it says so', () => {
    const { workspace, id } = ready();
    const resource = { start, end, attendees: [{ email: 'a@b.org' }] };
    workspace.run('add', { ...resource, id: 'abcde012345' }, id);
    const update = (event: object, eventId = 'abcde012345', options = {}) =>
      workspace.run('update', event, id, eventId, options);
    expect(() => update(resource, 'missing')).toThrow(
      'API call to calendar.events.update failed with error: Not Found',
    );
    expect(() => update({ ...resource, end: start })).toThrow('time range is empty');
    expect(() => update({ ...resource, id: 'abcde999999' })).toThrow('Invalid resource id value.');
    expect(() => update({ ...resource, title: 'x' })).toThrow('Unknown name "title"');
    expect(() => update(resource, 'abcde012345', { sendUpdates: 'everybody' })).toThrow('Invalid value');
    expect(workspace.calendars.invitations).toEqual([]);
    update(resource, 'abcde012345', { sendUpdates: 'all' });
    expect(workspace.calendars.invitations).toEqual([{ eventId: 'abcde012345', email: 'a@b.org' }]);
  });

  test('events are found by their private properties, in pages', () => {
    const { workspace, id } = ready();
    for (const partner of ['p1', 'p2', 'p1']) {
      workspace.run('add', { start, end, extendedProperties: { private: { partner, purpose: 'review' } } }, id);
    }
    const [, , third] = workspace.calendars.events;
    if (third) third.status = 'cancelled';
    const found = (options: object) => (workspace.run('list', id, options) as { items: unknown[] }).items.length;
    expect(found({ privateExtendedProperty: 'partner=p1' })).toBe(1);
    expect(found({ privateExtendedProperty: ['partner=p1', 'purpose=review'], showDeleted: true })).toBe(2);
    expect(found({ privateExtendedProperty: ['partner=p1', 'purpose=other'] })).toBe(0);
    const page = workspace.run('list', id, { maxResults: 1 }) as { nextPageToken: string };
    expect(found({ maxResults: 1, pageToken: page.nextPageToken })).toBe(1);
    expect(() => workspace.run('list', id, { q: 'x' })).toThrow('Unknown name "q"');
  });
});

describe('the start of a series', () => {
  test.each([
    ['FREQ=DAILY', '2026-01-13', true],
    ['FREQ=WEEKLY', '2026-01-13', true],
    ['FREQ=WEEKLY;BYDAY=TU,TH', '2026-01-15', true],
    ['FREQ=MONTHLY;BYDAY=2TU', '2026-01-13', true],
    ['FREQ=MONTHLY;BYDAY=2TU', '2026-01-06', false],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-01-30', true],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-01-23', false],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-02-28', true],
    ['FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1', '2026-02-28', true],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', '2026-02-02', true],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1', '2026-02-03', false],
    ['FREQ=YEARLY;BYMONTH=1;BYDAY=2TU', '2026-01-13', true],
    ['FREQ=YEARLY', '2024-02-29', true],
    ['FREQ=DAILY;UNTIL=20260112', '2026-01-13', false],
  ])('%s on %s: %s', (rule, day, expected) => {
    expect(startsOnRule(parseRecurrence(`RRULE:${rule}`), day)).toBe(expected);
  });
});
