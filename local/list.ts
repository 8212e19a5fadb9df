import { failureSentence } from '../src/partnership/import/sentences';
import { readTextFile } from '../src/sidebar/importList/readText';
import { namedEntity } from './namedEntity';

/** A list that cannot be read; the message is a sentence for the person who chose the file. */
export class ListError extends Error {
  override name = 'ListError';
}

/**
 * The cells of a person's .csv, .tsv or .json file, row by row, as plain text: read as an import reads them, but not
 * understood yet. All rows are equally wide; blank rows are dropped at the end only, so that a row's index tells its
 * place in the file.
 * Throws a ListError, naming `fileName`, when there is no text list to read.
 */
export function readList(bytes: Uint8Array, fileName: string): string[][] {
  const read = readTextFile(bytes, fileName, namedEntity);
  if ('failure' in read) throw new ListError(failureSentence(read.failure, 'en', fileName));
  return read.table.rows.map((row) => [...row]);
}
