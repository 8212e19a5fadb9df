import { plainText } from '../../text';
import { placeholdersIn } from './placeholdersIn';

/** What stands in a template for each of its placeholders, by the placeholder exactly as it was found there. */
export type FoundValues = Readonly<Record<string, string>>;

/** Replace every `found` by `text`. */
export interface Replacement {
  readonly found: string;
  readonly text: string;
}

/**
 * The replacements that fill a template, to be made in this order: longer placeholders first, so that one that holds
 * another in its braces is still whole when its turn comes.
 *
 * A value is a text and nothing else. Around each of its braces stands an invisible word joiner (U+2060), so that no two
 * of them touch each other nor those of the template: a value with `{{date}}` in it is no placeholder for the
 * replacements that follow, nor when the document is filled again. A line end begins another paragraph and U+000B
 * another line, as Google Docs has it.
 *
 * @example replacements({ '{{date}}': 'a {{b}}' })
 * // [{ found: '{{date}}', text: 'a \u2060{\u2060\u2060{\u2060b\u2060}\u2060\u2060}\u2060' }]
 */
export function replacements(values: FoundValues): Replacement[] {
  return Object.keys(values)
    .sort((a, b) => b.length - a.length)
    .map((found) => ({ found, text: (values[found] ?? '').replace(/[{}]/g, '\u2060$&\u2060') }));
}

/** True for a paragraph of a template of which nothing is left to see once its placeholders are filled. */
export function isLeftBlank(paragraph: string, values: FoundValues): boolean {
  const found = placeholdersIn(paragraph).filter((one) => values[one] === '');
  return found.length > 0 && plainText(found.reduce((text, one) => text.split(one).join(''), paragraph)) === '';
}
