import { occurrences } from './occurrences';
import { plainCopy } from './plainCopy';
import { parseRecurrence, readDates, startsOnRule } from './recurrence';
import { apiError, describe, needing, plain, property } from './strict';
import { instantOf, isTimeZone, wallClock } from './zonedTime';

type EventResource = GoogleAppsScript.Calendar.Schema.Event;
type EventTime = GoogleAppsScript.Calendar.Schema.EventDateTime;

/** A calendar the app made, with its events as Google event resources. */
export interface LocalCalendarData {
  kind: 'calendar#calendar';
  id: string;
  summary: string;
  timeZone: string;
  description?: string;
  events: EventResource[];
}

/** An e-mail that told a guest of an event. */
export interface Invitation {
  eventId: string;
  email: string;
}

/** The calendars that the app made, and the invitations that were sent from them, oldest first. */
export class CalendarStore {
  constructor(
    readonly calendars: LocalCalendarData[] = [],
    readonly invitations: Invitation[] = [],
  ) {}

  /** The events of all calendars that are not deleted. */
  get events(): EventResource[] {
    return this.calendars.flatMap((calendar) => calendar.events).filter((event) => event.status !== 'cancelled');
  }

  calendar(id: string): LocalCalendarData | undefined {
    return this.calendars.find((calendar) => calendar.id === id);
  }
}

const CALENDAR_FIELDS = ['summary', 'timeZone', 'description'];
const EVENT_FIELDS = [
  'id',
  'summary',
  'description',
  'location',
  'start',
  'end',
  'recurrence',
  'attendees',
  'reminders',
  'extendedProperties',
  'transparency',
  'visibility',
  'colorId',
  'guestsCanInviteOthers',
  'guestsCanModify',
  'guestsCanSeeOtherGuests',
  'status',
  'source',
];
const ATTENDEE_FIELDS = [
  'email',
  'displayName',
  'optional',
  'responseStatus',
  'comment',
  'additionalGuests',
  'resource',
];
/** An address that can be one: a name without blanks and signs of lists, and a domain with a dot. */
const EMAIL =
  /^(?!\.)(?!.*\.[.@])[^\s@,;:<>()[\]"\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]+$/u;

function onlyKnown(method: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown)
    throw apiError(method, `Invalid JSON payload received. Unknown name "${unknown}": Cannot find field.`, 400);
}

function find(store: CalendarStore, method: string, id: string): LocalCalendarData {
  if (id === 'primary') throw apiError(method, 'Request had insufficient authentication scopes.', 403);
  const calendar = store.calendar(id);
  if (!calendar) throw apiError(method, 'Not Found', 404);
  return calendar;
}

/** `Calendar.Calendars`, version 3, for an app that sees only the calendars it made. */
export class LocalCalendars {
  constructor(
    private readonly store: CalendarStore,
    private readonly timeZone: string,
  ) {}

  insert(resource: Record<string, unknown>): unknown {
    const method = 'calendar.calendars.insert';
    onlyKnown(method, resource, CALENDAR_FIELDS);
    const { summary, timeZone = this.timeZone, description } = resource;
    if (typeof summary !== 'string' || summary === '') throw apiError(method, 'Missing title.', 400);
    if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) throw apiError(method, 'Invalid time zone.', 400);
    const calendar: LocalCalendarData = {
      kind: 'calendar#calendar',
      id: `c_${crypto.randomUUID().replace(/-/g, '')}@group.calendar.google.com`,
      summary,
      timeZone,
      ...(typeof description === 'string' ? { description } : {}),
      events: [],
    };
    this.store.calendars.push(calendar);
    return this.visible(calendar);
  }

  get(calendarId: string): unknown {
    return this.visible(find(this.store, 'calendar.calendars.get', calendarId));
  }

  private visible(calendar: LocalCalendarData): unknown {
    const { events: _events, ...resource } = calendar;
    return plainCopy(resource);
  }
}

/** In milliseconds; a series is looked at for five of them. */
const YEAR = 366 * 24 * 60 * 60 * 1000;

const DAY_TEXT = /^\d{4}-\d{2}-\d{2}$/;
const TIME_TEXT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/;

function isDay(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text) && text !== '';
}

