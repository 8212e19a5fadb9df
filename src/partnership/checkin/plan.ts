import { addDays, type CalendarDate, onWorkingDay } from '../calendarDate';
import type { Phase } from '../phase';
import { type CadenceTable, cadence, FIRST_CONTACT, type Rhythm, USUAL_CADENCE } from './cadence';
import { addInterval, type Interval, intervalCell } from './interval';
import { type Moved, type Obstacle, type Series, seriesFrom, type WantedDays, wantedDays } from './series';

/** Why a meeting is held; with the partner it names the series, so that it is made only once. */
export const PURPOSES = ['first-contact', 'check-in'] as const;

export type Purpose = (typeof PURPOSES)[number];

/** What the plan needs to know of a partner. */
export interface Meeting extends Rhythm {
  readonly phase?: Phase | undefined;
  readonly lastContact: CalendarDate | undefined;
  /** The day that was agreed for the first meeting. */
  readonly firstCheckIn?: CalendarDate | undefined;
}

/** A meeting to put into the calendar, in local time of the calendar's zone. */
export interface CheckIn {
  readonly purpose: Purpose;
  /** The first day. */
  readonly date: CalendarDate;
  /** `hh:mm` */
  readonly time: string;
  readonly minutes: number;
  /** Absent for a meeting that is held once. */
  readonly series?: Series;
  /** The meetings that are not on the day on which they would be, and why. */
  readonly moved: readonly Moved[];
}

/** What stands in the way of meetings. */
export interface Occupied {
  /** The beginnings, `yyyy-mm-ddThh:mm`, of all meetings that the calendar holds already. */
  readonly taken: readonly string[];
  /** Days on which nobody meets. */
  readonly isQuiet?: (date: CalendarDate) => boolean;
  /** How many meetings a year there are going to be, where it may be many. */
  readonly expected?: number;
}

/** A day and an hour: the beginning of a meeting, local. */
export interface Slot {
  readonly date: CalendarDate;
  /** `hh:mm` */
  readonly time: string;
}

/** A series that comes after an earlier one with the same partner. */
export interface GoesOn {
  /** The meeting from which it goes on, where one is agreed: it stays when it is, unless another one is then. */
  readonly at?: Slot | undefined;
}

/** When meetings begin: four on a day leave room for other work. */
const TIMES = ['10:00', '11:30', '14:00', '15:30'] as const;

/** When they begin where there are more meetings in a year than four a day. */
const crowdedTimes = () => Array.from({ length: 16 }, (_, index) => timeAt(9 * 60 + index * 30));

/** So many days of a year are left to choose from: of 260 working days some are quiet, and not every hour fits a series. */
const YEARS_DAYS = 160;

/** How far a check-in may move from its day to keep days free of crowds. */
const WINDOW_DAYS = 7;

/** Where none of so many days has room, there is no use in looking further: series end after a year. */
const FARTHEST_DAYS = 400;

/** Which meeting a partner needs now: the first conversation, or the regular check-in. */
export function purposeOf(meeting: Meeting): Purpose | undefined {
  const { level, priority, every, lastContact } = meeting;
  const nothingAgreed = level === undefined && every === undefined;
  if (nothingAgreed && priority === 'Immediate' && lastContact === undefined) return 'first-contact';
  return cadence(meeting) ? 'check-in' : undefined;
}

/** Whether one works with a partner now: an Immediate one, or one in implementation or later. */
export function isMetRegularly(partner: Meeting): boolean {
  return purposeOf(partner) !== undefined && (partner.priority === 'Immediate' || (partner.phase ?? 0) >= 4);
}

/**
 * Plans check-ins one after the other, on working days after `today`, so that few of a series have to be moved, the
 * emptiest day first, and never more than four beginning on a day, later days of a series included, unless there are too
 * many meetings for that. On the day that was
 * agreed for a first meeting, when it is still to come, whatever day it is: who agreed on a Saturday meets on Saturdays.
 * In the first 90 days people meet twice as often; not so where a series goes on, or a partnership is being evaluated.
 *
 * @returns a function that plans for one partner, after an earlier series where there was one; it answers `'no day'`
 *   when no day of the year to come has room for a first meeting
 */
