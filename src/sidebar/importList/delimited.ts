import type { ImportFailure } from '../../partnership/import/failure';
import type { ImportProblem } from '../../partnership/import/problem';
import { meaningOf } from '../../partnership/import/target';
import { splitCells } from './splitCells';

/** The cells of a text, not cleaned yet; `row` in a problem counted from 1. */
export type Cells =
  | { readonly cells: readonly (readonly string[])[]; readonly problems: readonly ImportProblem[] }
  | { readonly failure: ImportFailure };

/** What no text has between its cells: for reading one cell a line. */
const NONE = '\u001F';
const DELIMITERS = ['\t', ';', '|', ','] as const;
const ROWS_LOOKED_AT = 60;

/**
 * Splits a text into rows and cells: at commas, semicolons, tabs or bars, whichever it uses; a table of Markdown; or one
 * name a line.
 *
 * @param isTabbed - true when the file's name says that tabs part its cells
 */
export function readDelimited(text: string, isTabbed = false): Cells {
  const lines = text.replace(/\r\n?/g, '\n');
  const said = /^sep=(.)\n/i.exec(lines)?.[1];
  // The line that tells Excel the delimiter is no row of the list, but keeps its number.
  const body = said === undefined ? lines : lines.slice(5);
  const table = markdownTable(body);
  if (table) return { cells: table, problems: [] };
  const delimiter = said ?? (isTabbed ? '\t' : delimiterOf(body));
  const read = split(body, delimiter);
  return 'failure' in read || delimiter !== NONE ? read : { ...read, cells: withoutBullets(read.cells) };
}

function split(text: string, delimiter: string): Cells {
  const { rows, wrongQuote } = splitCells(text, delimiter);
  if (!wrongQuote) return { cells: rows, problems: [] };
  const { row, isOpen } = wrongQuote;
  // Quotation marks in names: where all lines have as many cells, they are the rows.
  const plain = text.split('\n').map((line) => line.split(delimiter).map(withoutQuotes));
  if (usualWidth(plain).share === 1) return { cells: plain, problems: [{ kind: 'quotes', row }] };
  return isOpen ? { failure: { kind: 'openQuote', row } } : { cells: rows, problems: [{ kind: 'quotes', row }] };
}

const ENCLOSED = /^"([^"]|"")*"$/;

function withoutQuotes(cell: string): string {
  return ENCLOSED.test(cell) ? cell.slice(1, -1).replace(/""/g, '"') : cell;
}

/** How many cells most rows have, and how many of the rows have as many; blank rows do not count. */
function usualWidth(rows: readonly (readonly string[])[]): { width: number; share: number } {
  const often = new Map<number, number>();
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  for (const { length } of filled) often.set(length, (often.get(length) ?? 0) + 1);
  let best = { width: 0, share: 0 };
  for (const [width, count] of often) {
    if (count / filled.length > best.share) best = { width, share: count / filled.length };
  }
  return best;
}

/** The delimiter that makes rows most alike; none for one name a line. */
function delimiterOf(text: string): string {
  // The semicolon of an entity parts no cells.
  const sample = text.replace(/&(#?\w{1,32});/g, '$1');
  const tried = DELIMITERS.map((delimiter) => {
    const rows = splitCells(sample, delimiter, ROWS_LOOKED_AT).rows.filter((row) =>
      row.some((cell) => cell.trim() !== ''),
    );
    const several = rows.filter((row) => row.length > 1).length / Math.max(1, rows.length);
    return { delimiter, rows, several, ...usualWidth(rows) };
  }).filter(({ delimiter, rows, several }) => several >= 0.5 && !(delimiter === ',' && isProse(rows)));
  const score = ({ width, share, several }: (typeof tried)[number]) => (width > 1 ? share : several / 4);
  tried.sort((a, b) => score(b) - score(a) || b.width - a.width);
  return tried[0]?.delimiter ?? NONE;
}

/** Commas in names: always followed by a blank, or below a heading that has none. */
function isProse(rows: readonly (readonly string[])[]): boolean {
  const [headings = []] = rows;
  if (meaningOf(headings[0] ?? '') === 'name') return headings.length === 1;
  return rows.every((row) => row.slice(1).every((cell) => cell.startsWith(' ')));
}

function markdownTable(text: string): string[][] | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '');
  if (!(lines[first] ?? '').includes('|') || !/^\|?(\s*:?-+:?\s*\|)+\s*(:?-+:?\s*)?$/.test(lines[first + 1] ?? ''))
    return undefined;
  return lines.map((line, index) => (index === first + 1 ? [''] : markdownCells(line)));
}

function markdownCells(line: string): string[] {
  const inner = line.replace(/^\|/, '').replace(/([^\\])\|$/, '$1');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replace(/\\\|/g, '|'));
}

const BULLET = /^\s*(?:[-*\u2022\u2023\u25E6\u2043\u2013]|\d{1,4}[.)])\s+(?=\S)/;

/** A pasted list of points: when each line has one, it is no part of the name. */
function withoutBullets(cells: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const filled = cells.filter(([line = '']) => line.trim() !== '');
  if (filled.length < 2 || !filled.every(([line = '']) => BULLET.test(line))) return cells;
  return cells.map(([line = '']) => [line.replace(BULLET, '')]);
}
