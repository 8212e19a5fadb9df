import { candidatesIn } from './candidates';
import type { Clue } from './clue';
import { isApart, type Judgment, judge } from './judge';
import { type ListedOrganization, type ReadOrganization, readOrganization } from './organization';
import { type Shared, sharedIn } from './shared';

/** Rows that are one organization for certain. */
export interface SameOrganization {
  /** Their places in the list, from 0, in order. */
  readonly rows: readonly number[];
  /** What says so of the first row and each of the others, in their order. */
  readonly evidence: readonly (readonly Clue[])[];
}

/** Two rows that may be one organization; a person decides. */
export interface PossibleDuplicate {
  /** The place of the earlier row, from 0. */
  readonly one: number;
  readonly other: number;
  readonly evidence: readonly Clue[];
  /** What says that they are two. */
  readonly against: readonly Clue[];
}

/** What a list has more than once. */
export interface Duplicates {
  readonly same: readonly SameOrganization[];
  /** In the order of the list. For rows that are `same` the first of them stands, for all others too. */
  readonly ask: readonly PossibleDuplicate[];
}

/**
 * Finds the rows of a list that are one organization, and those that may be; for the rule see {@link judge}. Rows are
 * the same for certain only when each of them is so with each other: a name without a city, which the list also has
 * with two cities, is a question. Rows without a name are passed over.
 *
 * @example findDuplicates([{ name: 'Harbor Kitchen' }, { name: 'The Harbor Kitchen, Inc.' }]).same[0].rows // [0, 1]
 */
export function findDuplicates(organizations: readonly ListedOrganization[]): Duplicates {
  const rows = distinctRows(organizations);
  const shared = sharedIn(rows.map(({ organization }) => organization));
  const judged = judgedPairs(rows, shared);
  const doubtful = doubtfulRows(rows, judged);
  const pairs = withoutOpen(judged).map((pair) =>
    isDoubted(pair, doubtful) ? { ...pair, verdict: 'ask' as const } : pair,
  );
  const groups = certainGroups(rows, pairs, (row) => isCertainlyOne(row, shared, doubtful));
  return { same: groups.map((group) => sameOrganization(group, shared)), ask: questions(rows, pairs, groups, shared) };
}

/** A row, with the later ones that are like it in every cell. */
interface Row {
  readonly places: readonly [number, ...number[]];
  readonly organization: ReadOrganization;
}

interface Pair extends Judgment {
  readonly one: Row;
  readonly other: Row;
}

function distinctRows(organizations: readonly ListedOrganization[]): Row[] {
  const known = new Map<string, { places: [number, ...number[]]; organization: ReadOrganization }>();
  organizations.forEach((listed, place) => {
    const { name, previousNames, chapter, identifier, website, email, city, address } = listed;
    const cells = JSON.stringify([name, previousNames, chapter, identifier, website, email, city, address]);
    const row = known.get(cells);
    if (row) row.places.push(place);
    else known.set(cells, { places: [place], organization: readOrganization(listed) });
  });
  return Array.from(known.values());
}

function judgedPairs(rows: readonly Row[], shared: Shared): Pair[] {
  const candidates = candidatesIn(rows.map(({ organization }) => organization));
  const pairs: Pair[] = [];
  rows.forEach((one, at) => {
    for (const place of candidates(one.organization)) {
      const other = rows[place];
      if (place <= at || !other) continue;
      const judgment = judge(one.organization, other.organization, shared);
      if (judgment) pairs.push({ one, other, ...judgment });
    }
  });
  return pairs;
}

/**
 * Rows of a name that the list has for two organizations, as their cities show, and rows with a name like it: there
 * the name alone says nothing for certain.
 */
function doubtfulRows(rows: readonly Row[], pairs: readonly Pair[]): ReadonlySet<Row> {
  const counts = new Map<string, { rows: number; pairs: number }>();
  const countOf = ({ organization: { name } }: Row): { rows: number; pairs: number } => {
    const count = counts.get(name.key) ?? { rows: 0, pairs: 0 };
    counts.set(name.key, count);
    return count;
  };
  for (const row of rows) countOf(row).rows++;
  for (const { one, other } of pairs) if (countOf(one) === countOf(other)) countOf(one).pairs++;
  const isOfTwo = (row: Row): boolean => {
    const count = countOf(row);
    return count.pairs < (count.rows * (count.rows - 1)) / 2;
  };
  const doubtful = new Set(rows.filter(isOfTwo));
  for (const { one, other } of pairs) {
    if (isOfTwo(one)) doubtful.add(other);
    if (isOfTwo(other)) doubtful.add(one);
  }
  return doubtful;
}

