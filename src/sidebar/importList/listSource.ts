import type { ImportProblem } from '../../partnership/import/problem';
import { type ImportTable, isBlank } from '../../partnership/import/table';

/** A list that was read, and from where. */
export interface ListSource {
  /** Of a file, of a tab, or how a pasted text is called. */
  readonly name: string;
  readonly table: ImportTable;
  readonly problems: readonly ImportProblem[];
  /** Of a file of text. */
  readonly encoding?: string;
  /** Of a workbook: its sheets with something in them, and which was read. */
  readonly sheets?: readonly string[];
  readonly sheet?: string;
  /** The file, for reading another of its sheets. */
  readonly bytes?: Uint8Array;
}

/** How many rows a list has in which something is written, without its headings. */
export function rowsIn({ rows }: ImportTable, headingRow: number | undefined): number {
  return rows.filter((row, index) => index !== headingRow && !isBlank(row)).length;
}
