import { type FoundValues, replacements } from '../../../../src/partnership/mou/placeholders/replacements';

/** A text filled as Google Docs fills a document: one replacement after the other, each of every occurrence. */
export function filled(text: string, values: FoundValues): string {
  return replacements(values).reduce((whole, { found, text: value }) => whole.split(found).join(value), text);
}

/** A text without the invisible marks around braces. */
export const withoutMarks = (text: string) => text.split('\u2060').join('');
