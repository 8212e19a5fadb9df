import { EXCHANGE_COLUMNS, type ExchangeColumn, findExchangeColumns, NEEDED } from '../partnership/exchange/columns';
import { DIRECTIONS } from '../partnership/exchange/direction';
import { type ExchangeLine, readLine } from '../partnership/exchange/exchangeLine';
import type { NewRow } from '../partnership/exchange/fromList';
import { KINDS } from '../partnership/exchange/kind';
import { STATUSES } from '../partnership/exchange/status';
import { nameKey } from '../partnership/name/nameKey';
import { words } from '../partnership/words';
import { openRegister } from './register';
import type { Sheet, Spreadsheet } from './spreadsheet';

/** The sheet with the asks and offers. */
export interface ExchangeSheet {
  readonly lines: readonly ExchangeLine[];
  /** Writes more rows, in one write, but none that stands there already; makes the sheet when there is none. */
  add(rows: readonly NewRow[]): void;
  /** Names a partner otherwise in all rows that are about it. */
  rename(from: string, to: string): void;
  /** The sheet with all its columns; makes what is missing. */
  complete(): Sheet;
}

const CHOICES: { readonly [column in ExchangeColumn]?: readonly string[] } = {
  direction: DIRECTIONS,
  kind: KINDS,
  freely: ['Yes', 'No'],
  status: STATUSES,
};

const WHAT_WIDTH = 320;

/**
 * Opens the sheet in one read.
 *
 * @param ourName as the settings have it; who does not ask whose its lines are need not know it
 */
export function openExchangeSheet(spreadsheet: Spreadsheet, ourName = ''): ExchangeSheet {
  const register = openRegister<ExchangeColumn>(spreadsheet, {
    sheet: words.sheets.exchange,
    headings: words.exchangeHeadings,
    placesIn: findExchangeColumns,
    later: EXCHANGE_COLUMNS.filter((column) => !NEEDED.includes(column)),
    wraps: true,
    choices: CHOICES,
    prepare: (sheet, columnOf, made) => {
      // "$50" and "10-12" stay as they are typed.
      if (made.includes('amount'))
        sheet.getRange(2, columnOf('amount'), sheet.getMaxRows() - 1, 1).setNumberFormat('@');
      if (made.includes('what')) sheet.setColumnWidth(columnOf('what'), WHAT_WIDTH);
    },
  });
  return {
    lines: register.entries.flatMap((entry, index) => readLine((column) => entry[column], index + 2, ourName)),
    add: (rows) => register.addNew(rows),
    rename(from, to) {
      for (const column of ['who', 'with'] as const) {
        const about = register.entries.filter((entry) => nameKey(entry[column]) === nameKey(from));
        register.changeAll(about, column, to);
      }
    },
    complete: register.complete,
  };
}
