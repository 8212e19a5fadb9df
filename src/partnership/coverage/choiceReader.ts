import { fold, plainText } from '../text';

/** What a cell that people fill in freely says in terms of some choices. */
export interface ReadChoices<Choice extends string> {
  /** Those of the choices that it names, each once, in their order. */
  readonly choices: readonly Choice[];
  /** Whether nothing stands in it. */
  readonly isBlank: boolean;
}

/** What people put between several of them; a word between them is set apart by blanks. */
const BETWEEN = /[;,/|\n+&]| and | y | o /i;
/** What people add to one of them. */
const ADDED = /\s*(\(.*\)|\[.*\]|\s[-–—].*|:.*)$/;

/**
 * Reads cells in which people chose, or typed what they would have chosen: in any case, one or many of a thing, with
 * another word for it, with several of them side by side.
 *
 * @param otherNames the other words for each choice
 * @example choiceReader(SECTORS, SECTOR_NAMES)('Churches; non-profit (501c3)').choices // ['Nonprofit', 'Faith group']
 */
export function choiceReader<Choice extends string>(
  choices: readonly Choice[],
  otherNames: Readonly<Record<Choice, readonly string[]>>,
): (cell: string | undefined) => ReadChoices<Choice> {
  const byKey = new Map(
    choices.flatMap((choice) => [choice, ...otherNames[choice]].map((name): [string, Choice] => [keyOf(name), choice])),
  );
  const find = (text: string) => byKey.get(keyOf(text)) ?? byKey.get(keyOf(text.replace(ADDED, '')));
  return (cell) => {
    const text = plainText(cell);
    const whole = find(text);
    const found = whole ? [whole] : text.split(BETWEEN).map(find);
    return { choices: choices.filter((choice) => found.includes(choice)), isBlank: text === '' };
  };
}

/** Names with one key are the same thing, one or many of it: `Businesses`, `business`. */
function keyOf(name: string): string {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(stem).join(' ');
}

const SHORTEST = 4;

/** A word without what makes it many, in English and in Spanish. */
function stem(word: string): string {
  if (word.length < SHORTEST || /ss$/.test(word)) return word;
  return word.replace(/ies$/, 'y').replace(/(es|s|e)$/, '');
}
