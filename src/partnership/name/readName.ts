import { allWords, nameKey, nameWords } from './nameKey';
import { nameVocabulary } from './vocabulary';

/** One word of a name, and what is known of it. */
export interface Word {
  readonly text: string;
  /** The word that stands for its abbreviations and translations. */
  readonly canonical: string;
  /** Known and spelled right, so no slip of another known word. */
  readonly common: boolean;
  /** A word by which one knows an organization. */
  readonly distinctive: boolean;
  /** People leave it out: "Project", an initial. */
  readonly leftOut: boolean;
  readonly number: boolean;
}

/** A name taken apart once, so that it can be compared often at little cost. */
export interface ReadName {
  /** As it stands in the list. */
  readonly written: string;
  readonly key: string;
  /** All of it without blanks: the same for `Harbor Kitchen` and `HarborKitchen`. */
  readonly joined: string;
  /** What counts when names are compared: neither "of" and "the" nor the name's own acronym. */
  readonly words: readonly Word[];
  /** The canonical words, each once. */
  readonly different: readonly string[];
  /** "of", "the", "and" and their like. */
  readonly small: readonly string[];
  /** The numbers it names, sorted: `Post 27`. */
  readonly numbers: string;
  /** The acronym that the name itself gives: `Harbor Kitchen Collective (HKC)`. */
  readonly acronym: string;
  /** The first letters of three and more words, without and with small words. */
  readonly initials: readonly string[];
}

/** Takes a name apart for comparing it; of a blank name nothing is left. */
export function readName(name: string): ReadName {
  const acronym = ownAcronym(name);
  const counting = nameWords(name).filter((word) => word !== acronym);
  const isSmall = (word: string, at: number): boolean =>
    nameVocabulary().isSmall(word) && !(isLetter(word) && at === counting.length - 1);
  const large = counting.filter((word, at) => !isSmall(word, at));
  const kept = large.length > 0 ? large : counting;
  const isOfInstitution = kept.some((word) => nameVocabulary().isInstitution(nameVocabulary().canonical(word)));
  const words = kept.map((word, at) => readWord(word, at === kept.length - 1, isOfInstitution));
  return {
    written: name,
    key: nameKey(name),
    joined: allWords(name).join(''),
    words,
    different: Array.from(new Set(words.map(({ canonical }) => canonical))),
    small: allWords(name).filter((word) => word.length > 1 && nameVocabulary().isSmall(word)),
    numbers: numbersOf(words),
    acronym,
    initials: kept.length < 3 ? [] : [initialsOf(kept), initialsOf(counting)],
  };
}

/** The first letters of words: `hkc` of harbor, kitchen, collective. */
export function initialsOf(words: readonly string[]): string {
  return words.map((word) => Array.from(word)[0] ?? '').join('');
}

/** True when a word is long enough to be told from other acronyms, and no longer than acronyms are. */
export function canBeAcronym(word: string): boolean {
  return word.length >= 3 && word.length <= 8;
}

/**
 * A letter at the end tells sister organizations apart (`Ward A`), elsewhere it is an initial; a foundation is another
 * organization than the institution that it supports.
 */
function readWord(text: string, isLast: boolean, isOfInstitution: boolean): Word {
  const { canonical, isKind, isSupportingBody, isCommon } = nameVocabulary();
  const one = canonical(text);
  const isKindAlone = isKind(one) && !(isOfInstitution && isSupportingBody(one));
  return {
    text,
    canonical: one,
    common: isCommon(text),
    distinctive: !isCommon(text) && text.length > 2,
    leftOut: isKindAlone || (isLetter(text) && !isLast),
    number: /\p{N}/u.test(one),
  };
}

function isLetter(word: string): boolean {
  return /^\p{L}$/u.test(word);
}

const ROMAN_NUMBER = /^(ii|iii|iv|vi|vii|viii|ix)$/;
const CHINESE_NUMBERS = /[一二三四五六七八九十百〇零两兩]/gu;

function numbersOf(words: readonly Word[]): string {
  const numbers = words.map(({ canonical, number }) => {
    if (number || (words.length > 1 && ROMAN_NUMBER.test(canonical))) return canonical;
    return (canonical.match(CHINESE_NUMBERS) ?? []).join('');
  });
  return numbers.filter(Boolean).sort().join(' ');
}

const BREAK = /[()[\]:|,\u2013\u2014]|\s-\s/;

/** The acronym that stands in a name beside what it is short for: in brackets, before a colon or after a dash. */
function ownAcronym(name: string): string {
  if (!BREAK.test(name)) return '';
  const all = allWords(name);
  const parts = name.split(BREAK).map(nameWords);
  const found = parts.find(([word = '', ...others]) => {
    const rest = all.filter((one) => one !== word);
    return others.length === 0 && canBeAcronym(word) && rest.length > 1 && isSpelledBy(word, rest);
  });
  return found?.[0] ?? '';
}

/** True when each letter of an acronym begins a word, in order; words may be passed over. */
function isSpelledBy(acronym: string, words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (word[0] === acronym[at]) at++;
  return at === acronym.length;
}
