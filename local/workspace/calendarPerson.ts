import { LocalEvents } from './calendarEvents';
import type { CalendarStore, EventResource, LocalCalendarData } from './calendarStore';
import { meetingWithId } from './eventSeries';
import { type EventTime, instantIn, onItsWall, readingIn } from './eventTime';
import { instantOf, isTimeZone, readingText, wallClock } from './zonedTime';

/**
 * What people do by hand in Google Calendar, with an event, a series, or a meeting of a series by its own identifier. No
 * script runs for it: it needs no permission, is not counted, and no guest is written to.
 */
export class CalendarPerson {
  private readonly events: LocalEvents;

  constructor(
    private readonly store: CalendarStore,
    now: () => Date,
  ) {
    this.events = new LocalEvents(store, now);
  }

  /**
   * Moves an event, which lasts as long as before.
   *
   * @param start on the wall of the event's zone: `2026-03-12T14:00:00`, or `2026-03-12` to keep the hour
   * @param recurrence the lines of a series that its new start needs, as one that moves to another weekday does
   */
  move(eventId: string, start: string, recurrence?: readonly string[]): void {
    const { calendar, event } = this.find(eventId);
    const moved = movedTimes(event, start, calendar.timeZone);
    this.change(eventId, { ...moved, ...(recurrence ? { recurrence: [...recurrence] } : {}) });
  }

  rename(eventId: string, title: string): void {
    this.change(eventId, { summary: title });
  }

  /** Writes another description. */
  describe(eventId: string, description: string): void {
    this.change(eventId, { description });
  }

  /** Deletes an event: a series as a whole, a meeting of one alone. */
  delete(eventId: string): void {
    this.events.remove(this.find(eventId).calendar.id, eventId);
  }

  /** Answers an invitation, as the guest with that address. */
  answer(eventId: string, email: string, response: 'accepted' | 'declined' | 'tentative'): void {
    const { attendees = [] } = this.find(eventId).event;
    if (!attendees.some((guest) => guest.email === email)) throw new Error(`${email} is not a guest of ${eventId}.`);
    const answered = attendees.map((guest) => (guest.email === email ? { ...guest, responseStatus: response } : guest));
    this.change(eventId, { attendees: answered });
  }

  /** Deletes a calendar with all that is in it. */
  deleteCalendar(calendarId: string): void {
    this.store.calendars.splice(this.store.calendars.indexOf(this.calendar(calendarId)), 1);
  }

  /** Sets the zone in which a calendar is shown; events keep their own. */
  setTimeZone(calendarId: string, timeZone: string): void {
    if (!isTimeZone(timeZone)) throw new Error(`'${timeZone}' is not a time zone.`);
    this.calendar(calendarId).timeZone = timeZone;
  }

  private calendar(id: string): LocalCalendarData {
    const calendar = this.store.calendar(id);
    if (!calendar) throw new Error(`There is no calendar '${id}'.`);
    return calendar;
  }

  private find(eventId: string): { calendar: LocalCalendarData; event: EventResource } {
    for (const calendar of this.store.calendars) {
      const event = calendar.events.find(({ id }) => id === eventId) ?? meetingWithId(calendar, eventId);
      if (event && event.status !== 'cancelled') return { calendar, event };
    }
    throw new Error(`There is no event '${eventId}' in the calendar.`);
  }

  private change(eventId: string, changes: EventResource): void {
    this.events.patch(changes, this.find(eventId).calendar.id, eventId);
  }
}

function movedTimes({ start = {}, end = start }: EventResource, to: string, calendarZone: string) {
  if (start.date !== undefined) {
    const length = readingIn(end, calendarZone) - readingIn(start, calendarZone);
    const day = (reading: number): EventTime => ({ date: readingText(reading).slice(0, 10) });
    const first = Date.parse(`${to.slice(0, 10)}T00:00:00Z`);
    return { start: day(first), end: day(first + length) };
  }
  const { dateTime = '', timeZone = calendarZone } = onItsWall(start, calendarZone);
  const begins = { dateTime: to.length === 10 ? `${to}${dateTime.slice(10)}` : to, timeZone };
  const { timeZone: endZone = timeZone } = onItsWall(end, calendarZone);
  const instant = instantOf(readingIn(begins, timeZone), timeZone);
  const length = instantIn(end, calendarZone) - instantIn(start, calendarZone);
  return { start: begins, end: { dateTime: readingText(wallClock(instant + length, endZone)), timeZone: endZone } };
}
