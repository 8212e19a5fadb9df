import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { ics } from '../../../local/files/ics';
import { calendarScript } from '../workspace/calendarScript';

type Event = GoogleAppsScript.Calendar.Schema.Event;

const ROOT = resolve(__dirname, '../../..');
const STAMP = new Date('2026-01-15T12:34:56Z');
const CHECK_INS = { summary: 'Partner check-ins', timeZone: 'America/New_York' };

/** A check-in at 10:00 on each second Tuesday from 10 February 2026, in the zone given. */
function secondTuesdays(timeZone: string, more: Partial<Event> = {}): Event {
  return {
    id: `cg${timeZone.toLowerCase().replace(/\W/g, '')}`,
    summary: 'Check-in with Riverside Food Bank',
    start: { dateTime: '2026-02-10T10:00:00', timeZone },
    end: { dateTime: '2026-02-10T10:45:00', timeZone },
    recurrence: ['RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=12'],
    ...more,
  };
}

function parsed(file: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
}

function first(file: string): ICAL.Component {
  const [event] = parsed(file);
  if (!event) throw new Error('The file holds no event.');
  return event;
}

function property(event: ICAL.Component, name: string): ICAL.Property {
  const found = event.getFirstProperty(name);
  if (!found) throw new Error(`The event has no ${name}.`);
  return found;
}

function instants(event: ICAL.Component, count: number): string[] {
  const iterator = new ICAL.Event(event).iterator();
  return Array.from({ length: count }, () => iterator.next().toJSDate().toISOString().slice(0, 16));
}

/** When the first meetings of a series are, its exceptions among them, as a calendar program reads the file. */
function meetings(file: string, count: number): string[] {
  const [series, ...exceptions] = parsed(file).map((component) => new ICAL.Event(component));
  if (!series) throw new Error('The file holds no event.');
  for (const exception of exceptions) series.relateException(exception);
  const iterator = series.iterator();
  return Array.from({ length: count }, () => {
    const { startDate } = series.getOccurrenceDetails(iterator.next());
    return startDate.toJSDate().toISOString().slice(0, 16);
  });
}

const withoutFolds = (file: string) => file.replace(/\r\n /g, '');

describe('series', () => {
  test.each([
    ['America/New_York', ['2026-02-10T15:00', '2026-03-10T14:00', '2026-04-14T14:00', '2026-05-12T14:00']],
    ['Europe/Paris', ['2026-02-10T09:00', '2026-03-10T09:00', '2026-04-14T08:00', '2026-05-12T08:00']],
    ['America/Phoenix', ['2026-02-10T17:00', '2026-03-10T17:00', '2026-04-14T17:00', '2026-05-12T17:00']],
    ['Australia/Sydney', ['2026-02-09T23:00', '2026-03-09T23:00', '2026-04-14T00:00', '2026-05-12T00:00']],
  ])('second Tuesdays at 10:00 in %s keep their local hour', (zone, expected) => {
    const file = ics(CHECK_INS, [secondTuesdays(zone)], STAMP);
    expect(instants(first(file), 4)).toEqual(expected);
  });

  test('start and end are written in local time with their zone, and rules as they were given', () => {
    const file = ics(
      CHECK_INS,
      [secondTuesdays('Europe/Paris', { recurrence: ['RRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270209T090000Z'] })],
      STAMP,
    );
    expect(file).toContain('\r\nDTSTART;TZID=Europe/Paris:20260210T100000\r\n');
    expect(file).toContain('\r\nDTEND;TZID=Europe/Paris:20260210T104500\r\n');
    expect(file).toContain('\r\nRRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270209T090000Z\r\n');
    expect(file).toContain('\r\nTZID:Europe/Paris\r\n');
    expect(file).not.toContain('TZID:America/New_York');
  });

  test('excluded dates are left out', () => {
    const recurrence = ['RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=12', 'EXDATE;TZID=Europe/Paris:20260310T100000'];
    const file = ics(CHECK_INS, [secondTuesdays('Europe/Paris', { recurrence })], STAMP);
    expect(instants(first(file), 2)).toEqual(['2026-02-10T09:00', '2026-04-14T08:00']);
  });
});

