import { type PartnerList, readPartners } from '../partnership/partner';
import { words } from '../partnership/words';
import { asText } from './cells';
import { readSettings } from './settingsSheet';
import { readRows, type Sheet, type Spreadsheet } from './spreadsheet';
import { UserError } from './userError';

/** The document property that names a list which is not called "Partners". */
const SHEET_ID = 'partnersSheetId';

/** The sheet with the partner list: the one that set-up was told of, otherwise "Partners". */
export function findPartnerSheet(spreadsheet: Spreadsheet): Sheet | undefined {
  const id = PropertiesService.getDocumentProperties().getProperty(SHEET_ID);
  const chosen = id === null ? null : spreadsheet.getSheetById(Number(id));
  return chosen ?? spreadsheet.getSheetByName(words.sheets.partners) ?? undefined;
}

/** Remembers which sheet is the partner list. */
export function rememberPartnerSheet(sheet: Sheet): void {
  PropertiesService.getDocumentProperties().setProperty(SHEET_ID, String(sheet.getSheetId()));
}

/**
 * Reads the partner list in one read.
 *
 * @param weights those of the settings, when they are not known yet
 * @throws UserError when there is no list, or no column with names in it
 */
export function readPartnerSheet(spreadsheet: Spreadsheet, weights = readSettings(spreadsheet).weights): PartnerSheet {
  const sheet = findPartnerSheet(spreadsheet);
  if (!sheet) throw new UserError('noPartners');
  const rows = readRows(spreadsheet, sheet);
  const list = readPartners(rows, weights);
  if (!list) throw new UserError('noNameColumn', sheet.getName());
  return { sheet, rows, list };
}

/** The partner list and the sheet it stands in. */
export interface PartnerSheet {
  readonly sheet: Sheet;
  /** All that stands in the sheet; the first row are the headings. */
  readonly rows: readonly (readonly unknown[])[];
  readonly list: PartnerList;
}

/** The first row below the last partner in which nothing stands, counted from 1; or the first of so many such rows. */
export function firstFreeRow({ rows, list }: PartnerSheet, count = 1): number {
  let first = list.nextRow;
  for (let row = first; row < first + count && row <= rows.length; row++) {
    if (rows[row - 1]?.some((cell) => cell !== '')) first = row + 1;
  }
  return first;
}

/**
 * Gives every named partner that has none a Partner ID, once and for all, in one write.
 *
 * @returns the list with the new IDs
 * @throws UserError when the list has no column for them
 */
export function fillPartnerIds(sheet: Sheet, list: PartnerList): PartnerList {
  const place = list.columns.id;
  if (place === undefined) throw new UserError('noIdColumn');
  if (list.partners.every((partner) => partner.id !== '')) return list;
  const newId = partnerIds();
  const partners = list.partners.map((partner) =>
    partner.id === '' ? { ...partner, id: newId(partner.row) } : partner,
  );
  const column = Array.from({ length: list.nextRow - 2 }, () => ['']);
  for (const { row, id } of partners) column[row - 2] = [asText(id)];
  sheet.getRange(2, place + 1, column.length, 1).setValues(column);
  // Before a document or an event points at them, they must be safe from a script that is stopped.
  SpreadsheetApp.flush();
  return { ...list, partners };
}

/** New Partner IDs, unlike any before; one for each row. */
export function partnerIds(): (row: number) => string {
  const run = Utilities.getUuid().replace(/-/g, '').slice(0, 8);
  return (row) => `p-${run}-${row}`;
}

/** The rows of the list that are selected, from and to, counted from 1; `undefined` when another sheet is open. */
export function selectedRows(spreadsheet: Spreadsheet, sheet: Sheet): { from: number; to: number } | undefined {
  if (spreadsheet.getActiveSheet().getSheetId() !== sheet.getSheetId()) return undefined;
  const range = sheet.getActiveRange();
  return range ? { from: range.getRow(), to: range.getLastRow() } : undefined;
}
