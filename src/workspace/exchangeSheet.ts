import { EXCHANGE_COLUMNS, type ExchangeColumn, findExchangeColumns, NEEDED } from '../partnership/exchange/columns';
import { DIRECTIONS } from '../partnership/exchange/direction';
import { type ExchangeLine, readLine } from '../partnership/exchange/exchangeLine';
import type { NewRow } from '../partnership/exchange/fromList';
import { KINDS } from '../partnership/exchange/kind';
import { STATUSES } from '../partnership/exchange/status';
import { nameKey } from '../partnership/name/nameKey';
import { plainText } from '../partnership/text';
import { words } from '../partnership/words';
import { openRegister } from './register';
import { type Sheet, type Spreadsheet, setDropDown } from './spreadsheet';

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

/** Opens the sheet in one read. */
export function openExchangeSheet(spreadsheet: Spreadsheet, ourName: string): ExchangeSheet {
  const register = openRegister<ExchangeColumn>(spreadsheet, {
    sheet: words.sheets.exchange,
    headings: words.exchangeHeadings,
    placesIn: findExchangeColumns,
    later: EXCHANGE_COLUMNS.filter((column) => !NEEDED.includes(column)),
    wraps: true,
    prepare: (sheet, columnOf, made) => {
      const below = sheet.getMaxRows() - 1;
      for (const column of made) {
        const choices = CHOICES[column];
        const range = sheet.getRange(2, columnOf(column), below, 1);
        if (choices) setDropDown(range, choices, words.chooseHelp);
        // "$50" and "10-12" stay as they are typed.
        if (column === 'amount') range.setNumberFormat('@');
        if (column === 'what') sheet.setColumnWidth(columnOf(column), WHAT_WIDTH);
      }
    },
  });
  return {
    lines: register.entries.flatMap((entry, index) => readLine((column) => entry[column], index + 2, ourName)),
    add(rows) {
      const isThere = (row: NewRow) =>
        register.entries.some((entry) => EXCHANGE_COLUMNS.every((column) => entry[column] === plainText(row[column])));
      register.add(rows.filter((row) => !isThere(row)));
    },
    rename(from, to) {
      for (const column of ['who', 'with'] as const) {
        const about = register.entries.filter((entry) => nameKey(entry[column]) === nameKey(from));
        register.changeAll(about, column, to);
      }
    },
    complete: register.complete,
  };
}
