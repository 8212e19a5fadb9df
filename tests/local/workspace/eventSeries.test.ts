import { describe, expect, test } from '@jest/globals';
import { type CalendarScript, calendarScript, secondTuesdays } from './calendarScript';

type Event = GoogleAppsScript.Calendar.Schema.Event;

const ID = 'abcde012345';
/** The second Tuesdays from February to July 2026 at ten o'clock of New York, where summer time begins on 8 March. */
const IN_UTC = [
  '20260210T150000Z',
  '20260310T140000Z',
  '20260414T140000Z',
  '20260512T140000Z',
  '20260609T140000Z',
  '20260714T140000Z',
];
const [FEBRUARY = '', MARCH = '', APRIL = '', , , JULY = ''] = IN_UTC.map((time) => `${ID}_${time}`);

function withSeries(more: Event = {}, zone = 'America/New_York'): CalendarScript {
  const calendar = calendarScript();
  calendar.insert(secondTuesdays(zone, more));
  return calendar;
}

const ids = (items: readonly Event[] | undefined) => items?.map(({ id }) => id);
const at = (dateTime: string, timeZone = 'America/New_York') => ({ dateTime, timeZone });
/** Another time of the meeting, in New York. */
const times = (day: string, hour = '10') => ({ start: at(`${day}T${hour}:00:00`), end: at(`${day}T${hour}:45:00`) });
const shorter = { recurrence: ['RRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20260415T035959Z'] };

describe('the meetings of a series', () => {
  test('have the identifier of the series and of the start in UTC, and what the series has besides its rule', () => {
    const calendar = withSeries({ description: 'Agenda' });
    const { items = [] } = calendar.instances(ID);
    expect(ids(items)).toEqual(IN_UTC.map((time) => `${ID}_${time}`));
    const { etag, updated } = calendar.get(ID);
    // As Google answers times: with the offset of Paris, where summer time begins three weeks after New York's.
    expect(items[1]).toMatchObject({
      id: MARCH,
      summary: 'Check-in',
      description: 'Agenda',
      start: { dateTime: '2026-03-10T15:00:00+01:00', timeZone: 'America/New_York' },
      end: { dateTime: '2026-03-10T15:45:00+01:00', timeZone: 'America/New_York' },
      recurringEventId: ID,
      originalStartTime: { dateTime: '2026-03-10T15:00:00+01:00', timeZone: 'America/New_York' },
      iCalUID: `${ID}@google.com`,
      ...{ etag, updated, sequence: 0 },
    });
    expect(items[1]).not.toHaveProperty('recurrence');
    expect(calendar.get(MARCH)).toEqual(items[1]);
    // They are no resources yet.
    expect(ids(calendar.list().items)).toEqual([ID]);
  });

  test.each([
    ['Australia/Sydney', ['20260209T230000Z', '20260309T230000Z', '20260414T000000Z', '20260512T000000Z']],
    ['Europe/Paris', ['20260210T090000Z', '20260310T090000Z', '20260414T080000Z', '20260512T080000Z']],
    ['America/Phoenix', ['20260210T170000Z', '20260310T170000Z', '20260414T170000Z', '20260512T170000Z']],
  ])('keep the hour of %s', (zone, expected) => {
    const { items } = withSeries({}, zone).instances(ID, { maxResults: 4 });
    expect(ids(items)).toEqual(expected.map((time) => `${ID}_${time}`));
  });

  test('of whole days have the identifier of their day', () => {
    const calendar = withSeries({ start: { date: '2026-02-10' }, end: { date: '2026-02-12' } });
    const [, march] = calendar.instances(ID).items ?? [];
    expect(march).toMatchObject({
      id: `${ID}_20260310`,
      start: { date: '2026-03-10' },
      end: { date: '2026-03-12' },
      originalStartTime: { date: '2026-03-10' },
      reminders: { useDefault: false },
    });
  });

  test('are those between two times, in pages', () => {
    const calendar = withSeries();
    const [timeMin, timeMax] = ['2026-03-10T14:45:00Z', '2026-07-14T14:00:00Z'];
    const page = calendar.instances(ID, { timeMin, timeMax, maxResults: 2 });
    const rest = calendar.instances(ID, { timeMin, timeMax, maxResults: 2, pageToken: page.nextPageToken });
    expect([...(ids(page.items) ?? []), ...(ids(rest.items) ?? [])]).toEqual(
      IN_UTC.slice(2, 5).map((time) => `${ID}_${time}`),
    );
  });

  test('are at most 730 of a series without an end, as in Google Calendar', () => {
    const calendar = withSeries({ recurrence: ['RRULE:FREQ=DAILY'] });
    const { items } = calendar.instances(ID, { maxResults: 2500 });
    expect(items).toHaveLength(730);
    expect(() => calendar.get(`${ID}_20300101T150000Z`)).toThrow('Not Found');
  });

  test('are none where the series has none', () => {
    const calendar = withSeries();
    for (const id of [`${ID}_20260211T150000Z`, `${ID}_20260210`, `${ID}_20260210T150000`, 'abcde999999_20260210']) {
      expect(() => calendar.get(id)).toThrow('Not Found');
      expect(() => calendar.patch({ summary: 'x' }, id)).toThrow('Not Found');
      expect(() => calendar.remove(id)).toThrow('Not Found');
    }
  });
});

