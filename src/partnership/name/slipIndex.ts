import { LONGEST_FOR_SLIPS, SHORTEST_FOR_TWO_SLIPS } from './wordCost';

/**
 * Remembers words, and finds those that a plural or as many slips as `wordCost` allows lie between: what is left of
 * both when letters are taken away has something in common.
 *
 * Source: the symmetric deletion of approximate dictionary look-up (SymSpell).
 *
 * @example slipIndex(['heron'])('herno') // ['heron']
 */
export function slipIndex(words: Iterable<string>): (word: string) => readonly string[] {
  const left = new Map<string, string[]>();
  for (const word of words) {
    for (const rest of deletionsOf(word)) left.set(rest, (left.get(rest) ?? []).concat(word));
  }
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const found = known.get(word) ?? near(word, left);
    known.set(word, found);
    return found;
  };
}

function near(word: string, left: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  for (const rest of deletionsOf(word)) for (const one of left.get(rest) ?? []) found.add(one);
  return Array.from(found);
}

/** A word, what is left of it without one letter or, when it is long, without two, and without a plural ending. */
function deletionsOf(word: string): Set<string> {
  const found = new Set([word, word.replace(/s$/, ''), word.replace(/es$/, '')]);
  if (word.length > LONGEST_FOR_SLIPS) return found;
  for (const one of shorter(word)) {
    found.add(one);
    if (word.length >= SHORTEST_FOR_TWO_SLIPS) for (const two of shorter(one)) found.add(two);
  }
  return found;
}

function shorter(word: string): string[] {
  const letters = Array.from(word);
  return letters.map((_, at) => [...letters.slice(0, at), ...letters.slice(at + 1)].join(''));
}
