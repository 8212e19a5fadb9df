import { addMonths, type CalendarDate, weekdayOf } from '../calendarDate';
import { WEEKDAY_CODES, weekdayInMonth } from './recurrence';

/** A day on which the clocks of a zone change, or the one from which on they are known. */
interface Change {
  readonly date: CalendarDate;
  /** What the clocks showed when they were changed: `hhmmss`. */
  readonly time: string;
  /** How far they were ahead of UTC before and are after it, in milliseconds. */
  readonly from: number;
  readonly to: number;
  /** What the time is called after it: `EDT`, `GMT+1`. */
  readonly name: string;
}

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

/** Tells whether this is the name of a time zone in the IANA database, as far as the browser or the server knows it. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z][\w+/-]*$/.test(zone)) return false;
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The VTIMEZONE of a zone for meetings between two days, as lines that are not folded yet: how its clocks change from
 * the year before to the year after, computed from what `Intl` knows. Where the changes of these years follow a rule it
 * is written, since Outlook shifts meetings by an hour where changes are listed; else each stands by itself, since the
 * reader of Thunderbird takes only the first day of an RDATE.
 *
 * Sources: RFC 5545, 3.6.5; issues 86 and 106 of iCalcreator/iCalcreator and [MS-OXCICAL] 2.1.3.1.1.19 for Outlook.
 *
 * @param zone a name for which {@link isTimeZone} is true
 * @example timeZoneLines('Asia/Tokyo', '2026-02-10', '2026-03-10')
 * // ['BEGIN:VTIMEZONE', 'TZID:Asia/Tokyo', 'BEGIN:STANDARD', 'DTSTART:20250101T000000', 'TZOFFSETFROM:+0900', …]
 */
export function timeZoneLines(zone: string, first: CalendarDate, last: CalendarDate): string[] {
  const since = addMonths(`${first.slice(0, 4)}-01-01`, -12);
  const until = addMonths(`${last.slice(0, 4)}-12-31`, 12);
  const changes = changesOf(zone, since, until);
  const hasSummer = changes.some(({ from, to }) => to > from) && changes.some(({ from, to }) => to < from);
  const alike = new Map<string, Change[]>();
  for (const change of changes) {
    const key = [change.from, change.to, change.name].join();
    alike.set(key, [...(alike.get(key) ?? []), change]);
  }
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...[...alike.values()].flatMap((same) => {
      const rule = yearlyRule(same, until.slice(0, 4));
      return (rule === undefined ? same : same.slice(0, 1)).flatMap((change) => observance(change, rule, hasSummer));
    }),
    'END:VTIMEZONE',
  ];
}

/** The changes between two days; where none of them is in the first year, the state of that year stands before them. */
function changesOf(zone: string, since: CalendarDate, until: CalendarDate): Change[] {
  const clock = clockOf(zone);
  const changeAt = (time: number, from: number): Change => {
    const local = new Date(time + from).toISOString();
    const { offset, name } = clock(time);
    return { date: local.slice(0, 10), time: local.slice(11, 19).replace(/:/g, ''), from, to: offset, name };
  };
  const start = Date.parse(since);
  const changes: Change[] = [];
  let from = clock(start).offset;
  for (let time = start; time < Date.parse(until); time += WEEK) {
    const { offset } = clock(time + WEEK);
    // Nowhere do clocks change back within a week.
    const isAfter = (at: number) => clock(at).offset === offset;
    if (offset !== from) changes.push(changeAt(firstMinute(time, time + WEEK, isAfter), from));
    from = offset;
  }
  const isKnown = changes[0]?.date.slice(0, 4) === since.slice(0, 4);
  const state = { ...changeAt(start, clock(start).offset), date: since, time: '000000' };
  return isKnown ? changes : [state, ...changes];
}

/** The first minute after `low` and up to `high` for which something holds that goes on holding. */
function firstMinute(low: number, high: number, holds: (time: number) => boolean): number {
  const minutes = (high - low) / MINUTE;
  if (minutes <= 1) return high;
  const middle = low + Math.floor(minutes / 2) * MINUTE;
  return holds(middle) ? firstMinute(low, middle, holds) : firstMinute(middle, high, holds);
}

/** How far the clocks of a zone are ahead of UTC at an instant, and what the time is called then. */
function clockOf(zone: string): (time: number) => { readonly offset: number; readonly name: string } {
  const format = new Intl.DateTimeFormat('en-US-u-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  });
  return (time) => {
    const shown: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(time)) shown[type] = value;
    const { year = '', month, day, hour, minute, second, timeZoneName = '' } = shown;
    const local = Date.parse(`${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return { offset: local - time, name: timeZoneName };
  };
}

/** A change, and those that follow it by a rule, as a part of the VTIMEZONE. */
function observance({ date, time, from, to, name }: Change, rule: string | undefined, hasSummer: boolean): string[] {
  const kind = hasSummer && to > from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${date.replace(/-/g, '')}T${time}`,
    ...(rule === undefined ? [] : [rule]),
    `TZOFFSETFROM:${utcOffset(from)}`,
    `TZOFFSETTO:${utcOffset(to)}`,
    `TZNAME:${name}`,
    `END:${kind}`,
  ];
}

/** The rule of changes that come each year up to the last one, at one hour of the same weekday in a month. */
function yearlyRule(changes: readonly Change[], lastYear: string): string | undefined {
  const days = changes.map(({ date }) => date);
  const first = days[0] ?? '';
  const weekday = weekdayOf(first);
  const dayAfter = (years: number, nth: number) =>
    weekdayInMonth(addMonths(`${first.slice(0, 8)}01`, years * 12), weekday, nth);
  const places = [-1, Math.ceil(Number(first.slice(8)) / 7)];
  const nth = places.find((place) => days.every((day, index) => day === dayAfter(index, place)));
  const goesOn = days[days.length - 1]?.slice(0, 4) === lastYear;
  const isAlike = changes.every(({ time }) => time === changes[0]?.time);
  if (days.length < 2 || nth === undefined || !goesOn || !isAlike) return undefined;
  return `RRULE:FREQ=YEARLY;BYMONTH=${Number(first.slice(5, 7))};BYDAY=${nth}${WEEKDAY_CODES[weekday]}`;
}

/** An offset as iCalendar writes it: `+0530`. */
function utcOffset(offset: number): string {
  const time = new Date(Math.abs(offset)).toISOString().slice(11, 19).replace(/:/g, '');
  return `${offset < 0 ? '-' : '+'}${time.replace(/00$/, '')}`;
}
