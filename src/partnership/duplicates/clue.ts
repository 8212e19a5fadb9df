/** What can speak for two rows being one organization, or against it; the strongest first. */
export const CLUE_KINDS = [
  'identifier',
  'website',
  'email',
  'name',
  'previousName',
  'chapter',
  'address',
  'city',
] as const;
export type ClueKind = (typeof CLUE_KINDS)[number];

/** One thing that two rows say, in the words of each: `Both have the website …`, `The cities differ: … and …`. */
export interface Clue {
  readonly kind: ClueKind;
  readonly one: string;
  readonly other: string;
  /** Equal but for how it is written; `false` for names that are only alike, and for all that speaks against. */
  readonly equal: boolean;
}
