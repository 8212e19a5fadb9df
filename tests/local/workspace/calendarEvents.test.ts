import { describe, expect, test } from '@jest/globals';
import { calendarScript, secondTuesdays } from './calendarScript';

const ID = 'abcde012345';
const start = { dateTime: '2026-01-13T10:00:00', timeZone: 'America/New_York' };
const end = { dateTime: '2026-01-13T11:00:00', timeZone: 'America/New_York' };
const meeting = { id: ID, summary: 'Check-in', start, end };

/** A calendar with one event, whose clock goes on by a second at each look. */
function withEvent(event: object = meeting) {
  let seconds = 0;
  const calendar = calendarScript({ now: () => new Date(seconds++ * 1000) });
  return { calendar, event: calendar.insert(event) };
}

/** The error of a call. */
function errorOf(act: () => unknown): { message: string; details: { code: number } } {
  try {
    act();
  } catch (error) {
    return error as ReturnType<typeof errorOf>;
  }
  throw new Error('It did not fail.');
}

describe('an event', () => {
  test('is kept as its resource, under the id the script chose, and answered with the offset of the calendar', () => {
    const calendar = calendarScript();
    const resource = { ...meeting, recurrence: ['RRULE:FREQ=MONTHLY;BYDAY=2TU'] };
    const answered = {
      ...resource,
      start: { dateTime: '2026-01-13T16:00:00+01:00', timeZone: 'America/New_York' },
      end: { dateTime: '2026-01-13T17:00:00+01:00', timeZone: 'America/New_York' },
    };
    const made = { status: 'confirmed', sequence: 0, iCalUID: `${ID}@google.com`, reminders: { useDefault: true } };
    expect(calendar.insert(resource)).toMatchObject({ ...answered, ...made });
    expect(calendar.get(ID)).toMatchObject({ ...answered, ...made });
    expect(calendar.workspace.calendars.events).toEqual([expect.objectContaining(resource)]);
    expect(errorOf(() => calendar.insert(resource)).message).toBe(
      'API call to calendar.events.insert failed with error: The requested identifier already exists.',
    );
    expect(errorOf(() => calendar.get('missing')).message).toBe(
      'API call to calendar.events.get failed with error: Not Found',
    );
  });

  test('is answered in part when the script asks for parts', () => {
    const { calendar } = withEvent();
    expect(calendar.get(ID, { fields: 'id,start/timeZone' })).toEqual({ id: ID, start: { timeZone: start.timeZone } });
    expect(() => calendar.get(ID, { fields: 'title' })).toThrow('Invalid field selection title');
  });

  test('that is removed keeps its identifier, and is removed once', () => {
    const { calendar } = withEvent({ ...meeting, recurrence: ['RRULE:FREQ=MONTHLY;BYDAY=2TU'] });
    calendar.remove(ID);
    expect(calendar.workspace.calendars.events).toEqual([]);
    expect(calendar.get(ID)).toMatchObject({ id: ID, status: 'cancelled', sequence: 1 });
    expect(calendar.list().items).toEqual([]);
    expect(calendar.list({ showDeleted: true }).items).toHaveLength(1);
    expect(errorOf(() => calendar.remove(ID)).message).toBe(
      'API call to calendar.events.delete failed with error: Resource has been deleted',
    );
    expect(() => calendar.insert(meeting)).toThrow('The requested identifier already exists.');
    expect(() => calendar.remove('missing')).toThrow('calendar.events.delete failed with error: Not Found');
  });
});

