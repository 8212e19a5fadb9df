import type { PreparedText } from '../partnership/checkin/schedule/agendaBlock';
import type { Guest, Marks, NewEvent, StandingEvent } from '../partnership/checkin/schedule/calendarEvent';
import type { EventChange } from '../partnership/checkin/schedule/order';
import { words } from '../partnership/words';
import { unlessRefused } from './unlessRefused';
import { UserError } from './userError';

/** The user property that holds the id of the add-on's own calendar, made once for each user. */
const CALENDAR_ID = 'calendarId';

type Event = GoogleAppsScript.Calendar.Schema.Event;

interface CalendarService {
  readonly Calendars: GoogleAppsScript.Calendar.Collection.CalendarsCollection;
  readonly Events: GoogleAppsScript.Calendar.Collection.EventsCollection;
}

/** A meeting as the calendar needs it, with what it is known by and who gets an invitation. */
export interface CalendarEntry extends NewEvent {
  readonly id: string;
  /** E-mail addresses. */
  readonly guests: readonly string[];
  /** Whether it gets a link for video calls. */
  readonly hasLink?: boolean;
}

/** One meeting, as it stands in the calendar. */
export interface StandingMeeting extends PreparedText {
  readonly id: string;
  readonly etag: string;
  /** With an offset. */
  readonly start: string;
  readonly hasGuests: boolean;
}

/** The add-on's own calendar. */
export interface CheckInCalendar {
  /**
   * All that stands in it and what was deleted lately, in one call for each 2,500 events, and its zone. A calendar that
   * was deleted, or was not made yet, is empty.
   */
  read(): { readonly zone: string; readonly events: readonly StandingEvent[] };
  /**
   * Puts an entry in and invites its guests, and nobody else.
   *
   * @returns the entry that stands there when its identifier is taken; it stays as it is
   */
  add(entry: CalendarEntry): StandingEvent | undefined;
  /** Puts an entry in as it is given, also where one with its identifier stands or was taken out. */
  put(entry: CalendarEntry): void;
  /**
   * Changes an entry, unless it changed otherwise since it was read.
   *
   * @returns whether it is as it is to be
   */
  change(id: string, etag: string, change: EventChange, tells: boolean): boolean;
  /** The next meeting of an entry that has not ended yet; none where the entry was taken out. */
  nextMeeting(id: string): StandingMeeting | undefined;
  /**
   * Writes the text of a meeting or an entry, unless it changed since it was read.
   *
   * @returns whether it was written
   */
  describe(id: string, etag: string, text: PreparedText): boolean;
  /**
   * Takes an entry out; one that is out already stays out.
   *
   * @param etag so that it is taken out only when it did not change since it was read
   * @returns whether it is out
   */
  takeOut(id: string, tells?: boolean, etag?: string): boolean;
}

/** Opens the calendar; it is made in the zone given when the first entry is put in. */
export function openCheckInCalendar(zone: string): CheckInCalendar {
  const { Calendars, Events } = calendarService();
  const properties = PropertiesService.getUserProperties();
  let known = properties.getProperty(CALENDAR_ID);
  const calendarId = (): string => {
    if (known === null) {
      known = Calendars.insert({ summary: words.calendar, timeZone: zone }).id ?? '';
      properties.setProperty(CALENDAR_ID, known);
    }
    return known;
  };
  const forget = (): void => {
    properties.deleteProperty(CALENDAR_ID);
    known = null;
  };
  /** Answers false where the identifier is taken, also by an entry that was taken out. */
  const insert = (entry: CalendarEntry): boolean => {
    const id = calendarId();
    const options = { ...whomToTell(entry), ...(entry.hasLink ? { conferenceDataVersion: 1 } : {}) };
    const isNew = unlessRefused(NOT_FOUND, () => done(TAKEN, () => Events.insert(resourceOf(entry), id, options)));
    if (isNew !== undefined) return isNew;
    forget();
    throw new UserError('calendarGone');
  };
  const patch = (resource: Event, id: string, etag: string, tells = false): boolean =>
    done(CHANGED, () => Events.patch(resource, calendarId(), id, invitations(tells), { 'If-Match': etag }));
  return {
    read() {
      const calendar = known;
      if (calendar === null) return { zone, events: [] };
      const found = unlessRefused(NOT_FOUND, () => allEvents(Events, calendar));
      if (!found) forget();
      return { zone: found?.timeZone ?? zone, events: standingEvents(found?.items ?? []) };
    },
    add(entry) {
      return insert(entry) ? undefined : standingEvent(Events.get(calendarId(), entry.id), []);
    },
    change(id, etag, { title, guests, recurrence, marks }, tells) {
      const resource: Event = {
        ...(title === undefined ? {} : { summary: title }),
        ...(guests ? { attendees: guests.map((guest) => ({ ...guest })) } : {}),
        ...(recurrence ? { recurrence: [...recurrence] } : {}),
        ...(marks ? { extendedProperties: { private: { ...marks } } } : {}),
      };
      // Marks tell one change from another: they are as they are to be when a call whose answer was lost made this one.
      return patch(resource, id, etag, tells) || hasMarks(Events.get(calendarId(), id), marks);
    },
    put(entry) {
      if (insert(entry)) return;
      const resource = { ...resourceOf(entry), status: 'confirmed' };
      Events.update(resource, calendarId(), entry.id, whomToTell(entry));
    },
    nextMeeting(id) {
      const calendar = known;
      if (calendar === null) return undefined;
      const next = unlessRefused(GONE, () => {
        const series = Events.get(calendar, id);
        const timeMin = new Date().toISOString();
        return series.recurrence ? Events.instances(calendar, id, { timeMin, maxResults: 1 }).items?.[0] : series;
      });
      if (!next || next.status === 'cancelled') return undefined;
      return {
        id: next.id ?? '',
        etag: next.etag ?? '',
        start: next.start?.dateTime ?? next.start?.date ?? '',
        description: next.description ?? '',
        hasGuests: (next.attendees ?? []).length > 0,
        marks: marksOf(next),
      };
    },
    describe(id, etag, { description, marks }) {
      return patch({ description, extendedProperties: { private: { ...marks } } }, id, etag);
    },
    takeOut(id, tells = false, etag) {
      const calendar = known;
      if (calendar === null) return true;
      const headers = etag === undefined ? {} : { 'If-Match': etag };
      return done(CHANGED, () => unlessRefused(GONE, () => Events.remove(calendar, id, invitations(tells), headers)));
    },
  };
}

