import type { FailureWords } from './failureWords';

/** What a sentence speaks of. */
type About<Sentence> = Sentence extends (...about: infer Given) => string ? Readonly<Given> : readonly [];

/** A failure that a person can act on: the name of its sentence, and what that speaks of; nothing but JSON. */
export type KnownFailure = {
  readonly [Kind in keyof FailureWords]: readonly [kind: Kind, ...about: About<FailureWords[Kind]>];
}[keyof FailureWords];

/** Why something could not be done: a failure that is known, or the message of an error of Google's. */
export type Failure = KnownFailure | string;
