import type { CalendarDate } from '../../calendarDate';
import { words } from '../../words';
import type { Interval } from '../interval';
import { PURPOSES, type Purpose } from '../plan';
import { recurrence, ruleInWords } from '../recurrence';
import { recurrenceLines } from '../series';
import { meetingDays } from '../upcoming';
import { type Marked, readMarks, type StandingEvent } from './calendarEvent';
import { localTime } from './localTime';

/** What the Check-ins sheet notes of a series, column by column. */
export type CheckInColumn = keyof typeof words.checkInHeadings;

/** A row of the Check-ins sheet. */
export type NotedSeries = Readonly<Record<CheckInColumn, string>>;

/** A meeting of a series. */
export interface StandingMeeting {
  /** The day on which it was planned. */
  readonly planned: CalendarDate;
  /** The day on which it is, wherever people moved it. */
  readonly date: CalendarDate;
  /** `hh:mm` */
  readonly time: string;
}

/** A series with a partner, or a meeting that is held once, as the sheet and the calendar know it together. */
export interface StandingSeries {
  readonly eventId: string;
  readonly partnerId: string;
  readonly purpose: Purpose;
  readonly row: NotedSeries | undefined;
  readonly event: StandingEvent | undefined;
  /** What the add-on wrote with the event. */
  readonly marked: Marked | undefined;
  /** In their order; those that people took out are left out. */
  readonly meetings: readonly StandingMeeting[];
  readonly every: Interval | undefined;
  readonly minutes: number;
  /** Whether people gave the series other days, so that nothing but its beginning is known. */
  readonly isRearranged: boolean;
  /** The days from which people moved or took out single meetings. */
  readonly changedDays: readonly CalendarDate[];
  readonly standing: /** It is in the calendar, or only in the sheet where it was put only there. */
    | 'stands'
    /** It was planned in the sheet, and is not in the calendar yet. */
    | 'inSheet'
    /** Somebody deleted it, or the calendar that held it. */
    | 'deleted'
    | 'missing'
    /** It was ended here. */
    | 'ended';
}

/**
 * All series, from the rows of the sheet and the events of the calendar: a run that was stopped may have left an event
 * without a row.
 *
 * @param events `null` when the calendar cannot be read: what the sheet notes is then taken to be so
 */
export function standingSeries(
  rows: readonly NotedSeries[],
  events: readonly StandingEvent[] | null,
): StandingSeries[] {
  const eventOf = new Map((events ?? []).map((event) => [event.id, event]));
  const ofRows = rows.flatMap((row) => fromRow(row, eventOf.get(row.eventId), events !== null) ?? []);
  const noted = new Set(ofRows.map(({ eventId }) => eventId));
  const others = (events ?? [])
    .filter(({ id }) => !noted.has(id))
    .flatMap((event) => fromEvent(event, undefined) ?? []);
  return [...ofRows, ...others];
}

function fromRow(row: NotedSeries, event: StandingEvent | undefined, isRead: boolean): StandingSeries | undefined {
  const purpose = PURPOSES.find((one) => words.purposes[one] === row.purpose);
  if (purpose === undefined || row.partnerId === '') return undefined;
  const ended = row.state === words.checkInStates.ended;
  const known = event && !ended ? fromEvent(event, row) : undefined;
  if (known) return known;
  const inSheet = row.state === words.checkInStates.inSheet;
  const rule = ruleInWords(row.date, row.repeats);
  return {
    eventId: row.eventId,
    partnerId: row.partnerId,
    purpose,
    row,
    event,
    marked: event && readMarks(event.marks),
    meetings: meetingDays(row).map((date) => ({ planned: date, date, time: row.time })),
    every: rule?.every,
    minutes: Number(row.minutes),
    isRearranged: false,
    changedDays: [],
    standing: ended ? 'ended' : !isRead ? 'stands' : inSheet ? 'inSheet' : 'missing',
  };
}

/** `undefined` for an event that is no meeting with a partner. */
function fromEvent(event: StandingEvent, row: NotedSeries | undefined): StandingSeries | undefined {
  const marked = readMarks(event.marks);
  if (!marked) return undefined;
  const start = localTime(event.start, event.zone);
  const [startDay = '', time = ''] = start.split('T');
  const days = event.recurrence.length === 0 ? [startDay] : marked.days;
  const isRearranged = startDay !== days[0] || !sameLines(event.recurrence, linesOf(marked, time, event.zone));
  const exceptions = new Map(
    event.exceptions.map(({ from, to }) => [
      localTime(from, event.zone).slice(0, 10),
      to === null ? undefined : localTime(to, event.zone),
    ]),
  );
  const meetings = (isRearranged ? [startDay] : days).flatMap((planned): StandingMeeting[] => {
    if (!exceptions.has(planned)) return [{ planned, date: planned, time }];
    const to = exceptions.get(planned);
    return to === undefined ? [] : [{ planned, date: to.slice(0, 10), time: to.slice(11) }];
  });
  return {
    eventId: event.id,
    // After two rows of one partner were merged the sheet says whose it is, also where the calendar could not follow.
    partnerId: row?.partnerId ?? marked.partnerId,
    purpose: marked.purpose,
    row,
    event,
    marked,
    meetings: meetings.sort((a, b) => (a.date < b.date ? -1 : 1)),
    every: marked.every,
    minutes: Math.round((Date.parse(event.end) - Date.parse(event.start)) / 60_000),
    isRearranged,
    changedDays: Array.from(exceptions.keys()),
    standing: event.isDeleted ? 'deleted' : marked.isEnded ? 'ended' : 'stands',
  };
}

/** The lines of a series as the add-on writes them. */
export function linesOf({ days, every }: Pick<Marked, 'days' | 'every'>, time: string, zone: string): string[] {
  const [first] = days;
  return first === undefined || every === undefined
    ? []
    : recurrenceLines({ rule: recurrence(first, every), days }, time, zone);
}

/** Whether lines say the same, in whatever order. */
function sameLines(some: readonly string[], others: readonly string[]): boolean {
  return normal(some) === normal(others);
}

function normal(lines: readonly string[]): string {
  const parts = lines.flatMap((line) => {
    const [name = '', value = ''] = splitAt(line, line.indexOf(':'));
    return /^RRULE/.test(name)
      ? [value.split(';').sort().join(';')]
      : value.split(',').map((time) => `${name}:${time}`);
  });
  return parts.sort().join('\n');
}

function splitAt(text: string, index: number): [string, string] {
  return [text.slice(0, index), text.slice(index + 1)];
}
