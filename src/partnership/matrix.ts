import { CRITERION_INDEXES } from './criterion';
import { type Decision, decide, type Pattern, PRIORITIES, patternOf } from './priority';
import { cellInWords, RATINGS, readRating, UNREADABLE } from './rating';
import { asRows, byPattern, type Cell, priorityCell, type RatingTable, readRatings, scores } from './ratingTable';
import { fold, plainText } from './text';
import type { Weights } from './weights';
import { words } from './words';

/** What a partner's row comes to: its decision, or that a cell in it cannot be read. */
export type Standing = Decision | 'unreadable';

/** The order of the matrix: what can be acted on first. */
export const STANDINGS: readonly Standing[] = [...PRIORITIES, 'undecided', 'unrated', 'unreadable'];

/** One row of the priority matrix. */
export interface MatrixRow {
  readonly name: string;
  /** The ratings as the words High, Medium, Low; blank when not rated; as typed when they cannot be read. */
  readonly ratings: readonly [string, string, string];
  /** The ratings as codes; absent when a cell cannot be read. */
  readonly pattern: Pattern | undefined;
  readonly standing: Standing;
  /** The priority, or what to rate or to check. */
  readonly priority: string;
  readonly score: Cell;
  /** Which row of the ratings this is, counted from 0 below the headings. */
  readonly index: number;
}

/**
 * The Partnership Opportunity Matrix: one row for each named partner, sorted by standing, then by score, then by name.
 *
 * @param names one name for each row of the ratings, with a heading where the ratings have headings
 * @throws Error when there are more rated rows than names
 */
export function priorityMatrix(names: unknown, ratings: unknown, weights: Weights): MatrixRow[] {
  const table = readRatings(ratings);
  const offset = table.headed ? 1 : 0;
  const nameRows = asRows(names);
  if (nameRows.length < table.length + offset) {
    throw new Error(words.rowsDiffer('names', nameRows.length, 'ratings', table.length + offset));
  }
  const ratingRows = asRows(ratings);
  const rowAt = matrixRow(table, weights);
  const rows: MatrixRow[] = [];
  for (let index = 0; index + offset < nameRows.length; index++) {
    const name = plainText(nameRows[index + offset]?.[0]);
    if (name !== '') rows.push(rowAt(index, name, ratingRows[index + offset] ?? []));
  }
  return inMatrixOrder(rows);
}

function matrixRow(table: RatingTable, weights: Weights) {
  const priorityOf = byPattern(table, (pattern) => priorityCell(pattern, weights));
  const scoreOf = scores(table, weights);
  const [a, b, c] = table.columns;
  return (index: number, name: string, cells: readonly unknown[]): MatrixRow => {
    const unreadable = table.patterns[index] === UNREADABLE;
    // Rows below the last rated one are not in the table: nothing is rated there.
    const pattern = patternOf(unreadable ? 0 : (table.patterns[index] ?? 0));
    return {
      name,
      ratings: [ratingInWords(cells[a]), ratingInWords(cells[b]), ratingInWords(cells[c])],
      pattern: unreadable ? undefined : pattern,
      standing: unreadable ? 'unreadable' : decide(pattern, weights),
      priority: String(priorityOf(index)[0]),
      score: index < table.length ? scoreOf(index)[0] : '',
      index,
    };
  };
}

/** The word of a rating; what cannot be read as it was typed. */
function ratingInWords(cell: unknown): string {
  const { code } = readRating(cell);
  return code === UNREADABLE ? cellInWords(cell) : (RATINGS[code] ?? '');
}

function inMatrixOrder(rows: MatrixRow[]): MatrixRow[] {
  const keyed = rows.map((row) => ({ row, rank: STANDINGS.indexOf(row.standing), key: fold(row.name) }));
  keyed.sort(
    (a, b) =>
      a.rank - b.rank ||
      pointsIn(b.row) - pointsIn(a.row) ||
      compare(a.key, b.key) ||
      compare(a.row.name, b.row.name) ||
      CRITERION_INDEXES.reduce<number>((order, i) => order || compare(a.row.ratings[i], b.row.ratings[i]), 0),
  );
  return keyed.map(({ row }) => row);
}

function pointsIn(row: MatrixRow): number {
  return row.score === '' ? -1 : Number(row.score);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
