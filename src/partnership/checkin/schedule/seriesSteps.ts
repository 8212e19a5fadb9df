import type { CalendarDate } from '../../calendarDate';
import { words } from '../../words';
import { movedInWords } from '../agenda';
import type { CheckIn } from '../plan';
import { recurrence, recurrenceInWords, ruleInWords } from '../recurrence';
import { notedDays } from '../upcoming';
import { dayMarks, ENDED } from './calendarEvent';
import type { SeriesCells, Step } from './order';
import { linesOf, type StandingMeeting, type StandingSeries } from './standingSeries';

/** How the sheet says that a meeting does not repeat. */
const ONCE = 'once';

/** What the sheet says of a planned meeting or series. */
export function cellsOfCheckIn(checkIn: CheckIn, isInCalendar: boolean): SeriesCells {
  const { purpose, date, time, minutes, series, moved } = checkIn;
  return {
    purpose: words.purposes[purpose],
    date,
    time,
    minutes,
    repeats: series ? recurrenceInWords(recurrence(date, series.rule.every)) : ONCE,
    days: notedDays(series?.days ?? [date]),
    moved: moved.map((one) => movedInWords(one, 'en')).join('\n'),
    state: isInCalendar ? '' : words.checkInStates.inSheet,
  };
}

/** What the sheet says of a series that stands; with some of its meetings only when the others are taken out. */
export function cellsOf(
  { purpose, row, every, minutes, event, marked, meetings: all, standing }: StandingSeries,
  meetings: readonly StandingMeeting[] = all,
): SeriesCells {
  const [first] = meetings;
  const day = first?.date ?? row?.date ?? marked?.days[0] ?? '';
  const state =
    standing === 'ended' || meetings !== all
      ? words.checkInStates.ended
      : standing === 'inSheet' || (!event && row?.state === words.checkInStates.inSheet)
        ? words.checkInStates.inSheet
        : '';
  return {
    purpose: words.purposes[purpose],
    date: day,
    time: first?.time ?? row?.time ?? marked?.time ?? '',
    minutes,
    repeats: row?.repeats || (every ? recurrenceInWords(recurrence(marked?.days[0] ?? day, every)) : ONCE),
    days: notedDays(meetings.map(({ date }) => date)),
    moved: row?.moved ?? '',
    state,
  };
}

/** Whether the sheet says these things already. */
export function isNoted({ row }: StandingSeries, cells: SeriesCells): boolean {
  return (
    row !== undefined && (Object.keys(cells) as (keyof SeriesCells)[]).every((key) => row[key] === String(cells[key]))
  );
}

/** The meetings of a series until a day; what was moved counts where it is. */
export function heldUntil({ meetings }: StandingSeries, day: CalendarDate): StandingMeeting[] {
  return meetings.filter(({ date }) => date <= day);
}

/**
 * Ends a series: what was held stays as it is, and what is ahead goes; a series of which nothing was held is taken out
 * whole. One that stands in the sheet alone ends there.
 */
export function endSeries(series: StandingSeries, today: CalendarDate): Step {
  const { event, eventId, every, marked } = series;
  const held = heldUntil(series, today);
  const cells = cellsOf(series, held);
  if (!event || !marked || event.isDeleted) return { do: 'note', eventId, cells };
  const { id, etag, zone } = event;
  const tells = event.guests.length > 0;
  const isKept = (planned: CalendarDate) => {
    const meeting = series.meetings.find((one) => one.planned === planned);
    return meeting ? held.includes(meeting) : planned <= today;
  };
  const days = marked.days.filter((planned, index) => index === 0 || isKept(planned));
  if (held.length === 0 || every === undefined) return { do: 'remove', eventId: id, etag, tells, cells };
  const change = { recurrence: linesOf({ days, every }, marked.time, zone), marks: { ...dayMarks(days), ...ENDED } };
  return { do: 'change', eventId: id, etag, tells, cells, change };
}

/** A series that stands in the sheet alone, as it was planned. */
export function checkInOf({ purpose, row, minutes, meetings }: StandingSeries): CheckIn | undefined {
  const [first] = meetings;
  if (!first || !row) return undefined;
  const { date, time } = first;
  const rule = ruleInWords(date, row.repeats);
  const days = meetings.map((one) => one.date);
  return {
    purpose,
    date,
    time,
    minutes,
    moved: [],
    ...(rule && days.length > 1 ? { series: { rule, days, moved: [], hasEarly: days.length > rule.times } } : {}),
  };
}
