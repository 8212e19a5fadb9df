import type { IsolationRow } from '../partnership/isolation/planIsolation';
import { words } from '../partnership/words';
import { openRegister } from './register';
import type { Spreadsheet } from './spreadsheet';

/** Notes answers of the isolation assessment, in one write; what stands there already, word by word, is not noted again. */
export function noteAnswers(spreadsheet: Spreadsheet, rows: readonly IsolationRow[]): void {
  openRegister<keyof IsolationRow>(spreadsheet, {
    sheet: words.sheets.isolation,
    headings: words.isolationHeadings,
    wraps: true,
  }).addNew(rows);
}
