import { nameMatcher } from '../likeName';
import { fold } from '../text';
import { nameKey } from './nameKey';

/** What stands between several names. */
const BETWEEN = /[,;\n]/;
/** With fewer letters half of the list would fit. */
const FEWEST_LETTERS = 2;

/**
 * Suggests names of a list while somebody types one: those with a word that begins so, then those that are like it. None
 * once one of the list is typed.
 *
 * @param most the highest number of suggestions
 * @example nameSuggester(['Harbor Kitchen', 'Meadow School'])('kit') // ['Harbor Kitchen']
 */
export function nameSuggester(names: readonly string[], most = 3): (typed: string) => string[] {
  const list = names.map((name) => ({ name, folded: ` ${fold(name)}`, key: nameKey(name) }));
  const like = nameMatcher(names, most);
  return (typed) => {
    const begun = fold(typed);
    const key = nameKey(typed);
    if (begun.length < FEWEST_LETTERS || list.some((one) => one.key === key)) return [];
    const beginning = list.filter(({ folded }) => folded.includes(` ${begun}`)).map(({ name }) => name);
    const alike = like(typed).flatMap(({ index }) => names[index] ?? []);
    return Array.from(new Set([...beginning, ...alike])).slice(0, most);
  };
}

/** The name that is being typed, after others. */
export function lastName(typed: string): string {
  return typed.split(BETWEEN).pop() ?? '';
}

/** What was typed, with a name in place of the one that was being typed. */
export function withLastName(typed: string, name: string): string {
  const before = typed.slice(0, typed.length - lastName(typed).length);
  return before === '' ? name : `${before.replace(/\s+$/, '')} ${name}`;
}