describe('an update', () => {
  const { id: _, ...resource } = meeting;

  test('replaces an event, and brings a removed one back only when it says so', () => {
    const { calendar } = withEvent({ ...meeting, description: 'Bring cake' });
    calendar.remove(ID);
    expect(calendar.update(resource, ID)).toMatchObject({ status: 'cancelled' });
    expect(calendar.workspace.calendars.events).toEqual([]);
    const back = calendar.update({ ...resource, status: 'confirmed' }, ID);
    expect(back).toMatchObject({ id: ID, status: 'confirmed', sequence: 2 });
    expect(back).not.toHaveProperty('description');
    expect(calendar.list().items).toHaveLength(1);
  });

  test('takes back what the calendar answered, which changes nothing', () => {
    const { calendar, event } = withEvent(secondTuesdays('Australia/Sydney'));
    const { etag: _etag, updated: _updated, ...same } = event;
    expect(calendar.update(event, ID)).toMatchObject(same);
    expect(calendar.instances(ID).items?.map((each) => each.id?.slice(-16))).toEqual([
      '20260209T230000Z',
      '20260309T230000Z',
      '20260414T000000Z',
      '20260512T000000Z',
      '20260609T000000Z',
      '20260714T000000Z',
    ]);
  });

  test('is refused for what an insertion is refused for', () => {
    const { calendar } = withEvent();
    const refused = (event: object, eventId = ID, options = {}) =>
      expect(() => calendar.update(event, eventId, options));
    refused(resource, 'missing').toThrow('calendar.events.update failed with error: Not Found');
    refused({ ...resource, end: start }).toThrow('time range is empty');
    refused({ ...resource, id: 'abcde999999' }).toThrow('Invalid resource id value.');
    refused({ ...resource, title: 'x' }).toThrow('Unknown name "title"');
    refused(resource, ID, { sendUpdates: 'everybody' }).toThrow('Invalid value for sendUpdates.');
    refused({ summary: 'x' }).toThrow('Missing start time.');
  });
});

describe('a patch', () => {
  const full = {
    ...meeting,
    description: 'Bring cake',
    attendees: [{ email: 'ana@example.org', responseStatus: 'accepted' }, { email: 'bo@example.org' }],
    extendedProperties: { private: { partner: 'p1', purpose: 'review' } },
    reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 10 }] },
  };

  test('changes the fields that are given, merges objects, and replaces lists', () => {
    const { calendar, event } = withEvent(full);
    const patched = calendar.patch(
      {
        summary: 'Review',
        description: null,
        attendees: [{ email: 'bo@example.org' }],
        extendedProperties: { private: { purpose: 'renewal', seen: 'yes' } },
      },
      ID,
    );
    expect(patched).toEqual({
      ...event,
      etag: expect.not.stringMatching(`^${event.etag}$`),
      updated: '1970-01-01T00:00:01.000Z',
      summary: 'Review',
      description: undefined,
      attendees: [{ email: 'bo@example.org', responseStatus: 'needsAction' }],
      extendedProperties: { private: { partner: 'p1', purpose: 'renewal', seen: 'yes' } },
    });
    expect(patched).not.toHaveProperty('description');
    expect(calendar.get(ID)).toEqual(patched);
  });

  test('leaves guests without the answer that is not given with them', () => {
    const { calendar } = withEvent(full);
    const [ana, bo] = calendar.patch({ summary: 'x' }, ID).attendees ?? [];
    expect([ana?.responseStatus, bo?.responseStatus]).toEqual(['accepted', 'needsAction']);
    const [again] = calendar.patch({ attendees: [{ email: 'ana@example.org' }] }, ID).attendees ?? [];
    expect(again?.responseStatus).toBe('needsAction');
  });

  test('is refused when what it makes of the event is', () => {
    const { calendar } = withEvent(full);
    const refused = (changes: object, eventId = ID) => expect(() => calendar.patch(changes, eventId));
    refused({ start: end }).toThrow('calendar.events.patch failed with error: The specified time range is empty.');
    refused({ start: { date: '2026-01-13' } }).toThrow('Missing start time.');
    refused({ start: null }).toThrow('Missing start time.');
    refused({ reminders: { useDefault: true } }).toThrow('Cannot specify both default reminders and overrides');
    refused({ extendedProperties: { private: { partner: 5 } } }).toThrow('extended property partner');
    refused({ id: 'abcde999999' }).toThrow('Invalid resource id value.');
    refused({}, 'missing').toThrow('Not Found');
    expect(calendar.patch({ reminders: { useDefault: true, overrides: [] } }, ID).reminders).toEqual({
      useDefault: true,
    });
  });

  test('raises the sequence number for another time, rule or status, and not for another text or an earlier end', () => {
    const { calendar } = withEvent(secondTuesdays('America/New_York'));
    const numberAfter = (changes: object) => calendar.patch(changes, ID).sequence;
    expect(numberAfter({ summary: 'x', description: 'y', attendees: [{ email: 'a@b.org' }] })).toBe(0);
    expect(numberAfter({ recurrence: ['RRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20260401T000000Z'] })).toBe(0);
    expect(numberAfter({ end: { dateTime: '2026-02-10T11:00:00' } })).toBe(1);
    // The same instant in other words.
    expect(numberAfter({ end: { dateTime: '2026-02-10T16:00:00Z' } })).toBe(1);
    expect(numberAfter({ recurrence: ['RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU;UNTIL=20260501T000000Z'] })).toBe(2);
    expect(numberAfter({ status: 'tentative' })).toBe(3);
    expect(numberAfter({ sequence: 7 })).toBe(7);
    expect(() => numberAfter({ sequence: 6 })).toThrow(
      'The specified sequence number is below the current sequence number',
    );
  });

  test('of reminders alone gives a new tag and leaves the time of the last change', () => {
    const { calendar, event } = withEvent(full);
    const patched = calendar.patch({ reminders: { overrides: [{ method: 'popup', minutes: 20 }] } }, ID);
    expect(patched.updated).toBe(event.updated);
    expect(patched.etag).not.toBe(event.etag);
  });
});

