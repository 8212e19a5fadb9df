import { addMonths, type CalendarDate, onWorkingDay } from '../calendarDate';
import type { Level } from '../level';
import type { Priority } from '../priority';

/** How often to meet and for how long. */
export interface Cadence {
  readonly months: number;
  readonly minutes: number;
}

/**
 * Months between check-ins: by level once people work together, otherwise by priority.
 * Source: the founding texts say only "regular"; these defaults follow the usual spacing of stakeholder grids.
 */
const BY_LEVEL: Readonly<Record<Level, Cadence>> = {
  1: { months: 3, minutes: 30 },
  2: { months: 1, minutes: 45 },
  3: { months: 1, minutes: 60 },
  4: { months: 1, minutes: 60 },
};

const BY_PRIORITY: Readonly<Record<Priority, Cadence>> = {
  Immediate: { months: 1, minutes: 45 },
  Explore: { months: 2, minutes: 30 },
  'Long-term': { months: 6, minutes: 20 },
};

/** An Immediate partner whom nobody has met yet is met within this many days. */
export const FIRST_CONTACT = { days: 14, minutes: 45 } as const;

/** The cadence of a partner, or `undefined` while it has neither a level nor a priority. */
export function cadence(level: Level | undefined, priority: Priority | undefined): Cadence | undefined {
  if (level !== undefined) return BY_LEVEL[level];
  return priority === undefined ? undefined : BY_PRIORITY[priority];
}

/** The day of the next check-in, counted from the last one and moved off the weekend. */
export function nextCheckIn(last: CalendarDate, { months }: Cadence): CalendarDate {
  return onWorkingDay(addMonths(last, months));
}