describe('days beside the rule', () => {
  test('are added, in lines that are folded', () => {
    const days = Array.from({ length: 8 }, (_, index) => `202603${20 + index}T100000`);
    const recurrence = ['RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=12', `RDATE;TZID=Europe/Paris:${days.join(',')}`];
    const file = ics(CHECK_INS, [secondTuesdays('Europe/Paris', { recurrence })], STAMP);
    expect(instants(first(file), 4)).toEqual([
      '2026-02-10T09:00',
      '2026-03-10T09:00',
      '2026-03-20T09:00',
      '2026-03-21T09:00',
    ]);
    expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('in an old zone name are written with the name that its rules carry', () => {
    const recurrence = [
      'RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=12',
      'EXDATE;TZID=US/Eastern:20260310T100000',
      'RDATE;TZID=US/Eastern:20260311T100000',
    ];
    const file = ics(CHECK_INS, [secondTuesdays('US/Eastern', { recurrence })], STAMP);
    expect(file).not.toContain('US/Eastern');
    expect(instants(first(file), 3)).toEqual(['2026-02-10T15:00', '2026-03-11T14:00', '2026-04-14T14:00']);
  });
});

describe('a series that people changed', () => {
  const ZONES: [string, string, string, string, string][] = [
    // The clock changes between the meeting and where it is moved to: on 8 March, 29 March and 5 April 2026.
    ['America/New_York', '20260310T140000Z', '2026-03-06', '2026-03-06T15:00', '2026-04-14T14:00'],
    ['Europe/Paris', '20260310T090000Z', '2026-03-31', '2026-03-31T08:00', '2026-04-14T08:00'],
    ['Australia/Sydney', '20260414T000000Z', '2026-04-02', '2026-04-01T23:00', '2026-03-09T23:00'],
  ];

  test.each(ZONES)(
    'in %s by moving the meeting of %s to %s has it there alone',
    (zone, original, day, moved, other) => {
      const calendar = calendarScript();
      calendar.insert(secondTuesdays(zone, { id: 'abcde012345' }));
      calendar.workspace.calendarPerson.move(`abcde012345_${original}`, day);
      const file = ics(CHECK_INS, calendar.workspace.calendars.events, STAMP);
      const [series, exception] = parsed(file);
      expect(exception?.getFirstPropertyValue('uid')).toBe(series?.getFirstPropertyValue('uid'));
      expect(exception?.getFirstPropertyValue('sequence')).toBe(1);
      expect(series?.getFirstPropertyValue('sequence')).toBe(0);
      expect(exception?.getFirstProperty('rrule')).toBeNull();
      const wasAt = `${original.slice(0, 4)}-${original.slice(4, 6)}-${original.slice(6, 11)}:${original.slice(11, 13)}`;
      const shown = meetings(file, 12);
      expect(shown).toHaveLength(12);
      expect(shown).toEqual(expect.arrayContaining([moved, other]));
      expect(shown).not.toContain(wasAt);
    },
  );

  test.each(ZONES)('in %s by taking the meeting of %s out lacks it', (zone, original, _, __, other) => {
    const calendar = calendarScript();
    calendar.insert(secondTuesdays(zone, { id: 'abcde012345' }));
    calendar.workspace.calendarPerson.delete(`abcde012345_${original}`);
    const [{ events } = { events: [] }] = calendar.workspace.calendars.calendars;
    const file = ics(CHECK_INS, events, STAMP);
    expect(parsed(file)).toHaveLength(1);
    expect(withoutFolds(file)).toContain(`\r\nEXDATE;TZID=${zone}:`);
    expect(meetings(file, 11)).toHaveLength(11);
    expect(meetings(file, 11)).toContain(other);
  });

  test('has a new text for one meeting, and is moved where its calendar was in an old zone name', () => {
    const calendar = calendarScript();
    const { calendarPerson } = calendar.workspace;
    calendar.insert(secondTuesdays('US/Eastern', { id: 'abcde012345' }));
    calendarPerson.rename('abcde012345_20260310T140000Z', 'Yearly review');
    calendarPerson.delete('abcde012345_20260414T140000Z');
    const [{ events } = { events: [] }] = calendar.workspace.calendars.calendars;
    const file = ics(CHECK_INS, events, STAMP);
    expect(file).not.toContain('US/Eastern');
    expect(parsed(file).map((event) => event.getFirstPropertyValue('summary'))).toEqual([
      'Check-in with Riverside Food Bank',
      'Yearly review',
    ]);
    expect(meetings(file, 11).slice(0, 3)).toEqual(['2026-02-10T15:00', '2026-03-10T14:00', '2026-05-12T14:00']);
  });

  test('of whole days is written in days', () => {
    const calendar = calendarScript();
    const { calendarPerson } = calendar.workspace;
    const days = { start: { date: '2026-02-10' }, end: { date: '2026-02-11' } };
    calendar.insert({ ...secondTuesdays('Europe/Paris', { id: 'abcde012345' }), ...days });
    calendarPerson.move('abcde012345_20260310', '2026-03-12');
    calendarPerson.delete('abcde012345_20260414');
    const [{ events } = { events: [] }] = calendar.workspace.calendars.calendars;
    const file = withoutFolds(ics(CHECK_INS, events, STAMP));
    expect(file).toContain('\r\nRECURRENCE-ID;VALUE=DATE:20260310\r\n');
    expect(file).toContain('\r\nEXDATE;VALUE=DATE:20260414\r\n');
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20260312\r\n');
  });

  test('keeps its exception though that is in another zone', () => {
    const zoned = (hour: string) => ({ dateTime: `2026-03-11T${hour}:00:00`, timeZone: 'Asia/Tokyo' });
    const calendar = calendarScript();
    calendar.insert(secondTuesdays('Europe/Paris', { id: 'abcde012345' }));
    calendar.patch({ start: zoned('09'), end: zoned('10') }, 'abcde012345_20260310T090000Z');
    const file = ics(CHECK_INS, calendar.workspace.calendars.events, STAMP);
    expect(file).toContain('\r\nRECURRENCE-ID;TZID=Asia/Tokyo:20260310T180000\r\n');
    expect(file).toContain('\r\nDTSTART;TZID=Asia/Tokyo:20260311T090000\r\n');
  });
});

describe('times', () => {
  test('a time with an offset becomes the local time of its zone', () => {
    const file = ics(
      CHECK_INS,
      [
        secondTuesdays('America/New_York', {
          start: { dateTime: '2026-02-10T15:00:00.000Z', timeZone: 'America/New_York' },
          end: { dateTime: '2026-02-10T17:00:00+01:00', timeZone: 'Europe/Paris' },
        }),
      ],
      STAMP,
    );
    expect(file).toContain('DTSTART;TZID=America/New_York:20260210T100000\r\n');
    expect(file).toContain('DTEND;TZID=America/New_York:20260210T110000\r\n');
  });

  test('an event without a zone has the one of the calendar', () => {
    const event = { id: 'cg1', start: { dateTime: '2026-07-01T09:00:00' }, end: { dateTime: '2026-07-01T10:00:00' } };
    const file = ics({ summary: 'Check-ins', timeZone: 'Europe/Paris' }, [event], STAMP);
    expect(instants(first(file), 1)).toEqual(['2026-07-01T07:00']);
  });

  test('an old zone name is written with the name that its rules carry', () => {
    const file = ics(CHECK_INS, [secondTuesdays('US/Eastern')], STAMP);
    expect(file).toContain('DTSTART;TZID=America/New_York:20260210T100000\r\n');
    expect(file).toContain('TZID:America/New_York\r\n');
    expect(instants(first(ics(CHECK_INS, [secondTuesdays('UTC')], STAMP)), 1)).toEqual(['2026-02-10T10:00']);
  });

  test('whole days are dates, with the day after the last as their end', () => {
    const file = ics(
      CHECK_INS,
      [{ id: 'cg2', summary: 'MOU review', start: { date: '2026-03-01' }, end: { date: '2026-03-02' } }],
      STAMP,
    );
    expect(file).toContain('DTSTART;VALUE=DATE:20260301\r\n');
    expect(file).toContain('DTEND;VALUE=DATE:20260302\r\n');
  });

  test('the stamp is the same for all, in UTC', () => {
    const file = ics(CHECK_INS, [secondTuesdays('Europe/Paris'), secondTuesdays('Asia/Tokyo')], STAMP);
    expect(file.match(/DTSTAMP:.*/g)).toEqual(['DTSTAMP:20260115T123456Z', 'DTSTAMP:20260115T123456Z']);
  });

  test('the file is the same wherever it is made', () => {
    const events = [
      secondTuesdays('America/New_York'),
      // An hour that Los Angeles does not have on that day.
      secondTuesdays('Asia/Tokyo', {
        start: { dateTime: '2026-03-08T02:30:00', timeZone: 'Asia/Tokyo' },
        end: { dateTime: '2026-03-08T03:30:00', timeZone: 'Asia/Tokyo' },
      }),
      { id: 'cg3', start: { date: '2026-03-01' }, end: { date: '2026-03-02' } },
    ];
    const script = `
      const { ics } = require('./local/files/ics');
      const [calendar, events, stamp] = JSON.parse(process.argv[1]);
      process.stdout.write(ics(calendar, events, new Date(stamp)));`;
    const here = ics(CHECK_INS, events, STAMP);
    expect(here).toContain('DTSTART;TZID=Asia/Tokyo:20260308T023000\r\n');
    for (const TZ of ['Asia/Tokyo', 'America/Los_Angeles']) {
      const there = execFileSync(
        process.execPath,
        ['--import', 'tsx', '--eval', script, JSON.stringify([CHECK_INS, events, STAMP])],
        { cwd: ROOT, env: { ...process.env, TZ }, encoding: 'utf8' },
      );
      expect(there).toBe(here);
    }
  });
});

describe('the calendar file', () => {
  test('has the identity of the Google event, its reminders once each, and its guests', () => {
    const event = first(
      ics(
        CHECK_INS,
        [
          secondTuesdays('Europe/Paris', {
            id: 'cg7k2',
            sequence: 3,
            reminders: {
              overrides: [
                { method: 'email', minutes: 1440 },
                { method: 'popup', minutes: 0 },
                { method: 'popup', minutes: 1440 },
              ],
            },
            attendees: [
              { email: 'grace@example.org', displayName: 'Grace "G" O\\Neil; Jr', responseStatus: 'accepted' },
              { displayName: 'No address' },
            ],
          }),
        ],
        STAMP,
      ),
    );
    expect(event.getFirstPropertyValue('uid')).toBe('cg7k2@google.com');
    expect(event.getFirstPropertyValue('sequence')).toBe(3);
    const alarms = event.getAllSubcomponents('valarm');
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-P1D', 'PT0S']);
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual(['DISPLAY', 'DISPLAY']);
    const guests = event.getAllProperties('attendee');
    expect(guests).toHaveLength(1);
    expect(property(event, 'attendee').getParameter('cn')).toBe('Grace ’G’ O/Neil; Jr');
    expect(property(event, 'attendee').getParameter('partstat')).toBe('ACCEPTED');
    expect(String(event.getFirstPropertyValue('attendee')).toLowerCase()).toBe('mailto:grace@example.org');
  });

  test('leaves cancelled events out', () => {
    const file = ics(CHECK_INS, [secondTuesdays('Europe/Paris', { status: 'cancelled' })], STAMP);
    expect(parsed(file)).toHaveLength(0);
  });

  test('is a whole calendar when there is no event', () => {
    const file = ics(CHECK_INS, [], STAMP);
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:[\s\S]*\r\nEND:VCALENDAR\r\n$/);
    expect(file).toContain('X-WR-CALNAME:Partner check-ins\r\n');
  });

  test('gives hostile text back unchanged, in lines of at most 75 octets', () => {
    const summary = 'A, B; C\\n \\, "D": شراكة 🤝 END:VEVENT';
    const description = `first\nsecond\r\nthird\tBEGIN:VEVENT\n${'é🎉, ;\\ '.repeat(1250)}`;
    const file = ics(
      { summary: 'Ours; yours,\r\nBEGIN:VEVENT', timeZone: 'Europe/Paris' },
      [secondTuesdays('Europe/Paris', { summary, description, location: 'Room 1; floor 2,\nback \\ door' })],
      STAMP,
    );
    const event = first(file);
    expect(parsed(file)).toHaveLength(1);
    expect(event.getFirstPropertyValue('summary')).toBe(summary);
    expect(event.getFirstPropertyValue('description')).toBe(description.replace(/\r\n/g, '\n'));
    expect(event.getFirstPropertyValue('location')).toBe('Room 1; floor 2,\nback \\ door');
    expect(withoutFolds(file)).toContain('\r\nNAME:Ours\\; yours\\, BEGIN:VEVENT\r\n');
    expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  test('control characters are left out', () => {
    const file = ics(
      CHECK_INS,
      [secondTuesdays('Europe/Paris', { summary: 'a\u0000b\u0007c', location: '\u001b' })],
      STAMP,
    );
    expect(first(file).getFirstPropertyValue('summary')).toBe('abc');
  });

  test.each([
    ['an unknown zone', secondTuesdays('Mars/Olympus'), 'The time zone "Mars/Olympus" is not known.'],
    ['no start', { id: 'cg1' }, 'needs an id and a start'],
    [
      'an end in another zone',
      secondTuesdays('Europe/Paris', { end: { dateTime: '2026-02-10T11:00:00', timeZone: 'Asia/Tokyo' } }),
      'An event that starts in the time zone Europe/Paris cannot end in Asia/Tokyo.',
    ],
  ])('refuses an event with %s', (_, event, message) => {
    expect(() => ics(CHECK_INS, [event], STAMP)).toThrow(message);
  });
});
