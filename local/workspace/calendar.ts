import { plainCopy } from './plainCopy';
import { parseRecurrence, startsOnRule } from './recurrence';
import { apiError, describe, needing, plain, property } from './strict';
import { instantOf, isTimeZone } from './zonedTime';

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

/** `Calendar.Events`, version 3. */
export class LocalEvents {
  constructor(
    private readonly store: CalendarStore,
    private readonly now: () => Date,
  ) {}

  insert(resource: EventResource, calendarId: string, options: Record<string, unknown> = {}): unknown {
    const method = 'calendar.events.insert';
    onlyKnown(method, options, ['sendUpdates']);
    const { sendUpdates = 'none' } = options;
    if (!['all', 'externalOnly', 'none'].includes(String(sendUpdates)))
      throw apiError(method, 'Invalid value for sendUpdates.', 400);
    const calendar = find(this.store, method, calendarId);
    this.check(method, resource);
    const id = resource.id ?? crypto.randomUUID().replace(/-/g, '');
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
    // Nobody here is known to use Google Calendar, so `externalOnly` reaches everybody.
    if (sendUpdates !== 'none') {
      for (const { email = '' } of event.attendees ?? []) this.store.invitations.push({ eventId: id, email });
    }
    return plainCopy(event);
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
    let rule: ReturnType<typeof parseRecurrence>;
    try {
      rule = parseRecurrence(text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw apiError(method, `Invalid recurrence rule. (${reason}: ${text})`, 400);
    }
    if (!startsOnRule(rule, startDay)) {
      throw apiError(
        method,
        `The local workspace refuses a series whose start, ${startDay}, is not one of its days (${text}).`,
        400,
      );
    }
  }

  get(calendarId: string, eventId: string): unknown {
    const method = 'calendar.events.get';
    const event = find(this.store, method, calendarId).events.find((each) => each.id === eventId);
    if (!event) throw apiError(method, 'Not Found', 404);
    return plainCopy(event);
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
    const items = plainCopy(found.slice(start, start + maxResults));
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
  get: needing(SCOPES, plain('String,String')),
  list: needing(SCOPES, plain('String', 'String,Object')),
});
describe<GoogleAppsScript.Calendar>()(LocalCalendar, 'Calendar', { Calendars: property, Events: property });