/** What Google's refusals say: the identifier is taken; nothing is there; it was there; it changed since it was read. */
const TAKEN = /already exists/i;
const NOT_FOUND = /not found/i;
const GONE = /not found|has been deleted/i;
const CHANGED = /precondition failed|condition not met/i;

/** Whether an action was done; false where Google refuses it so. */
function done(refusal: RegExp, action: () => unknown): boolean {
  const answer = unlessRefused(refusal, () => {
    action();
    return true;
  });
  return answer ?? false;
}

function invitations(areSent: boolean) {
  return { sendUpdates: areSent ? 'all' : 'none' };
}

function whomToTell({ guests }: CalendarEntry) {
  return invitations(guests.length > 0);
}

/** They reach the owner of the calendar alone: guests have their own. A calendar that was made for an app has none. */
const REMINDERS = {
  useDefault: false,
  overrides: [
    { method: 'popup', minutes: 24 * 60 },
    { method: 'popup', minutes: 15 },
  ],
};

function resourceOf(entry: CalendarEntry): Event {
  return {
    id: entry.id,
    summary: entry.title,
    description: entry.description,
    start: { dateTime: entry.start, timeZone: entry.zone },
    end: { dateTime: entry.end, timeZone: entry.zone },
    ...(entry.guests.length > 0 ? { attendees: entry.guests.map((email) => ({ email })) } : {}),
    ...(entry.recurrence.length > 0 ? { recurrence: [...entry.recurrence] } : {}),
    ...(entry.hasLink
      ? { conferenceData: { createRequest: { requestId: entry.id, conferenceSolutionKey: { type: 'hangoutsMeet' } } } }
      : {}),
    reminders: REMINDERS,
    extendedProperties: { private: { ...entry.marks } },
  };
}

/** What is read of events, so that the answer stays small. */
const READ_FIELDS =
  'timeZone,nextPageToken,items(id,etag,status,summary,start,end,recurrence,attendees,extendedProperties/private,recurringEventId,originalStartTime)';

/** All events, also those that were deleted; one call for each 2,500 of them, the most that Google answers. */
function allEvents(events: CalendarService['Events'], calendarId: string) {
  const items: Event[] = [];
  let timeZone: string | undefined;
  let pageToken: string | undefined;
  do {
    const page = events.list(calendarId, {
      maxResults: 2500,
      showDeleted: true,
      fields: READ_FIELDS,
      ...(pageToken ? { pageToken } : {}),
    });
    items.push(...(page.items ?? []));
    timeZone = page.timeZone;
    pageToken = page.nextPageToken;
  } while (pageToken);
  return { items, timeZone };
}

/** The events, each with those of its meetings that people moved or took out, which Google lists beside it. */
function standingEvents(items: readonly Event[]): StandingEvent[] {
  const exceptions = new Map<string, Event[]>();
  for (const item of items) {
    const { recurringEventId } = item;
    if (recurringEventId) exceptions.set(recurringEventId, [...(exceptions.get(recurringEventId) ?? []), item]);
  }
  return items
    .filter(({ recurringEventId }) => !recurringEventId)
    .map((item) => standingEvent(item, exceptions.get(item.id ?? '') ?? []));
}

function standingEvent(event: Event, exceptions: readonly Event[]): StandingEvent {
  return {
    id: event.id ?? '',
    etag: event.etag ?? '',
    title: event.summary ?? '',
    start: instantOf(event.start),
    end: instantOf(event.end),
    zone: event.start?.timeZone ?? 'UTC',
    recurrence: event.recurrence ?? [],
    guests: (event.attendees ?? []) as unknown as Guest[],
    marks: marksOf(event),
    isDeleted: event.status === 'cancelled',
    exceptions: exceptions
      .map(({ originalStartTime, start, status }) => ({
        from: instantOf(originalStartTime),
        to: status === 'cancelled' ? null : instantOf(start),
      }))
      .filter(({ from, to }) => to === null || new Date(from).getTime() !== new Date(to).getTime()),
  };
}

/** People may have made a whole day of a meeting. */
function instantOf(time: GoogleAppsScript.Calendar.Schema.EventDateTime | undefined): string {
  return time?.dateTime ?? `${time?.date ?? '1970-01-01'}T12:00:00Z`;
}

/** Whether an event has some marks; false when there are none to tell by. */
function hasMarks(event: Event, marks: Marks = {}): boolean {
  const names = Object.keys(marks);
  return names.length > 0 && names.every((name) => marksOf(event)[name] === marks[name]);
}

function marksOf({ extendedProperties }: Event): Marks {
  return (extendedProperties?.private ?? {}) as Marks;
}

/** The Calendar service, which somebody who installs by hand may have forgotten to switch on. */
function calendarService(): CalendarService {
  if (typeof Calendar === 'undefined' || !Calendar?.Calendars || !Calendar.Events) {
    throw new UserError('serviceMissing', 'Calendar');
  }
  return { Calendars: Calendar.Calendars, Events: Calendar.Events };
}
