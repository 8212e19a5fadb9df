import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recurrenceText } from '../../../local/page/recurrenceText';
import { recurrence, recurrenceInWords, rrule } from '../../../src/partnership/checkin/recurrence';

const inNewYork = (rule: string) => recurrenceText([`RRULE:${rule}`], 'America/New_York');

test('An event without a rule is held once', () => {
  expect(recurrenceText([], 'Etc/UTC')).toBe('once');
});

test('The rules that the add-on writes are said as the add-on says them', () => {
  const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2036-01-01'), noInvalidDate: true });
  const interval = fc.oneof(
    fc.constantFrom(1, 2, 3, 4, 6).map((months) => ({ months })),
    fc.constantFrom(1, 2, 3, 6).map((weeks) => ({ weeks })),
  );
  fc.assert(
    fc.property(day, interval, (first, every) => {
      const series = recurrence(first.toISOString().slice(0, 10), every);
      expect(recurrenceText([rrule(series)], 'Etc/UTC')).toBe(recurrenceInWords(series));
    }),
  );
});

test('Days beside the rule are said, those taken out and those added', () => {
  const lines = [
    'RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=12',
    'EXDATE;TZID=America/New_York:20261208T100000,20270112T100000',
    'RDATE;TZID=America/New_York:20261215T100000',
  ];
  expect(recurrenceText(lines, 'America/New_York')).toBe(
    'every month on the second Tuesday, 12 times, not on 8 December 2026 and 12 January 2027, also on 15 December 2026',
  );
  expect(recurrenceText([lines[0] ?? '', 'RDATE:soon'], 'America/New_York')).toMatch(/12 times, and by RDATE:soon$/);
});

describe('A rule that somebody else wrote is put into words:', () => {
  test.each([
    ['FREQ=DAILY', 'every day'],
    ['FREQ=DAILY;INTERVAL=3;COUNT=4', 'every 3 days, 4 times'],
    ['FREQ=WEEKLY', 'every week'],
    ['FREQ=WEEKLY;BYDAY=MO,WE', 'every week on Monday and Wednesday'],
    ['FREQ=WEEKLY;WKST=SU;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR', 'every week from Monday to Friday'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'every month on the last Friday'],
    ['FREQ=MONTHLY;BYDAY=1MO,3MO', 'every month on the first Monday and third Monday'],
    ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2', 'every month on the second Tuesday'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'every month on the last working day'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'every month on day 1 and day 15'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'every month on the last day'],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=2TU', 'every year on the second Tuesday in March'],
    ['FREQ=YEARLY;COUNT=1', 'every year, once'],
    ['FREQ=WEEKLY;UNTIL=20261231', 'every week, until 31 December 2026'],
  ])('%s', (rule, text) => {
    expect(inNewYork(rule)).toBe(text);
  });
});

test("A series ends on the day that its own zone's calendar shows", () => {
  expect(inNewYork('FREQ=WEEKLY;UNTIL=20270101T045959Z')).toBe('every week, until 31 December 2026');
});

describe('A rule without a short way to say it stands as it is:', () => {
  test.each([
    'FREQ=HOURLY',
    'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR',
    'FREQ=MONTHLY;BYDAY=MO,2TU',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1,3',
    'FREQ=MONTHLY;BYDAY=-2FR',
    'FREQ=YEARLY;BYDAY=20MO',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO',
    'FREQ=MONTHLY;BYMONTH=13',
    'FREQ=WEEKLY;UNTIL=soon',
    'FREQ=WEEKLY;BYDAY=XX',
  ])('%s', (rule) => {
    expect(inNewYork(rule)).toBe(`by the rule ${rule}`);
  });
});

test('Two rules are both said', () => {
  expect(recurrenceText(['RRULE:FREQ=YEARLY', 'RRULE:FREQ=WEEKLY;BYDAY=MO'], 'Etc/UTC')).toBe(
    'every year, and every week on Monday',
  );
});