/** Without what is open, and without rows that are both like a name of many and nothing but like each other. */
function withoutOpen(pairs: readonly Pair[]): Pair[] {
  const ofMany = new Set<Row>();
  for (const { one, other, verdict } of pairs) if (verdict === 'open') ofMany.add(one).add(other);
  const isAlikeAlone = ({ evidence: [clue, ...more] }: Pair): boolean => more.length === 0 && !clue?.equal;
  return pairs.filter((pair) => {
    return pair.verdict !== 'open' && !(isAlikeAlone(pair) && ofMany.has(pair.one) && ofMany.has(pair.other));
  });
}

function isDoubted({ one, other, evidence }: Pair, doubtful: ReadonlySet<Row>): boolean {
  return evidence.length === 1 && (doubtful.has(one) || doubtful.has(other));
}

/** True when a row that stands in the list several times is one organization each time. */
function isCertainlyOne(row: Row, shared: Shared, doubtful: ReadonlySet<Row>): boolean {
  const itself = judge(row.organization, row.organization, shared);
  return itself?.verdict === 'same' && !(itself.evidence.length === 1 && doubtful.has(row));
}

/** Rows of which all pairs are certain; a row alone is a group when it stands in the list several times. */
function certainGroups(rows: readonly Row[], pairs: readonly Pair[], isOne: (row: Row) => boolean): Row[][] {
  const certain = pairs.filter(({ verdict }) => verdict === 'same');
  const groupOf = new Map<Row, Row[]>(rows.map((row) => [row, [row]]));
  for (const { one, other } of certain) {
    const [mine = [], theirs = []] = [groupOf.get(one), groupOf.get(other)];
    if (mine === theirs) continue;
    const [large, small] = mine.length < theirs.length ? [theirs, mine] : [mine, theirs];
    large.push(...small);
    for (const row of small) groupOf.set(row, large);
  }
  const certainty = new Map<Row[] | undefined, number>();
  for (const { one } of certain) certainty.set(groupOf.get(one), (certainty.get(groupOf.get(one)) ?? 0) + 1);
  return Array.from(new Set(groupOf.values())).filter((group) => {
    const [row] = group;
    if (group.length > 1) return certainty.get(group) === (group.length * (group.length - 1)) / 2;
    return row && row.places.length > 1 && isOne(row);
  });
}

function sameOrganization(group: readonly Row[], shared: Shared): SameOrganization {
  const found = group
    .reduce<{ place: number; row: Row }[]>((all, row) => all.concat(row.places.map((place) => ({ place, row }))), [])
    .sort((a, b) => a.place - b.place);
  const first = found[0]?.row;
  const others = first ? found.slice(1) : [];
  return {
    rows: found.map(({ place }) => place),
    evidence: others.map(({ row }) => (first && judge(first.organization, row.organization, shared)?.evidence) ?? []),
  };
}

function questions(
  rows: readonly Row[],
  pairs: readonly Pair[],
  groups: readonly Row[][],
  shared: Shared,
): PossibleDuplicate[] {
  const firstPlace = new Map<Row, number>();
  for (const group of groups) {
    const first = Math.min(...group.map(({ places }) => places[0]));
    for (const row of group) firstPlace.set(row, first);
  }
  const asked = new Map<string, PossibleDuplicate>();
  const ask = (places: readonly number[], { evidence, against }: Judgment): void => {
    const [one = 0, other = 0] = places.slice().sort((a, b) => a - b);
    const key = `${one} ${other}`;
    if (one !== other && !asked.has(key)) asked.set(key, { one, other, evidence, against });
  };
  const groupOf = new Map<Row, readonly Row[]>();
  for (const group of groups) for (const row of group) groupOf.set(row, group);
  const mayBeOne = ({ one, other }: Pair): boolean => {
    const [mine, theirs] = [groupOf.get(one) ?? [one], groupOf.get(other) ?? [other]];
    return mine.every((a) => theirs.every((b) => !isApart(a.organization, b.organization)));
  };
  const placeOf = (row: Row): number => firstPlace.get(row) ?? row.places[0];
  for (const pair of pairs) if (mayBeOne(pair)) ask([placeOf(pair.one), placeOf(pair.other)], pair);
  for (const row of rows) {
    const itself = firstPlace.has(row) ? undefined : judge(row.organization, row.organization, shared);
    if (itself)
      row.places.slice(1).forEach((place) => {
        ask([row.places[0], place], itself);
      });
  }
  return Array.from(asked.values()).sort((a, b) => a.one - b.one || a.other - b.other);
}
