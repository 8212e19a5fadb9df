import { describe, expect, test } from '@jest/globals';
import { calendarScript, secondTuesdays } from './calendarScript';

const start = { dateTime: '2026-01-13T10:00:00', timeZone: 'America/New_York' };
const end = { dateTime: '2026-01-13T11:00:00', timeZone: 'America/New_York' };

/** What is said when an event with these fields is put into a calendar. */
const refused = (event: object) => expect(() => calendarScript().insert({ start, end, ...event }));
/** The same of a series in New York. */
const seriesRefused = (...recurrence: string[]) => refused({ recurrence });

test('the times of an event are such as Google takes', () => {
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
  refused({ start: { dateTime: '2026-01-13T25:00:00Z' } }).toThrow('Invalid value for: start dateTime.');
  refused({ start: { date: '2026-01-13', dateTime: '2026-01-13T10:00:00Z' } }).toThrow('Missing start time.');
  refused({ start: {} }).toThrow('Missing start time.');
});

test('offsets and all-day events are taken', () => {
  const calendar = calendarScript();
  calendar.insert({ start: { dateTime: '2026-01-13T10:00:00+01:00' }, end: { dateTime: '2026-01-13T10:00:00Z' } });
  calendar.insert({ start: { date: '2026-01-13' }, end: { date: '2026-01-14' }, attendees: [{ email: 'a@b.org' }] });
  expect(calendar.list().items).toHaveLength(2);
});

test('fields, identifiers and private properties are such as Google takes', () => {
  refused({ id: 'abc' }).toThrow('Invalid resource id value.');
  refused({ id: 'xyz-12345' }).toThrow('Invalid resource id value.');
  refused({ id: 'abcde012345_20260113T150000Z' }).toThrow('Invalid resource id value.');
  refused({ title: 'x' }).toThrow('Unknown name "title"');
  refused({ extendedProperties: { private: { partner: 5 } } }).toThrow('extended property partner');
});

test.each([
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
])("'%s' is no address of a guest", (email) => {
  refused({ attendees: [{ email: 'good@example.org' }, { email }] }).toThrow('Invalid attendee email.');
});

test('a guest has an address, and an answer that there is', () => {
  refused({ attendees: [{ displayName: 'Ann' }] }).toThrow('Invalid attendee email.');
  refused({ attendees: [{ mail: 'a@b.org' }] }).toThrow('Unknown name "mail"');
  refused({ attendees: [{ email: 'a@b.org', responseStatus: 'yes' }] }).toThrow('Invalid attendee response status.');
});

describe('reminders', () => {
  const of = (...overrides: object[]) => refused({ reminders: { useDefault: false, overrides } });
  const popup = { method: 'popup', minutes: 10 };

  test('are those of the calendar or their own, and at most five', () => {
    const both = 'Cannot specify both default reminders and overrides at the same time.';
    refused({ reminders: { useDefault: true, overrides: [popup] } }).toThrow(both);
    refused({ reminders: { overrides: [popup] } }).toThrow(both);
    of(popup, popup, popup, popup, popup, popup).toThrow('exceeds the allowed maximum number of reminders');
  });

  test('that Google would drop or shorten without a word are refused', () => {
    of({ method: 'sms', minutes: 10 }).toThrow("refuses a reminder by 'sms'");
    for (const minutes of [-1, 40321, 1.5]) of({ method: 'email', minutes }).toThrow('must be from 0 to 40320');
    of({ method: 'email' }).toThrow('must be from 0 to 40320');
    of({ ...popup, text: 'x' }).toThrow('Unknown name "text"');
  });

  test('up to four weeks before are taken', () => {
    const overrides = [
      { method: 'popup', minutes: 0 },
      { method: 'email', minutes: 40320 },
    ];
    const { reminders } = calendarScript().insert({ start, end, reminders: { useDefault: false, overrides } });
    // Google answers them in an order of its own.
    expect(reminders).toEqual({ useDefault: false, overrides: [...overrides].reverse() });
  });
});

