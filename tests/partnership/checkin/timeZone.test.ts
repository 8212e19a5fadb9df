import { describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { wallClock } from '../../../local/workspace/zonedTime';
import { addDays } from '../../../src/partnership/calendarDate';
import { isTimeZone, timeZoneLines } from '../../../src/partnership/checkin/timeZone';

/** A zone as a reader of calendar files that is not ours has it. */
function readZone(zone: string, first: string, last = first): ICAL.Timezone {
  const lines = ['BEGIN:VCALENDAR', ...timeZoneLines(zone, first, last), 'END:VCALENDAR'];
  const component = new ICAL.Component(ICAL.parse(lines.join('\r\n'))).getFirstSubcomponent('vtimezone');
  if (!component) throw new Error(`There is no VTIMEZONE of ${zone}.`);
  return new ICAL.Timezone({ component, tzid: zone });
}

/** How many minutes the clocks are ahead of UTC at a local time, according to the file. */
const ahead = (zone: ICAL.Timezone, local: string) => zone.utcOffset(ICAL.Time.fromDateTimeString(`${local}:00`)) / 60;

/** The days of two years, two weeks apart, on which the file is wrong about noon. */
function daysWrong(zone: string, first: string): string[] {
  const read = readZone(zone, first, addDays(first, 730));
  const days = Array.from({ length: 52 }, (_, index) => addDays(first, index * 14));
  return days.filter((day) => {
    const instant = Date.parse(`${day}T12:00Z`) - ahead(read, `${day}T12:00`) * 60_000;
    return new Date(wallClock(instant, zone)).toISOString().slice(0, 16) !== `${day}T12:00`;
  });
}

const changes = (zone: string, day = '2026-06-01') =>
  timeZoneLines(zone, day, day).filter((line) => /^(BEGIN:[SD]|DTSTART|RRULE|TZOFFSET)/.test(line));

describe('timeZoneLines', () => {
  test('is right about the clocks of every zone, on all days from the first to the last', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    expect(zones.length).toBeGreaterThan(400);
    expect(zones.filter((zone) => daysWrong(zone, '2026-01-01').length > 0)).toEqual([]);
  });

  test.each([
    ['Asia/Almaty', 'changed once, in March 2024', '2023-06-01'],
    ['Africa/Cairo', 'had no summer time until 2023', '2022-01-01'],
    ['America/Mexico_City', 'gave summer time up in 2022', '2021-01-01'],
    ['America/Sao_Paulo', 'gave summer time up in 2019', '2018-01-01'],
    ['Pacific/Apia', 'skipped a day in 2011 and gave summer time up in 2021', '2011-01-01'],
    ['Asia/Pyongyang', 'changed by half an hour in 2015 and 2018', '2015-01-01'],
  ])('is right about %s, which %s', (zone, _, first) => {
    expect(daysWrong(zone, first)).toEqual([]);
  });

  test('writes changes that follow a rule as a rule, from the year before on', () => {
    expect(timeZoneLines('America/New_York', '2026-02-10', '2027-01-12')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:America/New_York',
      'BEGIN:DAYLIGHT',
      'DTSTART:20250309T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'TZNAME:EDT',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20251102T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'TZNAME:EST',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  test('knows the last Sunday, also in years in which it is always the fourth', () => {
    expect(changes('Europe/Dublin', '2031-06-01')).toEqual([
      'BEGIN:DAYLIGHT',
      'DTSTART:20300331T010000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0100',
      'BEGIN:STANDARD',
      'DTSTART:20301027T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0000',
    ]);
    expect(changes('Europe/Dublin', '2030-06-01')).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
  });

  test('knows a summer time of half an hour, south of the equator', () => {
    expect(changes('Australia/Lord_Howe')).toEqual([
      'BEGIN:STANDARD',
      'DTSTART:20250406T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU',
      'TZOFFSETFROM:+1100',
      'TZOFFSETTO:+1030',
      'BEGIN:DAYLIGHT',
      'DTSTART:20251005T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU',
      'TZOFFSETFROM:+1030',
      'TZOFFSETTO:+1100',
    ]);
  });

  test('writes changes that follow no rule one by one: Morocco sets its clocks by the moon', () => {
    const lines = changes('Africa/Casablanca');
    expect(lines.filter((line) => line.startsWith('RRULE'))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART:20250223T030000',
      'DTSTART:20260215T030000',
      'DTSTART:20270207T030000',
      'DTSTART:20250406T020000',
      'DTSTART:20260322T020000',
      'DTSTART:20270314T020000',
    ]);
  });

  test.each([
    ['America/Phoenix', '-0700'],
    ['UTC', '+0000'],
    ['Etc/GMT+5', '-0500'],
    ['Asia/Tokyo', '+0900'],
    ['Asia/Kathmandu', '+0545'],
  ])('has one part for %s, whose clocks never change', (zone, offset) => {
    expect(changes(zone)).toEqual([
      'BEGIN:STANDARD',
      'DTSTART:20250101T000000',
      `TZOFFSETFROM:${offset}`,
      `TZOFFSETTO:${offset}`,
    ]);
  });

  test.each([
    ['America/New_York', '2026-03-08T01:59', -300, '2026-03-08T03:00', -240],
    ['America/New_York', '2026-11-01T00:59', -240, '2026-11-01T02:00', -300],
    ['Australia/Sydney', '2026-04-05T01:59', 660, '2026-04-05T03:00', 600],
    ['Australia/Sydney', '2026-10-04T01:59', 600, '2026-10-04T03:00', 660],
    ['Australia/Lord_Howe', '2026-10-04T01:59', 630, '2026-10-04T02:30', 660],
    ['Asia/Beirut', '2026-03-28T23:59', 120, '2026-03-29T01:00', 180],
  ])('changes the clocks of %s to the minute: %s and %s', (zone, before, from, after, to) => {
    const read = readZone(zone, '2026-01-01');
    expect([ahead(read, before), ahead(read, after)]).toEqual([from, to]);
  });
});

describe('isTimeZone', () => {
  test.each(['Europe/Paris', 'US/Eastern', 'UTC', 'Etc/GMT+5', 'America/Port-au-Prince', 'EST5EDT'])(
    'knows %s',
    (zone) => {
      expect(isTimeZone(zone)).toBe(true);
    },
  );

  test.each(['', 'Mars/Olympus', 'Europe/', '+05:30', 'GMT+2:00', 'UTC\r\nX:Y', 'UTC;X=Y', 'UTC:', 'UTC "'])(
    'knows no %j',
    (zone) => {
      expect(isTimeZone(zone)).toBe(false);
    },
  );
});
