import { costOfDifferences } from '../name/differences';
import type { ReadName } from '../name/readName';
import { isBodyOfChapters } from './bodies';
import { cellClues, compareCell } from './cells';
import { CLUE_KINDS, type Clue } from './clue';
import type { ReadOrganization } from './organization';
import type { Shared } from './shared';

/**
 * Whether two rows are one organization. `same`: certain. `ask`: a person decides, told what speaks for it and what
 * speaks against it, the strongest first.
 */
export interface Judgment {
  readonly verdict: 'same' | 'ask';
  readonly evidence: readonly Clue[];
  readonly against: readonly Clue[];
}

/**
 * Decides for two rows; `undefined` when nothing says that they are one organization.
 *
 * - Another identifier, city or chapter parts rows of one name: chapters of one body stay apart. An equal identifier
 *   leads to a question all the same, and so does an equal name with an equal website.
 * - Certain is an equal identifier of names that are alike, and an equal name by which one knows an organization, as
 *   long as no cell speaks against it. "Community Center" names none: there another cell has to agree.
 * - An equal identifier or website of unlike names asks: it is a new name, or the number of a fiscal sponsor.
 */
export function judge(one: ReadOrganization, other: ReadOrganization, shared: Shared): Judgment | undefined {
  if (one.name.key === '' || other.name.key === '' || isApart(one, other)) return undefined;
  const name = nameClue(one, other);
  if (!name && !isToldByCells(one, other, shared)) return undefined;
  const against = cellClues('other', one, other);
  const evidence = cellClues('equal', one, other)
    .concat(name ?? [])
    .sort((a, b) => CLUE_KINDS.indexOf(a.kind) - CLUE_KINDS.indexOf(b.kind));
  const isCertain = against.length === 0 && name !== undefined && isSure(name, evidence, one, other);
  return { verdict: isCertain ? 'same' : 'ask', evidence, against };
}

function isApart(one: ReadOrganization, other: ReadOrganization): boolean {
  const identifier = compareCell('identifier', one, other);
  if (identifier === 'equal') return false;
  if (identifier === 'other' && one.name.key !== other.name.key) return true;
  if (compareCell('city', one, other) === 'other' || compareCell('chapter', one, other) === 'other') return true;
  return identifier === 'other' && compareCell('website', one, other) !== 'equal';
}

/** The two names that are the most alike; of two names that both are of the past nothing follows. */
function nameClue(one: ReadOrganization, other: ReadOrganization): Clue | undefined {
  let best: Clue | undefined;
  let least = Number.POSITIVE_INFINITY;
  one.names.forEach((mine) => {
    for (const theirs of other.names) {
      const [isMine, isTheirs] = [mine === one.names[0], theirs === other.names[0]];
      const cost = isMine || isTheirs ? costOfDifferences(mine, theirs) : undefined;
      if (cost === undefined || cost >= least) continue;
      least = cost;
      best = {
        kind: isMine && isTheirs ? 'name' : 'previousName',
        one: mine.written,
        other: theirs.written,
        equal: cost === 0,
      };
    }
  });
  return best;
}

function isToldByCells(one: ReadOrganization, other: ReadOrganization, shared: Shared): boolean {
  if (compareCell('identifier', one, other) === 'equal') return !shared.isIdentifier(one.identifier?.number ?? '');
  if (areSisters(one.name, other.name)) return false;
  const { website } = one;
  const isPage = compareCell('website', one, other) === 'equal' && website?.page === other.website?.page;
  if (isPage && !website?.isPublic && !shared.isSite(website?.site ?? '')) return true;
  return compareCell('email', one, other) === 'equal' && !shared.isSite(one.emailSite);
}

/**
 * Names that have a word in common by which one knows a body, that differ in a number, or of which one is the other
 * and more, are those of chapters and departments.
 */
function areSisters(one: ReadName, other: ReadName): boolean {
  const [mine, theirs] = [one.different, other.different];
  const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  const isPart = short.every((word) => long.includes(word));
  const isShared = one.words.some(({ canonical, distinctive }) => distinctive && theirs.includes(canonical));
  return one.numbers !== other.numbers || isPart || isShared;
}

/** A place alone makes no certainty of a name that many have: two troops can meet in one town. */
const CITY_ALONE = 'city';

function isSure(name: Clue, evidence: readonly Clue[], one: ReadOrganization, other: ReadOrganization): boolean {
  if (evidence.some(({ kind }) => kind === 'identifier')) return true;
  if (name.kind !== 'name' || !name.equal) return false;
  const isTold = ({ name: { key, words } }: ReadOrganization): boolean =>
    !isBodyOfChapters(key) && words.some(({ distinctive }) => distinctive);
  return (isTold(one) && isTold(other)) || evidence.some(({ kind }) => kind !== 'name' && kind !== CITY_ALONE);
}
