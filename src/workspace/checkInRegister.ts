import type { SeriesCells } from '../partnership/checkin/schedule/order';
import type { CheckInColumn } from '../partnership/checkin/schedule/standingSeries';
import { words } from '../partnership/words';
import { openRegister, type Register } from './register';
import type { Spreadsheet } from './spreadsheet';

export type CheckInRegister = Register<CheckInColumn>;

/** Opens the Check-ins sheet. */
export function openCheckInRegister(spreadsheet: Spreadsheet): CheckInRegister {
  return openRegister<CheckInColumn>(spreadsheet, {
    sheet: words.sheets.checkIns,
    headings: words.checkInHeadings,
    later: ['days', 'moved', 'state', 'changes'],
  });
}

/** What is to be noted of a series. */
export interface SeriesNote {
  readonly organization: string;
  readonly partnerId: string;
  readonly eventId: string;
  readonly cells: SeriesCells;
}

/**
 * Notes series: those that are new in one write, and of those that are there the cells that say something else now. Each
 * time that a series changes its count of changes rises, by which calendars tell a new file from an old one.
 */
export function noteSeries(register: CheckInRegister, notes: readonly SeriesNote[]): void {
  const known = new Map(register.entries.map((entry) => [entry.eventId, entry]));
  register.add(
    notes
      .filter(({ eventId }) => !known.has(eventId))
      .map(({ cells, ...whose }) => ({ ...whose, ...cells, changes: 0 })),
  );
  for (const { cells, organization, eventId } of notes) {
    const entry = known.get(eventId);
    const now = { ...cells, organization };
    const others = (Object.keys(now) as (keyof typeof now)[]).filter((key) => entry && entry[key] !== String(now[key]));
    if (!entry || others.length === 0) continue;
    const changed = Object.fromEntries(others.map((key) => [key, now[key]]));
    register.change(entry, { ...changed, changes: Number(entry.changes) + 1 });
  }
}