describe('a series', () => {
  test.each([
    'FREQ=DAILY',
    'RRULE:INTERVAL=2',
    'RRULE:FREQ=SOMETIMES',
    'RRULE:FREQ=DAILY;COUNT=2;UNTIL=20270101T000000Z',
    'RRULE:FREQ=DAILY;COUNT=0',
    'RRULE:FREQ=WEEKLY;BYDAY=2TU',
    'RRULE:FREQ=MONTHLY;BYDAY=TX',
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=32',
  ])('is not one by %s', (rule) => {
    seriesRefused(rule).toThrow('Invalid recurrence rule.');
  });

  test.each([
    'EXDATE:20260210T100000',
    'EXDATE;TZID=Mars/Base:20260210T100000',
    'EXDATE;TZID=America/New_York:2026-02-10',
    'EXDATE;TZID=America/New_York:20260210',
    'EXDATE;TZID=America/New_York:20260230T100000',
    'RDATE;TZID=America/New_York:20260210T100000Z',
    'RDATE;VALUE=DATE:20260210T100000',
    'RDATE;TZID=America/New_York:',
    'EXRULE:FREQ=DAILY',
  ])('has no days by %s', (dates) => {
    seriesRefused('RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=6', dates).toThrow('Invalid recurrence rule.');
  });

  test('ends at a time in UTC when its own times are local, and with a day when it is one of days', () => {
    seriesRefused('RRULE:FREQ=DAILY;UNTIL=20260301').toThrow('UNTIL must be a time in UTC here');
    seriesRefused('RRULE:FREQ=DAILY;UNTIL=20260301T100000').toThrow('Invalid recurrence rule.');
    refused({
      start: { date: '2026-01-13' },
      end: { date: '2026-01-14' },
      recurrence: ['RRULE:FREQ=DAILY;UNTIL=20260301T000000Z'],
    }).toThrow('UNTIL must be a day here');
  });

  test.each([
    // Ten o'clock in Sydney is eleven o'clock of the evening before in UTC.
    ['Australia/Sydney', '20260209T230000Z', '20260209T225959Z'],
    ['America/New_York', '20260210T150000Z', '20260210T145959Z'],
    ['Europe/Paris', '20260210T090000Z', '20260210T085959Z'],
  ])('has a meeting at least; in %s one that ends at %s, and none before', (zone, last, before) => {
    const until = (time: string) =>
      secondTuesdays(zone, { recurrence: [`RRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=${time}`] });
    const calendar = calendarScript();
    expect(() => calendar.insert(until(before))).toThrow('refuses a series without a single meeting');
    calendar.insert(until(last));
    expect(calendar.instances('abcde012345').items).toHaveLength(1);
  });

  test('without a single meeting is refused also when all are taken out', () => {
    seriesRefused('RRULE:FREQ=DAILY;COUNT=1', 'EXDATE;TZID=America/New_York:20260113T100000').toThrow(
      'refuses a series without a single meeting',
    );
  });

  test('starts on one of its days', () => {
    seriesRefused('RRULE:FREQ=WEEKLY;BYDAY=WE').toThrow('refuses a series whose start, 2026-01-13,');
  });
});

describe('days of a series', () => {
  const rule = 'RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=6';
  const of = (...dates: string[]) => seriesRefused(rule, ...dates);

  test('that Google would take and not show are refused', () => {
    // Not a day of the series, and another hour than that of the series.
    of('EXDATE;TZID=America/New_York:20260211T100000').toThrow('to take out a day that is not one of the series');
    of('EXDATE;TZID=America/New_York:20260210T090000').toThrow('to take out a day that is not one of the series');
    of('EXDATE;VALUE=DATE:20260210').toThrow('refuses days among times');
    of('RDATE;TZID=America/New_York:20260210T100000').toThrow('to add a day that is one of the series already');
    of('RDATE;TZID=America/New_York:20260615T100000').toThrow('to add a day after the end of the rule');
    seriesRefused('RDATE;TZID=America/New_York:20260210T100000').toThrow('days of a series without a rule');
  });

  test('that it shows are taken', () => {
    const calendar = calendarScript();
    const taken = [
      'EXDATE;TZID=America/New_York:20260210T100000,20260310T100000',
      'RDATE;TZID=America/New_York:20260217T100000',
    ];
    const { recurrence } = calendar.insert({ start, end, recurrence: [rule, ...taken] });
    expect(recurrence?.slice(1)).toEqual(taken);
    calendar.insert({ start, end, recurrence: [rule, 'EXDATE:20260210T150000Z'] });
    const days = { start: { date: '2026-01-13' }, end: { date: '2026-01-14' } };
    calendar.insert({ ...days, recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;VALUE=DATE:20260120'] });
    expect(calendar.list().items).toHaveLength(3);
  });
});
