import { isTimeZone } from './zonedTime';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY = 86400000;

interface WeekdayRule {
  weekday: number;
  /** Which one in the month, from its end when negative; 0 for each. */
  ordinal: number;
}

interface RecurrenceRule {
  frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  weekdays: WeekdayRule[];
  monthDays: number[];
  months: number[];
  positions: number[];
  until: string | undefined;
}

function numbers(text: string, limit: number): number[] {
  return text.split(',').map((part) => {
    const number = Number(part);
    if (!/^[+-]?\d+$/.test(part) || number === 0 || Math.abs(number) > limit)
      throw new Error(`'${part}' is out of range`);
    return number;
  });
}

/** Reads `RRULE:FREQ=MONTHLY;BYDAY=2TU`. Throws on what RFC 5545 forbids, and on the parts that are not supported here. */
export function parseRecurrence(text: string): RecurrenceRule {
  if (!text.startsWith('RRULE:'))
    throw new Error('only RRULE, EXDATE and RDATE lines are available in the local workspace');
  const parts = new Map<string, string>();
  for (const part of text.slice(6).split(';')) {
    const [, name, value] = /^([A-Z]+)=(\S+)$/.exec(part) ?? [];
    if (!name || !value || parts.has(name)) throw new Error(`'${part}' cannot be read`);
    parts.set(name, value);
  }
  const rule: RecurrenceRule = {
    frequency: 'DAILY',
    weekdays: [],
    monthDays: [],
    months: [],
    positions: [],
    until: undefined,
  };
  for (const [name, value] of parts) {
    switch (name) {
      case 'FREQ':
        if (!/^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(value)) throw new Error(`FREQ=${value} is not available`);
        rule.frequency = value as RecurrenceRule['frequency'];
        break;
      case 'INTERVAL':
      case 'COUNT':
        if (!/^[1-9]\d*$/.test(value)) throw new Error(`${name}=${value} is not a positive number`);
        break;
      case 'UNTIL':
        if (!/^\d{8}(T\d{6}Z)?$/.test(value)) throw new Error(`UNTIL=${value} is not a date or a time in UTC`);
        rule.until = value;
        break;
      case 'WKST':
        if (!WEEKDAYS.includes(value)) throw new Error(`WKST=${value} is not a day of the week`);
        break;
      case 'BYDAY':
        rule.weekdays = value.split(',').map((day) => {
          const [, ordinal = '0', letters = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(day) ?? [];
          if (!WEEKDAYS.includes(letters)) throw new Error(`'${day}' is not a day of the week`);
          return { weekday: WEEKDAYS.indexOf(letters), ordinal: Number(ordinal) };
        });
        break;
      case 'BYMONTHDAY':
        rule.monthDays = numbers(value, 31);
        break;
      case 'BYMONTH':
        rule.months = numbers(value, 12);
        break;
      case 'BYSETPOS':
        rule.positions = numbers(value, 366);
        break;
      default:
        throw new Error(`${name} is not available in the local workspace`);
    }
  }
  if (!parts.has('FREQ')) throw new Error('FREQ is missing');
  if (parts.has('COUNT') && parts.has('UNTIL')) throw new Error('COUNT and UNTIL exclude each other');
  if (rule.weekdays.some((day) => day.ordinal !== 0) && !/MONTHLY|YEARLY/.test(rule.frequency)) {
    throw new Error('BYDAY takes a number only in months and years');
  }
  if (rule.frequency === 'YEARLY' && rule.months.length === 0 && rule.weekdays.some((day) => day.ordinal !== 0)) {
    throw new Error('a numbered weekday of the year is not available in the local workspace');
  }
  return rule;
}

/** The days or times that an `EXDATE` or `RDATE` line names. */
export interface RecurrenceDates {
  readonly name: 'EXDATE' | 'RDATE';
  /** The zone of the times; `undefined` where the line names days. */
  readonly zone: string | undefined;
  /** `yyyy-mm-ddThh:mm:ss`, or `yyyy-mm-dd`. */
  readonly times: readonly string[];
}

/**
 * Reads `EXDATE;TZID=Europe/Paris:20260310T100000,20260414T100000`, the same with times in UTC, and
 * `EXDATE;VALUE=DATE:20260310`; the same for RDATE. Throws on what RFC 5545 forbids, and on a time without a zone, which
 * means another instant to each reader.
 */
export function readDates(text: string): RecurrenceDates {
  const [, name, parameter = '', list = ''] = /^(EXDATE|RDATE)(?:;([^:]*))?:(.*)$/.exec(text) ?? [];
  if (name !== 'EXDATE' && name !== 'RDATE') throw new Error(`'${text}' cannot be read`);
  const values = list.split(',');
  const isUtc = parameter === '' && values.every((value) => value.endsWith('Z'));
  const areDays = parameter === 'VALUE=DATE';
  const [, zone = isUtc ? 'UTC' : undefined] = /^TZID=([^;]+)$/.exec(parameter) ?? [];
  if (!areDays && zone === undefined) throw new Error(`'${parameter}' names no time zone`);
  if (zone !== undefined && !isTimeZone(zone)) throw new Error(`the time zone '${zone}' is not known`);
  const times = values.map((value) => {
    const [, year, month, day, hour, minute, second, utc] =
      /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/.exec(value) ?? [];
    const date = `${year}-${month}-${day}`;
    const time = hour === undefined ? date : `${date}T${hour}:${minute}:${second}`;
    const instant = Date.parse(hour === undefined ? `${date}T00:00:00Z` : `${time}Z`);
    const isReal = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date);
    if (!isReal || areDays !== (hour === undefined) || isUtc !== (utc !== undefined)) {
      throw new Error(`'${value}' is not ${areDays ? 'a day' : 'a time'} as this line needs it`);
    }
    return time;
  });
  return { name, zone, times };
}

