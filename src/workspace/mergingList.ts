import { type MergedCell, type RowAsRead, rowAsText } from '../partnership/duplicates/mergeOrder';
import { plainText } from '../partnership/text';
import { EQUAL } from '../partnership/weights';
import { asCell, asText } from './cells';
import { holdsAt } from './partnerCells';
import { fillPartnerIds, readPartnerSheet } from './partnerSheet';
import { addHeadings, type Spreadsheet } from './spreadsheet';

/** The partner list while rows of it are compared and merged. A row is known by its place in `rows`. */
export interface MergingList {
  /** Headings first; computed columns are blank below theirs. Days are `yyyy-mm-dd`. */
  readonly rows: readonly (readonly unknown[])[];
  /** Gives every partner a Partner ID. */
  fillIds(): void;
  idOf(place: number): string;
  nameOf(place: number): string;
  /**
   * Finds two rows that say what they said when a page read them.
   *
   * @param cells those of the first that may be written already by a run that was stopped
   */
  find(one: RowAsRead, other: RowAsRead, cells?: readonly MergedCell[]): readonly [number, number] | undefined;
  /**
   * Writes cells of a row; what they take over of another row stays the number or the truth value that it is there. A cell
   * that holds a formula keeps it.
   *
   * @returns the headings of the columns whose formula was kept
   */
  write(place: number, cells: readonly MergedCell[], from: number): string[];
  /** Takes a row out, after all that was written has arrived. */
  remove(place: number): void;
}

/** @throws UserError when there is no list */
export function openMergingList(spreadsheet: Spreadsheet): MergingList {
  const { sheet, rows: all, list } = readPartnerSheet(spreadsheet, EQUAL);
  const [headings = []] = all;
  const [computed = []] = sheet.getRange(1, 1, 1, headings.length).getFormulas();
  const rows = all
    .slice(0, list.nextRow - 1)
    .map((row, index) => row.map((cell, place) => (index > 0 && computed[place] ? '' : cell)));
  const [first = []] = rows;
  const { id: idAt = -1, name: nameAt = -1 } = list.columns;
  const idOf = (place: number) => plainText(rows[place]?.[idAt]);

  const placeOf = ({ heading, place }: MergedCell): number =>
    plainText(first[place]) === heading ? place : first.findIndex((one) => plainText(one) === heading);
  const before = (row: readonly unknown[], cells: readonly MergedCell[]): unknown[] => {
    const then = row.slice();
    for (const cell of cells) {
      const place = placeOf(cell);
      if (place >= 0 && plainText(row[place]) === cell.after) then[place] = cell.before;
    }
    return then;
  };
  const find = (row: RowAsRead, another: RowAsRead, not: number, cells: readonly MergedCell[]): number =>
    rows.findIndex((said, place) => {
      // A row that had no ID has one by now, but not that of the other row.
      const isMeant = row.id === '' ? another.id === '' || idOf(place) !== another.id : idOf(place) === row.id;
      return place > 0 && place !== not && isMeant && rowAsText(first, before(said, cells), idAt) === row.says;
    });

  return {
    rows,
    idOf,
    nameOf: (place) => plainText(rows[place]?.[nameAt]),
    fillIds() {
      for (const { row, id } of fillPartnerIds(sheet, list).partners) {
        const cells = rows[row - 1];
        if (cells) cells[idAt] = id;
      }
    },
    find(one, other, cells = []) {
      const theirs = find(other, one, -1, []);
      const mine = theirs < 0 ? -1 : find(one, other, theirs, cells);
      return mine < 0 ? undefined : [mine, theirs];
    },
    write(place, cells, from) {
      const missing = cells.filter((cell) => placeOf(cell) < 0).map(({ heading }) => heading);
      addHeadings(sheet, first.length, missing.map(asText));
      first.push(...missing);
      const [formulas = []] = sheet.getRange(place + 1, 1, 1, first.length).getFormulas();
      const kept: string[] = [];
      for (const cell of cells) {
        const at = placeOf(cell);
        if (formulas[at]) kept.push(cell.heading);
        else {
          sheet.getRange(place + 1, at + 1).setValue(cellOf(cell.after, rows[from]?.[at], holdsAt(at, list.columns)));
          (rows[place] ?? [])[at] = cell.after;
        }
      }
      return kept;
    },
    remove(place) {
      SpreadsheetApp.flush();
      sheet.deleteRows(place + 1, 1);
      rows.splice(place, 1);
    },
  };
}

function cellOf(text: string, taken: unknown, holds: 'number' | 'day' | undefined): string | number | boolean {
  const isKept = (typeof taken === 'number' || typeof taken === 'boolean') && plainText(taken) === text;
  return isKept ? taken : asCell(text, holds);
}
