import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/partnership/calendarDate';
import { type FiledMeeting, UnreadableMeeting } from '../../../src/partnership/checkin/filedMeeting';
import { icalendar } from '../../../src/partnership/checkin/icalendar';
import type { Interval } from '../../../src/partnership/checkin/interval';
import { recurrence, ruleDays } from '../../../src/partnership/checkin/recurrence';
import { anyText } from '../texts';
import { calendarFileProblems } from './calendarFileProblems';
import { beginningsOf, eventsIn } from './readCalendarFile';

/** A check-in at ten on each second Tuesday for a year, in Paris. */
const MEETING: FiledMeeting = {
  uid: 'cg0001@common-ground',
  sequence: 0,
  title: 'Check-in: Riverside Food Bank',
  description: 'Agenda',
  days: ruleDays('2026-02-10', recurrence('2026-02-10', { months: 1 })),
  every: { months: 1 },
  time: '10:00',
  minutes: 45,
  zone: 'Europe/Paris',
  stamp: '2026-01-15T12:34:56.789Z',
  url: 'https://docs.google.com/spreadsheets/d/1abc/edit',
};

const filed = (...all: Partial<FiledMeeting>[]) => icalendar(all.map((one) => ({ ...MEETING, ...one })));
const linesOf = (file: string) => file.replace(/\r\n /g, '').split('\r\n');
const lineOf = (file: string, name: string) => linesOf(file).filter((line) => line.startsWith(name));
const daysRead = (file: string) => beginningsOf(eventsIn(file)[0]).map(({ local }) => local);
const atTen = (days: readonly string[]) => days.map((day) => `${day}T10:00`);

