import {
  COLUMNS,
  type Column,
  type ColumnKey,
  type ColumnPlaces,
  findColumns,
  RATING_COLUMNS,
} from '../partnership/columns';
import { columnFormula, columnOfFormula } from '../partnership/formulas';
import { type PartnerList, readPartners } from '../partnership/partner';
import { plainText } from '../partnership/text';
import { EQUAL } from '../partnership/weights';
import { words } from '../partnership/words';
import { findPartnerSheet } from './partnerSheet';
import type { SettingReferences } from './settingsSheet';
import { addHeadings, readRows, type Sheet, type Spreadsheet, setDropDown } from './spreadsheet';
import { UserError } from './userError';

/** What set-up has to do to the partner list. */
export interface PartnerColumnsPlan {
  /** Absent when the sheet is still to be made. */
  readonly sheet: Sheet | undefined;
  readonly sheetName: string;
  readonly missing: readonly Column[];
  /** Where every column stands, the missing ones included. */
  readonly places: ColumnPlaces;
  /** How many columns the list has now. */
  readonly width: number;
  readonly freeze: boolean;
  readonly list: PartnerList;
}

const NO_PARTNERS: PartnerList = { columns: {}, partners: [], problems: [], nextRow: 2 };

/**
 * Looks at what the partner list lacks, without changing it. The list is the sheet that is known as such; otherwise
 * the open sheet when it has a column of names; otherwise a new sheet.
 *
 * @param takesOpen whether the open sheet may be taken for the list
 * @throws UserError when the list has no column of names, or a computed column stands between its ratings
 */
export function planPartnerColumns(spreadsheet: Spreadsheet, takesOpen = true): PartnerColumnsPlan {
  const known = findPartnerSheet(spreadsheet);
  const open = known ?? (takesOpen ? spreadsheet.getActiveSheet() : undefined);
  const rows = open ? readRows(spreadsheet, open) : [];
  const isEmpty = rows.length === 1 && (rows[0] ?? []).every((cell) => cell === '');
  const list = readPartners(rows, EQUAL);
  if (known && !isEmpty && !list) throw new UserError('noNameColumn', known.getName());

  const sheet = known ?? (list ? open : undefined);
  const headings = list ? (rows[0] ?? []) : [];
  const found = list && sheet ? placesOf(sheet, headings) : {};
  const missing = COLUMNS.filter(
    ({ key, added }) => (added === 'always' || (added === 'newList' && !list)) && found[key] === undefined,
  );
  const places: { [key in ColumnKey]?: number } = { ...found };
  missing.forEach((column, index) => {
    places[column.key] = headings.length + index;
  });
  refuseComputedBetweenRatings(places, headings);
  return {
    sheet,
    sheetName: sheet?.getName() ?? words.sheets.partners,
    missing,
    places,
    width: headings.length,
    freeze: sheet === undefined || sheet.getFrozenRows() === 0,
    list: list ?? NO_PARTNERS,
  };
}

/**
 * Where the columns stand. A computed column is known by the formula in its heading cell: its value may read
 * `Loading...`, or `#NAME?` where the add-on is not enabled, and people have priority columns of their own.
 */
function placesOf(sheet: Sheet, headings: readonly unknown[]): ColumnPlaces {
  const places: { [key in ColumnKey]?: number } = findColumns(headings);
  for (const column of COLUMNS) if (column.formula) delete places[column.key];
  const [formulas = []] = sheet.getRange(1, 1, 1, headings.length).getFormulas();
  formulas.forEach((formula, place) => {
    const key = columnOfFormula(formula);
    if (key) places[key] = place;
  });
  return places;
}

function refuseComputedBetweenRatings(places: ColumnPlaces, headings: readonly unknown[]): void {
  const ratings = RATING_COLUMNS.map((key) => places[key] ?? 0);
  for (const { key, formula } of COLUMNS) {
    const place = places[key] ?? -1;
    if (formula && place > Math.min(...ratings) && place < Math.max(...ratings)) {
      throw new UserError('ratingColumnsApart', plainText(headings[place]));
    }
  }
}

/**
 * Adds the missing columns to the right of what is there, and the drop-downs where a column has none.
 *
 * @returns the sheet with the list
 */
export function completePartnerColumns(
  spreadsheet: Spreadsheet,
  plan: PartnerColumnsPlan,
  references: SettingReferences,
): Sheet {
  const lackDropDown = withoutDropDown(plan);
  const sheet = plan.sheet ?? spreadsheet.insertSheet(words.sheets.partners, 0);
  const height = sheet.getMaxRows() - 1;
  addColumns(sheet, plan.width, plan.missing, (key) => columnFormula(key, plan.places, references));
  if (plan.freeze) sheet.setFrozenRows(1);
  for (const column of lackDropDown) setColumnDropDown(sheet, column, (plan.places[column.key] ?? 0) + 1, height);
  return sheet;
}

/**
 * Adds columns to the right of the `width` columns that a list has, each with its heading, its format and its drop-down.
 *
 * @param formulaOf the formula for the heading cell of a computed column
 */
export function addColumns(
  sheet: Sheet,
  width: number,
  columns: readonly Column[],
  formulaOf: (key: ColumnKey) => string = () => '',
): void {
  if (columns.length === 0) return;
  const height = sheet.getMaxRows() - 1;
  addHeadings(
    sheet,
    width,
    columns.map(({ key, heading, formula }) => (formula ? formulaOf(key) : heading)),
  )?.setWrap(true);
  columns.forEach((column, index) => {
    format(sheet, column, width + index + 1, height);
    if (column.choices) setColumnDropDown(sheet, column, width + index + 1, height);
  });
}

function format(sheet: Sheet, { key, holds, added, choices }: Column, column: number, height: number): void {
  const isText = added === 'whenFilled' && !holds && !choices;
  const width = WIDTHS[key] ?? (isText ? TEXT_WIDTH : undefined);
  if (width !== undefined) sheet.setColumnWidth(column, width);
  const range = sheet.getRange(2, column, height, 1);
  if (key === 'score') range.setNumberFormat('0.0');
  if (holds === 'day') range.setNumberFormat('yyyy-mm-dd');
  if (key === 'reason' || key === 'nextStep' || key === 'mission' || isText) range.setWrap(true);
}

const TEXT_WIDTH = 240;

const WIDTHS: { readonly [key in ColumnKey]?: number } = {
  name: 260,
  reason: 420,
  nextStep: 340,
  level: 180,
  phase: 170,
  mission: 360,
  priority: 150,
  cadence: 120,
};

/** The columns of the list that still lack their drop-down. */
export function withoutDropDown({ sheet, places, missing }: PartnerColumnsPlan): Column[] {
  if (!sheet) return [];
  return COLUMNS.filter(
    (column) =>
      column.choices &&
      column.added !== 'whenFilled' &&
      !missing.includes(column) &&
      sheet.getRange(2, (places[column.key] ?? 0) + 1).getDataValidation() === null,
  );
}

function setColumnDropDown(sheet: Sheet, { choices = [], key }: Column, column: number, height: number): void {
  const isRating = key === 'capacity' || RATING_COLUMNS.some((rating) => rating === key);
  setDropDown(sheet.getRange(2, column, height, 1), choices, isRating ? words.ratingHelp : words.chooseHelp);
}
