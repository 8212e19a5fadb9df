import type { FieldKey } from '../../partnership/columns';
import { readCovers, writeCovers } from '../../partnership/covers';
import type { Language } from '../../partnership/language';
import { COVERS, FUNDING } from '../../partnership/partnerChoices';
import { choicesOf, choiceWords } from '../common/choiceWords';

/**
 * What is written into a cell in the words of the user's language; `undefined` where it is no choice.
 *
 * @example shownAs('covers', 'personal data; drones', 'es') // 'Datos personales; drones'
 */
export function shownAs(column: FieldKey, text: string, language: Language): string | undefined {
  if (column !== 'covers') return choicesOf(column, language).find(({ value }) => value === text)?.label;
  const { covers, funding } = choiceWords[language];
  const labels = new Map<string, string>([
    ...COVERS.map((one): [string, string] => [one, covers[one].label]),
    ...FUNDING.map((one): [string, string] => [one, funding[one]]),
  ]);
  const said = writeCovers(readCovers(text)).split('; ');
  return said.map((word) => labels.get(word) ?? word).join('; ');
}
