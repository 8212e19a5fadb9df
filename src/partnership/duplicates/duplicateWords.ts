import type { ClueKind } from './clue';

/** What is said about rows that may be one organization, in one language. */
export interface DuplicateWords {
  readonly clues: Readonly<Record<ClueKind, ClueWords>>;
}

/** What is said of one thing that two rows say; the texts are short. */
export interface ClueWords {
  /** They say it in the same words. */
  readonly same: (text: string) => string;
  /** They say the same in other words. */
  readonly equal: (one: string, other: string) => string;
  /** They say different things; of names, things that are only alike. */
  readonly differ: (one: string, other: string) => string;
}
