import type { CalendarDate } from '../partnership/calendarDate';
import { nextStageFormula } from '../partnership/mou/nextStage';
import { readState, STATES } from '../partnership/mou/state';
import type { NotedVersion } from '../partnership/mou/versions';
import type { Partner } from '../partnership/partner';
import { words } from '../partnership/words';
import { type Entry, openRegister, type Register } from './register';
import { type Spreadsheet, setDropDown } from './spreadsheet';

type MouColumn = keyof typeof words.mouHeadings;

export type MouRegister = Register<MouColumn>;

/** A version of an agreement, as a row of the MOUs sheet. */
export type MouEntry = Entry<MouColumn>;

/** Opens the MOUs sheet. */
export function openMouRegister(spreadsheet: Spreadsheet): MouRegister {
  return openRegister<MouColumn>(spreadsheet, {
    sheet: words.sheets.mous,
    headings: words.mouHeadings,
    later: ['reviewed', 'signed', 'ended', 'nextStage', 'previous', 'calendar', 'mouId', 'madeAt'],
    formulas: { nextStage: (cellOf) => nextStageFormula(cellOf('state')) },
    prepare: (sheet, columnOf, made) => {
      if (made.includes('organization')) sheet.setColumnWidth(columnOf('organization'), 260);
      if (!made.includes('state')) return;
      setDropDown(sheet.getRange(2, columnOf('state'), sheet.getMaxRows() - 1, 1), STATES, words.chooseHelp);
    },
  });
}

/** What a row of the MOUs sheet notes; one from an earlier version of Common Ground is about a single partner. */
export function notedVersion({ mouId, partnerId, version, state, madeAt }: MouEntry): NotedVersion {
  return { mouId: mouId || partnerId, version: Number(version) || 1, state: readState(state), madeAt };
}

const BETWEEN = ', ';

/** How the MOUs sheet names days that are in the calendar: in their order, each once. */
export function joinedDays(days: readonly CalendarDate[]): string {
  return Array.from(new Set(days)).sort().join(BETWEEN);
}

/** How the MOUs sheet names the partners of an agreement. */
export function joinedIds(partnerIds: readonly string[]): string {
  return partnerIds.join(BETWEEN);
}

/** The Partner IDs that a row of the MOUs sheet names. */
export function partnerIdsOf({ partnerId }: Pick<MouEntry, 'partnerId'>): string[] {
  return partnerId.split(BETWEEN).filter((id) => id !== '');
}

/** Those of the partners that an agreement is with; others may have left the list. */
export function partnersOf(entry: MouEntry, partners: readonly Partner[]): Partner[] {
  const ids = partnerIdsOf(entry);
  return partners.filter(({ id }) => ids.includes(id));
}

/** The Partner IDs that have an MOU with us alone, and those that have one with others. */
export function partnersWithMou({ entries }: MouRegister) {
  const ids = entries.map(partnerIdsOf);
  return {
    alone: new Set(ids.filter(({ length }) => length === 1).flat()),
    together: new Set(ids.filter(({ length }) => length > 1).flat()),
  };
}
