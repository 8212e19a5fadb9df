import type { Balance } from './balance';
import type { ImportFailure } from './failure';
import type { Layout } from './layout';
import type { SkipReason } from './organizations';
import type { ImportProblem } from './problem';
import type { ImportOnly } from './target';

/** What is said about an import, in one language. */
export interface ImportWords {
  /** How a text is called that was pasted and has no name. */
  readonly pastedText: string;
  /** Why a list cannot be read, and what to do; `list` is its name. */
  readonly failures: Sentences<ImportFailure, string>;
  /** `column` is the heading of the column that is meant. */
  readonly problems: Sentences<ImportProblem, string>;
  /** Why rows become no partner. */
  readonly reasons: Readonly<Record<SkipReason, string>>;
  /** What a column can become, beside the columns of the partner list. */
  readonly uses: Readonly<Record<ImportOnly | 'keep' | 'leaveOut', string>>;
  readonly layouts: Readonly<Record<Layout, string>>;
  readonly balance: (balance: Balance) => string;
  /** `headings` are the columns in which the rows of one organization were put together. */
  readonly united: (headings: readonly string[]) => string;
  readonly noPartners: string;
}

/** A sentence for each kind of thing. */
export type Sentences<Thing extends { readonly kind: string }, About> = {
  readonly [Kind in Thing['kind']]: (thing: Extract<Thing, { readonly kind: Kind }>, about: About) => string;
};
