import { onlyKnown, partialAnswer } from './apiRequest';
import { type CalendarStore, calendarIn, type EventResource, type LocalCalendarData } from './calendarStore';
import { checkConferenceVersion, conferenceAfter } from './conference';
import { checkEtag, checkEvent, checkException, READ_ONLY, WRITABLE } from './eventCheck';
import { exceptionsAfter, exceptionsOf, meetingsOf, meetingWithId, sameData, slotsOf } from './eventSeries';
import { instantIn, onItsWall, withOffset } from './eventTime';
import { mergePatch } from './mergePatch';
import type { KnownFields } from './partialResponse';
import { plainCopy } from './plainCopy';
import { apiError } from './strict';

type Options = Readonly<Record<string, unknown>>;

const EVENT: KnownFields = Object.fromEntries([...WRITABLE, ...READ_ONLY].map((name) => [name, true]));
const EVENTS: KnownFields = { kind: true, summary: true, timeZone: true, nextPageToken: true, items: EVENT };

const LIST_OPTIONS = ['timeMin', 'timeMax', 'maxResults', 'pageToken', 'showDeleted', 'fields'];

const SEQUENCE_TOO_LOW =
  'Invalid sequence value. The specified sequence number is below the current sequence number of the resource. Re-fetch the resource and use its sequence number on the following request.';

/** An event as Google answers it. */
function answered(event: EventResource, { timeZone }: LocalCalendarData): EventResource {
  const times = Object.entries({ start: event.start, end: event.end, originalStartTime: event.originalStartTime });
  const shown = Object.fromEntries(times.flatMap(([name, time]) => (time ? [[name, withOffset(time, timeZone)]] : [])));
  // Without reminders of its own an event has those of its calendar; whole days never do, and this calendar has none.
  const reminders = isBare(event) ? {} : { reminders: { useDefault: event.start?.date === undefined } };
  return plainCopy({ ...reminders, ...event, ...shown });
}

/** True for a meeting that was taken out of its series. */
function isBare({ status, recurringEventId }: EventResource): boolean {
  return status === 'cancelled' && recurringEventId !== undefined;
}

/**
 * An event as it is kept. Of a meeting that was taken out of its series Google promises no more than this, see `status`
 * in https://developers.google.com/workspace/calendar/api/v3/reference/events, and answers no more.
 */
function kept(event: EventResource): EventResource {
  const { kind, etag, id, status, recurringEventId, originalStartTime } = event;
  return isBare(event) ? ({ kind, etag, id, status, recurringEventId, originalStartTime } as EventResource) : event;
}

/** The fields of an event that a caller may set. */
function writable(event: EventResource): EventResource {
  return Object.fromEntries(WRITABLE.flatMap((name) => (name in event ? [[name, event[name]]] : [])));
}

/** The instant that a parameter names, if it is there. */
function instantOption(method: string, options: Options, name: string): number | undefined {
  const value = options[name];
  if (value === undefined) return undefined;
  const instant = /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(String(value)) ? Date.parse(String(value)) : Number.NaN;
  if (Number.isNaN(instant)) throw apiError(method, `Invalid value for: ${name}.`, 400);
  return instant;
}

/** True for an event that ends after one instant and begins before the other; a series, when one of its meetings does. */
function isBetween({ timeZone }: LocalCalendarData, event: EventResource, timeMin?: number, timeMax?: number): boolean {
  if (timeMin === undefined && timeMax === undefined) return true;
  const { start = event.originalStartTime, end = start, recurrence = [] } = event;
  const times = recurrence.length > 0 ? slotsOf(event, timeZone, timeMax) : [{ start: start ?? {}, end: end ?? {} }];
  return times.some(
    (time) =>
      (timeMin === undefined || instantIn(time.end, timeZone) > timeMin) &&
      (timeMax === undefined || instantIn(time.start, timeZone) < timeMax),
  );
}

/** Google answers reminders in an order of its own, and no empty list of them. */
function keptReminders({ useDefault = true, overrides = [] }: NonNullable<EventResource['reminders']>) {
  const sorted = [...overrides].sort((a, b) => (b.minutes ?? 0) - (a.minutes ?? 0));
  return { useDefault, ...(sorted.length > 0 ? { overrides: sorted } : {}) };
}

