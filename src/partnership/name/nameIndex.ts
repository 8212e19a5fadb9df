import type { ReadName } from './readName';
import { slipIndex } from './slipIndex';

/** Of that many words of the name with fewer words, two alike names share at least one; see `costOfDifferences`. */
const RAREST = 3;

/**
 * Finds the names of a list that can be alike another without comparing it with all of them (blocking). Nothing that
 * `costOfDifferences` gives a cost is left out:
 *
 * - the same key, names equal but for their blanks, and an acronym and its long form are looked up as they are;
 * - other names have all but two words of the shorter one in common, so that one of its three rarest words leads to
 *   every longer name, and all words of a longer name lead to the shorter ones of which they are among the rarest;
 * - a name of one word may have none in common, but then a slip of it.
 *
 * @returns the places in the list, from 0; the same one perhaps more than once
 */
export function nameIndex(names: readonly ReadName[]): (name: ReadName) => number[] {
  const forms = placesOf(names, formsOf);
  const words = placesOf(names, ({ different }) => different);
  const frequency = (word: string): number => words.get(word)?.length ?? 0;
  const rarest = ({ different }: ReadName): readonly string[] =>
    different
      .slice()
      .sort((a, b) => frequency(a) - frequency(b))
      .slice(0, RAREST);
  const rareWords = placesOf(names, rarest);
  const lonely = placesOf(names, (name) => (isOneWord(name) ? textsOf(name) : []));
  const nearLonely = slipIndex(lonely.keys());
  const texts = placesOf(names, textsOf);
  let nearAny: ((word: string) => readonly string[]) | undefined;

  return (name) => {
    const isLonger = (place: number): boolean => (names[place]?.different.length ?? 0) >= name.different.length;
    const found = [placesAt(forms, formsOf(name)), placesAt(words, rarest(name)).filter(isLonger)];
    found.push(placesAt(rareWords, name.different));
    for (const text of textsOf(name)) found.push(placesAt(lonely, nearLonely(text)));
    if (isOneWord(name)) {
      nearAny = nearAny ?? slipIndex(texts.keys());
      for (const text of textsOf(name)) found.push(placesAt(texts, nearAny(text)));
    }
    return found.reduce((all, places) => all.concat(places), []);
  };
}

type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(names: readonly ReadName[], wordsOf: (name: ReadName) => readonly string[]): Places {
  const places = new Map<string, number[]>();
  names.forEach((name, place) => {
    for (const word of wordsOf(name)) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  });
  return places;
}

function placesAt(places: Places, words: readonly string[]): number[] {
  return words.reduce<number[]>((all, word) => all.concat(places.get(word) ?? []), []);
}

/** What two names have in common as it stands when all of one is an acronym of the other, or only blanks differ. */
function formsOf(name: ReadName): string[] {
  const texts = textsOf(name);
  const acronyms = [...name.initials, name.acronym, texts.length === 1 ? texts[0] : ''].filter(Boolean);
  return [`key ${name.key}`, `joined ${name.joined || name.key}`, `words ${texts.join('')}`].concat(
    Array.from(new Set(acronyms)).map((acronym) => `acronym ${acronym}`),
  );
}

function isOneWord({ different }: ReadName): boolean {
  return different.length === 1;
}

function textsOf({ words }: ReadName): string[] {
  return Array.from(new Set(words.map(({ text }) => text)));
}