describe('an exception', () => {
  test('is a meeting that is changed: a resource of its own, with its original start', () => {
    const calendar = withSeries();
    const { etag } = calendar.get(ID);
    const moved = calendar.patch(times('2026-03-05', '15'), MARCH);
    expect(moved).toMatchObject({
      id: MARCH,
      summary: 'Check-in',
      status: 'confirmed',
      start: { dateTime: '2026-03-05T21:00:00+01:00', timeZone: 'America/New_York' },
      recurringEventId: ID,
      originalStartTime: { dateTime: '2026-03-10T15:00:00+01:00' },
      sequence: 1,
    });
    expect(calendar.list().items).toEqual([expect.objectContaining({ id: ID, sequence: 0 }), moved]);
    // In the place that the rule gave it.
    expect(calendar.instances(ID).items?.[1]).toEqual(moved);
    // Google gives the series and its exceptions one tag, also when the exception is changed.
    expect(calendar.get(ID).etag).toBe(moved.etag);
    expect(moved.etag).not.toBe(etag);
  });

  test('keeps the number of its series for another text, and is kept when the workspace is', () => {
    const calendar = withSeries();
    expect(calendar.patch({ summary: 'Yearly review' }, MARCH)).toMatchObject({
      summary: 'Yearly review',
      sequence: 0,
    });
    const again = calendarScript({ saved: JSON.parse(JSON.stringify(calendar.workspace.save())) });
    expect(again.get(MARCH)).toEqual(calendar.get(MARCH));
    expect(again.instances(ID).items).toHaveLength(6);
  });

  test('is made by an update too, which leaves out what is not given', () => {
    const calendar = withSeries({ description: 'Agenda' });
    const replaced = calendar.update({ ...times('2026-03-12'), summary: 'Other' }, MARCH);
    expect(replaced).toMatchObject({ id: MARCH, summary: 'Other', recurringEventId: ID });
    expect(replaced).not.toHaveProperty('description');
    expect(calendar.get(APRIL).description).toBe('Agenda');
  });

  test('is refused what makes none', () => {
    const calendar = withSeries();
    const refused = (changes: object) => expect(() => calendar.patch(changes, MARCH));
    refused({ recurrence: ['RRULE:FREQ=DAILY'] }).toThrow('refuses a rule for a single meeting of a series');
    const day = { dateTime: null, timeZone: null };
    refused({ start: { ...day, date: '2026-03-10' }, end: { ...day, date: '2026-03-11' } }).toThrow(
      'refuses to make a whole day of one meeting',
    );
    refused({ end: at('2026-03-10T09:00:00') }).toThrow('The specified time range is empty.');
    expect(ids(calendar.list().items)).toEqual([ID]);
  });

  test.each([
    // Before and after the clock changes: on 8 March, 29 March and 5 April 2026.
    ['America/New_York', '20260310T140000Z', '2026-03-06', '2026-03-06T15:00:00Z'],
    ['Europe/Paris', '20260310T090000Z', '2026-03-31', '2026-03-31T08:00:00Z'],
    ['Australia/Sydney', '20260414T000000Z', '2026-04-02', '2026-04-01T23:00:00Z'],
  ])('in %s that was at %s is at ten o’clock also on %s', (zone, original, day, instant) => {
    const calendar = withSeries({}, zone);
    const id = `${ID}_${original}`;
    const [start, end] = [at(`${day}T10:00:00`, zone), at(`${day}T10:45:00`, zone)];
    calendar.patch({ start, end }, id);
    const { items = [] } = calendar.instances(ID);
    const moved = items.find((each) => each.id === id);
    expect(new Date(moved?.start?.dateTime ?? '').getTime()).toBe(Date.parse(instant));
    expect(new Date(moved?.originalStartTime?.dateTime ?? '').toISOString().replace(/[-:]|\.000/g, '')).toBe(original);
    expect(calendar.workspace.calendars.events[1]).toMatchObject({ id, start, end });
    expect(items).toHaveLength(6);
  });
});

