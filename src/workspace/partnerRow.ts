import { type ColumnKey, type ColumnPlaces, columnOf, type FieldKey, type PartnerFields } from '../partnership/columns';
import { asCell } from './cells';
import { runs } from './runs';
import type { Sheet } from './spreadsheet';

/** A row of the partner list, there already or not yet. */
export interface PartnerRow {
  /** Whether a filter hides it now. */
  isHidden(): boolean;
  /**
   * Writes what is given of a partner, each value into the column that means it, and touches no other cell. A cell that
   * holds a formula keeps it.
   *
   * @returns the columns whose formula was kept
   */
  write(places: ColumnPlaces, cells: PartnerFields & { readonly id?: string }): FieldKey[];
}

/**
 * Opens a row, counted from 1. What has to be read before writing is read here, so that all that is written travels at once.
 *
 * @param width how many columns the list has
 */
export function openPartnerRow(sheet: Sheet, row: number, width: number): PartnerRow {
  const rows = sheet.getMaxRows();
  const isThere = row <= rows;
  const [formulas = []] = isThere ? sheet.getRange(row, 1, 1, width).getFormulas() : [];
  return {
    isHidden: () => sheet.isRowHiddenByFilter(row),
    write(places, cells) {
      if (!isThere) sheet.insertRowsAfter(rows, row - rows);
      const kept: FieldKey[] = [];
      const values: (string | number)[] = [];
      for (const [name, text] of Object.entries(cells)) {
        const key = name as ColumnKey;
        const place = places[key];
        if (place === undefined || text === undefined) continue;
        if (formulas[place]) kept.push(key as FieldKey);
        else values[place] = asCell(text, columnOf(key).holds);
      }
      for (const { from, run } of runs(values)) sheet.getRange(row, from + 1, 1, run.length).setValues([run]);
      return kept;
    },
  };
}