describe('the tag of an event', () => {
  test('is another after each change, also for the same clock', () => {
    const calendar = calendarScript();
    const etags = [calendar.insert(meeting).etag];
    etags.push(calendar.insert({ ...meeting, id: 'abcde999999' }).etag);
    etags.push(calendar.patch({ summary: 'x' }, ID).etag);
    calendar.remove(ID);
    etags.push(calendar.get(ID).etag);
    expect(new Set(etags).size).toBe(4);
    const again = calendarScript({ saved: JSON.parse(JSON.stringify(calendar.workspace.save())) });
    expect(again.get(ID).etag).toBe(etags[3]);
    expect(etags).not.toContain(again.patch({ status: 'confirmed' }, ID).etag);
  });

  test.each(['patch', 'update'] as const)('lets %s change what the script knows, and nothing else', (method) => {
    const { calendar, event } = withEvent();
    const change = (etag: unknown) =>
      calendar[method]({ ...meeting, summary: 'Mine' }, ID, {}, { 'If-Match': etag as string });
    calendar.patch({ summary: 'Theirs' }, ID);
    const error = errorOf(() => change(event.etag));
    expect(error.message).toBe(`API call to calendar.events.${method} failed with error: Precondition Failed`);
    expect(error.details.code).toBe(412);
    expect(calendar.get(ID).summary).toBe('Theirs');
    expect(change(calendar.get(ID).etag).summary).toBe('Mine');
    expect(change('*').summary).toBe('Mine');
  });

  test('lets remove take out what the script knows, and nothing else', () => {
    const { calendar, event } = withEvent();
    calendar.patch({ summary: 'Theirs' }, ID);
    expect(errorOf(() => calendar.remove(ID, {}, { 'If-Match': event.etag })).details.code).toBe(412);
    expect(() => calendar.remove(ID, {}, { 'If-None-Match': '*' })).toThrow("refuses the header 'If-None-Match'");
    expect(calendar.list().items).toHaveLength(1);
    calendar.remove(ID, {}, { 'If-Match': calendar.get(ID).etag });
    expect(calendar.list().items).toEqual([]);
  });
});

