/** One of the things to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** What the choice means, below its label. */
  readonly explanation?: string;
}
