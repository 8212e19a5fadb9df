import type { KnownFailure } from '../partnership/failures/failure';
import { failureSentence } from '../partnership/failures/failureSentence';

/** A failure that a person can act on. */
export class UserError extends Error {
  readonly failure: KnownFailure;

  constructor(...failure: KnownFailure) {
    super(failureSentence(failure));
    this.failure = failure;
  }
}
