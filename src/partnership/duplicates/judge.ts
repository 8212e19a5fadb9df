import { costOfDifferences } from '../name/differences';
import type { ReadName } from '../name/readName';
import { isBodyOfChapters } from './bodies';
import { cellClues, compareCell, saySame } from './cells';
import { CLUE_KINDS, type Clue } from './clue';
import type { ReadOrganization } from './organization';
import type { Shared } from './shared';

/**
 * Whether two rows are one organization. `same`: certain. `ask`: a person decides, told what speaks for it and what
 * speaks against it, the strongest first. `open`: the names are alike, but so many others of the list are so, too, that
 * a person could not decide.
 */
export interface Judgment {
  readonly verdict: 'same' | 'ask' | 'open';
  readonly evidence: readonly Clue[];
  readonly against: readonly Clue[];
}

/**
 * Decides for two rows; `undefined` when nothing says that they are one organization.
 *
 * - Another identifier, city or chapter parts rows of one name: chapters of one body stay apart. An equal identifier
 *   leads to a question all the same, and so does an equal name with an equal website.
 * - Certain is an equal identifier of names that are alike, and an equal name by which one knows an organization, as
 *   long as no cell speaks against it and not only one row names a chapter. "Community Center" names none: there another
 *   cell than the city has to agree.
 * - An equal identifier or website of unlike names asks: it is a new name, or the number of a fiscal sponsor.
 * - A name of several chapters, or an acronym of several names, leaves it open, see {@link Shared}; the number and the
 *   chapter tell, and rows that say the same from end to end are asked about.
 */
export function judge(one: ReadOrganization, other: ReadOrganization, shared: Shared): Judgment | undefined {
  if (one.name.key === '' || other.name.key === '' || isApart(one, other)) return undefined;
  const alike = mostAlike(one, other);
  if (!alike && !isToldByCells(one, other, shared)) return undefined;
  const against = cellClues('other', one, other);
  const evidence = cellClues('equal', one, other)
    .concat(alike?.clue ?? [])
    .sort((a, b) => CLUE_KINDS.indexOf(a.kind) - CLUE_KINDS.indexOf(b.kind));
  if (alike && !evidence.some(isSingling) && shared.isName(alike.names, one, other)) {
    const isRepeated = one.name.key === other.name.key && saySame(one, other);
    return { verdict: isRepeated ? 'ask' : 'open', evidence, against };
  }
  const isCertain = against.length === 0 && alike !== undefined && isSure(alike.clue, evidence, one, other);
  return { verdict: isCertain ? 'same' : 'ask', evidence, against };
}

/** Tells one chapter of a body from all others. */
function isSingling({ kind }: Clue): boolean {
  return kind === 'identifier' || kind === 'chapter';
}

/** Whether a cell says that two rows are two organizations, whatever their names are like. */
export function isApart(one: ReadOrganization, other: ReadOrganization): boolean {
  const identifier = compareCell('identifier', one, other);
  if (identifier === 'equal') return false;
  if (identifier === 'other' && one.name.key !== other.name.key) return true;
  if (compareCell('city', one, other) === 'other' || compareCell('chapter', one, other) === 'other') return true;
  return identifier === 'other' && compareCell('website', one, other) !== 'equal';
}

interface AlikeNames {
  readonly clue: Clue;
  readonly names: readonly [ReadName, ReadName];
}

/** The two names that are the most alike; of two names that both are of the past nothing follows. */
function mostAlike(one: ReadOrganization, other: ReadOrganization): AlikeNames | undefined {
  let best: AlikeNames | undefined;
  let least = Number.POSITIVE_INFINITY;
  one.names.forEach((mine) => {
    for (const theirs of other.names) {
      const [isMine, isTheirs] = [mine === one.names[0], theirs === other.names[0]];
      const cost = isMine || isTheirs ? costOfDifferences(mine, theirs) : undefined;
      if (cost === undefined || cost >= least) continue;
      least = cost;
      const kind = isMine && isTheirs ? 'name' : 'previousName';
      best = {
        clue: { kind, one: mine.written, other: theirs.written, equal: cost === 0 },
        names: [mine, theirs],
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

/** Where only one row names a chapter, the other can be the body or another chapter. */
function isChapterOfOne(one: ReadOrganization, other: ReadOrganization): boolean {
  return (one.chapter === '') !== (other.chapter === '');
}

function isSure(name: Clue, evidence: readonly Clue[], one: ReadOrganization, other: ReadOrganization): boolean {
  if (evidence.some(({ kind }) => kind === 'identifier')) return true;
  if (name.kind !== 'name' || !name.equal || isChapterOfOne(one, other)) return false;
  const isTold = ({ name: { key, words } }: ReadOrganization): boolean =>
    !isBodyOfChapters(key) && words.some(({ distinctive }) => distinctive);
  return (isTold(one) && isTold(other)) || evidence.some(({ kind }) => kind !== 'name' && kind !== CITY_ALONE);
}