/**
 * True for a change that raises the sequence number. Answers of Google (recorded in the tests of
 * github.com/SwitchbackTech/compass) have it raised for another time, and not for another text or an earlier end of the
 * series; RFC 5546, 2.1.4, has it raised for another rule and another status.
 */
function isRescheduled(before: EventResource, after: EventResource): boolean {
  const when = ({ start, end, recurrence = [], status }: EventResource) => {
    const rules = recurrence.map((line) => line.replace(/;(UNTIL|COUNT)=[^;]*/g, ''));
    return { start, end, rules, status };
  };
  return !sameData(when(before), when(after));
}

/** True for a change of reminders alone, or of nothing. */
function isReminding(before: EventResource, after: EventResource): boolean {
  return WRITABLE.every((name) => name === 'reminders' || sameData(before[name], after[name]));
}

/** `Calendar.Events`, version 3. */
export class LocalEvents {
  constructor(
    private readonly store: CalendarStore,
    private readonly now: () => Date,
  ) {}

  insert(resource: EventResource, calendarId: string, options: Options = {}): unknown {
    const method = 'calendar.events.insert';
    const { sendUpdates, version } = this.changeOptions(method, options);
    const calendar = calendarIn(this.store, method, calendarId);
    onlyKnown(method, resource, WRITABLE);
    const id = resource.id ?? crypto.randomUUID().replace(/-/g, '');
    if (!/^[a-v0-9]{5,1024}$/.test(id)) throw apiError(method, 'Invalid resource id value.', 400);
    checkConferenceVersion(method, resource, undefined, version);
    const given = this.prepared(method, resource, undefined, calendar, version);
    // The identifier of an event that was removed stays taken.
    if (calendar.events.some((event) => event.id === id)) {
      throw apiError(method, 'The requested identifier already exists.', 409);
    }
    const stamp = this.timeText();
    const event: EventResource = {
      kind: 'calendar#event',
      etag: this.store.nextEtag(),
      status: 'confirmed',
      sequence: 0,
      ...given,
      id,
      iCalUID: `${id}@google.com`,
      htmlLink: `https://www.google.com/calendar/event?eid=${id}`,
      created: stamp,
      updated: stamp,
    };
    calendar.events.push(event);
    if (sendUpdates) this.store.tell(undefined, event);
    return answered(event, calendar);
  }

  /** Changes the fields that are given, as `mergePatch` does; those of a meeting of a series make it an exception. */
  patch(
    resource: EventResource,
    calendarId: string,
    eventId: string,
    options: Options = {},
    headers: Options = {},
  ): unknown {
    return this.change('calendar.events.patch', resource, [calendarId, eventId, options, headers], (before) =>
      mergePatch(writable(before), writable(resource)),
    );
  }

  /**
   * Replaces an event, or a meeting of a series: what the resource leaves out is gone. A removed one comes back when its
   * status says so.
   */
  update(
    resource: EventResource,
    calendarId: string,
    eventId: string,
    options: Options = {},
    headers: Options = {},
  ): unknown {
    return this.change('calendar.events.update', resource, [calendarId, eventId, options, headers], ({ status }) => ({
      ...(status === undefined ? {} : { status }),
      ...writable(resource),
    }));
  }

  /** Cancels an event, a series as a whole, or a meeting of one. The resource stays, and is answered by `get`. */
  remove(calendarId: string, eventId: string, options: Options = {}, headers: Options = {}): void {
    const method = 'calendar.events.delete';
    onlyKnown(method, options, ['sendUpdates']);
    const { sendUpdates } = this.changeOptions(method, options);
    const { calendar, event } = this.standing(method, calendarId, eventId);
    if (event.status === 'cancelled') throw apiError(method, 'Resource has been deleted', 410);
    checkEtag(method, headers, event);
    const after = { ...event, status: 'cancelled', sequence: (event.sequence ?? 0) + 1 };
    this.put(calendar, event, after);
    if (sendUpdates) this.store.tell(event, after);
  }

  get(calendarId: string, eventId: string, options: Options = {}): unknown {
    const method = 'calendar.events.get';
    onlyKnown(method, options, ['fields']);
    const { calendar, event } = this.standing(method, calendarId, eventId);
    return partialAnswer(method, answered(event, calendar), options.fields ?? '*', EVENT);
  }

