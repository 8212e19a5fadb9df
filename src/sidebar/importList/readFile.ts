import type { NamedEntity } from '../../partnership/import/entities';
import type { ImportFailure } from '../../partnership/import/failure';
import type { ImportProblem } from '../../partnership/import/problem';
import { type ImportTable, tableOf } from '../../partnership/import/table';
import type { Decoded } from './decode';
import { begins, readTextFile } from './readText';
import { readWorkbook } from './workbook';

/** A list as it was read from a file, or why it cannot be. */
export type ReadFile =
  | {
      readonly table: ImportTable;
      readonly problems: readonly ImportProblem[];
      /** Of a file of text. */
      readonly encoding?: Decoded['encoding'];
      /** Of a workbook: its sheets with something in them, and which was read. */
      readonly sheets?: readonly string[];
      readonly sheet?: string;
    }
  | { readonly failure: ImportFailure };

/** What {@link readFile} may be told. */
export interface ReadOptions {
  readonly named: NamedEntity;
  /** Which sheet of a workbook; otherwise the one with the most rows. */
  readonly sheet?: string;
}

/** Reads a person's file: .csv, .tsv, .txt, .json, .geojson or .xlsx, by what is in it rather than by its name. */
export async function readFile(bytes: Uint8Array, fileName: string, options: ReadOptions): Promise<ReadFile> {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return readSheet(bytes, options);
  return readTextFile(bytes, fileName, options.named);
}

async function readSheet(bytes: Uint8Array, { named, sheet }: ReadOptions): Promise<ReadFile> {
  try {
    const sheets = await readWorkbook(bytes);
    const most = Math.max(0, ...sheets.map(({ cells }) => cells.length));
    const chosen = sheets.find(({ name }) => name === sheet) ?? sheets.find(({ cells }) => cells.length === most);
    if (!chosen) return { failure: { kind: 'blank' } };
    const table = tableOf(chosen.cells, named);
    return 'failure' in table ? table : { ...table, sheets: sheets.map(({ name }) => name), sheet: chosen.name };
  } catch {
    return { failure: { kind: 'brokenWorkbook' } };
  }
}
