import { addDays, type CalendarDate, onWorkingDay } from '../calendarDate';
import type { Interval } from './interval';
import { type Recurrence, recurrence, rrule, ruleDays } from './recurrence';

/** Why a meeting cannot be on a day: nobody meets then, or there are meetings enough. */
export type Obstacle = 'weekend' | 'quiet' | 'full';

/** A meeting that is not on the day on which it would be. */
export interface Moved {
  readonly from: CalendarDate;
  /** `undefined` when there was no room for it before the next one. */
  readonly to: CalendarDate | undefined;
  readonly because: Obstacle;
}

/** The meetings with a partner for a year. */
export interface Series {
  /** The rule that most of the days follow. */
  readonly rule: Recurrence;
  /** All of them, in their order. */
  readonly days: readonly CalendarDate[];
  readonly moved: readonly Moved[];
  /** Whether they meet twice as often at first. */
  readonly hasEarly: boolean;
}

/** While trust is young, people meet twice as often. The founding texts only say "regular"; the number is a default. */
const YOUNG_DAYS = 90;

/** The days that people would meet on for a year, had every day room. */
export interface WantedDays {
  readonly rule: Recurrence;
  readonly days: readonly CalendarDate[];
}

/** @param isYoung whether they meet twice as often in the first 90 days */
export function wantedDays(first: CalendarDate, every: Interval, isYoung: boolean): WantedDays {
  const rule = recurrence(first, every);
  const ordinary = ruleDays(first, rule);
  return { rule, days: isYoung ? withEarly(ordinary) : ordinary };
}

/**
 * The days of a series, from its first on. A day that cannot be is moved to the next working day on which there is room,
 * or to an earlier one where the next meeting is too near. The last one is moved to an earlier day only, so that no day
 * is after the end of the rule: Google Calendar does not show those.
 *
 * @param obstacleOn what speaks against a meeting on a day, its weekday aside
 */
export function seriesFrom(
  { rule, days: wanted }: WantedDays,
  obstacleOn: (date: CalendarDate) => Obstacle | undefined,
): Series {
  const first = wanted[0] ?? '';
  const apart = daysApart(rule.every);
  const isFree = (date: CalendarDate) => onWorkingDay(date) === date && obstacleOn(date) === undefined;

  const days: CalendarDate[] = [first];
  const moved: Moved[] = [];
  for (let index = 1; index < wanted.length; index++) {
    const from = wanted[index] ?? first;
    const because = obstacleOn(from);
    if (because === undefined) {
      days.push(from);
      continue;
    }
    const next = wanted[index + 1] ?? from;
    const earliest = addDays(days[days.length - 1] ?? first, apart);
    const to = firstFree(from, addDays(next, -apart), 1, isFree) ?? firstFree(from, earliest, -1, isFree);
    if (to !== undefined) days.push(to);
    moved.push({ from, to, because });
  }
  return { rule, days, moved, hasEarly: wanted.length > rule.times };
}

/** A meeting half-way between two, on the same weekday, as long as trust is young. */
function withEarly(ordinary: readonly CalendarDate[]): CalendarDate[] {
  const until = addDays(ordinary[0] ?? '', YOUNG_DAYS);
  return ordinary.flatMap((day, index) => {
    const next = ordinary[index + 1];
    const early = next === undefined ? day : addDays(day, 7 * Math.floor(daysBetween(day, next) / 14));
    return early > day && early < until ? [day, early] : [day];
  });
}

function daysBetween(from: CalendarDate, until: CalendarDate): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
}

/** So many days are at least between two meetings, also when one of them is moved. */
function daysApart(every: Interval): number {
  return every.weeks === undefined || every.weeks >= 4 ? 7 : 3;
}

/** The first day from one to another, going forward or back, that is free. */
function firstFree(
  from: CalendarDate,
  until: CalendarDate,
  step: 1 | -1,
  isFree: (date: CalendarDate) => boolean,
): CalendarDate | undefined {
  for (let day = from; step === 1 ? day <= until : day >= until; day = addDays(day, step)) if (isFree(day)) return day;
  return undefined;
}

/**
 * A series as the lines of an event, at the same hour each time: its rule, the days of the rule on which it is not, and
 * the days beside the rule on which it is. Google keeps all three kinds of lines and shows the days, other than those
 * after the end of the rule. Outlook knows a day beside the rule only in the place of one that is taken out, not beyond
 * its neighbors: moved meetings are such, and early ones are not, so that the text of the event names all days. The rule
 * ends with the last of the days, or with its first day after that: a series that is cut short needs fewer days only.
 * Sources: `recurrence[]` in the reference of the Calendar API; issue 107 of esrg-knights/Squire for the end of the
 * rule; RDATE in Microsoft's [MS-OXCICAL].
 *
 * @param time `hh:mm`
 * @param zone the IANA name of the event's time zone
 * @example recurrenceLines(series, '10:00', 'Europe/Paris')
 * // ['RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU;COUNT=12', 'EXDATE;TZID=Europe/Paris:20261208T100000', …]
 */
export function recurrenceLines({ rule, days }: Pick<Series, 'rule' | 'days'>, time: string, zone: string): string[] {
  const [first = ''] = days;
  const last = days[days.length - 1] ?? '';
  const everyDay = ruleDays(first, rule);
  const end = everyDay.findIndex((day) => day >= last);
  const ofRule = end === -1 ? everyDay : everyDay.slice(0, end + 1);
  const line = (name: string, dates: readonly CalendarDate[]) => {
    const times = dates.map((date) => `${date.replace(/-/g, '')}T${time.replace(':', '')}00`);
    return dates.length === 0 ? [] : [`${name};TZID=${zone}:${times.join(',')}`];
  };
  return [
    rrule({ ...rule, times: ofRule.length }),
    ...line(
      'EXDATE',
      ofRule.filter((day) => !days.includes(day)),
    ),
    ...line(
      'RDATE',
      days.filter((day) => !ofRule.includes(day)),
    ),
  ];
}
