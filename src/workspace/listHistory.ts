import { words } from '../partnership/words';
import { type Entry, type Noted, openRegister, type Register } from './register';
import type { Spreadsheet } from './spreadsheet';

type HistoryColumn = keyof typeof words.listHistoryHeadings;

export type ListHistory = Register<HistoryColumn>;

/** Something that became of the partner list, as a row of the sheet. */
export type HistoryEntry = Entry<HistoryColumn>;

/** What is noted, but for what stays blank. */
export type HistoryNote = Partial<Noted<HistoryColumn>>;

/** Opens the sheet that says where partners and cells of the list came from. */
export function openListHistory(spreadsheet: Spreadsheet): ListHistory {
  return openRegister<HistoryColumn>(spreadsheet, {
    sheet: words.sheets.listHistory,
    headings: words.listHistoryHeadings,
    later: ['on', 'source', 'row', 'organization', 'why'],
  });
}