  /**
   * Single events, series, and the exceptions of series, without `showDeleted` too the cancelled ones of a series that
   * lives (see https://developers.google.com/workspace/calendar/api/v3/reference/events/list#showDeleted). With
   * `singleEvents` each meeting of a series stands for itself instead.
   */
  list(calendarId: string, options: Options = {}): unknown {
    const method = 'calendar.events.list';
    onlyKnown(method, options, [...LIST_OPTIONS, 'privateExtendedProperty', 'singleEvents', 'orderBy']);
    const { privateExtendedProperty = [], singleEvents = false, orderBy } = options;
    const calendar = calendarIn(this.store, method, calendarId);
    if (orderBy !== undefined && (orderBy !== 'startTime' || singleEvents !== true))
      throw apiError(method, 'The requested ordering is not available for the particular query.', 400);
    const wanted = [privateExtendedProperty].flat().map((constraint) => {
      const [, key, value] = /^([^=]+)=(.*)$/s.exec(String(constraint)) ?? [];
      if (key === undefined) throw apiError(method, 'Invalid private extended property constraint.', 400);
      return { key, value };
    });
    const marked = calendar.events.filter((event) => {
      const series = isBare(event) ? calendar.events.find(({ id }) => id === event.recurringEventId) : event;
      const properties = (series?.extendedProperties?.private ?? {}) as Record<string, unknown>;
      return wanted.every(({ key, value }) => properties[key] === value);
    });
    if (singleEvents !== true) {
      const isKept = (event: EventResource) => event.status !== 'cancelled' || isBare(event);
      return this.page(method, calendar, marked, options, isKept);
    }
    const until = instantOption(method, options, 'timeMax');
    const meetings = marked
      .filter(({ recurringEventId }) => recurringEventId === undefined)
      .flatMap((event) => meetingsOf(calendar, event, until));
    const begin = ({ start, originalStartTime }: EventResource) =>
      instantIn(start ?? originalStartTime ?? {}, calendar.timeZone);
    if (orderBy === 'startTime') meetings.sort((a, b) => begin(a) - begin(b));
    return this.page(method, calendar, meetings, options);
  }

  /** The meetings of a series, exceptions in their place. */
  instances(calendarId: string, eventId: string, options: Options = {}): unknown {
    const method = 'calendar.events.instances';
    onlyKnown(method, options, LIST_OPTIONS);
    const { calendar, event } = this.standing(method, calendarId, eventId);
    const until = instantOption(method, options, 'timeMax');
    return this.page(method, calendar, meetingsOf(calendar, event, until), options);
  }

  private page(
    method: string,
    calendar: LocalCalendarData,
    events: readonly EventResource[],
    options: Options,
    isKept = ({ status }: EventResource) => status !== 'cancelled',
  ): unknown {
    const { maxResults = 250, pageToken = '0', showDeleted = false, fields = '*' } = options;
    const [timeMin, timeMax] = ['timeMin', 'timeMax'].map((name) => instantOption(method, options, name));
    if (timeMin !== undefined && timeMax !== undefined && timeMin >= timeMax)
      throw apiError(method, 'The specified time range is empty.', 400);
    if (typeof maxResults !== 'number' || !Number.isInteger(maxResults) || maxResults < 1 || maxResults > 2500) {
      throw apiError(method, `Invalid value '${maxResults}'. Values must be within the range: [1, 2500]`, 400);
    }
    const found = events.filter(
      (event) => (showDeleted === true || isKept(event)) && isBetween(calendar, event, timeMin, timeMax),
    );
    const start = Number(pageToken);
    if (!Number.isInteger(start) || start < 0) throw apiError(method, 'Invalid page token value.', 400);
    const next = start + maxResults < found.length ? { nextPageToken: String(start + maxResults) } : {};
    const items = found.slice(start, start + maxResults).map((event) => answered(event, calendar));
    const { summary, timeZone } = calendar;
    return partialAnswer(method, { kind: 'calendar#events', summary, timeZone, ...next, items }, fields, EVENTS);
  }

  /** The event or the meeting of a series with an identifier. */
  private standing(method: string, calendarId: string, eventId: string) {
    const calendar = calendarIn(this.store, method, calendarId);
    const event = calendar.events.find(({ id }) => id === eventId) ?? meetingWithId(calendar, eventId);
    if (!event) throw apiError(method, 'Not Found', 404);
    return { calendar, event };
  }

