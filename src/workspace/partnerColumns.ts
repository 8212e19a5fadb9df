import {
  COLUMNS,
  type Column,
  type ColumnKey,
  type ColumnPlaces,
  findColumns,
  RATING_COLUMNS,
} from '../partnership/columns';
import { columnFormula, columnOfFormula } from '../partnership/formulas';
import { LEVELS, levelLabel } from '../partnership/level';
import { type PartnerList, readPartners } from '../partnership/partner';
import { PHASES, phaseLabel } from '../partnership/phase';
import { plainText } from '../partnership/text';
import { readWeights } from '../partnership/weights';
import { words } from '../partnership/words';
import { findPartnerSheet } from './partnerSheet';
import { readRows, type Sheet, type Spreadsheet } from './spreadsheet';
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
 * @throws UserError when the list has no column of names, or a computed column stands between its ratings
 */
export function planPartnerColumns(spreadsheet: Spreadsheet): PartnerColumnsPlan {
  const known = findPartnerSheet(spreadsheet);
  const open = known ?? spreadsheet.getActiveSheet();
  const rows = readRows(spreadsheet, open);
  const isEmpty = rows.length === 1 && (rows[0] ?? []).every((cell) => cell === '');
  const list = readPartners(rows, readWeights(undefined));
  if (known && !isEmpty && !list) throw new UserError(words.noNameColumn(known.getName()));

  const sheet = known ?? (list ? open : undefined);
  const headings = list ? (rows[0] ?? []) : [];
  const found = list && sheet ? placesOf(sheet, headings) : {};
  const missing = COLUMNS.filter((column) => (column.needed || !list) && found[column.key] === undefined);
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
      throw new UserError(words.ratingColumnsApart(plainText(headings[place])));
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
  weightsReference: string,
): Sheet {
  const needsDropDown = COLUMNS.filter(({ key }) => choicesOf(key).length > 0 && !hasDropDown(plan, key));
  const sheet = plan.sheet ?? spreadsheet.insertSheet(words.sheets.partners, 0);
  const width = plan.width + plan.missing.length;
  const columns = sheet.getMaxColumns();
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
  if (plan.missing.length > 0) {
    const cells = plan.missing.map(({ key, heading, formula }) =>
      formula ? columnFormula(key, plan.places, weightsReference) : heading,
    );
    sheet
      .getRange(1, plan.width + 1, 1, cells.length)
      .setValues([cells])
      .setFontWeight('bold')
      .setWrap(true);
  }
  if (plan.freeze) sheet.setFrozenRows(1);
  const height = sheet.getMaxRows() - 1;
  for (const { key } of plan.missing) format(sheet, key, (plan.places[key] ?? 0) + 1, height);
  for (const { key } of needsDropDown) setDropDown(sheet, key, (plan.places[key] ?? 0) + 1, height);
  return sheet;
}

function format(sheet: Sheet, key: ColumnKey, column: number, height: number): void {
  const width = WIDTHS[key];
  if (width !== undefined) sheet.setColumnWidth(column, width);
  const range = sheet.getRange(2, column, height, 1);
  if (key === 'score') range.setNumberFormat('0.0');
  if (key === 'lastContact') range.setNumberFormat('yyyy-mm-dd');
  if (key === 'reason' || key === 'nextStep' || key === 'mission') range.setWrap(true);
}

const WIDTHS: { readonly [key in ColumnKey]?: number } = {
  name: 260,
  reason: 420,
  nextStep: 340,
  level: 180,
  phase: 170,
  mission: 360,
  priority: 150,
};

function choicesOf(key: ColumnKey): readonly string[] {
  if (key === 'level') return LEVELS.map(({ level }) => levelLabel(level));
  if (key === 'phase') return PHASES.map(({ phase }) => phaseLabel(phase));
  return key === 'capacity' || RATING_COLUMNS.some((rating) => rating === key) ? ['High', 'Medium', 'Low'] : [];
}

function hasDropDown({ sheet, places, missing }: PartnerColumnsPlan, key: ColumnKey): boolean {
  if (!sheet || missing.some((column) => column.key === key)) return false;
  return sheet.getRange(2, (places[key] ?? 0) + 1).getDataValidation() !== null;
}

function setDropDown(sheet: Sheet, key: ColumnKey, column: number, height: number): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choicesOf(key)], true)
    .setAllowInvalid(true)
    .setHelpText(key === 'level' || key === 'phase' ? words.chooseHelp : words.ratingHelp)
    .build();
  sheet.getRange(2, column, height, 1).setDataValidation(rule);
}

/** How many columns still lack their drop-down, for telling whether set-up has anything to do. */
export function missingDropDowns(plan: PartnerColumnsPlan): number {
  return COLUMNS.filter(({ key }) => choicesOf(key).length > 0 && !hasDropDown(plan, key)).length;
}
