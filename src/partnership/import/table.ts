import { LONGEST_CELL } from '../text';
import { cleanCell } from './cleanCell';
import type { NamedEntity } from './entities';
import type { ImportFailure } from './failure';
import type { ImportProblem } from './problem';

/** Somebody's list as cells, before anyone knows what its columns mean. */
export interface ImportTable {
  /** Clean texts, equally many in each row; no blank row at the end, but blank rows inside. */
  readonly rows: readonly (readonly string[])[];
  /** What is counted when a row is named to people: the rows of a sheet, or the items of a JSON list. */
  readonly unit: 'row' | 'item';
}

/** A table together with what had to be changed in it, or why there is none. */
export type TableOrFailure =
  | { readonly table: ImportTable; readonly problems: readonly ImportProblem[] }
  | { readonly failure: ImportFailure };

/** More columns than this are no list that people could work with. */
const MOST_COLUMNS = 1000;
/** Google Sheets holds ten million cells; the sheet needs room for its own. */
const MOST_CELLS = 5_000_000;

/**
 * A table of cells as they come from a file, from another tab or from a paste: texts, numbers, truth values, blanks.
 * Dates come as ISO texts. For `item`, the first row holds the names of the items' properties.
 */
export function tableOf(
  cells: readonly (readonly unknown[])[],
  named: NamedEntity,
  unit: ImportTable['unit'] = 'row',
): TableOrFailure {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width * cells.length > MOST_CELLS) return { failure: { kind: 'tooBig', rows: cells.length, columns: width } };
  const problems: ImportProblem[] = [];
  const rows = cells.map((row, index) => {
    const clean = row.map((cell, column) => {
      const text = cleanCell(textOf(cell), named);
      if (text.length <= LONGEST_CELL) return text;
      problems.push({ kind: 'cut', row: numberOf(unit, index), column, length: text.length });
      return cut(text);
    });
    return clean;
  });
  const last = lastIndex(rows, (row) => row.some((cell) => cell !== ''));
  if (last < 0) return { failure: { kind: 'blank' } };
  const kept = rows.slice(0, last + 1);
  const used = kept.reduce((widest, row) => Math.max(widest, lastIndex(row, (cell) => cell !== '') + 1), 0);
  if (used > MOST_COLUMNS) return { failure: { kind: 'tooWide', columns: used } };
  return { table: { rows: kept.map((row) => widened(row, used)), unit }, problems };
}

/** The number of a row as people see it: counted from 1 in a sheet; in a JSON list its items are. */
export function numberOf(unit: ImportTable['unit'], index: number): number {
  return unit === 'row' ? index + 1 : index;
}

/** True for a row in which nothing is written. */
export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell === '');
}

/** A text no longer than a cell of Google Sheets can be. */
export function cut(text: string): string {
  return text.slice(0, LONGEST_CELL).replace(/[\uD800-\uDBFF]$/, '');
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

function widened(row: readonly string[], width: number): string[] {
  const cells = row.slice(0, width);
  while (cells.length < width) cells.push('');
  return cells;
}

function lastIndex<T>(items: readonly T[], isOne: (item: T) => boolean): number {
  let index = items.length - 1;
  while (index >= 0 && !isOne(items[index] as T)) index--;
  return index;
}
