import type { Word } from './readName';
import { slipsBetween } from './typo';

const ANOTHER_WORD = Number.POSITIVE_INFINITY;
const PLURAL_COST = 0.5;
const ABBREVIATION_COST = 0.75;

/**
 * What it costs to take two different words for one: a plural or an abbreviation little, a slip 1, two slips 2,
 * anything else infinite. `shared` are the words that the two names have in common.
 */
export function wordCost(one: Word, other: Word, shared: readonly Word[]): number {
  if (one.number || other.number || (one.common && other.common)) return ANOTHER_WORD;
  const [short, long] = one.text.length <= other.text.length ? [one, other] : [other, one];
  if (short.text.length > 2 && (long.text === `${short.text}s` || long.text === `${short.text}es`)) return PLURAL_COST;
  if (shared.length > 0 && abbreviates(short.text, long)) return ABBREVIATION_COST;
  return slipCost(short.text, long.text, isSure(shared, one.common || other.common));
}

/** True when one slip of typing lies between two words. */
export function isSlip(word: string, meant: string): boolean {
  return Math.abs(word.length - meant.length) < 2 && slipsBetween(word, meant) === 1;
}

/** `comm` for community, `vt` for Vermont: the beginning of a common word, or first and last letter with some between. */
function abbreviates(short: string, { text: long, common }: Word): boolean {
  if (short.length < 2 || short[0] !== long[0]) return false;
  if (common && short.length > 2 && short.length * 2 <= long.length + 3 && long.startsWith(short)) return true;
  if (short.length * 2 > long.length + 1 || short[short.length - 1] !== long[long.length - 1]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** True when two names have so much in common that an odd word is rather a slip than the word that tells them apart. */
function isSure(shared: readonly Word[], isCommonWord: boolean): boolean {
  const distinctive = shared.filter((word) => word.distinctive).length;
  return distinctive >= 2 || (distinctive === 1 && (shared.length >= 3 || isCommonWord));
}

/** Scripts in which a letter is a syllable or a word: another one is another name, and never a slip. */
const SYLLABLES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A short word must keep its first letter and all but one of the others, or it is another word: Cary and Gary. */
function slipCost(short: string, long: string, sure: boolean): number {
  const slips = slipsBetween(short, long);
  if (slips === 'more' || slips === 0) return ANOTHER_WORD;
  const least = short.length;
  const sameStart = short[0] === long[0];
  const wrongLetter = short.length === long.length && !isSwap(short, long);
  if (SYLLABLES.test(short + long)) return slips === 1 && !wrongLetter && least >= 5 ? 1 : ANOTHER_WORD;
  if (slips === 2) return sameStart && least >= 9 ? 2 : ANOTHER_WORD;
  if (sure) return least >= 3 ? 1 : ANOTHER_WORD;
  if (least < 4 || (least === 4 && (wrongLetter || !sameStart))) return ANOTHER_WORD;
  return wrongLetter && !sameStart && least < 7 ? ANOTHER_WORD : 1;
}

function isSwap(one: string, other: string): boolean {
  return Array.from(one).sort().join('') === Array.from(other).sort().join('');
}
