import { addDays, type CalendarDate, onWorkingDay } from '../calendarDate';
import { type CadenceTable, cadence, FIRST_CONTACT, nextCheckIn, type Rhythm, USUAL_CADENCE } from './cadence';
import { type Recurrence, recurrence } from './recurrence';

/** Why a meeting is held; with the partner it names the series, so that it is made only once. */
export type Purpose = 'first-contact' | 'check-in';

/** What the plan needs to know of a partner. */
export interface Meeting extends Rhythm {
  readonly lastContact: CalendarDate | undefined;
  /** The day that was agreed for the first meeting. */
  readonly firstCheckIn?: CalendarDate | undefined;
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
export function purposeOf(meeting: Meeting): Purpose | undefined {
  const { level, priority, months, lastContact } = meeting;
  const nothingAgreed = level === undefined && months === undefined;
  if (nothingAgreed && priority === 'Immediate' && lastContact === undefined) return 'first-contact';
  return cadence(meeting) ? 'check-in' : undefined;
}

/**
 * Plans check-ins one after the other, on working days after `today`, the emptiest day first and never more than four
 * beginning on a day; on the day that was agreed for a first meeting, when it is still to come. `taken` are the beginnings (`yyyy-mm-ddThh:mm`) that the calendar already holds.
 */
export function checkInPlanner(
  today: CalendarDate,
  taken: readonly string[],
  table: CadenceTable = USUAL_CADENCE,
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
    const { firstCheckIn, lastContact } = meeting;
    const agreed = firstCheckIn !== undefined && firstCheckIn > today ? firstCheckIn : undefined;
    if (purpose === 'first-contact') {
      const slot = takeSlot(agreed ?? tomorrow, agreed ?? addDays(today, FIRST_CONTACT.days));
      return { purpose, ...slot, minutes: FIRST_CONTACT.minutes };
    }
    const rhythm = cadence(meeting, table);
    if (rhythm === undefined) return undefined;
    const due = lastContact === undefined ? tomorrow : nextCheckIn(lastContact, rhythm);
    const from = agreed ?? (due < tomorrow ? tomorrow : due);
    const slot = takeSlot(from, agreed ?? addDays(from, WINDOW_DAYS - 1));
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
