import { readCalendarDate } from '../../partnership/calendarDate';
import { columnOf, type FieldKey } from '../../partnership/columns';
import { decisionWords } from '../../partnership/decisions/languages';
import type { Language } from '../../partnership/language';
import { choicesOf } from '../common/choiceWords';
import { RATED_KEYS } from '../common/ratings/RatedQuestion';
import { partnerWords } from './words';

/** What a column is called in the sidebar. */
export function fieldName(key: FieldKey, language: Language): string {
  const { criteria, capacity } = decisionWords(language);
  const rated = RATED_KEYS.find((one) => one === key);
  if (rated) return (criteria[RATED_KEYS.indexOf(rated)] ?? capacity).name;
  const names: { readonly [one in FieldKey]?: string } = partnerWords[language].fieldNames;
  return names[key] ?? columnOf(key).heading;
}

/** What a cell says, as people read it. */
export function cellInWords(key: FieldKey, text: string, language: Language): string {
  const words = partnerWords[language];
  if (text === '') return words.blank;
  if (columnOf(key).holds === 'day' && readCalendarDate(text) === text) return words.onDay(text);
  return choicesOf(key, language).find(({ value }) => value === text)?.label ?? text;
}
