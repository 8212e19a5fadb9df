import type { Language } from '../language';
import { plainText, shorten } from '../text';
import type { Clue } from './clue';
import { DUPLICATE_WORDS } from './languages';

/** So much of what rows say stands in a sentence. */
const LONGEST = 80;

/**
 * Something that speaks for two rows being one organization, or against it, as a sentence.
 *
 * @example clueSentence({ kind: 'city', one: 'Alder Bay', other: 'Winooski', equal: false }, 'en')
 * // 'The cities differ: Alder Bay and Winooski.'
 */
export function clueSentence({ kind, one, other, equal }: Clue, language: Language): string {
  const { same, equal: alike, differ } = DUPLICATE_WORDS[language].clues[kind];
  const [mine, theirs] = [quoted(one), quoted(other)];
  if (!equal) return differ(mine, theirs);
  return mine === theirs ? same(mine) : alike(mine, theirs);
}

function quoted(text: string): string {
  return shorten(plainText(text).replace(/\s+/g, ' '), LONGEST);
}
