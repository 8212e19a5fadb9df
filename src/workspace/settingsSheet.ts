import { CRITERIA } from '../partnership/criterion';
import { fold, plainText } from '../partnership/text';
import { readWeights, type Weights } from '../partnership/weights';
import { words } from '../partnership/words';
import { makeTableSheet, readSheet, type Sheet, type Spreadsheet } from './spreadsheet';
import { UserError } from './userError';

/** What the user set: who we are, and how much each criterion counts. */
export interface Settings {
  readonly organization: string;
  readonly mission: string;
  readonly contact: string;
  readonly signatory: string;
  readonly weights: Weights;
}

const ABOUT_US = ['organization', 'mission', 'contact', 'signatory'] as const;

/** The settings that a Settings sheet holds: label and explanation, in the order of a new sheet. */
const ROWS: readonly (readonly string[])[] = [
  ...ABOUT_US.map((key) => words.settings[key]),
  ...CRITERIA.map((criterion) => words.settings.weight(criterion.name)),
];

const label = (row: readonly string[]): string => row[0] ?? '';

/**
 * Reads the settings by their labels; without a sheet, and where a row is missing, they are blank and the weights equal.
 *
 * @throws UserError when the weights cannot be read
 */
export function readSettings(spreadsheet: Spreadsheet): Settings {
  const rows = readSheet(spreadsheet, words.sheets.settings)?.rows ?? [];
  const value = (wanted: readonly string[]) => rows.find((row) => means(row, wanted))?.[1] ?? '';
  const weightCells = CRITERIA.map((criterion) => value(words.settings.weight(criterion.name)));
  try {
    return {
      organization: plainText(value(words.settings.organization)),
      mission: plainText(value(words.settings.mission)),
      contact: plainText(value(words.settings.contact)),
      signatory: plainText(value(words.settings.signatory)),
      weights: readWeights([weightCells]),
    };
  } catch (error) {
    throw new UserError(`${(error as Error).message} (${words.sheets.settings})`);
  }
}

function means(row: readonly unknown[], wanted: readonly string[]): boolean {
  return fold(plainText(row[0])) === fold(label(wanted));
}

/** What set-up has to do to the Settings sheet. */
export interface SettingsPlan {
  readonly sheet: Sheet | undefined;
  readonly isBlank: boolean;
  readonly missing: readonly (readonly string[])[];
  /** Where the three weights will stand, for the formulas: `Settings!$B$6:$B$8`. */
  readonly weightsReference: string;
  readonly lastRow: number;
}

/**
 * Looks at what the Settings sheet lacks, without changing it.
 *
 * @throws UserError when the three weights do not stand one below the other, where a formula can reach them as one range
 */
export function planSettings(spreadsheet: Spreadsheet): SettingsPlan {
  const found = readSheet(spreadsheet, words.sheets.settings);
  const isBlank = !found || found.rows.length === 0;
  const rows = isBlank ? [words.settings.headings] : found.rows;
  const missing = ROWS.filter((wanted) => !rows.some((row) => means(row, wanted)));
  const then = [...rows, ...missing];
  const places = CRITERIA.map(({ name }) => then.findIndex((row) => means(row, words.settings.weight(name))) + 1);
  const [first = 0] = places;
  if (places.some((place, index) => place !== first + index)) throw new UserError(words.weightsApart);
  return {
    sheet: found?.sheet,
    isBlank,
    missing,
    weightsReference: `${words.sheets.settings}!$B$${first}:$B$${first + 2}`,
    lastRow: rows.length,
  };
}

/** Adds what is missing below what is there. */
export function completeSettings(spreadsheet: Spreadsheet, plan: SettingsPlan): void {
  if (plan.missing.length === 0) return;
  const { isBlank } = plan;
  const headings = words.settings.headings;
  const sheet =
    isBlank || !plan.sheet ? makeTableSheet(spreadsheet, words.sheets.settings, headings, plan.sheet) : plan.sheet;
  const equalWeight = 1;
  const rows = plan.missing.map((row) => [
    label(row),
    ROWS.indexOf(row) < ABOUT_US.length ? '' : equalWeight,
    row[1] ?? '',
  ]);
  const range = sheet.getRange(plan.lastRow + 1, 1, rows.length, 3).setValues(rows);
  if (!isBlank) return;
  range.setWrap(true).setVerticalAlignment('top');
  sheet.setColumnWidth(1, 240).setColumnWidth(2, 320).setColumnWidth(3, 320);
}
