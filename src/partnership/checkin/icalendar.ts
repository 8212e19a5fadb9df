import type { CalendarDate } from '../calendarDate';
import { contentLine, escaped } from './contentLine';
import { type FiledMeeting, refuseUnreadable } from './filedMeeting';
import { recurrence } from './recurrence';
import { recurrenceLines } from './series';
import { timeZoneLines } from './timeZone';

/**
 * The text of a calendar file (RFC 5545), for people who have another calendar than Google's. Times are local to the zone
 * of each meeting, so that a series keeps its hour when summer time begins; a reminder comes one day before.
 *
 * Written here and not by a package: those that write such files write no VTIMEZONE of their own, take times as instants,
 * and are as large as a page of the sidebar has room left.
 *
 * @param meetings one at least; a file of none is no calendar
 * @throws UnreadableMeeting when a zone, a day, a time or a length cannot be read
 */
export function icalendar(meetings: readonly FiledMeeting[]): string {
  meetings.forEach(refuseUnreadable);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Common Ground//Partnership planning//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...zonesOf(meetings),
    ...meetings.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map(contentLine)
    .join('');
}

/** The zones of the meetings, each once and for all the days on which it is needed. */
function zonesOf(meetings: readonly FiledMeeting[]): string[] {
  const zones = new Map<string, CalendarDate[]>();
  for (const { zone, days } of meetings) zones.set(zone, [...(zones.get(zone) ?? []), ...days]);
  return [...zones].flatMap(([zone, days]) => {
    const { first, last } = inOrder(days);
    return timeZoneLines(zone, first, last);
  });
}

function eventLines(meeting: FiledMeeting): string[] {
  const { uid, sequence, title, description, time, minutes, zone, stamp, isCancelled = false, url = '' } = meeting;
  const begins = reading(inOrder(meeting.days).first, time);
  const local = (clock: number) => `;TZID=${zone}:${digits(clock)}`;
  const made = `${digits(Date.parse(stamp))}Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTAMP:${made}`,
    `LAST-MODIFIED:${made}`,
    `DTSTART${local(begins)}`,
    `DTEND${local(begins + minutes * 60_000)}`,
    ...recurrenceOf(meeting),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(/^https?:\/\/[!-~]+$/.test(url) ? [`URL:${url}`] : []),
    ...(isCancelled ? [] : reminder(title)),
    'END:VEVENT',
  ];
}

function reminder(title: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-P1D', `DESCRIPTION:${escaped(title)}`, 'END:VALARM'];
}

/** On which days a meeting is held that is held more than once. */
function recurrenceOf({ days, every, time, zone }: FiledMeeting): string[] {
  const { all, first, last } = inOrder(days);
  if (first === last) return [];
  const rule = every && recurrence(first, every);
  // Without a rule some readers take what RDATE names for all the days, so that the first is among them.
  return rule && rule.times > 1
    ? recurrenceLines({ rule, days: all }, time, zone)
    : [`RDATE;TZID=${zone}:${all.map((day) => digits(reading(day, time))).join(',')}`];
}

function inOrder(days: readonly CalendarDate[]) {
  const all = [...new Set(days)].sort();
  return { all, first: all[0] ?? '', last: all[all.length - 1] ?? '' };
}

/** What a clock shows, in milliseconds as if it were in UTC. */
function reading(day: CalendarDate, time: string): number {
  return Date.parse(`${day}T${time}Z`);
}

/** What a clock shows, as `yyyymmddThhmmss`. */
function digits(clock: number): string {
  return new Date(clock).toISOString().slice(0, 19).replace(/[-:]/g, '');
}
