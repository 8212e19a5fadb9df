import { fold, foldHeading } from '../text';
import { cellOf, type MatchedColumn, type Matching } from './matching';
import type { ImportProblem } from './problem';
import { type ImportTable, isBlank, numberOf } from './table';
import { isList } from './target';

/**
 * Why a row becomes no partner. `undecided`: a person has to say first whether it is in the list already. `leftOut`: a
 * person wants it left out.
 */
export const SKIP_REASONS = [
  'aboveHeadings',
  'headingsAgain',
  'noName',
  'total',
  'note',
  'undecided',
  'leftOut',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** A row that becomes no partner; `text` is the first that stands in it. */
export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
  readonly text: string;
}

/** The rows of one organization, by their places in the table, in order. */
export interface Organization {
  readonly name: string;
  readonly rows: readonly number[];
}

/** All rows of a table in which something is written, each once: in an organization, or skipped; but for the headings. */
export interface Organizations {
  readonly organizations: readonly Organization[];
  readonly skipped: readonly SkippedRow[];
  readonly problems: readonly ImportProblem[];
}

interface Group {
  readonly key: string;
  readonly name: string;
  readonly rows: number[];
  /** What its rows say in the columns that tell organizations of one name apart. */
  readonly said: Map<MatchedColumn, string>;
}

/** The organizations of one name. */
interface Namesakes {
  readonly groups: Group[];
  readonly byMark: Map<string, Group>;
}

/** A row without a name, below an organization that it may go on with. */
interface Nameless {
  readonly index: number;
  readonly group: Group;
}

/**
 * Puts the rows of one organization together: rows of one name, unless an identifier, a local name or a town says that
 * they are another; and rows without a name directly below, when they go on in columns that have several rows.
 */
export function organizationsIn(table: ImportTable, matching: Matching): Organizations {
  const { groups, nameless, skipped, problems } = namedRows(table, matching);
  const several = columnsOfSeveralRows(table.rows, matching, groups, nameless);
  for (const { index, group } of nameless) {
    if (continues(table.rows, index, group, several, matching)) group.rows.push(index);
    else skipped.push(skippedRow(table, index, 'noName'));
  }
  for (const group of groups) group.rows.sort((a, b) => a - b);
  skipped.sort((a, b) => a.row - b.row);
  return { organizations: groups, skipped, problems };
}

/** The organizations by the rows that name them, and what is left: rows without a name, and rows that are none. */
function namedRows(table: ImportTable, matching: Matching) {
  const groups: Group[] = [];
  const nameless: Nameless[] = [];
  const skipped: SkippedRow[] = [];
  const problems: ImportProblem[] = [];
  const nameColumn = matching.columns.find(({ use }) => use === 'name');
  const tell = tellingColumns(matching);
  const reasonToSkip = skipping(table, matching, nameColumn);
  const namesakes = new Map<string, Namesakes>();
  let above: Group | undefined;

  table.rows.forEach((row, index) => {
    const previous = above;
    above = undefined;
    if (index === matching.headingRow || isBlank(row)) return;
    const reason = reasonToSkip(row, index);
    const name = nameColumn && !reason ? nameIn(row, nameColumn) : '';
    if (name !== '') {
      const key = fold(name);
      const known: Namesakes = namesakes.get(key) ?? { groups: [], byMark: new Map() };
      namesakes.set(key, known);
      const same = sameOrganization(known, row, tell, previous?.key === key ? previous : undefined);
      const group: Group = same ?? { key, name, rows: [], said: new Map() };
      if (!same) {
        const other = known.groups[known.groups.length - 1];
        if (other && !differsFrom(other, row, tell.marks)) problems.push(keptApart(table, index, other));
        known.groups.push(group);
        groups.push(group);
      }
      group.rows.push(index);
      learn(known, group, row, tell);
      above = group;
    } else if (!reason && previous && table.unit === 'row' && !differsFrom(previous, row, tell.all)) {
      nameless.push({ index, group: previous });
      above = previous;
    } else skipped.push(skippedRow(table, index, reason ?? 'noName'));
  });
  return { groups, nameless, skipped, problems };
}

/** The columns that tell organizations of one name apart: marks for certain, towns likely. */
interface Telling {
  readonly marks: readonly MatchedColumn[];
  readonly all: readonly MatchedColumn[];
}

function tellingColumns({ columns, oneNameIsOne }: Matching): Telling {
  const marks = columns.filter(isMark);
  const towns = columns.filter(({ use }) => use === 'city' || use === 'postalCode');
  return { marks, all: oneNameIsOne ? marks : [...marks, ...towns] };
}

function isMark({ use }: MatchedColumn): boolean {
  return use === 'identifier' || use === 'localName';
}

function keptApart({ unit }: ImportTable, index: number, other: Group): ImportProblem {
  return {
    kind: 'keptApart',
    row: numberOf(unit, index),
    other: numberOf(unit, other.rows[0] ?? 0),
    name: other.name,
  };
}

