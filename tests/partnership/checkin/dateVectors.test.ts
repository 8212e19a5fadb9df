import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { filedBack, plannedSeries, readBack, ZONES } from './dateVectors';

const run = promisify(execFile);
const ROOT = resolve(__dirname, '../../..');

const day = (text: string) => text.slice(0, 10);
const seriesOf = (first: string, zone: string) => {
  const found = plannedSeries(zone).find((one) => one.first === first);
  if (!found) throw new Error(`No series begins on ${first}.`);
  return found;
};

describe.each(ZONES)('In %s', (zone) => {
  test('what is sent, shown and read from files is what was planned, at ten o’clock all the year', () => {
    for (const { days, shown, read, filed } of plannedSeries(zone)) {
      const expected = days.map((one) => `${one}T10:00`);
      expect(shown).toEqual(expected);
      expect(read.map(({ local }) => local)).toEqual(expected);
      expect(filed).toEqual(read);
    }
  });

  test('days that moved and days beside the rule are among them', () => {
    const { days, lines } = seriesOf('2026-02-10', zone);
    expect(days).toContain('2026-04-15');
    expect(lines).toEqual([
      'RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU;COUNT=12',
      `EXDATE;TZID=${zone}:20260414T100000`,
      `RDATE;TZID=${zone}:20260224T100000,20260324T100000,20260415T100000,20260428T100000`,
    ]);
  });
});

describe('The rules of RFC 5545', () => {
  test.each([
    // A month without a 31st is skipped and not counted; the add-on does not write such a rule.
    [
      'FREQ=MONTHLY',
      '2026-01-31',
      ['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31', '2026-08-31', '2026-10-31'],
    ],
    // In full, since the reader takes a bare FREQ=YEARLY from that day for 1 March.
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2024-02-29', ['2024-02-29', '2028-02-29', '2032-02-29']],
    [
      'FREQ=MONTHLY;BYMONTHDAY=-1',
      '2026-01-31',
      ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'],
    ],
    ...['BYDAY=2TU', 'BYDAY=TU;BYSETPOS=2', 'BYDAY=TU;BYMONTHDAY=8,9,10,11,12,13,14'].map(
      (days): Vector => [
        `FREQ=MONTHLY;INTERVAL=3;${days}`,
        '2026-01-13',
        ['2026-01-13', '2026-04-14', '2026-07-14', '2026-10-13', '2027-01-12', '2027-04-13'],
      ],
    ),
  ] satisfies Vector[])('%s from %s names these days, as they are shown and in the file', (rule, first, days) => {
    const { shown, read } = readBack(first, [`RRULE:${rule}`], 'America/New_York', days.length);
    expect(shown.map(day)).toEqual(days);
    expect(read.map(({ local }) => day(local))).toEqual(days);
    for (const every of [undefined, { months: 1 }, { months: 3 }, { weeks: 2 }]) {
      expect(filedBack(days, every, 'America/New_York').map(({ local }) => local)).toEqual(
        days.map((one) => `${one}T10:00`),
      );
    }
  });
});

type Vector = [rule: string, first: string, days: string[]];

describe('The plan', () => {
  test.each([
    ['America/New_York', ['2026-02-10T15:00', '2026-03-10T14:00', '2026-05-12T14:00', '2026-11-10T15:00']],
    ['Europe/Paris', ['2026-02-10T09:00', '2026-03-10T09:00', '2026-05-12T08:00', '2026-11-10T09:00']],
    ['America/Phoenix', ['2026-02-10T17:00', '2026-03-10T17:00', '2026-05-12T17:00', '2026-11-10T17:00']],
    ['Australia/Sydney', ['2026-02-09T23:00', '2026-03-09T23:00', '2026-05-12T00:00', '2026-11-09T23:00']],
  ])('meets on second Tuesdays at ten in %s, whatever hour that is in UTC', (zone, expected) => {
    const instants = seriesOf('2026-02-10', zone).read.map(({ utc }) => utc);
    for (const instant of expected) expect(instants).toContain(instant);
  });

  test('skips no month from the 31st, and none from 29 February', () => {
    const monthsFrom = (first: string) => new Set(seriesOf(first, 'Europe/Paris').days.map((one) => one.slice(0, 7)));
    expect(monthsFrom('2028-02-29').size).toBe(12);
    // The last Tuesday of December is in a quiet week, and moved into January.
    expect(monthsFrom('2026-03-31').size).toBe(11);
    expect(seriesOf('2026-03-31', 'Europe/Paris').days).toContain('2027-01-04');
    // The last Tuesday of each month, and two weeks after it while the partnership is young.
    expect(seriesOf('2028-02-29', 'Europe/Paris').days.slice(0, 7)).toEqual([
      '2028-02-29',
      '2028-03-14',
      '2028-03-28',
      '2028-04-11',
      '2028-04-25',
      '2028-05-09',
      '2028-05-30',
    ]);
  });
});

/** The same in a process of its own, whose clock stands in another zone. */
test('All of this is the same wherever the process runs', async () => {
  const script = `
    const { plannedSeries, ZONES } = require('./tests/partnership/checkin/dateVectors');
    process.stdout.write(JSON.stringify([new Date(2026, 0, 1).getTimezoneOffset(), ...ZONES.map((zone) => plannedSeries(zone))]));`;
  const here = ZONES.map((zone) => plannedSeries(zone));
  const offsets = { UTC: 0, 'America/Los_Angeles': 480, 'Asia/Tokyo': -540, 'Pacific/Auckland': -780 };
  for (const [TZ, offset] of Object.entries(offsets)) {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', '--eval', script], {
      cwd: ROOT,
      env: { ...process.env, TZ },
      maxBuffer: 10_000_000,
    });
    expect(JSON.parse(stdout)).toEqual([offset, ...here]);
  }
}, 60_000);