  private change(
    method: string,
    resource: EventResource,
    [calendarId, eventId, options, headers]: [string, string, Options, Options],
    edit: (before: EventResource) => EventResource,
  ): unknown {
    const { sendUpdates, version } = this.changeOptions(method, options);
    onlyKnown(method, resource, [...WRITABLE, ...READ_ONLY]);
    const { calendar, event } = this.standing(method, calendarId, eventId);
    if (resource.id !== undefined && resource.id !== eventId) {
      throw apiError(method, 'Invalid resource id value.', 400);
    }
    checkEtag(method, headers, event);
    const isOfDeleted = ({ id, status }: EventResource) => id === event.recurringEventId && status === 'cancelled';
    if (calendar.events.some(isOfDeleted)) throw apiError(method, 'Forbidden', 403);
    // A meeting that was taken out comes back as its series has it.
    const before = isBare(event) ? { ...meetingWithId(calendar, eventId), ...event } : event;
    checkConferenceVersion(method, resource, before, version);
    const given = this.prepared(method, edit(before), before, calendar, version);
    const { kind, iCalUID, htmlLink, created, recurringEventId, originalStartTime, sequence: least = 0 } = before;
    const { sequence = least } = given;
    if (sequence < least) throw apiError(method, SEQUENCE_TOO_LOW, 400);
    const after = plainCopy({
      ...{ kind, iCalUID, htmlLink, created, recurringEventId, originalStartTime },
      ...given,
      id: eventId,
      sequence: Math.max(sequence, isRescheduled(before, given) ? least + 1 : least),
    } as EventResource);
    this.put(calendar, before, after);
    if (sendUpdates) this.store.tell(before, after);
    return this.get(calendarId, eventId);
  }

  /** An event as it is kept, checked. */
  private prepared(
    method: string,
    { conferenceData, ...given }: EventResource,
    before: EventResource | undefined,
    calendar: LocalCalendarData,
    version: number,
  ): EventResource {
    const { timeZone } = calendar;
    checkEvent(method, given, timeZone);
    if (before?.recurringEventId !== undefined) checkException(method, given, before);
    const { start = {}, end = {}, attendees, reminders } = given;
    return plainCopy({
      ...given,
      start: onItsWall(start, timeZone),
      end: onItsWall(end, timeZone),
      // A guest who is given without an answer has none any more (github.com/nspady/google-calendar-mcp/pull/148).
      ...(attendees ? { attendees: attendees.map((guest) => ({ responseStatus: 'needsAction', ...guest })) } : {}),
      ...(reminders ? { reminders: keptReminders(reminders) } : {}),
      ...conferenceAfter(method, { ...given, ...(conferenceData ? { conferenceData } : {}) }, before, version),
    });
  }

  /**
   * Puts a changed event into its place. To Google a series and its exceptions are one: each change gives all of them a
   * new tag and, unless it is one of reminders (see `updated` in the reference of events), a new time.
   */
  private put(calendar: LocalCalendarData, before: EventResource, after: EventResource): void {
    const { recurringEventId, id = '' } = after;
    const exceptions = recurringEventId === undefined ? exceptionsOf(calendar, before) : [];
    const left = exceptionsAfter(exceptions, before, after, calendar.timeZone);
    const others = calendar.events.filter((event) => !exceptions.includes(event));
    const isNew = others.every((event) => event.id !== id);
    const events = [...others.map((event) => (event.id === id ? after : event)), ...(isNew ? [after] : []), ...left];
    const updated = isReminding(before, after) ? before.updated : this.timeText();
    const stamp = { etag: this.store.nextEtag(), updated };
    const seriesId = recurringEventId ?? id;
    calendar.events = events.map((event) =>
      event.id === seriesId || event.recurringEventId === seriesId ? kept({ ...event, ...stamp }) : event,
    );
  }

  private timeText(): string {
    return this.now().toISOString();
  }

  private changeOptions(method: string, options: Options) {
    onlyKnown(method, options, ['sendUpdates', 'conferenceDataVersion']);
    const { sendUpdates = 'none', conferenceDataVersion: version = 0 } = options;
    if (!['all', 'externalOnly', 'none'].includes(String(sendUpdates)))
      throw apiError(method, 'Invalid value for sendUpdates.', 400);
    if (version !== 0 && version !== 1)
      throw apiError(method, `Invalid value '${version}'. Values must be within the range: [0, 1]`, 400);
    // Nobody here is of the user's own organization, so that `externalOnly` reaches everybody.
    return { sendUpdates: sendUpdates !== 'none', version };
  }
}
