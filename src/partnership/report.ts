/** A sheet that is written anew each time from what the spreadsheet holds: a page plans it, and has it written. */
export interface Report {
  readonly headings: readonly string[];
  /** The widths of the columns of a new sheet, in pixels. */
  readonly widths: readonly number[];
  /** The rows below the headings. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** The place of the column that holds days, counted from 0. */
  readonly dayAt?: number;
  /** A chart of the second and the third column of so many rows, the headings among them. */
  readonly chart?: { readonly title: string; readonly rows: number };
}
