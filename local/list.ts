import { strFromU8 } from 'fflate';
import { decode } from 'html-entities';
import { parse } from 'papaparse';

/** A list that cannot be read; the message is a sentence for the person who chose the file. */
export class ListError extends Error {
  override name = 'ListError';
}

/**
 * The cells of a person's .csv or .tsv file, row by row, as plain text: encoding and delimiter found, HTML entities
 * decoded, invisible marks and outer blanks removed, line ends inside a cell as `\n`. All rows are equally wide; blank
 * rows are dropped at the end only, so that a row's index tells its place in the file.
 * Throws a ListError, naming `fileName`, when there is no text list to read.
 */
export function readList(bytes: Uint8Array, fileName: string): string[][] {
  if (bytes.length === 0) throw new ListError(`${fileName} is empty.`);
  if (!isText(bytes)) {
    throw new ListError(
      `${fileName} is not a text list. Open it with the program that made it and save it as .csv first.`,
    );
  }
  const text = decodeBytes(bytes).replace(/\r\n?/g, '\n');
  const { data, errors } = parse<string[]>(text, { delimiter: delimiterOf(text, fileName), newline: '\n' });
  const unclosed = errors.find((error) => error.code === 'MissingQuotes');
  if (unclosed) {
    throw new ListError(
      `${fileName}: row ${(unclosed.row ?? 0) + 1} has an opening quotation mark that is never closed, so the rows after it cannot be told apart.`,
    );
  }
  const rows = data.map((row) => row.map(cleanCell));
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''));
  if (last === -1) throw new ListError(`${fileName} has only blank cells.`);
  const kept = rows.slice(0, last + 1);
  const width = kept.reduce((widest, row) => Math.max(widest, row.length), 0);
  return kept.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function isText(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04) return false;
  if (utf16(bytes)) return true;
  const controls = bytes.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 27) ? 1 : 0), 0);
  return controls * 100 < bytes.length;
}

function decodeBytes(bytes: Uint8Array): string {
  const encoding = utf16(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

const WINDOWS_1252_FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// Node's own decoder of this name takes the bytes 80 to 9F for control characters.
function decodeWindows1252(bytes: Uint8Array): string {
  return strFromU8(bytes, true).replace(/[\u0080-\u009f]/g, (character) =>
    WINDOWS_1252_FROM_80.charAt(character.charCodeAt(0) - 0x80),
  );
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function delimiterOf(text: string, fileName: string): string {
  if (/\.tsv$/i.test(fileName)) return '\t';
  // Blank rows are left out of the guess only: counted as rows of one cell they would mislead it.
  return parse<string[]>(text, { newline: '\n', preview: 10, skipEmptyLines: 'greedy' }).meta.delimiter;
}

// The joiners U+200C and U+200D stay inside a cell: they spell words in some scripts and hold emoji together.
const INVISIBLE = /[\0\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const OUTER_BLANKS = /^[\s\u200c\u200d]+|[\s\u200c\u200d]+$/g;

function cleanCell(cell: string): string {
  return decode(cell, { scope: 'strict' }).replace(/\r\n?/g, '\n').replace(INVISIBLE, '').replace(OUTER_BLANKS, '');
}
