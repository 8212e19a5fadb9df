import type { CalendarEvents, Invitation } from '../workspace/calendarStore';
import { meetingsOf } from '../workspace/eventSeries';
import { instantIn, readingIn } from '../workspace/eventTime';
import { readingText, wallClock } from '../workspace/zonedTime';

type Event = GoogleAppsScript.Calendar.Schema.Event;

/** One meeting on its day. */
export interface AgendaEntry {
  /** The meeting: one of a series as a resource of its own. */
  readonly event: Event;
  /** The lines of its series, none for a meeting that is held once. */
  readonly recurrence: readonly string[];
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
export function agenda(calendar: CalendarEvents, from: string, until: string): AgendaMonth[] {
  const end = instantIn({ dateTime: `${until}T23:59:59` }, calendar.timeZone);
  const entries = calendar.events
    .filter(({ recurringEventId }) => recurringEventId === undefined)
    .flatMap((event) => {
      const { recurrence = [] } = event;
      const meetings = meetingsOf(calendar, event, end).filter(({ status }) => status !== 'cancelled');
      return meetings.flatMap((meeting) => entryOf(meeting, recurrence, calendar.timeZone));
    })
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

/** Where a meeting of a series was moved from: `moved from 10 March`, on its day `moved from 10:00`; '' in its place. */
export function movedText({ start, originalStartTime: original }: Event, calendarZone: string): string {
  if (!start || !original) return '';
  const [is = '', was = ''] = [start, original].map((time) =>
    readingText(wallClock(instantIn(time, calendarZone), calendarZone)),
  );
  if (is === was) return '';
  const isSameDay = is.slice(0, 10) === was.slice(0, 10);
  return `moved from ${isSameDay ? was.slice(11, 16) : DAY_AND_MONTH.format(new Date(`${was}Z`))}`;
}

/** Who is invited: names, or addresses where there is no name. */
export function guestsText({ attendees = [] }: Event): string {
  const guests = attendees.map(({ displayName, email }) => displayName?.trim() || email || 'somebody');
  return guests.length === 0 ? 'nobody invited' : guests.join(', ');
}

/** Whether the guests of an event were told of it: `invitation sent to Ana, not to bo@example.org`; '' without guests. */
export function invitationsText(event: Event, invitations: readonly Invitation[]): string {
  const { attendees = [] } = event;
  const ids = [event.id, event.recurringEventId];
  const isTold = (guest: GoogleAppsScript.Calendar.Schema.EventAttendee) =>
    invitations.some(({ eventId, email }) => ids.includes(eventId) && email === guest.email);
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

function entryOf(event: Event, recurrence: readonly string[], calendarZone: string): AgendaEntry[] {
  const { start, end = start } = event;
  if (!start || !end) return [];
  if (start.date !== undefined) {
    const length = readingIn(end, calendarZone) - readingIn(start, calendarZone);
    return [{ event, recurrence, day: start.date, time: allDayText(Math.round(length / DAY)) }];
  }
  const begins = readingText(wallClock(instantIn(start, calendarZone), calendarZone));
  const ends = readingText(wallClock(instantIn(end, calendarZone), calendarZone));
  return [{ event, recurrence, day: begins.slice(0, 10), time: timeText(begins, ends) }];
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
