import { decode } from 'html-entities';
import { type HtmlToken, htmlTokens } from './htmlTokens';

/** Ends a line within a paragraph, as Google Docs has it. */
export const LINE_BREAK = '\u000b';

/** One character of a paragraph, and the part of the HTML that stands for it. */
interface Character {
  text: string;
  start: number;
  end: number;
  /** The elements that format it, outermost first: the same list for all characters of a run. */
  formats: readonly HtmlToken[];
}

/** A paragraph of an HTML document that shows text. */
export interface Paragraph {
  start: number;
  end: number;
  /** The element it stands in: a `p` or a `li`, but also a `td` that has no paragraph of its own. */
  block: HtmlToken | undefined;
  characters: readonly Character[];
}

/** What follows in a document: a paragraph, or an element that holds some begins or ends. */
export type DocumentPart = { kind: 'open' | 'close'; name: string } | { kind: 'paragraph'; paragraph: Paragraph };

const INLINE = new Set(
  'a abbr b bdi bdo big br cite code del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const CHARACTERS = /&(?:#x[\da-f]+|#\d+|\w+);|[ \t\n\r\f]+|[\s\S]/giu;
const SPACE = /^[ \t\n\r\f]/;

/** The paragraphs of an HTML document, and the elements around them, in their order. White space counts as in a browser. */
export function documentParts(html: string): DocumentPart[] {
  const parts: DocumentPart[] = [];
  const open: HtmlToken[] = [];
  let formats: readonly HtmlToken[] = [];
  let characters: Character[] = [];
  let start = 0;
  const lastBlock = () => open.findLastIndex(({ name }) => !INLINE.has(name));
  const finish = (end: number) => {
    if (characters.at(-1)?.text === ' ') characters.pop();
    if (characters.length > 0) {
      parts.push({ kind: 'paragraph', paragraph: { start, end, block: open[lastBlock()], characters } });
    }
    characters = [];
  };
  const add = (raw: string, from: number) => {
    const last = characters.at(-1)?.text ?? LINE_BREAK;
    const isSpace = SPACE.test(raw);
    if (isSpace && (last === ' ' || last === LINE_BREAK)) return;
    characters.push({
      text: isSpace ? ' ' : raw.startsWith('&') ? decode(raw) : raw,
      start: from,
      end: from + raw.length,
      formats,
    });
  };

  for (const token of htmlTokens(html)) {
    const { kind, name, raw } = token;
    if (kind === 'other') continue;
    if (kind === 'text') {
      for (const { 0: character, index } of raw.matchAll(CHARACTERS)) add(character, token.start + index);
    } else if (name === 'br') {
      if (characters.at(-1)?.text === ' ') characters.pop();
      characters.push({ text: LINE_BREAK, start: token.start, end: token.start + raw.length, formats });
    } else {
      const isBlock = !INLINE.has(name);
      if (isBlock) finish(token.start);
      if (kind === 'open') open.push(token);
      if (kind === 'close') {
        const opened = open.findLastIndex((each) => each.name === name);
        if (isBlock && opened !== -1) open.splice(opened);
        else if (opened > lastBlock()) open.splice(opened, 1);
      }
      formats = open.slice(lastBlock() + 1);
      if (isBlock) {
        start = token.start + raw.length;
        if (kind !== 'void') parts.push({ kind: kind === 'open' ? 'open' : 'close', name });
      }
    }
  }
  finish(html.length);
  return parts;
}

/**
 * The texts of the paragraphs of an HTML document.
 *
 * @example paragraphTexts('<p>A <b>&amp;</b> B</p><ul><li>C</li></ul>') // ['A & B', 'C']
 */
export function paragraphTexts(html: string): string[] {
  return documentParts(html).flatMap((part) => (part.kind === 'paragraph' ? [textOf(part.paragraph)] : []));
}

/** The text of a paragraph, without the character that ends it. */
export function textOf({ characters }: Paragraph): string {
  return characters.map(({ text }) => text).join('');
}
