import type { CalendarDate } from '../../calendarDate';
import type { Language } from '../../language';
import { checksum } from '../../mou/checksum';
import { daysNote, meetingText, meetingTitle } from '../agenda';
import { type Interval, intervalCell, readInterval } from '../interval';
import { type CheckIn, endOf, PURPOSES, type Purpose } from '../plan';
import { recurrenceLines } from '../series';
import { notedDays } from '../upcoming';

/** Private texts of an event by their names, seen by nobody. */
export type Marks = Readonly<Record<string, string>>;

/** A guest as the calendar knows it, with the answer to the invitation. */
export interface Guest {
  readonly email: string;
  readonly [field: string]: unknown;
}

/** A meeting or a series as it stands in the add-on's own calendar, people's changes included. */
export interface StandingEvent {
  readonly id: string;
  /** Another one each time that the event changes. */
  readonly etag: string;
  readonly title: string;
  /** The first beginning and end, with an offset. */
  readonly start: string;
  readonly end: string;
  /** The zone in which it repeats. */
  readonly zone: string;
  /** RFC 5545 lines; none for a meeting that is held once. */
  readonly recurrence: readonly string[];
  readonly guests: readonly Guest[];
  readonly marks: Marks;
  readonly isDeleted: boolean;
  /** Meetings of a series that are not when the series says: when they were, and when they are; `null` when taken out. */
  readonly exceptions: readonly { readonly from: string; readonly to: string | null }[];
}

/** A meeting or a series to put into the calendar. Whose it is, its identifier and its guests follow from the partner. */
export interface NewEvent {
  readonly title: string;
  readonly description: string;
  /** Local times of the zone, `yyyy-mm-ddThh:mm:ss`. */
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly recurrence: readonly string[];
  readonly marks: Marks;
}

/** What the marks of an event say of it. */
export interface Marked {
  readonly partnerId: string;
  readonly purpose: Purpose;
  /** The days as they were planned. */
  readonly days: readonly CalendarDate[];
  /** `hh:mm` */
  readonly time: string;
  readonly minutes: number;
  /** How far apart; `undefined` for a meeting that is held once. */
  readonly every: Interval | undefined;
  readonly language: Language;
  /** Whom the add-on invited. */
  readonly guests: readonly string[];
  /** The sum of the title that the add-on gave it. */
  readonly title: string;
  readonly isEnded: boolean;
}

/** What the text of an event needs beside the plan. */
export interface EventContext {
  readonly partner: string;
  /** The calendar's. */
  readonly zone: string;
  readonly language: Language;
  /** Where the partner list is. */
  readonly url: string;
}

/** Writes a planned meeting as an event. */
export function newEvent(checkIn: CheckIn, { partner, zone, language, url }: EventContext): NewEvent {
  const { purpose, date, time, minutes, series } = checkIn;
  const title = meetingTitle(purpose, partner, language);
  const days = daysNote(checkIn, language);
  return {
    title,
    description: meetingText(purpose, days, url, language),
    start: `${date}T${time}:00`,
    end: endOf(checkIn),
    zone,
    recurrence: series ? recurrenceLines(series, time, zone) : [],
    marks: {
      purpose,
      ...dayMarks(series?.days ?? [date]),
      time,
      minutes: String(minutes),
      ...(series ? { every: intervalCell(series.rule.every) } : {}),
      language,
      ...titleMark(title),
    },
  };
}

/** The mark of the days of a series. */
export function dayMarks(days: readonly CalendarDate[]): Marks {
  return { days: notedDays(days) };
}

/** The mark of a series that the add-on ended. */
export const ENDED: Marks = { ended: 'yes' };

/** The mark of a title, by which one that a person gave is told from ours. */
export function titleMark(title: string): Marks {
  return { title: checksum(title) };
}

/** What the calendar takes for a private text. */
const LONGEST_MARK = 1000;

/** The mark of those who were invited; of very many, the first ones. */
export function guestMark(emails: readonly string[]): Marks {
  const fitting = emails.filter((_, index) => emails.slice(0, index + 1).join(',').length <= LONGEST_MARK);
  return { guests: fitting.join(',') };
}

/** Reads the marks of an event; `undefined` when it is no meeting of a partner. */
export function readMarks(marks: Marks): Marked | undefined {
  const { partnerId = '', time = '', title = '' } = marks;
  const purpose = PURPOSES.find((one) => one === marks.purpose);
  if (purpose === undefined || partnerId === '') return undefined;
  const every = readInterval(marks.every);
  return {
    partnerId,
    purpose,
    days: (marks.days ?? '').split(', ').filter((day) => day !== ''),
    time,
    minutes: Number(marks.minutes),
    every: every === 'unreadable' ? undefined : every,
    language: marks.language === 'es' ? 'es' : 'en',
    guests: (marks.guests ?? '').split(',').filter((email) => email !== ''),
    title,
    isEnded: marks.ended === ENDED.ended,
  };
}
