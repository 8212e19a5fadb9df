import type { LocalWorkspace, LocalWorkspaceOptions } from '../../../local/workspace/localWorkspace';
import { workspaceOf } from './testWorkspace';

type Event = GoogleAppsScript.Calendar.Schema.Event;
type Events = GoogleAppsScript.Calendar.Schema.Events;

const CODE = `
  function addCalendar(resource) { return Calendar.Calendars.insert(resource); }
  function calendar(id) { return Calendar.Calendars.get(id); }
  function call(method, ...values) { return Calendar.Events[method](...values); }`;

/** A workspace with a calendar, and the calls of a script to the events of it. */
export interface CalendarScript {
  readonly workspace: LocalWorkspace;
  /** The identifier of the calendar. */
  readonly id: string;
  insert(event: object, options?: object): Event;
  patch(changes: object, eventId: string, options?: object, headers?: object): Event;
  update(event: object, eventId: string, options?: object, headers?: object): Event;
  remove(eventId: string, options?: object, headers?: object): void;
  get(eventId: string, ...options: object[]): Event;
  list(options?: object): Events;
  instances(eventId: string, options?: object): Events;
}

/** The calendar is one of Paris, and the clock stands still where no other is given. */
export function calendarScript(options: Partial<LocalWorkspaceOptions> = {}): CalendarScript {
  const workspace = workspaceOf(CODE, { timeZone: 'Europe/Paris', now: () => new Date(0), ...options });
  const saved = options.saved?.calendars[0]?.id;
  const id = saved ?? (workspace.run('addCalendar', { summary: 'Check-ins' }) as { id: string }).id;
  const call = (method: string, ...values: unknown[]) => workspace.run('call', method, ...values) as Event & Events;
  return {
    workspace,
    id,
    insert: (event, options = {}) => call('insert', event, id, options),
    patch: (changes, eventId, options = {}, headers = {}) => call('patch', changes, id, eventId, options, headers),
    update: (event, eventId, options = {}, headers = {}) => call('update', event, id, eventId, options, headers),
    remove: (eventId, options = {}, headers = {}) => void call('remove', id, eventId, options, headers),
    get: (eventId, ...options) => call('get', id, eventId, ...options),
    list: (options = {}) => call('list', id, options),
    instances: (eventId, options = {}) => call('instances', id, eventId, options),
  };
}

/** A check-in at ten o'clock on the second Tuesdays of 2026, from February, in a zone. */
export function secondTuesdays(timeZone: string, more: Event = {}): Event {
  return {
    id: 'abcde012345',
    summary: 'Check-in',
    start: { dateTime: '2026-02-10T10:00:00', timeZone },
    end: { dateTime: '2026-02-10T10:45:00', timeZone },
    recurrence: ['RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=6'],
    ...more,
  };
}
