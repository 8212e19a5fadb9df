import { CRITERIA, CRITERION_INDEXES, findCriteria } from './criterion';
import { english } from './decisions/english';
import { decide, missingCriteria, type Pattern, patternNumber, patternOf } from './priority';
import { pointsOf, type Reading, ratingReader, UNREADABLE } from './rating';
import { score } from './score';
import type { Weights } from './weights';
import { words } from './words';

/** A value of a cell as a custom function may answer it. */
export type Cell = string | number;

/** A row of an answer that is one column wide; rows with the same answer may share one. */
export type AnswerRow = readonly [Cell];

/** The ratings of a list, read once; rows count from 0 at the first partner, below the headings if there are any. */
export interface RatingTable {
  /** True when the first row held the criteria's names. */
  readonly headed: boolean;
  /** True for a range of one row, whose answer is one value. */
  readonly single: boolean;
  /** Rows up to the last one that has anything rated. */
  readonly length: number;
  /** Where the three criteria stand in a row of the argument. */
  readonly columns: readonly [number, number, number];
  /** For each row its {@link patternNumber}, or {@link UNREADABLE}. */
  readonly patterns: Int8Array;
  /** What is wrong in each unreadable row. */
  readonly faults: ReadonlyMap<number, string>;
  /** Points of the rated rows that hold numbers, whose score is finer than their words; the other rows are holes. */
  readonly points: readonly (readonly [number, number, number] | undefined)[];
}

/**
 * Reads the `ratings` argument: rows of three cells in the order of the criteria. When the first row holds the
 * criteria's names (in any order, other columns between them allowed), the columns follow those names.
 *
 * @throws Error when there are no headings and not exactly three columns.
 */
export function readRatings(ratings: unknown): RatingTable {
  const rows = asRows(ratings);
  const first = rows[0] ?? [];
  const columns = columnsByHeading(first);
  const headed = columns !== undefined;
  if (!headed && first.length !== 3) throw new Error(words.ratingsShape(first.length));
  const places = columns ?? ([0, 1, 2] as const);
  const [a, b, c] = places;
  const offset = headed ? 1 : 0;

  const read = ratingReader();
  let end = rows.length;
  while (end > offset && places.every((place) => read(rows[end - 1]?.[place]).code === 0)) end--;

  const length = end - offset;
  const patterns = new Int8Array(length);
  const faults = new Map<number, string>();
  const points: (readonly [number, number, number] | undefined)[] = [];
  for (let row = 0; row < length; row++) {
    const cells = rows[row + offset] as readonly unknown[];
    const x = read(cells[a]);
    const y = read(cells[b]);
    const z = read(cells[c]);
    if (x.code === UNREADABLE || y.code === UNREADABLE || z.code === UNREADABLE) {
      patterns[row] = UNREADABLE;
      faults.set(row, faultsIn([cells[a], cells[b], cells[c]], [x, y, z]));
    } else {
      patterns[row] = patternNumber(x.code, y.code, z.code);
      const isRated = x.code > 0 && y.code > 0 && z.code > 0;
      if (isRated && (x.between || y.between || z.between)) points[row] = [x.points, y.points, z.points];
    }
  }
  return { headed, single: rows.length === 1, length, columns: places, patterns, faults, points };
}

/** A range as a custom function gets it. */
export type Rows = readonly (readonly unknown[])[];

/** A custom function's argument as rows: a range is a list of rows, a single cell one row of one. */
export function asRows(argument: unknown): Rows {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.length > 0 && !Array.isArray(argument[0]) ? [argument] : argument;
}

/** What a column says of a row; one cell alone says it of all rows. */
export function cellOf(column: Rows, row: number): unknown {
  const cells = column[column.length > 1 ? row : 0];
  return cells?.[0];
}

/** @throws Error when a column has fewer rows than the others that it belongs to */
export function refuseShort(what: string, column: Rows, others: string, rows: number): void {
  if (column.length > 1 && column.length < rows) {
    throw new Error(words.rowsDiffer(what, column.length, others, rows));
  }
}

/** The places of the three criteria in a row of headings, or `undefined` when it does not name all three. */
function columnsByHeading(row: readonly unknown[]): readonly [number, number, number] | undefined {
  const [a, b, c] = findCriteria(row);
  return a === undefined || b === undefined || c === undefined ? undefined : [a, b, c];
}

function faultsIn(cells: readonly unknown[], readings: readonly Reading[]): string {
  return words.check(
    CRITERION_INDEXES.filter((index) => readings[index]?.code === UNREADABLE).map((index) =>
      words.notARating(cells[index], CRITERIA[index].name),
    ),
  );
}

/**
 * The answer for each row of a list, as a custom function gives it: its own heading first when the list is headed,
 * one value for a range of one row, otherwise a column.
 */
export function answerColumn(
  table: Pick<RatingTable, 'headed' | 'single' | 'length'>,
  heading: string,
  answer: (row: number) => AnswerRow,
): Cell | AnswerRow[] {
  if (table.single) return table.headed ? heading : table.length > 0 ? answer(0)[0] : '';
  const column: AnswerRow[] = table.headed ? [[heading]] : [];
  for (let row = 0; row < table.length; row++) column.push(answer(row));
  return column.length > 0 ? column : '';
}

/**
 * Answers each readable row by its pattern, deciding each of the 64 patterns at most once; rows that cannot be read
 * answer what to check.
 */
export function byPattern(table: RatingTable, answer: (pattern: Pattern) => Cell): (row: number) => AnswerRow {
  const answers: AnswerRow[] = [];
  return (row) => {
    const number = table.patterns[row] ?? 0;
    if (number === UNREADABLE) return [table.faults.get(row) ?? ''];
    const known = answers[number];
    if (known !== undefined) return known;
    const decided: AnswerRow = [answer(patternOf(number))];
    answers[number] = decided;
    return decided;
  };
}

/** A priority as a cell shows it: the priority, what to rate first, or blank when nothing is rated. */
export function priorityCell(pattern: Pattern, weights: Weights): string {
  const decision = decide(pattern, weights);
  if (decision === 'unrated') return '';
  return decision === 'undecided' ? english.rate(missingCriteria(pattern)[0] ?? 0) : decision;
}

/** The score of each row, 0 to 100 to one decimal; blank unless all three are rated. */
export function scores(table: RatingTable, weights: Weights): (row: number) => AnswerRow {
  const byWords = byPattern(table, (pattern) =>
    pattern.includes(0) ? '' : score(pattern.map(pointsOf) as [number, number, number], weights),
  );
  return (row) => {
    if (table.patterns[row] === UNREADABLE) return [''];
    const points = table.points[row];
    return points ? [score(points, weights)] : byWords(row);
  };
}
