import { onlyKnown } from './apiRequest';
import type { EventResource } from './calendarStore';
import { checkTime, type EventTime, instantIn, readingIn } from './eventTime';
import { occurrences } from './occurrences';
import { parseRecurrence, readDates, startsOnRule } from './recurrence';
import { apiError } from './strict';

/** The fields of an event that a caller may set. */
export const WRITABLE = [
  'id',
  'summary',
  'description',
  'location',
  'start',
  'end',
  'recurrence',
  'attendees',
  'reminders',
  'conferenceData',
  'extendedProperties',
  'transparency',
  'visibility',
  'colorId',
  'guestsCanInviteOthers',
  'guestsCanModify',
  'guestsCanSeeOtherGuests',
  'status',
  'sequence',
  'source',
] as const;

/** The fields that Google fills, and does not read in what comes back to it. */
export const READ_ONLY = [
  'kind',
  'etag',
  'htmlLink',
  'created',
  'updated',
  'iCalUID',
  'hangoutLink',
  'recurringEventId',
  'originalStartTime',
] as const;

const ATTENDEE_FIELDS = [
  'email',
  'displayName',
  'optional',
  'responseStatus',
  'comment',
  'additionalGuests',
  'resource',
];
const RESPONSES = ['needsAction', 'declined', 'tentative', 'accepted'];

