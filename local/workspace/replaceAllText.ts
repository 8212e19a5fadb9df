import { documentParts, LINE_BREAK, type Paragraph, paragraphTexts, textOf } from './documentText';
import type { HtmlToken } from './htmlTokens';

/** What to look for: plain text, never a pattern. */
export interface SearchedText {
  text: string;
  matchCase: boolean;
}

interface Edit {
  start: number;
  end: number;
  html: string;
}

/** U+0000 to U+0008, U+000C to U+001F and the private use area: Google strips them from what InsertTextRequest inserts. */
const STRIPPED = /(?![\t\n\v\u007f-\u009f])\p{Cc}|[\ue000-\uf8ff]/gu;
/** Elements that a line end splits in two; text that stands in any other is given paragraphs of its own. */
const SPLIT_BY_LINE_END = /^(?:p|h[1-6]|li|dt|dd)$/;

/**
 * An HTML document with every occurrence of a text replaced by a plain text, and how many there were. As in Google Docs
 * an occurrence lies in one paragraph, formatting does not hide it, and the new text is formatted as the first character
 * of the old one. A line end in the new text begins another paragraph of the same kind, and `\u000b` another line
 * (Google says so of inserted text). What HTML cannot hold differs: spaces in a row, or at the end of a paragraph,
 * show as one or none.
 *
 * @example replaceAllText('<p>{{<b>a</b>}}!</p>', { text: '{{a}}', matchCase: true }, 'x & y')
 * // { html: '<p>x &amp; y<b></b>!</p>', occurrences: 1 }
 */
export function replaceAllText(html: string, searched: SearchedText, replacement: string) {
  const lines = replacement.replace(STRIPPED, '').split('\n').map(htmlOf);
  let result = '';
  let position = 0;
  let occurrences = 0;
  for (const part of documentParts(html)) {
    if (part.kind !== 'paragraph') continue;
    const found = occurrencesIn(part.paragraph, searched);
    occurrences += found.length;
    for (const edit of editsOf(part.paragraph, found, lines)) {
      result += html.slice(position, edit.start) + edit.html;
      position = edit.end;
    }
  }
  return { html: result + html.slice(position), occurrences };
}

/** A text, and what stands in its place. */
export type Replacement = SearchedText & { replaceText: string };

/**
 * An HTML document with one text after another replaced as {@link replaceAllText} does, and how many there were of each.
 * A document is read once, however many texts are replaced, since an occurrence lies in one paragraph.
 */
export function replaceAllTexts(html: string, replacements: readonly Replacement[]) {
  const paragraphs = documentParts(html).flatMap((part) => (part.kind === 'paragraph' ? [part.paragraph] : []));
  if (!paragraphs.every(beginsItsBlock)) return oneAfterAnother(html, replacements);
  const occurrences = replacements.map(() => 0);
  let result = '';
  let position = 0;
  for (const paragraph of paragraphs) {
    const opened = paragraph.block?.raw ?? '';
    const before = opened + html.slice(paragraph.start, paragraph.end);
    const replaced = oneAfterAnother(before, replacements, textOf(paragraph));
    replaced.occurrences.forEach((count, index) => {
      occurrences[index] = (occurrences[index] ?? 0) + count;
    });
    result += html.slice(position, paragraph.start) + replaced.html.slice(opened.length);
    position = paragraph.end;
  }
  return { html: result + html.slice(position), occurrences };
}

const beginsItsBlock = ({ start, block }: Paragraph) => !block || block.start + block.raw.length === start;

function oneAfterAnother(
  html: string,
  replacements: readonly Replacement[],
  text = paragraphTexts(html).join('\n'),
): { html: string; occurrences: number[] } {
  let [result, shown] = [html, text];
  const occurrences = replacements.map((replacement) => {
    if (!shown.toLowerCase().includes(replacement.text.toLowerCase())) return 0;
    const replaced = replaceAllText(result, replacement, replacement.replaceText);
    if (replaced.occurrences > 0) {
      result = replaced.html;
      shown = paragraphTexts(result).join('\n');
    }
    return replaced.occurrences;
  });
  return { html: result, occurrences };
}

const htmlOf = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replaceAll(LINE_BREAK, '<br>');

/** The occurrences in a paragraph, each as the numbers of its characters: the first, and the one behind the last. */
function occurrencesIn({ characters }: Paragraph, { text, matchCase }: SearchedText): [number, number][] {
  const fold = (each: string) => (matchCase ? each : each.toLowerCase());
  const boundaries = new Map<number, number>();
  let whole = '';
  for (const [index, character] of characters.entries()) {
    boundaries.set(whole.length, index);
    whole += fold(character.text);
  }
  boundaries.set(whole.length, characters.length);
  const wanted = Array.from(text, fold).join('');
  const found: [number, number][] = [];
  for (let at = whole.indexOf(wanted); at !== -1; ) {
    const first = boundaries.get(at);
    const behind = boundaries.get(at + wanted.length);
    const isWhole = first !== undefined && behind !== undefined;
    if (isWhole) found.push([first, behind]);
    at = whole.indexOf(wanted, at + (isWhole ? wanted.length : 1));
  }
  return found;
}

function editsOf(paragraph: Paragraph, found: [number, number][], lines: string[]): Edit[] {
  const edits = found.flatMap(([first, behind]) =>
    paragraph.characters.slice(first, behind).map(({ start, end, formats }, index) => {
      return { start, end, html: index === 0 ? lines.join(paragraphBreak(paragraph, formats)) : '' };
    }),
  );
  if (edits.length === 0 || lines.length === 1 || isSplit(paragraph)) return edits;
  const { start, end } = paragraph;
  return [{ start, end: start, html: '<p>' }, ...edits, { start: end, end, html: '</p>' }];
}

const isSplit = ({ block }: Paragraph) => block !== undefined && SPLIT_BY_LINE_END.test(block.name);

function paragraphBreak(paragraph: Paragraph, formats: readonly HtmlToken[]): string {
  const closed = formats.map(({ name }) => `</${name}>`).reverse();
  const opened = formats.map(withoutId);
  const between = paragraph.block && isSplit(paragraph) ? paragraph.block : undefined;
  return [...closed, `</${between?.name ?? 'p'}>`, between ? withoutId(between) : '<p>', ...opened].join('');
}

const withoutId = ({ raw }: HtmlToken) => raw.replace(/\sid\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/i, '');
