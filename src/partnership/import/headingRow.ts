import { isBlank } from './table';
import { meaningOf } from './target';

/** Titles and notes above a list are no longer than this. */
const ROWS_LOOKED_AT = 50;
/** So many rows below tell what a column holds. */
const ROWS_COMPARED = 30;
/** A heading is no sentence, but some are questions. */
const LONGEST_HEADING = 200;

/**
 * Where the headings of a list stand, counted from 0; they need not be in the first row. `undefined` for a list without
 * headings.
 */
export function findHeadingRow(rows: readonly (readonly string[])[]): number | undefined {
  const places = rows.map((_, index) => index).filter((index) => !isBlank(rows[index] ?? []));
  return knownHeadings(rows, places.slice(0, ROWS_LOOKED_AT)) ?? unknownHeadings(rows, places);
}

/** The row whose headings are understood best. */
function knownHeadings(rows: readonly (readonly string[])[], places: readonly number[]): number | undefined {
  let best: { index: number; score: number } | undefined;
  let widest = 0;
  for (const index of places) {
    const row = rows[index] ?? [];
    const meanings = row.map((cell) => (cell === '' || cell.length > LONGEST_HEADING ? undefined : meaningOf(cell)));
    const score = new Set(meanings.filter((meaning) => meaning !== undefined)).size;
    const filled = filledIn(row);
    // One cell that means something may be somebody's data, below headings in a language that is not understood.
    const counts = score >= 2 || (score === 1 && meanings.includes('name') && filled > widest);
    if (counts && score > (best?.score ?? 0)) best = { index, score };
    widest = Math.max(widest, filled);
  }
  return best?.index;
}

/** The first full row, when what stands below it is of another kind: numbers, addresses, long texts. */
function unknownHeadings(rows: readonly (readonly string[])[], places: readonly number[]): number | undefined {
  const body = places.slice(0, ROWS_LOOKED_AT + ROWS_COMPARED).map((index) => rows[index] ?? []);
  const width = usual(body.map(filledIn));
  const at = body.findIndex((row) => filledIn(row) >= Math.max(2, width));
  const row = body[at] ?? [];
  const headings = row.filter((cell) => cell !== '');
  const apart = new Set(headings).size === headings.length;
  if (at < 0 || !apart || headings.some((cell) => kindOf(cell) !== 'words')) return undefined;
  const below = body.slice(at + 1, at + 1 + ROWS_COMPARED);
  const isOther = (column: number) => {
    const cells = below.map((one) => one[column] ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.filter((cell) => kindOf(cell) !== 'words').length * 2 > cells.length;
  };
  return row.some((cell, column) => cell !== '' && isOther(column)) ? places[at] : undefined;
}

/** What kind of thing a cell holds, as people see it at a glance. */
export function kindOf(cell: string): 'words' | 'number' | 'address' | 'email' | 'text' {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell)) return 'email';
  if (/^(https?:\/\/|www\.)\S+$/i.test(cell)) return 'address';
  if (!/\p{L}/u.test(cell) || /^[\p{Sc}\d][\d\s.,:/%\p{Sc}-]*$/u.test(cell)) return 'number';
  return cell.length > 80 ? 'text' : 'words';
}

function filledIn(row: readonly string[]): number {
  return row.filter((cell) => cell !== '').length;
}

function usual(numbers: readonly number[]): number {
  const often = new Map<number, number>();
  for (const number of numbers) often.set(number, (often.get(number) ?? 0) + 1);
  return Array.from(often).reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as [number, number])[0];
}
