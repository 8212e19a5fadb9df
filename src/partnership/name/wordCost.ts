import type { Word } from './readName';
import { isOneSlip, slipsBetween } from './typo';

const ANOTHER_WORD = Number.POSITIVE_INFINITY;
const PLURAL_COST = 0.5;
const ABBREVIATION_COST = 0.75;
/** What an abbreviation means beside the word that the vocabulary takes it for. */
const SECOND_MEANINGS: Readonly<Record<string, string>> = { co: 'county', st: 'street' };
/** Shorter words are another word after two slips. */
export const SHORTEST_FOR_TWO_SLIPS = 9;
/** Longer words are no words of a name: they are equal or not. */
export const LONGEST_FOR_SLIPS = 40;

/**
 * What it costs to take two different words for one: a plural or an abbreviation little, a slip 1, two slips 2,
 * anything else infinite. `shared` are the words that the two names have in common.
 */
export function wordCost(one: Word, other: Word, shared: readonly Word[]): number {
  if (one.number || other.number) return ANOTHER_WORD;
  const [short, long] = one.text.length <= other.text.length ? [one, other] : [other, one];
  if (!hasSameEnd(short.text, long.text)) return ANOTHER_WORD;
  if (shared.length > 0 && SECOND_MEANINGS[short.text] === long.text) return ABBREVIATION_COST;
  if (one.common && other.common) return ANOTHER_WORD;
  if (isPlural(short.text, long.text)) return PLURAL_COST;
  if (shared.length > 0 && abbreviates(short.text, long)) return ABBREVIATION_COST;
  if (long.text.length - short.text.length > 2) return ANOTHER_WORD;
  return slipCost(short.text, long.text, surenessOf(shared, one.common || other.common));
}

/** No slip and no abbreviation changes both the first letter and the last; nearly all pairs of words end here. */
function hasSameEnd(one: string, other: string): boolean {
  return one[0] === other[0] || one[one.length - 1] === other[other.length - 1];
}

function isPlural(one: string, many: string): boolean {
  return one.length > 2 && many.startsWith(one) && /^e?s$/.test(many.slice(one.length));
}

/** A longer word is no longer an abbreviation of a word that the vocabulary does not know: Tulsa and Tuscaloosa. */
const LONGEST_ABBREVIATION = 3;

/** `comm` for community, `vt` for Vermont: the beginning of a common word, or first and last letter with some between. */
function abbreviates(short: string, { text: long, common }: Word): boolean {
  if (short.length < 2 || short[0] !== long[0]) return false;
  if (common && short.length > 2 && short.length * 2 <= long.length + 3 && long.startsWith(short)) return true;
  if (!common && short.length > LONGEST_ABBREVIATION) return false;
  if (short.length * 2 > long.length + 1 || short[short.length - 1] !== long[long.length - 1]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** How much two names have in common, so that an odd word is rather a slip than the word that tells them apart. */
type Sureness = 'sure' | 'likely' | 'open';

function surenessOf(shared: readonly Word[], isCommonWord: boolean): Sureness {
  const distinctive = shared.filter((word) => word.distinctive).length;
  if (distinctive >= 2 || (distinctive === 1 && (shared.length >= 3 || isCommonWord))) return 'sure';
  return distinctive === 1 ? 'likely' : 'open';
}

/** Scripts in which a letter is a syllable or a word: another one is another name, and never a slip. */
const SYLLABLES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * A short word must keep its first letter and all but one of the others, or it is another word: Cary and Gary. Where
 * the names have much in common, a letter too many, too few or swapped is a slip of any word.
 */
function slipCost(short: string, long: string, sureness: Sureness): number {
  if (long.length > LONGEST_FOR_SLIPS) return ANOTHER_WORD;
  const least = short.length;
  const sameStart = short[0] === long[0];
  if (!isOneSlip(short, long)) {
    const isTwo = mayBeTwoSlips(least, sameStart, sureness) && slipsBetween(short, long) === 2;
    return isTwo && !SYLLABLES.test(short + long) ? 2 : ANOTHER_WORD;
  }
  const wrongLetter = short.length === long.length && !isSwap(short, long);
  if (SYLLABLES.test(short + long)) return !wrongLetter && least >= 5 ? 1 : ANOTHER_WORD;
  if (sureness === 'sure' || (sureness === 'likely' && !wrongLetter)) return least >= 3 ? 1 : ANOTHER_WORD;
  if (least < 4 || (least === 4 && (wrongLetter || !sameStart))) return ANOTHER_WORD;
  return wrongLetter && !sameStart && least < 7 ? ANOTHER_WORD : 1;
}

function mayBeTwoSlips(least: number, sameStart: boolean, sureness: Sureness): boolean {
  return sureness === 'sure' ? least >= 6 : sameStart && least >= SHORTEST_FOR_TWO_SLIPS;
}

function isSwap(one: string, other: string): boolean {
  return Array.from(one).sort().join('') === Array.from(other).sort().join('');
}
