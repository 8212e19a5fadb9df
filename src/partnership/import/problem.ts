/** Something in a list that was read, but that a person should know of; rows as people see them. */
export type ImportProblem =
  /** Bytes of a line that are no character in the file's encoding. */
  | { readonly kind: 'badBytes'; readonly line: number; readonly count: number }
  /** Quotation marks that enclose no cell were taken as they stand. */
  | { readonly kind: 'quotes'; readonly row: number }
  /** A text too long for a cell; `column` counted from 0, `length` in characters. */
  | { readonly kind: 'cut'; readonly row: number; readonly column: number; readonly length: number }
  /** Rows of one organization differ where there can be one answer: the first stays. */
  | {
      readonly kind: 'differs';
      readonly row: number;
      readonly into: number;
      readonly heading: string;
      readonly kept: string;
      readonly left: string;
    }
  /** Rows of one name that may be two organizations: their places differ. */
  | { readonly kind: 'keptApart'; readonly row: number; readonly other: number; readonly name: string };
