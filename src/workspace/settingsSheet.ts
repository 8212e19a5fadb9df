import {
  readSettingCells,
  SETTINGS,
  type Setting,
  type SettingCells,
  type Settings,
  settingCells,
  settingPlace,
} from '../partnership/settings';
import { words } from '../partnership/words';
import { asCell } from './cells';
import { makeTableSheet, readSheet, type Sheet, type Spreadsheet } from './spreadsheet';
import { UserError } from './userError';

/**
 * Reads the settings by their labels; without a sheet, and where a row is missing, they are as usual.
 *
 * @throws UserError when the weights or the months cannot be read
 */
export function readSettings(spreadsheet: Spreadsheet): Settings {
  return understood(readSettingTexts(spreadsheet));
}

function understood(cells: SettingCells): Settings {
  try {
    return readSettingCells(cells);
  } catch (error) {
    throw new UserError('settingUnreadable', (error as Error).message);
  }
}

/** The settings as they stand in the sheet, understood or not. */
export function readSettingTexts(spreadsheet: Spreadsheet): SettingCells {
  return settingCells(readSheet(spreadsheet, words.sheets.settings)?.rows ?? []);
}

/** What set-up has to do to the Settings sheet. */
export interface SettingsPlan {
  readonly sheet: Sheet | undefined;
  readonly isBlank: boolean;
  readonly missing: readonly Setting[];
  /** The settings as they will stand once the missing ones are added. */
  readonly cells: SettingCells;
  /** Where the weights and the months will stand, for the formulas: `Settings!$B$8:$B$10`. */
  readonly references: SettingReferences;
  readonly lastRow: number;
  /** The row of each setting, counted from 1, once the missing ones are added. */
  readonly rowOf: (setting: Setting) => number;
}

/** References to the settings that formulas take as arguments. */
export interface SettingReferences {
  readonly weights: string;
  readonly months: string;
}

/**
 * Looks at what the Settings sheet lacks, without changing it.
 *
 * @throws UserError when the weights or the months do not stand one below the other, where a formula can reach them as
 *   one range
 */
export function planSettings(spreadsheet: Spreadsheet): SettingsPlan {
  const found = readSheet(spreadsheet, words.sheets.settings);
  const isBlank = !found || found.rows.length === 0;
  const rows = isBlank ? [words.settings.headings] : found.rows;
  const missing = SETTINGS.filter((setting) => settingPlace(rows, setting) < 0);
  const then = [...rows, ...missing.map(({ label, usual }) => [label, usual])];
  const rowOf = (setting: Setting) => settingPlace(then, setting) + 1;
  const reference = (kind: 'weight' | 'months', apart: 'weightsApart' | 'monthsApart') => {
    const places = SETTINGS.filter(({ key }) => key.startsWith(kind)).map(rowOf);
    const [first = 0] = places;
    if (places.some((place, index) => place !== first + index)) throw new UserError(apart);
    return `${words.sheets.settings}!$B$${first}:$B$${first + places.length - 1}`;
  };
  return {
    sheet: found?.sheet,
    isBlank,
    missing,
    cells: settingCells(then),
    references: { weights: reference('weight', 'weightsApart'), months: reference('months', 'monthsApart') },
    lastRow: rows.length,
    rowOf,
  };
}

/** Adds what is missing below what is there. Answers the sheet. */
export function completeSettings(spreadsheet: Spreadsheet, { sheet: before, isBlank, ...plan }: SettingsPlan): Sheet {
  const headings = words.settings.headings;
  const sheet = isBlank || !before ? makeTableSheet(spreadsheet, words.sheets.settings, headings, before) : before;
  if (plan.missing.length === 0) return sheet;
  const rows = plan.missing.map(({ label, usual, explanation }) => [label, usual, explanation]);
  const range = sheet.getRange(plan.lastRow + 1, 1, rows.length, 3).setValues(rows);
  if (isBlank) {
    range.setWrap(true).setVerticalAlignment('top');
    sheet.setColumnWidth(1, 240).setColumnWidth(2, 320).setColumnWidth(3, 320);
  }
  return sheet;
}

/**
 * Writes settings, each into its own cell; makes the sheet and the rows that are not there yet.
 *
 * @throws UserError before anything is written, when the weights or the months could not be read afterwards
 */
export function writeSettings(spreadsheet: Spreadsheet, changes: SettingCells): void {
  const plan = planSettings(spreadsheet);
  understood({ ...plan.cells, ...changes });
  const sheet = completeSettings(spreadsheet, plan);
  for (const setting of SETTINGS) {
    const value = changes[setting.key];
    if (value === undefined) continue;
    sheet
      .getRange(plan.rowOf(setting), 2)
      .setValue(asCell(value, typeof setting.usual === 'number' ? 'number' : undefined));
  }
}
