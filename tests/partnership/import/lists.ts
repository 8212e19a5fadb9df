import { importPartners } from '../../../src/partnership/import/importPartners';
import { type MatchingOptions, proposeMatching } from '../../../src/partnership/import/matching';
import { type ImportTable, tableOf } from '../../../src/partnership/import/table';

/** A table of cells, for tests. */
export function table(cells: readonly (readonly unknown[])[], unit: ImportTable['unit'] = 'row'): ImportTable {
  const read = tableOf(cells, () => undefined, unit);
  if ('failure' in read) throw new Error(`no table: ${read.failure.kind}`);
  return read.table;
}

/** The cells of lines that are parted by `|`, outer blanks left away. */
export function cells(text: string): string[][] {
  return text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
}

/** The table of such lines. */
export function rows(text: string): ImportTable {
  return table(cells(text));
}

/** What is imported of a list as it is understood by itself. */
export function imported(list: ImportTable, options?: MatchingOptions) {
  return importPartners(list, proposeMatching(list, options));
}
