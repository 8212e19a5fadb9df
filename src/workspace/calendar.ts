import { words } from '../partnership/words';
import { UserError } from './userError';

/** The user property that holds the id of the add-on's own calendar, made once for each user. */
const CALENDAR_ID = 'calendarId';

/** A meeting as the calendar needs it; local times of `zone` as `yyyy-mm-ddThh:mm:ss`. */
export interface CalendarEntry {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  /** E-mail addresses of those who get an invitation. */
  readonly guests: readonly string[];
  /** RFC 5545 lines; none for a meeting that is held once. */
  readonly recurrence: readonly string[];
  /** What the entry belongs to, kept with it and seen by nobody. */
  readonly partnerId: string;
  readonly purpose: string;
}

/** The add-on's own calendar. */
export interface CheckInCalendar {
  /**
   * Puts an entry in and invites its guests, and nobody else.
   *
   * @returns when the entry begins, and whether it was made now: one that is there already stays as it is
   */
  add(entry: CalendarEntry): { readonly made: boolean; readonly start: string };
}

/** Opens the calendar, and makes it the first time. */
export function openCheckInCalendar(zone: string): CheckInCalendar {
  const service = calendarService();
  const properties = PropertiesService.getUserProperties();
  let calendarId = properties.getProperty(CALENDAR_ID);
  if (calendarId === null) {
    calendarId = service.Calendars.insert({ summary: words.calendar, timeZone: zone }).id ?? '';
    properties.setProperty(CALENDAR_ID, calendarId);
  }
  const id = calendarId;
  return {
    add(entry) {
      try {
        service.Events.insert(resourceOf(entry), id, { sendUpdates: entry.guests.length > 0 ? 'all' : 'none' });
        return { made: true, start: entry.start };
      } catch (error) {
        const message = String((error as Error).message);
        if (/already exists/i.test(message)) {
          return { made: false, start: service.Events.get(id, entry.id).start?.dateTime ?? entry.start };
        }
        if (!/not found/i.test(message)) throw error;
        properties.deleteProperty(CALENDAR_ID);
        throw new UserError(({ calendarGone }) => calendarGone);
      }
    },
  };
}

function resourceOf(entry: CalendarEntry): GoogleAppsScript.Calendar.Schema.Event {
  return {
    id: entry.id,
    summary: entry.title,
    description: entry.description,
    start: { dateTime: entry.start, timeZone: entry.zone },
    end: { dateTime: entry.end, timeZone: entry.zone },
    ...(entry.guests.length > 0 ? { attendees: entry.guests.map((email) => ({ email })) } : {}),
    ...(entry.recurrence.length > 0 ? { recurrence: [...entry.recurrence] } : {}),
    extendedProperties: { private: { partnerId: entry.partnerId, purpose: entry.purpose } },
  };
}

/** The Calendar service, which somebody who installs by hand may have forgotten to switch on. */
function calendarService(): {
  Calendars: GoogleAppsScript.Calendar.Collection.CalendarsCollection;
  Events: GoogleAppsScript.Calendar.Collection.EventsCollection;
} {
  if (typeof Calendar === 'undefined' || !Calendar?.Calendars || !Calendar.Events) {
    throw new UserError(({ serviceMissing }) => serviceMissing('Calendar'));
  }
  return { Calendars: Calendar.Calendars, Events: Calendar.Events };
}
