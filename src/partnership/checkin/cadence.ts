import { addMonths, type CalendarDate, onWorkingDay } from '../calendarDate';
import { LEVELS, type Level } from '../level';
import { PRIORITIES, type Priority } from '../priority';
import { plainText } from '../text';
import { words } from '../words';

/** How often to meet and for how long. */
export interface Cadence {
  readonly months: number;
  readonly minutes: number;
}

/** The cadence of each level and of each priority. */
export type CadenceTable = Readonly<Record<Level | Priority, Cadence>>;

/** The rows of the table, in the order in which people see and edit it. */
export const CADENCE_KEYS: readonly (Level | Priority)[] = [...LEVELS.map(({ level }) => level), ...PRIORITIES];

/**
 * Months between check-ins: by level once people work together, otherwise by priority.
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

/** More would be no check-in any more; less than one a month is planned by hand. */
export const LONGEST_CADENCE = 24;

/** An Immediate partner whom nobody has met yet is met within this many days. */
export const FIRST_CONTACT = { days: 14, minutes: 45 } as const;

/** What a cadence follows from. */
export interface Rhythm {
  readonly level: Level | undefined;
  readonly priority: Priority | undefined;
  /** Months that were agreed with this partner; they come before what is usual. */
  readonly months?: number | undefined;
}

/** The cadence of a partner, or `undefined` while nothing is agreed and it has neither a level nor a priority. */
export function cadence({ level, priority, months }: Rhythm, table: CadenceTable = USUAL_CADENCE): Cadence | undefined {
  const key = level ?? priority;
  const usual = key === undefined ? undefined : table[key];
  if (months === undefined) return usual;
  return { months, minutes: usual?.minutes ?? USUAL_MINUTES };
}

/**
 * Reads the table from the months of its rows, in the order of {@link CADENCE_KEYS}; a blank one is as usual.
 *
 * @throws Error when a cell is not a number of months
 */
export function readCadenceTable(cells: readonly unknown[]): CadenceTable {
  const table = { ...USUAL_CADENCE };
  CADENCE_KEYS.forEach((key, index) => {
    const months = readMonths(cells[index]);
    if (months === 'unreadable') throw new Error(words.notMonths(cells[index]));
    if (months !== undefined) table[key] = { ...table[key], months };
  });
  return table;
}

/** The length of a meeting with a partner of whom nothing else is known. */
const USUAL_MINUTES = 30;

/**
 * Reads a number of months between check-ins, 1 to {@link LONGEST_CADENCE}.
 *
 * @returns the months, `undefined` for a blank, or `'unreadable'`
 */
export function readMonths(cell: unknown): number | undefined | 'unreadable' {
  const text = plainText(cell);
  if (text === '') return undefined;
  const months = Number(text);
  return Number.isInteger(months) && months >= 1 && months <= LONGEST_CADENCE ? months : 'unreadable';
}

/** The day of the next check-in, counted from the last one and moved off the weekend. */
export function nextCheckIn(last: CalendarDate, { months }: Cadence): CalendarDate {
  return onWorkingDay(addMonths(last, months));
}
