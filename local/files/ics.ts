import ical, { ICalAlarmType, ICalAttendeeStatus, type ICalEventData } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { instantIn, onItsWall } from '../workspace/eventTime';

type Event = GoogleAppsScript.Calendar.Schema.Event;
type EventDateTime = GoogleAppsScript.Calendar.Schema.EventDateTime;

/**
 * An iCalendar (RFC 5545) file of Google Calendar events; cancelled ones are left out. A meeting of a series that was
 * changed stands beside the series with a RECURRENCE-ID; one that was taken out is an EXDATE of the series. Times are local to the event's
 * zone, or to the calendar's, so that a series keeps its hour when summer time begins. `stamp` becomes the DTSTAMP of
 * every event. Throws an Error when an event has no id, no start or an unknown time zone.
 */
export function ics(calendar: { summary: string; timeZone: string }, events: Event[], stamp: Date): string {
  const takenOut = (series: Event) =>
    events.filter(({ status, recurringEventId }) => status === 'cancelled' && recurringEventId === series.id);
  const file = ical({
    name: escapedText(oneLine(calendar.summary)),
    prodId: { company: 'Common Ground', product: 'Partnership planning', language: 'EN' },
    // Named without a zone of its own: with one, the generator writes DTSTAMP in local time.
    timezone: { name: null, generator: (zone) => timeZoneBlock(zone).block },
    events: events
      .filter((event) => event.status !== 'cancelled')
      .map((event) => eventData(event, takenOut(event), calendar.timeZone, stamp)),
  });
  // The generator writes the original day of a meeting of whole days as a time; other times name their zone.
  const text = file.toString().replace(/(\r\nRECURRENCE-ID):(\d{8})T\d{6}Z(?=\r\n)/g, '$1;VALUE=DATE:$2');
  return `${text}\r\n`;
}

function eventData(event: Event, takenOut: readonly Event[], calendarZone: string, stamp: Date): ICalEventData {
  const { id, start, end, recurrence = [], recurringEventId, originalStartTime: original } = event;
  if (!id || !start) throw new Error('An event needs an id and a start to be written to a calendar file.');
  const allDay = Boolean(start.date);
  const zone = start.timeZone ?? calendarZone;
  return {
    id: `${recurringEventId ?? id}@google.com`,
    recurrenceId: original ? wallClock(inZone(original, zone), zone) : null,
    sequence: event.sequence ?? 0,
    stamp,
    start: wallClock(start, zone),
    end: end ? wallClock(end, zone) : null,
    allDay,
    timezone: allDay ? null : timeZoneBlock(zone).id,
    repeating: [...recurrence.map(inNamedZone), ...takenOut.map(exclusion)].join('\n') || null,
    summary: text(event.summary),
    description: event.description ? text(event.description) : null,
    location: event.location ? text(event.location) : null,
    attendees: (event.attendees ?? []).flatMap((attendee) => {
      if (!attendee.email) return [];
      return { email: oneLine(attendee.email), ...nameOf(attendee), status: attendeeStatus(attendee) };
    }),
    alarms: [...new Set((event.reminders?.overrides ?? []).map((reminder) => reminder.minutes ?? 0))].map(
      // Google's e-mail reminders go to the owner, whom the file does not know: every reminder is shown on screen.
      (minutes) => ({ type: ICalAlarmType.display, trigger: minutes * 60 }),
    ),
  };
}

/**
 * The date and time as written on the wall in `zone`, in the shape the generator takes from date libraries. Its own way,
 * a `Date`, runs through the zone of the process, where the hour may not exist.
 */
function wallClock(time: EventDateTime, zone: string) {
  const written = time.date ?? localTime(time, zone);
  const [date = '', clock = '00:00:00'] = written.split('T');
  const self = {
    format: (pattern = '') => (pattern === 'YYYYMMDD' ? date.replace(/-/g, '') : clock.slice(0, 8).replace(/:/g, '')),
    isValid: () => /^\d{4}-\d\d-\d\d$/.test(date) && /^\d\d:\d\d:\d\d/.test(clock),
    toDate: () => new Date(`${date}T${clock.slice(0, 8)}Z`),
    toJSON: () => written,
    tz: () => self,
    utc: () => self,
  };
  return self;
}

function localTime(time: EventDateTime, zone: string): string {
  const written = time.dateTime ?? '';
  const hasOffset = /(Z|[+-]\d\d:?\d\d)$/i.test(written);
  if (!hasOffset) {
    if (time.timeZone && time.timeZone !== zone) {
      throw new Error(`An event that starts in the time zone ${zone} cannot end in ${time.timeZone}.`);
    }
    return written;
  }
  // Sweden writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  return format.format(new Date(written)).replace(' ', 'T');
}

/** An event's time in a zone that may be another than its own. */
function inZone(time: EventDateTime, timeZone: string): EventDateTime {
  if (time.date !== undefined || time.timeZone === timeZone) return time;
  return onItsWall({ dateTime: new Date(instantIn(time, timeZone)).toISOString(), timeZone }, timeZone);
}

/** The line that takes a meeting out of its series. */
function exclusion({ originalStartTime: { date, dateTime = '', timeZone = 'UTC' } = {} }: Event): string {
  if (date !== undefined) return `EXDATE;VALUE=DATE:${date.replace(/-/g, '')}`;
  const wall = onItsWall({ dateTime, timeZone }, timeZone).dateTime ?? '';
  return inNamedZone(`EXDATE;TZID=${timeZone}:${wall.replace(/[-:]/g, '')}`);
}

/** A line of a series; days that it names in an old name of a zone, in the name that the file has for it. */
function inNamedZone(line: string): string {
  return line.replace(
    /^((?:EXDATE|RDATE);TZID=)([^:]+):/,
    (_, name: string, zone: string) => `${name}${timeZoneBlock(zone).id}:`,
  );
}

/** The VTIMEZONE of an IANA zone and the id it goes by, which differs from `zone` when that is an old name. */
function timeZoneBlock(zone: string): { id: string; block: string } {
  const [block = '', id = ''] = isTimeZone(zone) ? tzlib_get_ical_block(zone) : [];
  if (block === '') throw new Error(`The time zone "${zone}" is not known.`);
  return { id: id.replace('TZID=', ''), block };
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function nameOf(attendee: GoogleAppsScript.Calendar.Schema.EventAttendee): { name?: string } {
  // A quotation mark cannot be written inside a parameter's value.
  return attendee.displayName ? { name: oneLine(attendee.displayName).replace(/"/g, '’').replace(/\\/g, '/') } : {};
}

function attendeeStatus(attendee: GoogleAppsScript.Calendar.Schema.EventAttendee): ICalAttendeeStatus {
  switch (attendee.responseStatus) {
    case 'accepted':
      return ICalAttendeeStatus.ACCEPTED;
    case 'declined':
      return ICalAttendeeStatus.DECLINED;
    case 'tentative':
      return ICalAttendeeStatus.TENTATIVE;
    default:
      return ICalAttendeeStatus.NEEDSACTION;
  }
}

function text(value = ''): string {
  return value.replace(/(?![\t\r\n])\p{Cc}/gu, '');
}

function oneLine(value: string): string {
  return value.replace(/\p{Cc}+/gu, ' ');
}

function escapedText(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&');
}
