import { fold } from '../text';
import { stem } from './stem';
import { textVocabulary } from './vocabulary';

/** Something that a text says, in whatever form. */
export interface Term {
  /** How often the text says it. */
  readonly times: number;
  /** As it stands in the text, without a capital letter where it also stands so. */
  readonly written: string;
}

/** What a text says, by the key of each term: the same for the forms of a word, and for the names of a group of people. */
export type Terms = ReadonlyMap<string, Term>;

/** True for the key of a group of people: children, veterans. */
export function isPeople(key: string): boolean {
  return key.startsWith('@');
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The terms of a text. Small words, what every mission says, numbers and single letters are none.
 *
 * @example termsIn('Mentoring for teens') // 'mentor': Mentoring, '@youth': teens
 */
export function termsIn(text: string): Terms {
  const { isEmpty, peopleOf } = textVocabulary();
  const terms = new Map<string, Term>();
  const add = (key: string, written: string) => {
    const { times = 0, written: before = written } = terms.get(key) ?? {};
    const isLower = written === written.toLowerCase() && before !== before.toLowerCase();
    terms.set(key, { times: times + 1, written: isLower ? written : before });
  };
  const found = text.match(WORD) ?? [];
  const folded = found.map(fold);
  const stems = folded.map(stem);
  for (let at = 0; at < found.length; at++) {
    const [word = '', next = ''] = found.slice(at, at + 2);
    const key = stems[at] ?? '';
    const pair = peopleOf(`${folded[at]}_${stems[at + 1]}`);
    const people = pair ?? peopleOf(key);
    if (people !== undefined) add(people, pair === undefined ? word : `${word} ${next}`);
    else if (key.length > (/^[a-z]/.test(key) ? 2 : 0) && !/^\p{N}/u.test(key) && !isEmpty(key)) add(key, word);
    if (pair !== undefined) at++;
  }
  return terms;
}
