import type { NamedEntity } from '../../partnership/import/entities';
import type { ImportFailure } from '../../partnership/import/failure';
import { looksLikeJson, tableOfJson } from '../../partnership/import/json';
import type { ImportProblem } from '../../partnership/import/problem';
import { type ImportTable, type TableOrFailure, tableOf } from '../../partnership/import/table';
import { type Decoded, decode, isText } from './decode';
import { readDelimited } from './delimited';

/** A text that was read from a file, or why it cannot be. */
export type ReadTextFile =
  | {
      readonly table: ImportTable;
      readonly problems: readonly ImportProblem[];
      readonly encoding: Decoded['encoding'];
    }
  | { readonly failure: ImportFailure };

/** Reads a file of text. */
export function readTextFile(bytes: Uint8Array, fileName: string, named: NamedEntity): ReadTextFile {
  if (bytes.length === 0) return { failure: { kind: 'empty' } };
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { failure: { kind: 'oldWorkbook' } };
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46]) || !isText(bytes)) return { failure: { kind: 'notText' } };
  const { text, encoding, badBytes } = decode(bytes);
  const read = readText(text, named, fileName);
  if ('failure' in read) return read;
  const bad = badBytes.map((one): ImportProblem => ({ kind: 'badBytes', ...one }));
  return { ...read, encoding, problems: [...bad, ...read.problems] };
}

/** Reads a pasted text: cells of a sheet, delimited text, JSON, a table of Markdown, or one name a line. */
export function readText(text: string, named: NamedEntity, fileName = ''): TableOrFailure {
  const unmarked = text.replace(/^\uFEFF/, '');
  const isJson = /\.(geo)?json$/i.test(fileName);
  if (isJson || looksLikeJson(unmarked)) {
    const table = tableOfJson(unmarked, named);
    if (table) return table;
    if (isJson) return { failure: { kind: 'brokenJson' } };
  }
  const read = readDelimited(unmarked, /\.tsv$/i.test(fileName));
  if ('failure' in read) return read;
  const table = tableOf(read.cells, named);
  return 'failure' in table ? table : { ...table, problems: [...read.problems, ...table.problems] };
}

/** True for bytes that begin with the signature of a kind of file. */
export function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
