import { isGiven } from './facts';

/** The text of a section: paragraphs, lists and tables in their order. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** One paragraph. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** A list without numbers. */
export function bullets(...items: readonly string[]): Block {
  return { kind: 'list', items };
}

/** A table; each row is as wide as the headings. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', headings, rows };
}

/**
 * What people typed, under its label: behind it when it is one line, as a list below it when it is more.
 *
 * @example labelled('How we decide', 'by consent') // one paragraph, 'How we decide: by consent'
 */
export function labelled(label: string, typed: string): Block[] {
  const [first = '', ...others] = linesOf(typed);
  if (others.length === 0) return [paragraph(`${label}: ${first}`)];
  return [paragraph(`${label}:`), bullets(first, ...others)];
}

/**
 * The lines of a text that say something, without the dash or dot that people put before the lines of a list.
 *
 * @example linesOf('- a van\n\n- 20 chairs') // ['a van', '20 chairs']
 */
export function linesOf(typed: string): string[] {
  return typed
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
    .map((line) => line.trim().replace(/^[-\u2013\u2014\u2022*\u00B7]\s+/, ''))
    .filter(isGiven);
}
