import { canBeAcronym, initialsOf, type ReadName, type Word } from './readName';
import { isOneSlip } from './typo';
import { wordCost } from './wordCost';

/** One slip costs 1, so two names may differ by two slips, or by a slip and a left-out word. */
const HIGHEST_COST = 2;
/** Another order, a blank too few, an abbreviation that everybody knows: never nothing, which is the same name only. */
const LOWEST_COST = 0.5;
const ACRONYM_COST = 1.5;
const LEFT_OUT_COST = 1;
/** More words that stand in one of two names only, and the names are not looked at closely. */
const MOST_DIFFERENT_WORDS = 8;

/**
 * How far two names are from each other: 0 for the same name, more the less they are alike, `undefined` when they are
 * not alike. It does not matter which of the two comes first.
 */
export function costOfDifferences(one: ReadName, other: ReadName): number | undefined {
  if (one.key === '' || other.key === '') return undefined;
  if (one.key === other.key) return 0;
  if (one.joined !== '' && one.joined === other.joined) return LOWEST_COST;
  if (one.numbers !== other.numbers) return undefined;
  if (acronymBetween(one, other) !== '') return ACRONYM_COST;
  if (!isWorthALook(one, other)) return undefined;
  const cost = Math.max(LOWEST_COST, costOfWords(one, other));
  return cost > HIGHEST_COST ? undefined : cost;
}

/** The acronym that is all of one name and stands for all of the other; `''` when there is none. */
export function acronymBetween(one: ReadName, other: ReadName): string {
  const short = [one, other].find((name) => isAcronymOf(name, name === one ? other : one));
  return short?.words[0]?.text ?? '';
}

function isAcronymOf({ words }: ReadName, long: ReadName): boolean {
  const [word] = words;
  if (word === undefined || words.length > 1 || !canBeAcronym(word.text)) return false;
  return long.acronym === word.text || long.initials.includes(word.text);
}

/** Nearly all pairs of a list share too few words; this keeps a look-up among thousands of names quick. */
function isWorthALook({ different: mine }: ReadName, { different: theirs }: ReadName): boolean {
  let shared = 0;
  for (const word of mine) if (theirs.includes(word)) shared++;
  const fewest = Math.min(mine.length, theirs.length);
  if (shared === 0 && fewest !== 1) return false;
  return fewest - shared <= 2 && mine.length + theirs.length - 2 * shared <= MOST_DIFFERENT_WORDS;
}

function costOfWords(one: ReadName, other: ReadName): number {
  const mine = without(one.words, other.words);
  const theirs = without(other.words, one.words);
  if (isSameText(mine, theirs)) return LOWEST_COST;
  if (isInitialsOf(mine, theirs) || isInitialsOf(theirs, mine)) return ACRONYM_COST;
  const shared = without(one.words, mine);
  const isNoisy = shared.length > 0;
  const ends = isNoisy ? [withoutNoise(mine, one, other), withoutNoise(theirs, other, one)] : [mine, theirs];
  const [short = [], long = []] = ends.sort((a, b) => a.length - b.length);
  return pairCost(short, long, shared);
}

function isInitialsOf(short: readonly Word[], long: readonly Word[]): boolean {
  const [word] = short;
  if (word === undefined || short.length > 1 || !canBeAcronym(word.text)) return false;
  return long.length === word.text.length && initialsOf(long.map(({ text }) => text)) === word.text;
}

const FORMS = ['inc', 'ltd', 'corp', 'incorporated', 'corporation', 'limited'];

/** Words that only one name has, without the other's acronym, misspelled small words and a misspelled legal form. */
function withoutNoise(words: readonly Word[], name: ReadName, other: ReadName): Word[] {
  if (words.length === 0) return [];
  const small = other.small.filter((word) => !name.small.includes(word));
  const last = name.words[name.words.length - 1];
  return words.filter((word) => {
    const isNoise = (meant: string): boolean => isOneSlip(word.text, meant);
    return word.text !== other.acronym && !small.some(isNoise) && !(word === last && FORMS.some(isNoise));
  });
}

/** The least cost at which each word of the shorter list is one of the longer, and the rest of that is left out. */
function pairCost(
  short: readonly Word[],
  long: readonly Word[],
  shared: readonly Word[],
  paired: readonly Word[] = [],
): number {
  const [word, ...rest] = short;
  if (word === undefined) return leftOutCost(long, [...shared, ...paired]);
  return long.reduce((least, other, index) => {
    const cost = wordCost(word, other, shared);
    if (cost > HIGHEST_COST) return least;
    const others = long.filter((_, at) => at !== index);
    const distinctive = word.distinctive && other.distinctive;
    return Math.min(least, cost + pairCost(rest, others, shared, distinctive ? [...paired, word] : paired));
  }, Number.POSITIVE_INFINITY);
}

function leftOutCost(words: readonly Word[], shared: readonly Word[]): number {
  const told = shared.some(({ distinctive }) => distinctive) || shared.filter(({ leftOut }) => !leftOut).length >= 3;
  if (words.length > 0 && !told) return Number.POSITIVE_INFINITY;
  return words.every(({ leftOut }) => leftOut) ? words.length * LEFT_OUT_COST : Number.POSITIVE_INFINITY;
}

/** The words of a list that another list lacks, each as often as it lacks it. */
function without(words: readonly Word[], others: readonly Word[]): Word[] {
  const left = others.map(({ canonical }) => canonical);
  return words.filter(({ canonical }) => {
    const at = left.indexOf(canonical);
    if (at >= 0) left[at] = '';
    return at < 0;
  });
}

/** True when only blanks lie between two lists of words. */
function isSameText(one: readonly Word[], other: readonly Word[]): boolean {
  const letters = (words: readonly Word[]): number => words.reduce((sum, { text }) => sum + text.length, 0);
  const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join('');
  return letters(one) === letters(other) && textOf(one) === textOf(other);
}
