import { type CalendarDate, readCalendarDate } from '../calendarDate';
import { words } from '../words';
import { type CadenceTable, cadence, nextCheckIn, type Rhythm } from './cadence';
import { daysInWords } from './recurrence';

/** A meeting or a series of meetings as the Check-ins sheet notes it. */
export interface NotedMeeting {
  /** The first day. */
  readonly date: CalendarDate;
  /** `hh:mm` */
  readonly time: string;
  /** How it repeats, as `recurrenceInWords` says it; `once`, or anything else that people wrote, is a single meeting. */
  readonly repeats: string;
  /** All its days, as {@link notedDays} writes them; blank in sheets of earlier versions. */
  readonly days?: string;
  /** A series that was ended has the days that are noted and no others. */
  readonly state?: string;
}

/** When a partner is met. */
export interface Upcoming {
  /** The next check-in, today or later; with its time when it is in the calendar. */
  readonly next: { readonly date: CalendarDate; readonly time?: string } | undefined;
  /** The day, today or earlier, for which no check-in is logged yet. */
  readonly due: CalendarDate | undefined;
}

/**
 * The next check-in and the one that is due, from the meetings that are noted and from the last contact. A noted meeting
 * that is still to come is the next one, whatever the cadence says: it is in people's calendars.
 *
 * @example upcoming({ lastContact: '2026-01-05', level: 3, priority: undefined }, [], USUAL_CADENCE, '2026-01-20')
 * // { next: { date: '2026-02-05' }, due: undefined }
 */
export function upcoming(
  partner: Rhythm & { readonly lastContact: CalendarDate | undefined },
  meetings: readonly NotedMeeting[],
  table: CadenceTable,
  today: CalendarDate,
): Upcoming {
  const { lastContact } = partner;
  const rhythm = cadence(partner, table);
  const byCadence = lastContact !== undefined && rhythm ? nextCheckIn(lastContact, rhythm) : undefined;
  const noted = meetings
    .flatMap((meeting) => meetingDays(meeting).map((date) => ({ date, time: meeting.time })))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const isOpen = (date: CalendarDate) => date <= today && (lastContact === undefined || date > lastContact);
  const open = [byCadence, ...noted.map(({ date }) => date)].filter(
    (date): date is CalendarDate => date !== undefined && isOpen(date),
  );
  const isAhead = (date: CalendarDate) => date >= today && (lastContact === undefined || date > lastContact);
  const ahead = noted.find(({ date }) => isAhead(date));
  return {
    next: ahead ?? (byCadence !== undefined && isAhead(byCadence) ? { date: byCadence } : undefined),
    due: open.sort()[0],
  };
}

/**
 * The days of a noted meeting. Those that are noted count as long as the first of them is the day that is noted; else
 * somebody wrote another day, or the sheet is from an earlier version, and they follow from how it repeats. None when
 * people wrote something else than a day.
 *
 * @example meetingDays({ date: '2026-03-10', time: '10:00', repeats: 'every 6 months on the second Tuesday, 2 times' })
 * // ['2026-03-10', '2026-09-08']
 */
export function meetingDays({ date, repeats, days = '', state = '' }: NotedMeeting): CalendarDate[] {
  if (readCalendarDate(date) !== date) return [];
  const noted = days.split(/[,;\s]+/).filter((day) => readCalendarDate(day) === day);
  if (state === words.checkInStates.ended && noted.length === 0) return [];
  return noted[0] === date ? noted : daysInWords(date, repeats);
}

/**
 * The events of the meetings that have a day after `today`, the one that was noted last first; those that are kept in the
 * sheet alone or were ended are none.
 */
export function meetingsAhead(
  meetings: readonly (NotedMeeting & { readonly eventId: string })[],
  today: CalendarDate,
): string[] {
  return meetings
    .filter((meeting) => meeting.state === '' && meetingDays(meeting).some((day) => day > today))
    .map(({ eventId }) => eventId)
    .reverse();
}

/** How the Check-ins sheet notes days. */
export function notedDays(days: readonly CalendarDate[]): string {
  return days.join(', ');
}
