import type { CriterionIndex } from '../criterion';
import type { Priority } from '../priority';
import type { Rating, RatingCode } from '../rating';

export type Criteria = readonly CriterionIndex[];

/** Equally small ways up: each option names the criteria to raise, and to what. */
export type Raises = readonly (readonly { readonly criteria: Criteria; readonly to: 2 | 3 }[])[];

/** One rating that would change a decision. */
export interface DecisiveStep {
  readonly criterion: CriterionIndex;
  readonly to: RatingCode;
  readonly rises: boolean;
}

/** How the decision about a partner is said in one language. */
export interface DecisionWords extends DecisionLabels, DecisionSentences {}

/** What only pages call things by: cells hold the English names, which the rules know. */
export interface DecisionLabels {
  readonly criteria: readonly { readonly name: string; readonly question: string }[];
  readonly capacity: { readonly name: string; readonly question: string };
  readonly ratings: Readonly<Record<Rating, string>>;
  readonly priorities: Readonly<Record<Priority, string>>;
}

/** What custom functions say too. */
export interface DecisionSentences {
  readonly rate: (index: CriterionIndex) => string;

  /** `share` is the weight of the Highs in percent, where the user gave weights. */
  readonly reasonImmediate: (highs: Criteria, share?: number) => string;
  readonly reasonExplore: (highs: Criteria, wayUp: string) => string;
  readonly reasonLow: (lows: Criteria, wayUp: string) => string;
  readonly reasonLowAndMissing: (lows: Criteria, missing: Criteria) => string;
  readonly reasonUndecided: (missing: Criteria, possible: readonly Priority[]) => string;
  readonly wayUp: (priority: Priority, options: Raises, lows: Criteria) => string;

  readonly firm: string;
  readonly couldChange: (steps: readonly DecisiveStep[]) => string;
  readonly couldChangeWhenRated: (missing: Criteria) => string;

  readonly stepImmediate: string;
  readonly stepExplore: (criterion: CriterionIndex) => string;
  readonly stepRate: (criterion: CriterionIndex) => string;
  readonly stepsLow: (lows: Criteria) => string;
  readonly notYetCapacity: (action: string) => string;
}
