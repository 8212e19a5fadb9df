import ICAL from 'ical.js';
import { readDates } from './recurrence';
import { instantOf, readingText, wallClock } from './zonedTime';

/**
 * When a series begins: each time what the wall of its zone shows, in milliseconds as if it were UTC, in their order.
 *
 * @param lines the event's RFC 5545 lines; without any the event begins once
 * @param first the reading of its start
 * @param last nothing is looked for after this reading
 * @param most no more are looked for of a rule
 */
export function occurrences(
  lines: readonly string[],
  first: number,
  zone: string,
  last: number,
  most = Number.POSITIVE_INFINITY,
): number[] {
  const rules = lines.filter((line) => !isDates(line));
  const dates = lines.filter(isDates).map((line) => readDates(line));
  const readings = (name: 'EXDATE' | 'RDATE') =>
    dates.flatMap((each) => (each.name === name ? each.times.map((time) => readingOf(time, each.zone, zone)) : []));
  const found = new Set(rules.length === 0 ? [first] : rules.flatMap((rule) => ofRule(rule, first, zone, last, most)));
  for (const added of readings('RDATE')) if (added <= last) found.add(added);
  for (const removed of readings('EXDATE')) found.delete(removed);
  return [...found].sort((a, b) => a - b);
}

function isDates(line: string): boolean {
  return /^(EXDATE|RDATE)\b/.test(line);
}

/** A day stands for its beginning; a time in another zone, or in UTC, is shown on this zone's wall. */
function readingOf(time: string, written: string | undefined, zone: string): number {
  if (time.length === 10) return Date.parse(`${time}T00:00:00Z`);
  const reading = Date.parse(`${time}Z`);
  return written === undefined || written === zone ? reading : wallClock(instantOf(reading, written), zone);
}

function ofRule(rule: string, first: number, zone: string, last: number, most: number): number[] {
  const recurrence = ICAL.Recur.fromString(rule.replace(/^RRULE:/, ''));
  if (recurrence.until) recurrence.until = untilIn(recurrence.until, zone);
  const iterator = recurrence.iterator(ICAL.Time.fromString(readingText(first), undefined));
  const found: number[] = [];
  for (let next = iterator.next(); next && found.length < most; next = iterator.next()) {
    const reading = Date.parse(`${next.toString()}Z`);
    if (reading > last) break;
    found.push(reading);
  }
  return found;
}

/** The end of a series on the wall of its zone. A day without a time counts whole. */
function untilIn(until: ICAL.Time, zone: string): ICAL.Time {
  const text = until.toString();
  const reading = until.isDate
    ? Date.parse(`${text}T23:59:59Z`)
    : wallClock(Date.parse(text.endsWith('Z') ? text : `${text}Z`), zone);
  return ICAL.Time.fromString(readingText(reading), undefined);
}
