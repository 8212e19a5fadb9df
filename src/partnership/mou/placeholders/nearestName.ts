import { slipsBetween } from '../../name/typo';
import { fold } from '../../text';
import { letters, PLACEHOLDER_NAMES } from './placeholderName';

/** The share of words that two names have in common from which on one may be meant by the other. */
const ALIKE = 0.5;

/**
 * The name of a placeholder that somebody probably meant: with at most two slips of typing, one in three letters, or else
 * the one that shares the most words.
 *
 * @returns undefined when none is like it
 * @example nearestName('name of the partner') // 'partner name'
 */
export function nearestName(typed: string): string | undefined {
  const key = letters(typed);
  return best(PLACEHOLDER_NAMES, (name) => closeness(key, letters(name))) ?? best(PLACEHOLDER_NAMES, sharing(typed));
}

/** The name with the highest value; of equals the first. Values of 0 do not count. */
function best(names: readonly string[], worth: (name: string) => number): string | undefined {
  let found: string | undefined;
  let highest = 0;
  for (const name of names) {
    const value = worth(name);
    if (value > highest) [found, highest] = [name, value];
  }
  return found;
}

function closeness(one: string, other: string): number {
  const slips = slipsBetween(one, other);
  return slips === 'more' || slips * 3 > one.length ? 0 : 3 - slips;
}

function sharing(typed: string): (name: string) => number {
  const words = wordsOf(typed);
  return (name) => {
    const others = wordsOf(name);
    const shared = others.filter((other) => words.some((word) => closeness(word, other) > 0)).length;
    const share = (2 * shared) / (words.length + others.length);
    return share >= ALIKE ? share : 0;
  };
}

/** Small words tell no name from another. */
const SMALL = new Set(['a', 'and', 'de', 'el', 'for', 'la', 'los', 'of', 'por', 'que', 'the', 'what', 'who', 'y']);

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word));
}
