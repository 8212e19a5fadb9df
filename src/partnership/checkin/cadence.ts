import { type CalendarDate, onWorkingDay } from '../calendarDate';
import { LEVELS, type Level } from '../level';
import { PRIORITIES, type Priority } from '../priority';
import { words } from '../words';
import { addInterval, type Interval, readInterval } from './interval';

/** How often to meet and for how long. */
export type Cadence = Interval & { readonly minutes: number };

/** The cadence of each level and of each priority. */
export type CadenceTable = Readonly<Record<Level | Priority, Cadence>>;

/** The rows of the table, in the order in which people see and edit it. */
export const CADENCE_KEYS: readonly (Level | Priority)[] = [...LEVELS.map(({ level }) => level), ...PRIORITIES];

/**
 * How often to meet: by level once people work together, otherwise by priority.
 * Source: the founding texts say only "regular"; these defaults follow the usual spacing of stakeholder grids.
 */
export const USUAL_CADENCE: CadenceTable = {
  1: { months: 3, minutes: 30 },
  2: { months: 1, minutes: 45 },
  3: { months: 1, minutes: 60 },
  4: { months: 1, minutes: 60 },
  Immediate: { months: 1, minutes: 45 },
  Explore: { months: 2, minutes: 30 },
  'Long-term': { months: 6, minutes: 20 },
};

/** An Immediate partner whom nobody has met yet is met within this many days. */
export const FIRST_CONTACT = { days: 14, minutes: 45 } as const;

/** What a cadence follows from. */
export interface Rhythm {
  readonly level: Level | undefined;
  readonly priority: Priority | undefined;
  /** What was agreed with this partner; it comes before what is usual. */
  readonly every?: Interval | undefined;
}

/** The cadence of a partner, or `undefined` while nothing is agreed and it has neither a level nor a priority. */
export function cadence({ level, priority, every }: Rhythm, table: CadenceTable = USUAL_CADENCE): Cadence | undefined {
  const key = level ?? priority;
  const usual = key === undefined ? undefined : table[key];
  if (every === undefined) return usual;
  return { ...every, minutes: usual?.minutes ?? USUAL_MINUTES };
}

/**
 * Reads the table from the intervals of its rows, in the order of {@link CADENCE_KEYS}; a blank one is as usual.
 *
 * @throws Error when a cell is no interval
 */
export function readCadenceTable(cells: readonly unknown[]): CadenceTable {
  const table = { ...USUAL_CADENCE };
  CADENCE_KEYS.forEach((key, index) => {
    const every = readInterval(cells[index]);
    if (every === 'unreadable') throw new Error(words.notAnInterval(cells[index]));
    if (every !== undefined) table[key] = { ...every, minutes: table[key].minutes };
  });
  return table;
}

/** The length of a meeting with a partner of whom nothing else is known. */
const USUAL_MINUTES = 30;

/** The day of the next check-in, counted from the last one and moved off the weekend. */
export function nextCheckIn(last: CalendarDate, every: Interval): CalendarDate {
  return onWorkingDay(addInterval(last, every));
}
