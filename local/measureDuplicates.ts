import { basename } from 'node:path';
import { findDuplicates } from '../src/partnership/duplicates/findDuplicates';
import { matchAgainst } from '../src/partnership/duplicates/matchAgainst';
import type { ListedOrganization } from '../src/partnership/duplicates/organization';
import { nameKey } from '../src/partnership/name/nameKey';
import { type Cell, copyOf, only } from './duplicates/copies';
import { nearestNeighbors, sistersOf } from './duplicates/lookAlikes';
import { PERTURBATIONS } from './duplicates/perturbations';
import { pick, type Random, seeded } from './duplicates/random';
import { realOrganizations } from './duplicates/realLists';
import { percent, TABLE_HEAD, Tally, tableRow } from './duplicates/tally';

/**
 * Measures how well duplicates are found: `npm run measure-duplicates -- list.csv other.json`, with lists of real
 * organizations, each of which stands in its list once. Their names are changed by rule (the duplicates); all other
 * pairs are different organizations. Three figures for precision, from easy to hard:
 *
 * - each copy is looked up in its whole list: one right row among all others, as in an import;
 * - the list and one copy of each row are searched together;
 * - as many copies as pairs that look alike: the three nearest neighbors of each name, and sister names made by rule.
 */
const TOLD: Readonly<Record<string, readonly Cell[]>> = {
  'names alone': [],
  'names, cities and chapters': ['city', 'chapter'],
  'all cells': ['city', 'chapter', 'identifier', 'website', 'address'],
};
const SEEDS = [1, 2, 3];

interface Measured {
  /** By the kind of change. */
  readonly kinds: Map<string, Tally>;
  readonly together: Tally;
}

function measureSeed(
  lists: readonly (readonly ListedOrganization[])[],
  cells: readonly Cell[],
  seed: number,
): Measured {
  const random = seeded(seed);
  const measured: Measured = { kinds: new Map(), together: new Tally() };
  for (const list of lists) {
    lookUpCopies(list, cells, random, measured.kinds);
    searchTogether(list, cells, random, measured.together);
  }
  return measured;
}

function lookUpCopies(
  list: readonly ListedOrganization[],
  cells: readonly Cell[],
  random: Random,
  kinds: Map<string, Tally>,
): void {
  const match = matchAgainst(list);
  const keys = list.map(({ name }) => nameKey(name));
  for (const [kind, change] of Object.entries(PERTURBATIONS)) {
    const tally = kinds.get(kind) ?? new Tally();
    kinds.set(kind, tally);
    list.forEach((organization, place) => {
      const copy = copyOf(organization, cells, change, random);
      if (!copy) return;
      if (spellsAnother(keys, place, copy.name)) {
        tally.leftOut++;
        return;
      }
      tally.copies++;
      const found = match(copy);
      const isSame = found.verdict === 'same';
      const rows = found.verdict === 'ask' ? found.candidates.map(({ index }) => index) : isSame ? [found.index] : [];
      for (const row of rows) {
        tally.count({ isRight: row === place, isSame, isNamesake: keys[row] === keys[place] });
      }
    });
  }
}

function searchTogether(
  list: readonly ListedOrganization[],
  cells: readonly Cell[],
  random: Random,
  tally: Tally,
): void {
  const keys = list.map(({ name }) => nameKey(name));
  const owners = list.map((_, place) => place);
  const all = list.slice();
  list.forEach((organization, place) => {
    const change = pick(Object.values(PERTURBATIONS), random);
    const copy = change && copyOf(organization, cells, change, random);
    if (!copy || spellsAnother(keys, place, copy.name)) return;
    all.push(copy);
    owners.push(place);
    tally.copies++;
  });
  const count = (one: number, other: number, isSame: boolean): void => {
    const [mine = -1, theirs = -1] = [owners[one], owners[other]];
    tally.count({ isRight: mine === theirs, isSame, isNamesake: keys[mine] === keys[theirs] });
  };
  const { same, ask } = findDuplicates(all);
  for (const { rows } of same) for (const other of rows.slice(1)) count(rows[0] ?? 0, other, true);
  for (const { one, other } of ask) count(one, other, false);
}

function spellsAnother(keys: readonly string[], place: number, name: string): boolean {
  const key = nameKey(name);
  return key !== keys[place] && keys.includes(key);
}

type Pair = readonly [ListedOrganization, ListedOrganization];

function reportPairs(name: string, pairs: readonly Pair[], recall: number): void {
  const found = pairs.map(findDuplicates);
  const flagged = found.filter(({ same, ask }) => same.length + ask.length > 0).length;
  const wrongSame = found.filter(({ same }) => same.length > 0).length;
  const precision = percent(recall, recall + flagged / pairs.length);
  console.log(
    `${name}: of ${pairs.length} pairs of two organizations ${flagged} flagged, ${wrongSame} called the same; ` +
      `precision with as many copies as such pairs: ${precision}`,
  );
}

function nearestPairs(list: readonly ListedOrganization[]): Pair[] {
  const at = (place: number): ListedOrganization => list[place] ?? { name: '' };
  return nearestNeighbors(list.map(({ name }) => name)).map(([one, other]) => [at(one), at(other)]);
}

/** A chapter shares the website of its body, and has a city of its own that nobody wrote down. */
function sisterPairs(list: readonly ListedOrganization[]): Pair[] {
  return list.flatMap((one) => {
    const website = one.website === undefined ? {} : { website: one.website };
    return sistersOf(one.name).map((name): Pair => [one, { name, ...website }]);
  });
}

function report(paths: readonly string[]): void {
  const real = paths.map(realOrganizations);
  for (const [told, cells] of Object.entries(TOLD)) {
    const lists = real.map((list) => distinct(list.map((one) => only(one, cells))));
    const sizes = lists.map((list, at) => `${list.length} of ${basename(paths[at] ?? '')}`);
    console.log(`\n${told}: ${sizes.join(', ')}; seeds ${SEEDS.join(', ')}\n\n${TABLE_HEAD}`);
    const seeds = SEEDS.map((seed) => measureSeed(lists, cells, seed));
    for (const kind of Object.keys(PERTURBATIONS)) {
      console.log(tableRow(kind, sum(seeds.map(({ kinds }) => kinds.get(kind) ?? new Tally()))));
    }
    const totals = seeds.map(({ kinds }) => sum([...kinds.values()]));
    const total = sum(totals);
    console.log(tableRow('all kinds', total));
    console.log(tableRow('searched together', sum(seeds.map(({ together }) => together))));
    const worst = [Math.min(...totals.map((one) => one.precision)), Math.min(...totals.map((one) => one.recall))];
    console.log(`\nWorst seed, all kinds: precision ${percent(worst[0] ?? 0, 1)}, recall ${percent(worst[1] ?? 0, 1)}`);
    console.log(`Left out, for they spell the name of another organization: ${total.leftOut} copies`);
    reportPairs('Nearest neighbors', lists.flatMap(nearestPairs), total.recall);
    reportPairs('Sister names', lists.flatMap(sisterPairs), total.recall);
  }
}

/** The organizations that these cells tell apart, each once. */
function distinct(list: readonly ListedOrganization[]): ListedOrganization[] {
  return [...new Map(list.map((one) => [JSON.stringify(one).toLowerCase(), one])).values()];
}

function sum(tallies: readonly Tally[]): Tally {
  const total = new Tally();
  for (const tally of tallies) total.add(tally);
  return total;
}

const paths = process.argv.slice(2);
if (paths.length > 0) report(paths);
else console.error('Name one or more lists of organizations: npm run measure-duplicates -- list.csv other.json');
