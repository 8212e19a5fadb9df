import { plainText } from '../text';
import { decodeEntities, type NamedEntity } from './entities';

const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Characters that nobody sees and that a spreadsheet may refuse; line breaks and tabs are wanted. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;
/** Half of a character, which cannot be written anywhere. */
const LONE_SURROGATE = /\p{Cs}/gu;
const BLANKS_AT_LINE_END = /[^\S\n]+(?=\n)/g;
/** Joiners spell some languages and hold emoji together, but mean nothing at the edge of a cell. */
const EDGES = /^[\s\u200C\u200D]+|[\s\u200C\u200D]+$/g;

/**
 * The text of a cell of somebody's list: entities decoded, line breaks as `\n`, without marks and controls that nobody
 * sees and without outer blanks. All else stays as it was typed, also what looks like a formula, a number or a date.
 *
 * @example cleanCell('\u200F@harbor\r\n', () => undefined) // '@harbor'
 */
export function cleanCell(cell: string, named: NamedEntity): string {
  if (PLAIN.test(cell)) return cell.trim();
  return plainText(decodeEntities(cell, named).replace(LINE_BREAK, '\n').replace(CONTROL, ''))
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(BLANKS_AT_LINE_END, '')
    .replace(EDGES, '');
}

/** Most cells: nothing in them to clean. */
const PLAIN = /^[ !-%'-~]*$/;
