import { addDays, type CalendarDate, onWorkingDay } from '../calendarDate';
import type { Level } from '../level';
import type { Priority } from '../priority';
import { cadence, FIRST_CONTACT, nextCheckIn } from './cadence';
import { type Recurrence, recurrence } from './recurrence';

/** Why a meeting is held; with the partner it names the series, so that it is made only once. */
export type Purpose = 'first-contact' | 'check-in';

/** What the plan needs to know of a partner. */
export interface Meeting {
  readonly level: Level | undefined;
  readonly priority: Priority | undefined;
  readonly lastContact: CalendarDate | undefined;
}

/** A meeting to put into the calendar, in local time of the calendar's zone. */
export interface CheckIn {
  readonly purpose: Purpose;
  readonly date: CalendarDate;
  /** `hh:mm` */
  readonly time: string;
  readonly minutes: number;
  /** Absent for a meeting that is held once. */
  readonly recurrence?: Recurrence;
}

/** At most this many meetings begin on one day. */
const TIMES = ['10:00', '11:30', '14:00', '15:30'] as const;

/** How far a check-in may move from its day to keep days free of crowds. */
const WINDOW_DAYS = 7;

/** Which meeting a partner needs now: the first conversation, or the regular check-in. */
export function purposeOf({ level, priority, lastContact }: Meeting): Purpose | undefined {
  if (level === undefined && priority === 'Immediate' && lastContact === undefined) return 'first-contact';
  return cadence(level, priority) ? 'check-in' : undefined;
}

/**
 * Plans check-ins one after the other, on working days after `today`, the emptiest day first and never more than four
 * beginning on a day. `taken` are the beginnings (`yyyy-mm-ddThh:mm`) that the calendar already holds.
 */
export function checkInPlanner(
  today: CalendarDate,
  taken: readonly string[],
): (meeting: Meeting) => CheckIn | undefined {
  const busy = new Set(taken);
  const tomorrow = onWorkingDay(addDays(today, 1));

  const perDay = new Map<CalendarDate, number>();
  const count = (date: CalendarDate) => perDay.set(date, (perDay.get(date) ?? 0) + 1);
  for (const beginning of taken) count(beginning.slice(0, 10));

  /** The times that are free on a day, no more than the day has room for. */
  const freeTimes = (date: CalendarDate) =>
    TIMES.filter((time) => !busy.has(`${date}T${time}`)).slice(0, Math.max(0, TIMES.length - (perDay.get(date) ?? 0)));
  const takeSlot = (from: CalendarDate, until: CalendarDate): { date: CalendarDate; time: string } => {
    let best = from;
    for (let day = from; day <= until; day = onWorkingDay(addDays(day, 1))) {
      if (freeTimes(day).length > freeTimes(best).length) best = day;
    }
    while (freeTimes(best).length === 0) best = onWorkingDay(addDays(best, 1));
    const time = freeTimes(best)[0] ?? TIMES[0];
    busy.add(`${best}T${time}`);
    count(best);
    return { date: best, time };
  };

  return (meeting) => {
    const purpose = purposeOf(meeting);
    if (purpose === undefined) return undefined;
    if (purpose === 'first-contact') {
      return { purpose, ...takeSlot(tomorrow, addDays(today, FIRST_CONTACT.days)), minutes: FIRST_CONTACT.minutes };
    }
    const rhythm = cadence(meeting.level, meeting.priority);
    if (rhythm === undefined) return undefined;
    const due = meeting.lastContact === undefined ? tomorrow : nextCheckIn(meeting.lastContact, rhythm);
    const from = due < tomorrow ? tomorrow : due;
    const slot = takeSlot(from, addDays(from, WINDOW_DAYS - 1));
    return { purpose, ...slot, minutes: rhythm.minutes, recurrence: recurrence(slot.date, rhythm) };
  };
}

/** When a meeting that begins at `date` and `time` ends, as `yyyy-mm-ddThh:mm:00`; meetings end on the day they begin. */
export function endOf({ date, time, minutes }: Pick<CheckIn, 'date' | 'time' | 'minutes'>): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const end = hour * 60 + minute + minutes;
  return `${date}T${twoDigits(Math.floor(end / 60))}:${twoDigits(end % 60)}:00`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