function skipping({ rows }: ImportTable, { headingRow }: Matching, nameColumn: MatchedColumn | undefined) {
  const first = headingRow === undefined ? 0 : headingRow + 1;
  const headings = headingRow === undefined ? undefined : rows[headingRow]?.map(foldHeading);
  const ends = endRows(rows, first, nameColumn);
  return (row: readonly string[], index: number): SkipReason | undefined => {
    if (index < first) return 'aboveHeadings';
    // Long lists repeat their headings on each page.
    if (headings && row.every((cell, column) => foldHeading(cell) === headings[column])) return 'headingsAgain';
    return ends.get(index);
  };
}

/** A name in one line. */
function nameIn(row: readonly string[], column: MatchedColumn): string {
  return cellOf(row, column).replace(/\s+/g, ' ');
}

function skippedRow({ rows, unit }: ImportTable, index: number, reason: SkipReason): SkippedRow {
  return { row: numberOf(unit, index), reason, text: (rows[index] ?? []).find((cell) => cell !== '') ?? '' };
}

const TOTAL =
  /^(grand total|sub-?total|total|totals|totales|total general|totaux|gesamt|summe|suma|sum)\s*[:=]?(\s*\d+)?$/;
const NOTE =
  /^(\*|\u00a9|\(\*?\d\)|(sources?|notes?|nota|notas|fuentes?|quelle|remarques?|copyright|last updated)\b\s*[:.\u2013-])/;

/** Rows at the end of a list that are no partner: its total, and notes below it. */
function endRows(
  rows: readonly (readonly string[])[],
  first: number,
  nameColumn: MatchedColumn | undefined,
): Map<number, SkipReason> {
  const found = new Map<number, SkipReason>();
  for (let index = rows.length - 1; index >= first; index--) {
    const row = rows[index] ?? [];
    if (isBlank(row)) continue;
    const filled = row.filter((cell) => cell !== '');
    if (row.length === 1) break;
    const named = fold((nameColumn && cellOf(row, nameColumn)) || (filled[0] ?? ''));
    if (TOTAL.test(named) && filled.slice(1).every((cell) => !/\p{L}/u.test(cell))) found.set(index, 'total');
    else if (filled.length === 1 && NOTE.test(fold(filled[0] ?? ''))) found.set(index, 'note');
    else break;
  }
  return found;
}

/** The organization of this name that a row is of, when that is certain. */
function sameOrganization(
  { groups, byMark }: Namesakes,
  row: readonly string[],
  { marks, all }: Telling,
  near: Group | undefined,
): Group | undefined {
  for (const mark of marks) {
    const marked = byMark.get(markOf(mark, cellOf(row, mark)));
    if (marked) return differsFrom(marked, row, marks) ? undefined : marked;
  }
  const only = near ?? (groups.length === 1 ? groups[0] : undefined);
  return only && !differsFrom(only, row, all) ? only : undefined;
}

function differsFrom(group: Group, row: readonly string[], columns: readonly MatchedColumn[]): boolean {
  return columns.some((column) => {
    const said = group.said.get(column);
    const cell = cellOf(row, column);
    return said !== undefined && cell !== '' && fold(cell) !== said;
  });
}

function learn({ byMark }: Namesakes, group: Group, row: readonly string[], { all }: Telling): void {
  for (const column of all) {
    const cell = cellOf(row, column);
    if (cell === '' || group.said.has(column)) continue;
    group.said.set(column, fold(cell));
    if (isMark(column)) byMark.set(markOf(column, cell), group);
  }
}

function markOf({ column }: MatchedColumn, cell: string): string {
  return cell === '' ? '' : `${column}|${fold(cell)}`;
}

/** The columns in which organizations have several rows: lists, those that differ, those that nameless rows fill. */
function columnsOfSeveralRows(
  rows: readonly (readonly string[])[],
  { columns }: Matching,
  groups: readonly Group[],
  nameless: readonly Nameless[],
): ReadonlySet<MatchedColumn> {
  const several = groups.filter((group) => group.rows.length > 1);
  const filled = (column: MatchedColumn) =>
    nameless.filter(({ index }) => cellOf(rows[index] ?? [], column) !== '').length;
  return new Set(
    columns.filter(
      (column) =>
        isList(column.use) ||
        filled(column) > 1 ||
        several.some((group) => differIn(group.rows.map((index) => cellOf(rows[index] ?? [], column)))),
    ),
  );
}

/** True when cells say more than one thing. */
export function differIn(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell !== '');
  return said.some((cell) => cell !== said[0]) && new Set(said.map(fold)).size > 1;
}

/** True when a row without a name goes on with the organization above: in columns of several rows, or in blank ones. */
function continues(
  rows: readonly (readonly string[])[],
  index: number,
  group: Group,
  several: ReadonlySet<MatchedColumn>,
  { columns }: Matching,
): boolean {
  const filled = columns.filter((column) => cellOf(rows[index] ?? [], column) !== '');
  const isFree = (column: MatchedColumn) => cellOf(rows[group.rows[0] ?? -1] ?? [], column) === '';
  return filled.some((column) => several.has(column)) && filled.every((one) => several.has(one) || isFree(one));
}
