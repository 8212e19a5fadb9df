/**
 * Two braces in a row, with what stands between them and the next braces of the same line. What was opened and not
 * closed, or closed and not opened, is found too: left in silence it would stand in every agreement.
 */
const FOUND = /\{+[^{}\n\v]{0,200}\}+|\{{2,}[^{}\n\v]{0,40}|[^{}\n\v]{0,40}\}{2,}/g;

/**
 * The placeholders in a text exactly as they stand there, each once; since braces that touch belong together, filling
 * these leaves no two braces in a row.
 *
 * @example placeholdersIn('{{Date}} {{ date }}, {note}') // ['{{Date}}', '{{ date }}']
 */
export function placeholdersIn(text: string): string[] {
  return Array.from(new Set((text.match(FOUND) ?? []).filter((found) => /\{\{|\}\}/.test(found))));
}
