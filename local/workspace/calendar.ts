import { onlyKnown } from './apiRequest';
import { LocalEvents } from './calendarEvents';
import { type CalendarStore, calendarIn, type LocalCalendarData } from './calendarStore';
import { plainCopy } from './plainCopy';
import { apiError, describe, needing, plain, property } from './strict';
import { isTimeZone } from './zonedTime';

const CALENDAR_FIELDS = ['summary', 'timeZone', 'description'];

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
    return this.visible(calendarIn(this.store, 'calendar.calendars.get', calendarId));
  }

  private visible(calendar: LocalCalendarData): unknown {
    const { events: _events, ...resource } = calendar;
    return plainCopy(resource);
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
  patch: needing(SCOPES, changing('Object,String,String')),
  update: needing(SCOPES, changing('Object,String,String')),
  remove: needing(SCOPES, changing('String,String')),
  get: needing(SCOPES, plain('String,String', 'String,String,Object')),
  instances: needing(SCOPES, plain('String,String', 'String,String,Object')),
  list: needing(SCOPES, plain('String', 'String,Object')),
});
describe<GoogleAppsScript.Calendar>()(LocalCalendar, 'Calendar', { Calendars: property, Events: property });

/** A call that takes optional parameters and then request headers. */
function changing(required: string) {
  return plain(required, `${required},Object`, `${required},Object,Object`);
}