/** Checks a start or an end. Answers its day as the calendar shows it and its instant. */
function readTime(method: string, name: 'start' | 'end', time: EventTime | undefined, recurring: boolean) {
  if (!time || (time.date === undefined) === (time.dateTime === undefined)) {
    throw apiError(method, `Missing ${name} time.`, 400);
  }
  onlyKnown(method, time, ['date', 'dateTime', 'timeZone']);
  const { date, dateTime, timeZone } = time;
  if (timeZone !== undefined && !isTimeZone(timeZone)) throw apiError(method, 'Invalid time zone definition.', 400);
  if (date !== undefined) {
    const instant = Date.parse(`${date}T00:00:00Z`);
    if (!DAY_TEXT.test(date) || !isDay(date)) throw apiError(method, `Invalid value for: ${name} date.`, 400);
    return { allDay: true, day: date, instant };
  }
  const [, day = '', offset] = TIME_TEXT.exec(dateTime ?? '') ?? [];
  const reading = Date.parse(`${(dateTime ?? '').slice(0, 19)}Z`);
  if (!isDay(day) || Number.isNaN(reading)) throw apiError(method, `Invalid value for: ${name} dateTime.`, 400);
  if (timeZone === undefined && (recurring || offset === undefined)) {
    throw apiError(method, `Missing time zone definition for ${name} time.`, 400);
  }
  const instant = offset !== undefined ? Date.parse(dateTime ?? '') : instantOf(reading, timeZone ?? 'UTC');
  return { allDay: false, day, instant };
}

