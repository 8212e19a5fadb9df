import type { DuplicatesPage } from '../../commands/duplicates';
import { findColumns } from '../../partnership/columns';
import type { Clue } from '../../partnership/duplicates/clue';
import { findDuplicates } from '../../partnership/duplicates/findDuplicates';
import type { ListedOrganization } from '../../partnership/duplicates/organization';
import { existingList } from '../../partnership/import/existingList';
import { listedOrganizations } from '../../partnership/import/sameAs';
import { plainText } from '../../partnership/text';

/** A row of the partner list, and what is noted of its partner. */
export interface FoundRow {
  /** Its row in the sheet, counted from 1. */
  readonly row: number;
  readonly id: string;
  readonly name: string;
  /** As it was read, headings first in the page's own list. */
  readonly cells: readonly unknown[];
  readonly agreements: number;
  /** Series of meetings. */
  readonly series: number;
  /** Check-ins that took place. */
  readonly checkIns: number;
}

/** Rows that are one organization for certain, or two that may be. */
export interface Finding {
  readonly kind: 'same' | 'ask';
  /** Two or more, in the order of the list. */
  readonly rows: readonly FoundRow[];
  readonly evidence: readonly Clue[];
  readonly against: readonly Clue[];
  /** The pairs that are told apart when a person says that these are two: all that they stand for. */
  readonly pairs: readonly (readonly [FoundRow, FoundRow])[];
}

/**
 * What the list has more than once, but for what people keep apart: first what is certain, in the order of the list, then
 * what a person decides, the likeliest first.
 */
export function findingsIn(page: DuplicatesPage): Finding[] {
  const existing = existingList(page.rows);
  const organizations = listedOrganizations(existing);
  const rows = foundRows(
    page,
    existing.partners.map(({ row }) => row),
  );
  const { same, ask } = findDuplicates(organizations);
  const isApart = apart(page);
  const findings: Finding[] = [];
  const groupOf = new Map<number, readonly number[]>();
  for (const { rows: places, evidence } of same) {
    const found = rowsAt(rows, places);
    const pairs = pairsOf(found, found);
    if (!pairs.some(isApart)) {
      for (const place of places) groupOf.set(place, places);
      findings.push({ kind: 'same', rows: found, evidence: distinct(evidence.flat()), against: [], pairs });
    } else findings.push(...asked(places, rows, organizations, isApart));
  }
  for (const { one, other, evidence, against } of ask) {
    const found = rowsAt(rows, [one, other]);
    const [mine, theirs] = [one, other].map((place) => rowsAt(rows, groupOf.get(place) ?? [place]));
    if (pairsOf(found, found).some(isApart)) continue;
    findings.push({ kind: 'ask', rows: found, evidence, against, pairs: pairsOf(mine ?? [], theirs ?? []) });
  }
  const rank = ({ kind, evidence, against }: Finding) =>
    kind === 'same' ? -1000 : against.length - evidence.filter(({ equal }) => equal).length;
  return findings.sort((a, b) => rank(a) - rank(b) || (a.rows[0]?.row ?? 0) - (b.rows[0]?.row ?? 0));
}

/** How many cells of a row say something. */
export function filledCells({ cells }: Pick<FoundRow, 'cells'>): number {
  return cells.filter((cell) => plainText(cell) !== '').length;
}

/** Whether some of the rows share a Partner ID, as happens when a row is copied: then nothing can tell them apart. */
export function sharesId({ rows }: Pick<Finding, 'rows'>): boolean {
  const ids = rows.map(({ id }) => id).filter((id) => id !== '');
  return new Set(ids).size < ids.length;
}

/** The row that is proposed to stay: the one that something is noted of, then the fuller one, then the earlier one. */
export function proposedToStay(rows: readonly FoundRow[]): number {
  const worth = (row: FoundRow) => [row.agreements + row.series + row.checkIns, filledCells(row)] as const;
  return rows.reduce((best, row, index) => {
    const [most = [0, 0], now] = [rows[best] && worth(rows[best]), worth(row)];
    return now[0] > most[0] || (now[0] === most[0] && now[1] > most[1]) ? index : best;
  }, 0);
}

/** Tells a finding from others while rows move. */
export function findingKey({ kind, rows }: Finding): string {
  return [kind, ...rows.map(({ id, name, row }) => id || `${row} ${name}`)].join('\n');
}

/** Rows that a person keeps apart though they look certain, or would, if they were asked about two by two. */
function asked(
  places: readonly number[],
  rows: readonly FoundRow[],
  organizations: readonly ListedOrganization[],
  isApart: (pair: readonly [FoundRow, FoundRow]) => boolean,
): Finding[] {
  return pairsOf(places, places).flatMap(([one, other]): Finding[] => {
    const [first, second] = [rows[one], rows[other]];
    if (!first || !second || isApart([first, second])) return [];
    const { same, ask } = findDuplicates([one, other].map((place) => organizations[place] ?? { name: '' }));
    const evidence = same[0]?.evidence.flat() ?? ask[0]?.evidence ?? [];
    return [{ kind: 'ask', rows: [first, second], evidence, against: [], pairs: [[first, second]] }];
  });
}

function foundRows(
  { rows: [headings = [], ...rows], noted }: DuplicatesPage,
  sheetRows: readonly number[],
): FoundRow[] {
  const { id: idAt, name: nameAt = 0 } = findColumns(headings);
  const agreements = new Map<string, Set<string>>();
  for (const { mouId, partnerIds } of noted.agreements) {
    for (const id of partnerIds) agreements.set(id, (agreements.get(id) ?? new Set()).add(mouId));
  }
  const [series, checkIns] = [counted(noted.series), counted(noted.checkIns)];
  return sheetRows.map((row) => {
    const cells = rows[row - 2] ?? [];
    const id = idAt === undefined ? '' : plainText(cells[idAt]);
    const isNoted = id !== '';
    return {
      row,
      id,
      name: plainText(cells[nameAt]),
      cells,
      agreements: isNoted ? (agreements.get(id)?.size ?? 0) : 0,
      series: isNoted ? (series.get(id) ?? 0) : 0,
      checkIns: isNoted ? (checkIns.get(id) ?? 0) : 0,
    };
  });
}

function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function apart({ keptApart }: DuplicatesPage): (pair: readonly [FoundRow, FoundRow]) => boolean {
  const known = new Set(keptApart.map((pair) => [...pair].sort().join('\n')));
  return ([one, other]) => one.id !== '' && other.id !== '' && known.has([one.id, other.id].sort().join('\n'));
}

/** Each of some with each of others, but none with itself and no two twice. */
function pairsOf<T>(some: readonly T[], others: readonly T[]): [T, T][] {
  return some === others
    ? some.flatMap((one, at) => some.slice(at + 1).map((other): [T, T] => [one, other]))
    : some.flatMap((one) => others.filter((other) => other !== one).map((other): [T, T] => [one, other]));
}

function rowsAt(rows: readonly FoundRow[], places: readonly number[]): FoundRow[] {
  return places.flatMap((place) => rows[place] ?? []);
}

function distinct(clues: readonly Clue[]): Clue[] {
  return Array.from(new Map(clues.map((clue) => [JSON.stringify(clue), clue])).values());
}
