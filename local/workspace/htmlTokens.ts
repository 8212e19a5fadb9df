/**
 * A piece of an HTML text; the `raw` of all pieces, one after another, is the text. An element without content, such as
 * `<br>`, is `void`; what is not shown (comments, styles, scripts, the title, each with its content) is `other`.
 */
export interface HtmlToken {
  kind: 'text' | 'open' | 'close' | 'void' | 'other';
  /** The element's name in small letters; empty for `text` and `other`. */
  name: string;
  raw: string;
  /** Where the piece begins in the text. */
  start: number;
}

const TOKEN =
  /(?<hidden><!--[\s\S]*?(?:-->|$)|<(script|style|title)\b[^>]*>[\s\S]*?(?:<\/\2\s*>|$)|<[!?][^>]*>)|<(?<slash>\/?)(?<name>[a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * The pieces of an HTML text.
 *
 * @example htmlTokens('<p>a</p>').map(({ raw }) => raw) // ['<p>', 'a', '</p>']
 */
export function htmlTokens(html: string): HtmlToken[] {
  return Array.from(html.matchAll(TOKEN), tokenOf);
}

/** The first piece of an HTML text; what follows it is not looked at. */
export function firstToken(html: string): HtmlToken | undefined {
  const [match] = html.matchAll(TOKEN);
  return match && tokenOf(match);
}

function tokenOf(match: RegExpExecArray): HtmlToken {
  const { hidden, slash, name = '' } = match.groups ?? {};
  const piece = { name: name.toLowerCase(), raw: match[0], start: match.index };
  if (hidden !== undefined) return { ...piece, kind: 'other' };
  if (name === '') return { ...piece, kind: 'text' };
  if (VOID.has(piece.name)) return { ...piece, kind: 'void' };
  return { ...piece, kind: slash === '/' ? 'close' : 'open' };
}
