import type { Block } from '../blocks';

/** Stands where somebody writes by hand. */
const TO_WRITE = '______________________________';

/**
 * Blocks as plain text, for a document that has its own look: each paragraph, list item and row of a table is a paragraph
 * (`\n`), and what people typed on several lines stays one paragraph of several lines (`\u000b`).
 *
 * A table of one row is read with its headings, `Date: 22 November 2026; Version: 1`; the rows of a longer one are each
 * named by their first cell, `• North Trust – Brings: A van; How much: 1`. A row with cells left empty is to be filled by
 * hand: each of its cells has a line.
 */
export function plainBlocks(blocks: readonly Block[]): string {
  return blocks.map(plainBlock).join('\n');
}

/** A text in one paragraph: its line ends begin another line and no other paragraph. */
export function inOneParagraph(text: string): string {
  return text.trim().replace(/\r\n|[\r\n\f\u0085\u2028\u2029]/g, '\v');
}

function plainBlock(block: Block): string {
  if (block.kind === 'paragraph') return inOneParagraph(block.text);
  if (block.kind === 'list') return block.items.map(item).join('\n');
  const { headings, rows } = block;
  return rows.map((row) => plainRow(headings, row, rows.length === 1)).join('\n');
}

const item = (text: string) => `• ${inOneParagraph(text)}`;

function plainRow(headings: readonly string[], row: readonly string[], isOnly: boolean): string {
  const [first = '', ...others] = row;
  const said = row.map((cell, column) => behind(headings[column] ?? '', cell === '' ? TO_WRITE : cell));
  if (others.some((cell) => cell === '')) return inOneParagraph([first, ...said.slice(1)].join('\n'));
  if (isOnly) return inOneParagraph(said.join('; '));
  return item(`${first} – ${said.slice(1).join('; ')}`);
}

/** A question needs no colon. */
function behind(label: string, text: string): string {
  return `${label}${/[?:.]$/.test(label) ? '' : ':'} ${text}`;
}