/** A time as Google answers it: with the offset of the calendar's zone. */
function withOffset(time: EventTime | undefined, calendarZone: string): EventTime | undefined {
  if (time?.dateTime === undefined) return time;
  const { dateTime, timeZone } = time;
  const [, , offset] = TIME_TEXT.exec(dateTime) ?? [];
  const instant =
    offset !== undefined
      ? Date.parse(dateTime)
      : instantOf(Date.parse(`${dateTime.slice(0, 19)}Z`), timeZone ?? calendarZone);
  const reading = wallClock(instant, calendarZone);
  const minutes = Math.round((reading - instant) / 60000);
  const clock = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((n) => String(n).padStart(2, '0'));
  const zone = minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${clock.join(':')}`;
  return { ...time, dateTime: `${new Date(reading).toISOString().slice(0, 19)}${zone}` };
}

/** An event as Google answers it. */
function answered(event: EventResource, { timeZone }: LocalCalendarData): EventResource {
  const start = withOffset(event.start, timeZone);
  const end = withOffset(event.end, timeZone);
  return plainCopy({ ...event, ...(start ? { start } : {}), ...(end ? { end } : {}) });
}

/** `Calendar.Events`, version 3. */
export class LocalEvents {
  constructor(
    private readonly store: CalendarStore,
    private readonly now: () => Date,
  ) {}

  insert(resource: EventResource, calendarId: string, options: Record<string, unknown> = {}): unknown {
    const method = 'calendar.events.insert';
    const sendUpdates = this.whom(method, options);
    const calendar = find(this.store, method, calendarId);
    this.check(method, resource);
    const id = resource.id ?? crypto.randomUUID().replace(/-/g, '');
    // The identifier of an event that was removed stays taken.
    if (calendar.events.some((event) => event.id === id)) {
      throw apiError(method, 'The requested identifier already exists.', 409);
    }
    const stamp = this.now().toISOString();
    const event: EventResource = {
      kind: 'calendar#event',
      status: 'confirmed',
      sequence: 0,
      ...plainCopy(resource),
      id,
      iCalUID: `${id}@google.com`,
      htmlLink: `https://www.google.com/calendar/event?eid=${id}`,
      created: stamp,
      updated: stamp,
    };
    calendar.events.push(event);
    this.tell(event, sendUpdates);
    return answered(event, calendar);
  }

  /** Replaces an event: what the resource leaves out is gone. A removed one comes back when its status says so. */
  update(resource: EventResource, calendarId: string, eventId: string, options: Record<string, unknown> = {}): unknown {
    const method = 'calendar.events.update';
    const sendUpdates = this.whom(method, options);
    const calendar = find(this.store, method, calendarId);
    this.check(method, resource);
    const index = calendar.events.findIndex((event) => event.id === eventId);
    const before = calendar.events[index];
    if (!before) throw apiError(method, 'Not Found', 404);
    if (resource.id !== undefined && resource.id !== eventId) {
      throw apiError(method, 'Invalid resource id value.', 400);
    }
    const { kind, status, sequence = 0, iCalUID, htmlLink, created } = before;
    const event = {
      ...{ kind, status, sequence: sequence + 1, iCalUID, htmlLink, created },
      ...plainCopy(resource),
      id: eventId,
      updated: this.now().toISOString(),
    } as EventResource;
    calendar.events[index] = event;
    if (event.status !== 'cancelled') this.tell(event, sendUpdates);
    return answered(event, calendar);
  }

  /** Cancels an event, a series as a whole. Its resource stays, and is answered by `get`. */
  remove(calendarId: string, eventId: string, options: Record<string, unknown> = {}): void {
    const method = 'calendar.events.delete';
    this.whom(method, options);
    const event = find(this.store, method, calendarId).events.find((each) => each.id === eventId);
    if (!event) throw apiError(method, 'Not Found', 404);
    if (event.status === 'cancelled') throw apiError(method, 'Resource has been deleted', 410);
    event.status = 'cancelled';
    event.updated = this.now().toISOString();
  }

  /** Who is to be told. */
  private whom(method: string, options: Record<string, unknown>): string {
    onlyKnown(method, options, ['sendUpdates']);
    const { sendUpdates = 'none' } = options;
    if (!['all', 'externalOnly', 'none'].includes(String(sendUpdates)))
      throw apiError(method, 'Invalid value for sendUpdates.', 400);
    return String(sendUpdates);
  }

  /** Nobody here is known to use Google Calendar, so `externalOnly` reaches everybody. */
  private tell(event: EventResource, sendUpdates: string): void {
    if (sendUpdates === 'none') return;
    for (const { email = '' } of event.attendees ?? []) {
      this.store.invitations.push({ eventId: event.id ?? '', email });
    }
  }

  private check(method: string, resource: EventResource): void {
    onlyKnown(method, resource, EVENT_FIELDS);
    if (resource.id !== undefined && !/^[a-v0-9]{5,1024}$/.test(resource.id)) {
      throw apiError(method, 'Invalid resource id value.', 400);
    }
    const rules = resource.recurrence ?? [];
    const start = readTime(method, 'start', resource.start, rules.length > 0);
    const end = readTime(method, 'end', resource.end, rules.length > 0);
    if (start.allDay !== end.allDay)
      throw apiError(method, 'Start and end times must either both be date or both be dateTime.', 400);
    if (end.instant <= start.instant) throw apiError(method, 'The specified time range is empty.', 400);
    for (const text of rules) this.checkRecurrence(method, text, start.day);
    this.checkDates(method, rules, resource.start);
    for (const attendee of resource.attendees ?? []) {
      onlyKnown(method, attendee, ATTENDEE_FIELDS);
      if (!EMAIL.test(attendee.email ?? '')) throw apiError(method, 'Invalid attendee email.', 400);
    }
    for (const properties of [resource.extendedProperties?.private, resource.extendedProperties?.shared]) {
      for (const [key, value] of Object.entries(properties ?? {})) {
        if (typeof value !== 'string') throw apiError(method, `Invalid value for extended property ${key}.`, 400);
      }
    }
  }

  private checkRecurrence(method: string, text: string, startDay: string): void {
    const isDates = /^(EXDATE|RDATE)/.test(text);
    let rule: ReturnType<typeof parseRecurrence> | undefined;
    try {
      if (isDates) readDates(text);
      else rule = parseRecurrence(text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw apiError(method, `Invalid recurrence rule. (${reason}: ${text})`, 400);
    }
    if (rule && !startsOnRule(rule, startDay)) {
      throw apiError(
        method,
        `The local workspace refuses a series whose start, ${startDay}, is not one of its days (${text}).`,
        400,
      );
    }
  }

  /**
   * Refuses days of a series that Google takes and then does not show: one taken out that is not there, as with another
   * hour, and one added after the rule has ended.
   */
  private checkDates(method: string, lines: readonly string[], start: EventTime | undefined): void {
    const dates = lines.filter((line) => /^(EXDATE|RDATE)/.test(line));
    if (dates.length === 0 || start === undefined) return;
    const refuse = (what: string) => apiError(method, `The local workspace refuses ${what}.`, 400);
    const rules = lines.filter((line) => !dates.includes(line));
    if (rules.length === 0) throw refuse('days of a series without a rule, which Outlook does not know');
    const zone = start.timeZone ?? 'UTC';
    const first = Date.parse(
      `${start.date ?? start.dateTime?.slice(0, 10)}T${start.dateTime?.slice(11, 19) ?? '00:00:00'}Z`,
    );
    const ofRules = occurrences(rules, first, zone, first + 5 * YEAR);
    const last = ofRules[ofRules.length - 1] ?? first;
    for (const line of dates) {
      if (readDates(line).zone === undefined && start.date === undefined) throw refuse(`days among times (${line})`);
      const changed = occurrences([...rules, line], first, zone, first + 5 * YEAR);
      const { name, times } = readDates(line);
      const change = name === 'EXDATE' ? ofRules.length - changed.length : changed.length - ofRules.length;
      if (change !== times.length) {
        throw refuse(
          name === 'EXDATE'
            ? `to take out a day that is not one of the series (${line})`
            : `to add a day that is one of the series already (${line})`,
        );
      }
      if (changed[changed.length - 1] !== last && name === 'RDATE') {
        throw refuse(`to add a day after the end of the rule, which Google Calendar does not show (${line})`);
      }
    }
  }

  get(calendarId: string, eventId: string): unknown {
    const method = 'calendar.events.get';
    const calendar = find(this.store, method, calendarId);
    const event = calendar.events.find((each) => each.id === eventId);
    if (!event) throw apiError(method, 'Not Found', 404);
    return answered(event, calendar);
  }

  list(calendarId: string, options: Record<string, unknown> = {}): unknown {
    const method = 'calendar.events.list';
    onlyKnown(method, options, ['privateExtendedProperty', 'maxResults', 'pageToken', 'showDeleted']);
    const { privateExtendedProperty = [], maxResults = 250, pageToken = '0', showDeleted = false } = options;
    const calendar = find(this.store, method, calendarId);
    if (typeof maxResults !== 'number' || !Number.isInteger(maxResults) || maxResults < 1 || maxResults > 2500) {
      throw apiError(method, `Invalid value '${maxResults}'. Values must be within the range: [1, 2500]`, 400);
    }
    const wanted = [privateExtendedProperty].flat().map((constraint) => {
      const [, key, value] = /^([^=]+)=(.*)$/s.exec(String(constraint)) ?? [];
      if (key === undefined) throw apiError(method, 'Invalid private extended property constraint.', 400);
      return { key, value };
    });
    const found = calendar.events.filter((event) => {
      const properties = (event.extendedProperties?.private ?? {}) as Record<string, unknown>;
      return (
        (showDeleted === true || event.status !== 'cancelled') &&
        wanted.every(({ key, value }) => properties[key] === value)
      );
    });
    const start = Number(pageToken);
    if (!Number.isInteger(start) || start < 0) throw apiError(method, 'Invalid page token value.', 400);
    const next = start + maxResults < found.length ? { nextPageToken: String(start + maxResults) } : {};
    const items = found.slice(start, start + maxResults).map((event) => answered(event, calendar));
    return { kind: 'calendar#events', summary: calendar.summary, timeZone: calendar.timeZone, ...next, items };
  }
}

/** The advanced service `Calendar`. */
export class LocalCalendar {
  constructor(
    readonly Calendars: LocalCalendars,
    readonly Events: LocalEvents,
  ) {}
}

const SCOPES = ['calendar.app.created', 'calendar'];

describe<GoogleAppsScript.Calendar.Collection.CalendarsCollection>()(LocalCalendars, 'Calendar.Calendars', {
  insert: needing(SCOPES, plain('Object')),
  get: needing(SCOPES, plain('String')),
});
describe<GoogleAppsScript.Calendar.Collection.EventsCollection>()(LocalEvents, 'Calendar.Events', {
  insert: needing(SCOPES, plain('Object,String', 'Object,String,Object')),
  update: needing(SCOPES, plain('Object,String,String', 'Object,String,String,Object')),
  remove: needing(SCOPES, plain('String,String', 'String,String,Object')),
  get: needing(SCOPES, plain('String,String')),
  list: needing(SCOPES, plain('String', 'String,Object')),
});
describe<GoogleAppsScript.Calendar>()(LocalCalendar, 'Calendar', { Calendars: property, Events: property });