describe('icalendar', () => {
  test('writes a series with its zone, its rule, a reminder one day before and what it leads to', () => {
    const file = filed({});
    expect(calendarFileProblems(file)).toEqual([]);
    const lines = linesOf(file);
    expect(lines.slice(0, 5)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Common Ground//Partnership planning//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
    ]);
    expect(lines.slice(lines.indexOf('BEGIN:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      'UID:cg0001@common-ground',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'DTSTAMP:20260115T123456Z',
      'LAST-MODIFIED:20260115T123456Z',
      'DTSTART;TZID=Europe/Paris:20260210T100000',
      'DTEND;TZID=Europe/Paris:20260210T104500',
      'RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU;COUNT=12',
      'SUMMARY:Check-in: Riverside Food Bank',
      'DESCRIPTION:Agenda',
      'URL:https://docs.google.com/spreadsheets/d/1abc/edit',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-P1D',
      'DESCRIPTION:Check-in: Riverside Food Bank',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('writes a meeting that is held once without a rule', () => {
    const file = filed({ days: ['2026-03-29'], every: undefined });
    expect(calendarFileProblems(file)).toEqual([]);
    expect(linesOf(file).filter((line) => /^(RRULE:FREQ=M|RDATE|EXDATE)/.test(line))).toEqual([]);
    expect(beginningsOf(eventsIn(file)[0])).toEqual([{ local: '2026-03-29T10:00', utc: '2026-03-29T08:00' }]);
    expect(linesOf(filed({ days: ['2026-03-29'] }))).toEqual(linesOf(file));
  });

  test('names the days of the rule that are left out and the days beside it', () => {
    const file = filed({ days: ['2026-02-10', '2026-02-24', '2026-03-10', '2026-04-15', '2026-05-12'] });
    expect(calendarFileProblems(file)).toEqual([]);
    expect(lineOf(file, 'RRULE:FREQ=M')).toEqual(['RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU;COUNT=4']);
    expect(lineOf(file, 'EXDATE')).toEqual(['EXDATE;TZID=Europe/Paris:20260414T100000']);
    expect(lineOf(file, 'RDATE')).toEqual(['RDATE;TZID=Europe/Paris:20260224T100000,20260415T100000']);
  });

  test('ends the rule of a series that was ended early with its last day', () => {
    for (let length = 2; length <= 12; length++) {
      const days = MEETING.days.slice(0, length);
      expect(lineOf(filed({ days }), 'RRULE:FREQ=M')).toEqual([
        `RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU;COUNT=${length}`,
      ]);
      expect(daysRead(filed({ days }))).toEqual(atTen(days));
    }
  });

  test('keeps a last day that was moved to an earlier one within the rule', () => {
    const days = [...MEETING.days.slice(0, 11), '2027-01-05'];
    const file = filed({ days });
    expect(lineOf(file, 'RRULE:FREQ=M')).toEqual(['RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU;COUNT=12']);
    expect(lineOf(file, 'EXDATE')).toEqual(['EXDATE;TZID=Europe/Paris:20270112T100000']);
    expect(daysRead(file)).toEqual(atTen(days));
  });

  test.each<[string, string[], Interval | undefined]>([
    ['the 31st', ['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31', '2026-08-31', '2026-10-31'], { months: 1 }],
    ['29 February', ['2024-02-29', '2028-02-29', '2032-02-29'], { months: 12 }],
    ['the last day of the month', ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'], { months: 1 }],
    ['the second Tuesday', ['2026-01-13', '2026-04-14', '2026-07-14', '2026-10-13'], { months: 3 }],
    ['every two weeks over both clock changes', ['2026-10-14', '2026-10-28', '2026-11-11'], { weeks: 2 }],
    [
      'the same day where months have it, and the last one where not',
      ['2026-08-31', '2026-09-30', '2026-10-31'],
      { months: 1 },
    ],
    ['no rule at all', ['2026-01-31', '2026-03-29', '2026-10-25', '2026-10-26'], undefined],
    ['days that stand in no order', ['2026-05-12', '2026-02-10', '2026-05-12', '2026-03-10'], { months: 1 }],
  ])('is read back on %s', (_, days, every) => {
    for (const zone of ['Europe/Paris', 'America/New_York', 'Australia/Sydney', 'America/Phoenix']) {
      const file = filed({ days, every, zone });
      expect(calendarFileProblems(file)).toEqual([]);
      expect(daysRead(file)).toEqual(atTen([...new Set(days)].sort()));
    }
  });

  test.each([
    ['America/New_York', ['2026-02-10T15:00', '2026-03-10T14:00', '2026-04-14T14:00', '2026-05-12T14:00']],
    ['Europe/Paris', ['2026-02-10T09:00', '2026-03-10T09:00', '2026-04-14T08:00', '2026-05-12T08:00']],
    ['America/Phoenix', ['2026-02-10T17:00', '2026-03-10T17:00', '2026-04-14T17:00', '2026-05-12T17:00']],
    ['Australia/Sydney', ['2026-02-09T23:00', '2026-03-09T23:00', '2026-04-14T00:00', '2026-05-12T00:00']],
  ])('meets at ten in %s, whatever hour that is in UTC', (zone, expected) => {
    const read = beginningsOf(eventsIn(filed({ zone }))[0]);
    expect(read.slice(0, 4).map(({ utc }) => utc)).toEqual(expected);
    expect(read.map(({ local }) => local)).toEqual(atTen(MEETING.days));
  });

  test('describes each zone once, for all the days of its meetings', () => {
    const file = filed(
      { uid: 'a', days: ['2031-06-01'] },
      { uid: 'b', zone: 'Asia/Tokyo' },
      { uid: 'c', days: ['2026-06-01'] },
    );
    expect(calendarFileProblems(file)).toEqual([]);
    expect(lineOf(file, 'TZID:')).toEqual(['TZID:Europe/Paris', 'TZID:Asia/Tokyo']);
    expect(file).toContain('DTSTART:20250330T020000');
    expect(eventsIn(file).map((event) => beginningsOf(event)[0]?.utc)).toEqual([
      '2031-06-01T08:00',
      '2026-02-10T01:00',
      '2026-06-01T08:00',
    ]);
  });

  test('ends after midnight where it lasts so long', () => {
    const file = filed({ days: ['2026-12-31'], time: '23:30', minutes: 60 });
    expect(lineOf(file, 'DTEND')).toEqual(['DTEND;TZID=Europe/Paris:20270101T003000']);
  });

  test.each([
    'javascript:alert(1)',
    'https://example.org/\r\nATTENDEE:mailto:a@example.org',
    'https://example.org/a b',
    '',
    undefined,
  ])('leads to no address such as %j', (url) => {
    const file = filed({ url });
    expect(lineOf(file, 'URL')).toEqual([]);
    expect(calendarFileProblems(file)).toEqual([]);
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("https://example.org";"x"), {{name}} $& \\1',
    'END:VEVENT\r\nBEGIN:VEVENT\r\nUID:b',
    'شراكة \u202e مع 🤝👩‍👩‍👧‍👦, é; \\n',
    'x, '.repeat(3334),
  ])('gives hostile text back unchanged: %j', (text) => {
    const file = filed({ title: text, description: `${text}\n${text}` });
    expect(calendarFileProblems(file)).toEqual([]);
    const events = eventsIn(file);
    const asLines = (value: string) => value.replace(/\r\n/g, '\n');
    expect(events.map(({ summary }) => summary)).toEqual([asLines(text)]);
    expect(events[0]?.description).toBe(asLines(`${text}\n${text}`));
  });

  test.each<[Partial<FiledMeeting>, string, string]>([
    [
      { zone: 'Mars/Olympus' },
      'Check-in: Riverside Food Bank: the time zone "Mars/Olympus" is not known. Choose another one in the settings of the spreadsheet (File, Settings) and try again.',
      'Check-in: Riverside Food Bank: no se conoce la zona horaria «Mars/Olympus». Elija otra en la configuración de la hoja de cálculo (Archivo, Configuración) e inténtelo de nuevo.',
    ],
    [{ days: [] }, '"" is not a day', '«» no es un día'],
    [{ days: ['2026-02-10', '2026-02-30'] }, '"2026-02-30" is not a day', '«2026-02-30» no es un día'],
    [{ days: ['2026-02-10T10:00'] }, '"2026-02-10T10:00" is not a day', '«2026-02-10T10:00» no es un día'],
    [{ time: '10 am' }, '"10 am" is not a time such as 10:00', '«10 am» no es una hora como 10:00'],
    [{ time: '24:00' }, '"24:00" is not a time', '«24:00» no es una hora'],
    [{ time: '10:00\r\nATTENDEE:x' }, 'is not a time', 'no es una hora'],
    [{ minutes: 0 }, '"0" is not a number of minutes from 1 to 1440', '«0» no es un número de minutos de 1 a 1440'],
    [{ minutes: Number.NaN }, '"NaN" is not a number of minutes', '«NaN» no es un número de minutos'],
    [{ minutes: 1441 }, '"1441" is not a number', '«1441» no es un número'],
  ])('refuses %j in both languages', (wrong, en, es) => {
    let refused: unknown;
    try {
      filed({ uid: 'a' }, wrong);
    } catch (error) {
      refused = error;
    }
    if (!(refused instanceof UnreadableMeeting)) throw new Error('It was not refused.');
    expect(refused.says.en).toContain(en);
    expect(refused.says.es).toContain(es);
    expect(refused.message).toBe(refused.says.en);
  });

  test('gives back the days, times, title and description of any meetings', () => {
    fc.assert(
      fc.property(anyMeetings, (meetings) => {
        const file = icalendar(meetings);
        expect(calendarFileProblems(file)).toEqual([]);
        const events = eventsIn(file);
        expect(events).toHaveLength(meetings.length);
        events.forEach((event, index) => {
          const { uid, sequence, title, description, days, time, minutes, zone } = meetings[index] as FiledMeeting;
          expect([event.uid, event.sequence, event.startDate.zone?.tzid]).toEqual([written(uid), sequence, zone]);
          expect([event.summary, event.description]).toEqual([written(title), written(description)]);
          expect(beginningsOf(event, 200).map(({ local }) => local)).toEqual(
            [...new Set(days)].sort().map((day) => `${day}T${time}`),
          );
          const end = Date.parse(`${event.startDate.toString()}Z`) + minutes * 60_000;
          expect(event.endDate.toString()).toBe(new Date(end).toISOString().slice(0, 19));
        });
      }),
      { numRuns: 40 },
    );
  });
});

/** What of a text can stand in a file. */
function written(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '');
}

const anyInterval = fc.oneof(
  fc.integer({ min: 1, max: 24 }).map((months) => ({ months })),
  fc.integer({ min: 1, max: 52 }).map((weeks) => ({ weeks })),
);

/** Days of a rule, some of them missing and others beside it; or any days at all. */
const anyDays = fc
  .tuple(
    fc.integer({ min: 0, max: 25_000 }).map((days) => addDays('1995-01-01', days)),
    fc.option(anyInterval, { nil: undefined }),
    fc.array(fc.nat(3), { minLength: 52, maxLength: 52 }),
    fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 6 }),
  )
  .map(([first, every, kept, beside]) => {
    const ofRule = every ? ruleDays(first, recurrence(first, every)) : [];
    const left = ofRule.filter((_, index) => kept[index] !== 0);
    return { every, days: [first, ...left, ...beside.map((days) => addDays(first, days))] };
  });

const anyTime = fc
  .integer({ min: 0, max: 1439 })
  .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));