export function checkInPlanner(
  today: CalendarDate,
  { taken, isQuiet = () => false, expected = 0 }: Occupied,
  table: CadenceTable = USUAL_CADENCE,
): (meeting: Meeting, goesOn?: GoesOn) => CheckIn | 'no day' | undefined {
  const most = Math.max(TIMES.length, Math.ceil((taken.length + expected) / YEARS_DAYS));
  const times = most > TIMES.length ? crowdedTimes() : TIMES;
  /** Of very many meetings some are at the same time: several people hold them. */
  const atOnce = Math.ceil(most / times.length);
  const begin = new Map<string, number>();
  const perDay = new Map<CalendarDate, number>();
  const load = (date: CalendarDate) => perDay.get(date) ?? 0;
  const occupy = (date: CalendarDate, time: string) => {
    begin.set(`${date}T${time}`, (begin.get(`${date}T${time}`) ?? 0) + 1);
    perDay.set(date, load(date) + 1);
  };
  const isBusy = (date: CalendarDate, time: string) => (begin.get(`${date}T${time}`) ?? 0) >= atOnce;
  for (const beginning of taken) occupy(beginning.slice(0, 10), beginning.slice(11, 16));

  const tomorrow = addDays(today, 1);
  const obstacleAt =
    (time: string) =>
    (date: CalendarDate): Obstacle | undefined =>
      isQuiet(date) ? 'quiet' : load(date) >= most || isBusy(date, time) ? 'full' : undefined;
  const closed = (date: CalendarDate): Obstacle | undefined =>
    onWorkingDay(date) !== date ? 'weekend' : isQuiet(date) ? 'quiet' : undefined;

  const known = new Map<string, WantedDays>();
  /** Partners at the same pace want the same days, at whatever hour. */
  const wanted = (first: CalendarDate, every: Interval, isYoung: boolean): WantedDays => {
    const key = `${first} ${intervalCell(every)} ${isYoung}`;
    const found = known.get(key) ?? wantedDays(first, every, isYoung);
    known.set(key, found);
    return found;
  };

  /** The days that a first meeting may have: open and with room; the first such day after them when there is none. */
  const candidates = (from: CalendarDate, until: CalendarDate, agreed: boolean): Slot[] => {
    const slotsOn = (date: CalendarDate) =>
      load(date) >= most ? [] : times.filter((time) => !isBusy(date, time)).map((time) => ({ date, time }));
    if (agreed && slotsOn(from).length > 0) return slotsOn(from);
    const found: Slot[] = [];
    const farthest = addDays(from, FARTHEST_DAYS);
    for (let day = from; day <= until || (found.length === 0 && day <= farthest); day = addDays(day, 1)) {
      if (closed(day) === undefined) found.push(...slotsOn(day));
    }
    return found;
  };

  /** The best of the slots, with what it leads to: as few meetings as can be are moved, and on the emptiest day. */
  const choose = <T extends { readonly moved: readonly Moved[] }>(slots: readonly Slot[], lead: (slot: Slot) => T) => {
    let best: { slot: Slot; result: T } | undefined;
    for (const slot of slots) {
      const result = lead(slot);
      const better =
        best === undefined ||
        result.moved.length < best.result.moved.length ||
        (result.moved.length === best.result.moved.length && load(slot.date) < load(best.slot.date));
      if (better) best = { slot, result };
      if (best?.result.moved.length === 0 && load(best.slot.date) === 0) break;
    }
    return best;
  };

  return (meeting, goesOn) => {
    const purpose = purposeOf(meeting);
    const rhythm = cadence(meeting, table);
    if (purpose === undefined || rhythm === undefined) return undefined;
    const { firstCheckIn, lastContact } = meeting;
    const at = goesOn?.at;
    const agreed = at?.date ?? (firstCheckIn !== undefined && firstCheckIn > today ? firstCheckIn : undefined);
    if (purpose === 'first-contact') {
      const slots = candidates(agreed ?? tomorrow, agreed ?? addDays(today, FIRST_CONTACT.days), agreed !== undefined);
      const chosen = choose(slots, () => ({ moved: [] }));
      if (chosen === undefined) return 'no day';
      const { date, time } = chosen.slot;
      occupy(date, time);
      return { purpose, date, time, minutes: FIRST_CONTACT.minutes, moved: agreed ? moved(agreed, date, 'full') : [] };
    }
    const due = lastContact === undefined ? undefined : addInterval(lastContact, rhythm);
    const from = agreed ?? onWorkingDay(due === undefined || due <= today ? tomorrow : due);
    const isFree = at !== undefined && !isQuiet(at.date) && !isBusy(at.date, at.time);
    const slots = isFree ? [at] : candidates(from, agreed ?? addDays(from, WINDOW_DAYS - 1), agreed !== undefined);
    const isYoung = goesOn === undefined && meeting.phase !== 5;
    const chosen = choose(slots, ({ date, time }) => seriesFrom(wanted(date, rhythm, isYoung), obstacleAt(time)));
    if (chosen === undefined) return 'no day';
    const { slot, result: series } = chosen;
    const { date, time } = slot;
    for (const day of series.days) occupy(day, time);
    const because = due === undefined || due <= today ? undefined : (closed(onWorkingDay(due)) ?? closed(due));
    return {
      purpose,
      date,
      time,
      minutes: rhythm.minutes,
      ...(series.rule.times > 1 ? { series } : {}),
      // Within a week of the day on which it is due, a first meeting is where it is spread to, and not moved.
      moved: [
        ...(agreed ? moved(agreed, date, 'full') : because && due ? moved(due, date, because) : []),
        ...series.moved,
      ],
    };
  };
}

function moved(from: CalendarDate, to: CalendarDate, because: Obstacle): Moved[] {
  return from === to ? [] : [{ from, to, because }];
}

/** When a meeting that begins at `date` and `time` ends, as `yyyy-mm-ddThh:mm:00`; meetings end on the day they begin. */
export function endOf({ date, time, minutes }: Pick<CheckIn, 'date' | 'time' | 'minutes'>): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${date}T${timeAt(hour * 60 + minute + minutes)}:00`;
}

/** `hh:mm` of so many minutes after midnight. */
function timeAt(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
