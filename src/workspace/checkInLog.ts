import { type LogColumn, NEXT_STAGES, PROBLEM_STATES } from '../partnership/checkin/log/checkIn';
import { columnOf, RATING_COLUMNS } from '../partnership/columns';
import { words } from '../partnership/words';
import { type Entry, openRegister, type Register } from './register';
import type { Spreadsheet } from './spreadsheet';

export type CheckInLog = Register<LogColumn>;

/** A check-in that took place, as a row of the sheet. */
export type CheckInEntry = Entry<LogColumn>;

/** Without these nobody could tell what is open, or whether a check-in is noted already. */
const NEEDED: readonly LogColumn[] = [
  'date',
  'problem',
  'problemState',
  'solved',
  'actions',
  'actionsDone',
  'partnerId',
  'entryId',
];

const COLUMNS = Object.keys(words.checkInLogHeadings) as LogColumn[];

const CHOICES: { readonly [column in LogColumn]?: readonly string[] } = {
  problemState: PROBLEM_STATES,
  trust: columnOf(RATING_COLUMNS[0]).choices ?? [],
  phase: columnOf('phase').choices ?? [],
  nextStage: NEXT_STAGES,
};

/** Opens the sheet with the check-ins that took place; the planned ones stand in a sheet of their own. */
export function openCheckInLog(spreadsheet: Spreadsheet): CheckInLog {
  return openRegister<LogColumn>(spreadsheet, {
    sheet: words.sheets.checkInLog,
    headings: words.checkInLogHeadings,
    later: COLUMNS.filter((column) => !NEEDED.includes(column)),
    wraps: true,
    choices: CHOICES,
  });
}

/** The check-ins with one partner. */
export function checkInsWith({ entries }: CheckInLog, partnerId: string): CheckInEntry[] {
  return entries.filter((entry) => partnerId !== '' && entry.partnerId === partnerId);
}