const anyMeeting = fc
  .record({
    uid: anyText,
    sequence: fc.nat(),
    title: anyText,
    description: fc.array(anyText, { maxLength: 20 }).map((texts) => texts.join('\n')),
    when: anyDays,
    time: anyTime,
    minutes: fc.integer({ min: 1, max: 1440 }),
    zone: fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC', 'US/Eastern'),
  })
  .map(({ when, ...more }): FiledMeeting => ({ ...more, ...when, stamp: MEETING.stamp }));

const anyMeetings = fc
  .array(anyMeeting, { minLength: 1, maxLength: 4 })
  .map((meetings) => meetings.map((meeting, index) => ({ ...meeting, uid: `${index}-${meeting.uid}` })));

describe('The check of the file sees', () => {
  const whole = filed(
    { description: 'é'.repeat(60) },
    { uid: 'b', zone: 'Asia/Tokyo', days: ['2026-03-10', '2026-03-11'] },
  );

  test.each<[string, (file: string) => string]>([
    ['a line that is too long', (file) => file.replace('\r\n é', 'é')],
    ['a bare line end', (file) => file.replace('METHOD:PUBLISH\r\n', 'METHOD:PUBLISH\n')],
    ['no end of the last line', (file) => file.replace(/\r\n$/, '')],
    ['a control character', (file) => file.replace('Riverside', 'River\u0007side')],
    ['an empty line', (file) => file.replace('METHOD', '\r\nMETHOD')],
    ['a comma that is not escaped', (file) => file.replace('Riverside', 'River, side')],
    ['a backslash that escapes nothing', (file) => file.replace('Riverside', 'River\\side')],
    ['an event without UID', (file) => file.replace(/UID:b\r\n/, '')],
    ['an event without DTSTAMP', (file) => file.replace(/DTSTAMP:.*\r\n/, '')],
    ['an event with two titles', (file) => file.replace(/SUMMARY:.*\r\n/, '$&$&')],
    ['the same UID twice', (file) => file.replace('UID:b', `UID:${MEETING.uid}`)],
    ['a zone that is not described', (file) => file.replace('TZID:Asia/Tokyo', 'TZID:Asia/Kyoto')],
    ['a zone described twice', (file) => file.replace('TZID:Asia/Tokyo', 'TZID:Europe/Paris')],
    [
      'a zone without changes',
      (file) => file.replace(/BEGIN:STANDARD[\s\S]{1,150}END:STANDARD\r\n(?=END:VTIMEZONE\r\nBEGIN:VEVENT)/, ''),
    ],
    ['a part that does not end', (file) => file.replace('END:VALARM\r\n', '')],
    ['a part in the wrong place', (file) => file.replace('BEGIN:VALARM', 'BEGIN:VEVENT')],
    ['an offset without sign', (file) => file.replace('TZOFFSETTO:+', 'TZOFFSETTO:')],
    ['an hour that there is not', (file) => file.replace('20260210T100000', '20260210T250000')],
    ['a rule that has two ends', (file) => file.replace('COUNT=12', 'COUNT=12;UNTIL=20270101T000000Z')],
    ['a property that nothing knows', (file) => file.replace('SEQUENCE:0', 'SEKWENCE:0')],
  ])('%s', (_, spoil) => {
    expect(calendarFileProblems(whole)).toEqual([]);
    expect(spoil(whole)).not.toBe(whole);
    expect(calendarFileProblems(spoil(whole))).not.toEqual([]);
  });
});
