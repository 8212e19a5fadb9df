import type { Invitation, LocalCalendarData } from '../workspace/calendar';
import { occurrences } from '../workspace/occurrences';
import { instantOf, wallClock } from '../workspace/zonedTime';

type Event = GoogleAppsScript.Calendar.Schema.Event;
type EventTime = GoogleAppsScript.Calendar.Schema.EventDateTime;

/** One meeting on its day. */
export interface AgendaEntry {
  readonly event: Event;
  /** `yyyy-mm-dd` */
  readonly day: string;
  /** `10:00–10:45`, `All day`, or `22:00 until 11 March, 01:00` */
  readonly time: string;
}

/** A month with something in it; `month` is `yyyy-mm`. */
export interface AgendaMonth {
  readonly month: string;
  readonly entries: readonly AgendaEntry[];
}

/**
 * The meetings that begin from one day to another, both included, in the order in which they begin. Each meeting of a
 * series stands on its own day, at the calendar's local time.
 */
export function agenda(
  { events, timeZone }: Pick<LocalCalendarData, 'events' | 'timeZone'>,
  from: string,
  until: string,
): AgendaMonth[] {
  const entries = events
    .filter((event) => event.status !== 'cancelled')
    .flatMap((event) => entriesOf(event, timeZone, until))
    .filter(({ day }) => day >= from && day <= until)
    .sort(
      (a, b) => compare(a.day, b.day) || compare(begin(a), begin(b)) || compare(titleOf(a.event), titleOf(b.event)),
    );
  const months = new Map<string, AgendaEntry[]>();
  for (const entry of entries) {
    const month = entry.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months].map(([month, ofMonth]) => ({ month, entries: ofMonth }));
}

/** What an event is called where it has to be called something. */
export function titleOf({ summary }: Event): string {
  return summary?.trim() || '(No title)';
}

/** Who is invited: names, or addresses where there is no name. */
export function guestsText({ attendees = [] }: Event): string {
  const guests = attendees.map(({ displayName, email }) => displayName?.trim() || email || 'somebody');
  return guests.length === 0 ? 'nobody invited' : guests.join(', ');
}

/** Whether the guests of an event were told of it: `invitation sent to Ana, not to bo@example.org`; '' without guests. */
export function invitationsText(event: Event, invitations: readonly Invitation[]): string {
  const { attendees = [] } = event;
  const isTold = ({ email }: GoogleAppsScript.Calendar.Schema.EventAttendee) =>
    invitations.some((each) => each.eventId === event.id && each.email === email);
  const told = attendees.filter(isTold);
  if (attendees.length === 0) return '';
  if (told.length === 0) return 'no invitation sent';
  if (told.length === attendees.length) return 'invitation sent';
  const others = attendees.filter((guest) => !isTold(guest));
  return `invitation sent to ${guestsText({ attendees: told })}, not to ${guestsText({ attendees: others })}`;
}

const DAY = 24 * 60 * 60 * 1000;

/** All-day events come first on their day. */
function begin({ time }: AgendaEntry): string {
  return time.startsWith('All day') ? '' : time;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function entriesOf(event: Event, calendarZone: string, until: string): AgendaEntry[] {
  const { start, end = start } = event;
  if (!start || !end) return [];
  const zone = start.timeZone ?? calendarZone;
  const allDay = start.date !== undefined;
  const first = readingIn(start, zone);
  // A meeting lasts as long each time; its hour on the wall stays when summer time begins.
  const length = allDay
    ? readingIn(end, zone) - first
    : instantOf(readingIn(end, end.timeZone ?? calendarZone), end.timeZone ?? calendarZone) - instantOf(first, zone);
  // A day in the event's zone may be the next in the calendar's.
  const last = Date.parse(`${until}T23:59:59Z`) + DAY;
  return occurrences(event.recurrence ?? [], first, zone, last).map((reading) => {
    if (allDay) return { event, day: iso(reading).slice(0, 10), time: allDayText(Math.round(length / DAY)) };
    const instant = instantOf(reading, zone);
    const begins = iso(wallClock(instant, calendarZone));
    return { event, day: begins.slice(0, 10), time: timeText(begins, iso(wallClock(instant + length, calendarZone))) };
  });
}

/** What the wall of the zone shows at an event's time, in milliseconds as if it were UTC. */
function readingIn({ date, dateTime = '' }: EventTime, zone: string): number {
  if (date !== undefined) return Date.parse(`${date}T00:00:00Z`);
  const hasOffset = /(Z|[+-]\d\d:?\d\d)$/i.test(dateTime);
  return hasOffset ? wallClock(Date.parse(dateTime), zone) : Date.parse(`${dateTime.slice(0, 19)}Z`);
}

/** `yyyy-mm-ddThh:mm:ss` */
function iso(reading: number): string {
  return new Date(reading).toISOString().slice(0, 19);
}

function allDayText(days: number): string {
  return days > 1 ? `All day, ${days} days` : 'All day';
}

const DAY_AND_MONTH = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' });

function timeText(begins: string, ends: string): string {
  const [endDay, endTime] = [ends.slice(0, 10), ends.slice(11, 16)];
  if (begins.slice(0, 10) === endDay) return `${begins.slice(11, 16)}–${endTime}`;
  return `${begins.slice(11, 16)} until ${DAY_AND_MONTH.format(new Date(endDay))}, ${endTime}`;
}