describe('a list', () => {
  const marked = (partner: string, day: string) => ({
    start: { dateTime: `${day}T10:00:00`, timeZone: 'America/New_York' },
    end: { dateTime: `${day}T11:00:00`, timeZone: 'America/New_York' },
    extendedProperties: { private: { partner, purpose: 'review' } },
  });

  test('has the events with private properties, in pages', () => {
    const calendar = calendarScript();
    const made = ['p1', 'p2', 'p1'].map((partner) => calendar.insert(marked(partner, '2026-01-13')));
    calendar.remove(made[2]?.id ?? '');
    const found = (options: object) => calendar.list(options).items?.length;
    expect(found({ privateExtendedProperty: 'partner=p1' })).toBe(1);
    expect(found({ privateExtendedProperty: ['partner=p1', 'purpose=review'], showDeleted: true })).toBe(2);
    expect(found({ privateExtendedProperty: ['partner=p1', 'purpose=other'] })).toBe(0);
    const page = calendar.list({ maxResults: 1 });
    expect(page.nextPageToken).toBeDefined();
    const rest = calendar.list({ maxResults: 1, pageToken: page.nextPageToken });
    expect([...(page.items ?? []), ...(rest.items ?? [])].map(({ id }) => id)).toEqual([made[0]?.id, made[1]?.id]);
    expect(rest).not.toHaveProperty('nextPageToken');
    expect(() => calendar.list({ q: 'x' })).toThrow('Unknown name "q"');
    expect(() => calendar.list({ maxResults: 0 })).toThrow('Values must be within the range: [1, 2500]');
    expect(() => calendar.list({ pageToken: 'x' })).toThrow('Invalid page token value.');
    expect(() => calendar.list({ privateExtendedProperty: 'partner' })).toThrow('Invalid private extended property');
  });

  test('has the events that end after one time and begin before another', () => {
    const calendar = calendarScript();
    for (const day of ['2026-01-13', '2026-01-14', '2026-01-15']) calendar.insert(marked(day, day));
    const days = (options: object) =>
      calendar.list(options).items?.map(({ extendedProperties }) => extendedProperties?.private);
    const of = (day: string) => ({ partner: day, purpose: 'review' });
    // The end of the first and the beginning of the last are not enough.
    const [timeMin, timeMax] = ['2026-01-13T11:00:00-05:00', '2026-01-15T15:00:00Z'];
    expect(days({ timeMin, timeMax })).toEqual([of('2026-01-14')]);
    expect(days({ timeMin: '2026-01-13T10:59:59-05:00' })).toHaveLength(3);
    expect(() => days({ timeMin: '2026-01-13' })).toThrow('Invalid value for: timeMin.');
    expect(() => days({ timeMin: timeMax, timeMax: timeMin })).toThrow('The specified time range is empty.');
  });

  test('is answered in part when the script asks for parts', () => {
    const { calendar } = withEvent();
    expect(calendar.list({ fields: 'nextPageToken,items(id)' })).toEqual({ items: [{ id: ID }] });
    expect(() => calendar.list({ fields: 'files' })).toThrow('Invalid field selection files');
  });
});

test('every call is counted, and refused without the permission', () => {
  const { workspace, ...calendar } = calendarScript();
  workspace.meter.reset();
  calendar.insert(meeting);
  calendar.patch({ summary: 'x' }, ID);
  calendar.get(ID);
  calendar.instances(ID);
  calendar.list();
  calendar.remove(ID);
  expect(workspace.meter.byService).toEqual({ Calendar: 6 });
  workspace.permissions.refuse('calendar.app.created');
  for (const act of [() => calendar.patch({}, ID), () => calendar.instances(ID), () => calendar.remove(ID)]) {
    expect(act).toThrow('Request had insufficient authentication scopes.');
  }
});