describe('a meeting that is taken out', () => {
  const bare = {
    kind: 'calendar#event',
    etag: expect.any(String),
    id: MARCH,
    status: 'cancelled',
    recurringEventId: ID,
    originalStartTime: { dateTime: '2026-03-10T15:00:00+01:00', timeZone: 'America/New_York' },
  };

  test.each([
    ['remove', (calendar: CalendarScript) => calendar.remove(MARCH)],
    ['patch', (calendar: CalendarScript) => calendar.patch({ status: 'cancelled' }, MARCH)],
    [
      'remove, once it was moved',
      (calendar: CalendarScript) => {
        calendar.patch(times('2026-03-05'), MARCH);
        calendar.remove(MARCH);
      },
    ],
  ])('by %s leaves no more than its identifier, its series and its original start', (_, takeOut) => {
    const calendar = withSeries({ extendedProperties: { private: { partner: 'p1' } } });
    takeOut(calendar);
    expect(calendar.get(MARCH)).toEqual(bare);
    expect(ids(calendar.instances(ID).items)).toEqual(
      IN_UTC.filter((_, index) => index !== 1).map((time) => `${ID}_${time}`),
    );
    expect(calendar.instances(ID, { showDeleted: true }).items?.[1]).toEqual(bare);
    // Listed with its series though nothing was said of deleted ones, and found by the marks of the series.
    expect(calendar.list().items?.[1]).toEqual(bare);
    expect(calendar.list({ privateExtendedProperty: 'partner=p1' }).items).toHaveLength(2);
    expect(calendar.list({ privateExtendedProperty: 'partner=p2' }).items).toEqual([]);
    expect(calendar.list({ timeMin: '2026-03-10T14:00:01Z' }).items).toEqual([expect.objectContaining({ id: ID })]);
    expect(() => calendar.remove(MARCH)).toThrow('Resource has been deleted');
  });

  test('comes back as its series has it', () => {
    const calendar = withSeries();
    calendar.patch({ ...times('2026-03-05'), summary: 'Other' }, MARCH);
    calendar.remove(MARCH);
    const back = calendar.patch({ status: 'confirmed' }, MARCH);
    expect(back).toMatchObject({ summary: 'Check-in', status: 'confirmed', recurringEventId: ID });
    expect(back.start?.dateTime).toBe('2026-03-10T15:00:00+01:00');
    expect(calendar.instances(ID).items).toHaveLength(6);
  });
});

describe('a change of the series', () => {
  test('reaches an exception where it is not set apart', () => {
    const calendar = withSeries({ description: 'Agenda' });
    calendar.patch(times('2026-03-05'), MARCH);
    calendar.patch({ summary: 'Review' }, APRIL);
    calendar.patch({ summary: 'Meeting', description: 'New agenda', end: at('2026-02-10T11:00:00') }, ID);
    const [, march, april] = calendar.instances(ID).items ?? [];
    expect(march).toMatchObject({ summary: 'Meeting', description: 'New agenda' });
    expect(march?.end?.dateTime).toBe('2026-03-05T16:45:00+01:00');
    expect(april).toMatchObject({ summary: 'Review', description: 'New agenda' });
    expect(april?.end?.dateTime).toBe('2026-04-14T17:00:00+02:00');
  });

  test('takes the exceptions with it that lie beyond its new end', () => {
    const calendar = withSeries();
    calendar.patch(times('2026-05-05'), APRIL);
    calendar.patch(times('2026-03-05'), JULY);
    calendar.remove(`${ID}_${IN_UTC[4]}`);
    calendar.patch(shorter, ID);
    // What counts is the original start: a meeting of April that was moved to May stays, one of July does not.
    expect(ids(calendar.list({ showDeleted: true }).items)).toEqual([ID, APRIL]);
    expect(ids(calendar.instances(ID, { showDeleted: true }).items)).toEqual([FEBRUARY, MARCH, APRIL]);
    expect(() => calendar.get(JULY)).toThrow('Not Found');
  });

  test('to other days or hours leaves no exception of the days that are gone', () => {
    const calendar = withSeries();
    calendar.remove(MARCH);
    calendar.patch(times('2026-05-05'), APRIL);
    calendar.patch(times('2026-02-10', '11'), ID);
    expect(ids(calendar.list({ showDeleted: true }).items)).toEqual([ID]);
    expect(calendar.instances(ID).items).toHaveLength(6);
    calendar.patch({ recurrence: null }, ID);
    expect(calendar.instances(ID).items).toEqual([calendar.get(ID)]);
  });

  test('to nothing at all leaves no exception either', () => {
    const calendar = withSeries();
    calendar.patch(times('2026-03-05'), MARCH);
    calendar.remove(APRIL);
    calendar.remove(ID);
    expect(ids(calendar.list({ showDeleted: true }).items)).toEqual([ID]);
    expect(calendar.list().items).toEqual([]);
    expect(calendar.instances(ID).items).toEqual([]);
    expect(calendar.get(MARCH).status).toBe('cancelled');
    expect(() => calendar.patch({ status: 'confirmed' }, MARCH)).toThrow('Forbidden');
  });
});

describe('a list of single meetings', () => {
  test('has each meeting between two times in its order, in the place of its series', () => {
    const calendar = withSeries();
    const single = calendar.insert({ id: 'abcde999999', summary: 'Once', ...times('2026-03-20') });
    calendar.patch(times('2026-04-20'), MARCH);
    calendar.remove(`${ID}_${IN_UTC[3]}`);
    const options = { singleEvents: true, timeMin: '2026-03-01T00:00:00Z', timeMax: '2026-06-01T00:00:00Z' };
    expect(ids(calendar.list({ ...options, orderBy: 'startTime' }).items)).toEqual([single.id, APRIL, MARCH]);
    expect(ids(calendar.list({ ...options, showDeleted: true }).items)).toContain(`${ID}_${IN_UTC[3]}`);
    expect(() => calendar.list({ orderBy: 'startTime' })).toThrow('The requested ordering is not available');
  });
});