/** An address that can be one: a name without blanks and signs of lists, and a domain with a dot. */
const EMAIL =
  /^(?!\.)(?!.*\.[.@])[^\s@,;:<>()[\]"\\]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]+$/u;

/** In milliseconds; a series is looked at for five of them. */
const YEAR = 366 * 24 * 60 * 60 * 1000;

const MOST_REMINDERS = 5;
/** Four weeks. */
const MOST_REMINDER_MINUTES = 40320;

/** Refuses an event as Google would refuse it, and what Google would take and then show otherwise, or not at all. */
export function checkEvent(method: string, event: EventResource, calendarZone: string): void {
  const { start, end, recurrence = [] } = event;
  checkTime(method, 'start', start, recurrence.length > 0);
  checkTime(method, 'end', end, recurrence.length > 0);
  if ((start.date === undefined) !== (end.date === undefined))
    throw apiError(method, 'Start and end times must either both be date or both be dateTime.', 400);
  if (instantIn(end, calendarZone) <= instantIn(start, calendarZone))
    throw apiError(method, 'The specified time range is empty.', 400);
  if (recurrence.length > 0) checkSeries(method, recurrence, start);
  checkAttendees(method, event);
  checkReminders(method, event);
  for (const properties of [event.extendedProperties?.private, event.extendedProperties?.shared]) {
    for (const [key, value] of Object.entries(properties ?? {})) {
      if (typeof value !== 'string') throw apiError(method, `Invalid value for extended property ${key}.`, 400);
    }
  }
}

function checkSeries(method: string, lines: readonly string[], start: EventTime): void {
  const zone = start.timeZone ?? 'UTC';
  const first = readingIn(start, zone);
  for (const line of lines) checkLine(method, line, start, new Date(first).toISOString().slice(0, 10));
  checkDates(method, lines, start, zone);
  const most = lines.some(isDates) ? Number.POSITIVE_INFINITY : 1;
  if (occurrences(lines, first, zone, first + 5 * YEAR, most).length === 0) {
    throw refusal(method, `a series without a single meeting (${lines.join(' ')})`);
  }
}

function checkLine(method: string, line: string, start: EventTime, startDay: string): void {
  let rule: ReturnType<typeof parseRecurrence> | undefined;
  try {
    if (isDates(line)) readDates(line);
    else rule = parseRecurrence(line);
    // RFC 5545, 3.3.10: the end of a series of local times is a time in UTC, that of a series of days a day.
    if (rule?.until !== undefined && rule.until.includes('T') !== (start.date === undefined)) {
      throw new Error(`UNTIL must be a ${start.date === undefined ? 'time in UTC' : 'day'} here`);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw apiError(method, `Invalid recurrence rule. (${reason}: ${line})`, 400);
  }
  if (rule && !startsOnRule(rule, startDay)) {
    throw refusal(method, `a series whose start, ${startDay}, is not one of its days (${line})`);
  }
}

/**
 * Refuses days of a series that Google takes and then does not show: one taken out that is not there, as with another
 * hour, and one added after the rule has ended.
 */
function checkDates(method: string, lines: readonly string[], start: EventTime, zone: string): void {
  const dates = lines.filter(isDates);
  if (dates.length === 0) return;
  const rules = lines.filter((line) => !isDates(line));
  if (rules.length === 0) throw refusal(method, 'days of a series without a rule, which Outlook does not know');
  const first = readingIn(start, zone);
  const ofRules = occurrences(rules, first, zone, first + 5 * YEAR);
  const last = ofRules[ofRules.length - 1] ?? first;
  for (const line of dates) {
    const { name, times, zone: named } = readDates(line);
    if (named === undefined && start.date === undefined) throw refusal(method, `days among times (${line})`);
    const changed = occurrences([...rules, line], first, zone, first + 5 * YEAR);
    const change = name === 'EXDATE' ? ofRules.length - changed.length : changed.length - ofRules.length;
    if (change !== times.length) {
      throw refusal(
        method,
        name === 'EXDATE'
          ? `to take out a day that is not one of the series (${line})`
          : `to add a day that is one of the series already (${line})`,
      );
    }
    if (changed[changed.length - 1] !== last && name === 'RDATE') {
      throw refusal(method, `to add a day after the end of the rule, which Google Calendar does not show (${line})`);
    }
  }
}

function isDates(line: string): boolean {
  return /^(EXDATE|RDATE)/.test(line);
}

function checkAttendees(method: string, { attendees = [] }: EventResource): void {
  for (const attendee of attendees) {
    onlyKnown(method, attendee, ATTENDEE_FIELDS);
    if (!EMAIL.test(attendee.email ?? '')) throw apiError(method, 'Invalid attendee email.', 400);
    const { responseStatus = 'needsAction' } = attendee;
    if (!RESPONSES.includes(responseStatus)) throw apiError(method, 'Invalid attendee response status.', 400);
  }
}

/** Google answers an unknown method and minutes beyond four weeks with success, and drops or shortens the reminder. */
function checkReminders(method: string, { reminders }: EventResource): void {
  if (reminders === undefined) return;
  onlyKnown(method, reminders, ['useDefault', 'overrides']);
  const { useDefault = true, overrides = [] } = reminders;
  if (overrides.length > MOST_REMINDERS)
    throw apiError(method, 'The event exceeds the allowed maximum number of reminders.', 400);
  if (useDefault && overrides.length > 0)
    throw apiError(method, 'Cannot specify both default reminders and overrides at the same time.', 400);
  for (const override of overrides) {
    onlyKnown(method, override, ['method', 'minutes']);
    const { method: by = '', minutes = -1 } = override;
    if (!['email', 'popup'].includes(by)) throw refusal(method, `a reminder by '${by}'`);
    if (!Number.isInteger(minutes) || minutes < 0 || minutes > MOST_REMINDER_MINUTES)
      throw refusal(method, `a reminder ${minutes} minutes before, which must be from 0 to ${MOST_REMINDER_MINUTES}`);
  }
}

/** Refuses what would make no exception of a meeting of a series: a rule of its own, and a whole day for an hour. */
export function checkException(method: string, given: EventResource, before: EventResource): void {
  if (given.recurrence !== undefined) throw refusal(method, 'a rule for a single meeting of a series');
  if ((given.start?.date === undefined) !== (before.originalStartTime?.date === undefined))
    throw refusal(method, 'to make a whole day of one meeting of a series, or an hour of a whole day');
}

/**
 * Refuses a change of an event that is another than the caller knows: conditional modification, see
 * https://developers.google.com/workspace/calendar/api/guides/version-resources.
 */
export function checkEtag(method: string, headers: Readonly<Record<string, unknown>>, { etag }: EventResource): void {
  const [unknown] = Object.keys(headers).filter((name) => name !== 'If-Match');
  if (unknown !== undefined) throw refusal(method, `the header '${unknown}'`);
  const { 'If-Match': wanted = '*' } = headers;
  if (wanted !== '*' && wanted !== etag) throw apiError(method, 'Precondition Failed', 412);
}

/** The error for what Google would take, and then do something else than was asked. */
export function refusal(method: string, what: string): Error {
  return apiError(method, `The local workspace refuses ${what}.`, 400);
}
