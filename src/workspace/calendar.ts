import { words } from '../partnership/words';
import { UserError } from './userError';

/** The user property that holds the id of the add-on's own calendar, made once for each user. */
const CALENDAR_ID = 'calendarId';

type Event = GoogleAppsScript.Calendar.Schema.Event;

interface CalendarService {
  readonly Calendars: GoogleAppsScript.Calendar.Collection.CalendarsCollection;
  readonly Events: GoogleAppsScript.Calendar.Collection.EventsCollection;
}

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
  readonly marks: Marks;
}

/** Private texts by their names. */
export type Marks = Readonly<Record<string, string>>;

/** An entry that stands in the calendar, wherever people moved it. */
export interface StandingEntry {
  readonly id: string;
  readonly marks: Marks;
  readonly hasBegun: boolean;
}

/** The add-on's own calendar. */
export interface CheckInCalendar {
  /**
   * The zone of the calendar, which people may have changed; before it is made, the one that it will have.
   *
   * @throws UserError when the calendar was deleted
   */
  zone(): string;
  /**
   * Puts an entry in and invites its guests, and nobody else.
   *
   * @returns whether it was made now, when it begins and its marks: one that is there already stays as it is
   */
  add(entry: CalendarEntry): { readonly made: boolean; readonly start: string; readonly marks: Marks };
  /** Puts an entry in as it is given, also where one with its identifier stands or was taken out. */
  put(entry: CalendarEntry): void;
  /** The entries with a mark. There are none where nothing was put in yet, or where the calendar was deleted. */
  entriesWith(name: string, value: string): readonly StandingEntry[];
  /** Takes an entry out; one that is out already stays out. */
  takeOut(id: string): void;
}

/** Opens the calendar; it is made in the zone given when the first entry is put in. */
export function openCheckInCalendar(zone: string): CheckInCalendar {
  const service = calendarService();
  const properties = PropertiesService.getUserProperties();
  let known = properties.getProperty(CALENDAR_ID);
  let knownZone: string | undefined;
  const calendarId = (): string => {
    if (known !== null) return known;
    const made = service.Calendars.insert({ summary: words.calendar, timeZone: zone }).id ?? '';
    properties.setProperty(CALENDAR_ID, made);
    known = made;
    knownZone = zone;
    return made;
  };
  const forget = (): void => {
    properties.deleteProperty(CALENDAR_ID);
    known = null;
  };
  const gone = (): UserError => {
    forget();
    return new UserError(({ calendarGone }) => calendarGone);
  };
  /** Answers false where the identifier is taken, also by an entry that was taken out. */
  const insert = (entry: CalendarEntry): boolean => {
    const id = calendarId();
    try {
      service.Events.insert(resourceOf(entry), id, whomToTell(entry));
      return true;
    } catch (error) {
      if (isTaken(error)) return false;
      throw isNotFound(error) ? gone() : error;
    }
  };
  return {
    zone() {
      if (known === null) return zone;
      try {
        knownZone = knownZone ?? service.Calendars.get(known).timeZone ?? zone;
        return knownZone;
      } catch (error) {
        throw isNotFound(error) ? gone() : error;
      }
    },
    add(entry) {
      if (insert(entry)) return { made: true, start: entry.start, marks: entry.marks };
      const there = service.Events.get(calendarId(), entry.id);
      return { made: false, start: there.start?.dateTime ?? entry.start, marks: marksOf(there) };
    },
    put(entry) {
      if (insert(entry)) return;
      const resource = { ...resourceOf(entry), status: 'confirmed' };
      service.Events.update(resource, calendarId(), entry.id, whomToTell(entry));
    },
    entriesWith(name, value) {
      if (known === null) return [];
      try {
        return eventsWith(service, known, `${name}=${value}`).map(standingEntry);
      } catch (error) {
        if (!isNotFound(error)) throw error;
        forget();
        return [];
      }
    },
    takeOut(id) {
      if (known === null) return;
      try {
        service.Events.remove(known, id, { sendUpdates: 'none' });
      } catch (error) {
        if (!isNotFound(error) && !isDeleted(error)) throw error;
      }
    },
  };
}

function whomToTell({ guests }: CalendarEntry) {
  return { sendUpdates: guests.length > 0 ? 'all' : 'none' };
}

function resourceOf(entry: CalendarEntry): Event {
  return {
    id: entry.id,
    summary: entry.title,
    description: entry.description,
    start: { dateTime: entry.start, timeZone: entry.zone },
    end: { dateTime: entry.end, timeZone: entry.zone },
    ...(entry.guests.length > 0 ? { attendees: entry.guests.map((email) => ({ email })) } : {}),
    ...(entry.recurrence.length > 0 ? { recurrence: [...entry.recurrence] } : {}),
    extendedProperties: { private: { ...entry.marks } },
  };
}

/** The events that carry a private property; one call for each 250 of them. */
function eventsWith({ Events }: CalendarService, calendarId: string, privateExtendedProperty: string): Event[] {
  const all: Event[] = [];
  let pageToken: string | undefined;
  do {
    const page = Events.list(calendarId, { privateExtendedProperty, ...(pageToken ? { pageToken } : {}) });
    all.push(...(page.items ?? []));
    pageToken = page.nextPageToken;
  } while (pageToken);
  return all;
}

function marksOf({ extendedProperties }: Event): Marks {
  return (extendedProperties?.private ?? {}) as Marks;
}

function standingEntry(event: Event): StandingEntry {
  const { id = '', start } = event;
  return {
    id,
    marks: marksOf(event),
    hasBegun: new Date(start?.dateTime ?? start?.date ?? '').getTime() <= Date.now(),
  };
}

function isTaken(error: unknown): boolean {
  return /already exists/i.test(String((error as Error).message));
}

function isNotFound(error: unknown): boolean {
  return /not found/i.test(String((error as Error).message));
}

function isDeleted(error: unknown): boolean {
  return /has been deleted/i.test(String((error as Error).message));
}

/** The Calendar service, which somebody who installs by hand may have forgotten to switch on. */
function calendarService(): CalendarService {
  if (typeof Calendar === 'undefined' || !Calendar?.Calendars || !Calendar.Events) {
    throw new UserError(({ serviceMissing }) => serviceMissing('Calendar'));
  }
  return { Calendars: Calendar.Calendars, Events: Calendar.Events };
}
