/** What became of the rows of a list; headings and blank rows are not read. Always `read = added + merged + skipped`. */
export interface Balance {
  readonly read: number;
  readonly added: number;
  readonly merged: number;
  readonly skipped: number;
}
