import type { NamedEntity } from '../../partnership/import/entities';
import type { ImportFailure } from '../../partnership/import/failure';
import type { ImportProblem } from '../../partnership/import/problem';
import { type ImportTable, tableOf } from '../../partnership/import/table';
import type { Decoded } from './decode';
import { begins, readTextFile } from './readText';
import type { WorkbookSheet } from './workbook';

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
  /** Reads the sheets of a workbook; it throws when the bytes are none. */
  readonly readWorkbook: (bytes: Uint8Array) => Promise<readonly WorkbookSheet[]>;
  /** Which sheet of a workbook; otherwise the one with the most rows. */
  readonly sheet?: string | undefined;
}

/** Reads a person's file: .csv, .tsv, .txt, .json, .geojson or .xlsx, by what is in it rather than by its name. */
export async function readFile(bytes: Uint8Array, fileName: string, options: ReadOptions): Promise<ReadFile> {
  return isWorkbook(bytes) ? readSheet(bytes, options) : readTextFile(bytes, fileName, options.named);
}

/** True for the bytes of an .xlsx file, or of another kind of archive. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return begins(bytes, [0x50, 0x4b, 0x03, 0x04]);
}

/** Reads a sheet of a workbook. */
export async function readSheet(bytes: Uint8Array, { named, readWorkbook, sheet }: ReadOptions): Promise<ReadFile> {
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