const monthLength = (day: Date) => new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();

function matches(rule: RecurrenceRule, day: Date, start: Date): boolean {
  const date = day.getUTCDate();
  const length = monthLength(day);
  const inWeekday = ({ weekday, ordinal }: WeekdayRule) =>
    day.getUTCDay() === weekday &&
    (ordinal === 0 || Math.ceil(date / 7) === ordinal || -Math.ceil((length - date + 1) / 7) === ordinal);
  if (rule.months.length > 0 && !rule.months.includes(day.getUTCMonth() + 1)) return false;
  if (rule.monthDays.length > 0 && !rule.monthDays.some((each) => each === date || each === date - length - 1))
    return false;
  if (rule.weekdays.length > 0) return rule.weekdays.some(inWeekday);
  if (rule.monthDays.length > 0) return true;
  // A rule that names no day repeats the day of its start.
  switch (rule.frequency) {
    case 'WEEKLY':
      return day.getUTCDay() === start.getUTCDay();
    case 'MONTHLY':
      return date === start.getUTCDate();
    case 'YEARLY':
      return date === start.getUTCDate() && (rule.months.length > 0 || day.getUTCMonth() === start.getUTCMonth());
    default:
      return true;
  }
}

/** The days of the period (day, week, month or year) that holds the start. */
function period(rule: RecurrenceRule, start: Date): Date[] {
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth();
  const span = (from: number, to: number) =>
    Array.from({ length: Math.round((to - from) / DAY) }, (_, index) => new Date(from + index * DAY));
  switch (rule.frequency) {
    case 'DAILY':
      return [start];
    case 'WEEKLY': {
      const monday = start.getTime() - ((start.getUTCDay() + 6) % 7) * DAY;
      return span(monday, monday + 7 * DAY);
    }
    case 'MONTHLY':
      return span(Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1));
    default:
      return span(Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
  }
}

/** True when the day (`yyyy-mm-dd`) is one of the days that the rule names, so that a series may start on it. */
export function startsOnRule(rule: RecurrenceRule, day: string): boolean {
  const start = new Date(`${day}T00:00:00Z`);
  const named = period(rule, start).filter((each) => matches(rule, each, start));
  const index = named.findIndex((each) => each.getTime() === start.getTime());
  if (index < 0) return false;
  return (
    rule.positions.length === 0 || rule.positions.some((each) => each === index + 1 || each === index - named.length)
  );
}
