import type { FailureWords } from '../partnership/failures/failureWords';
import { failureWords } from '../partnership/failures/languages';
import type { Language } from '../partnership/language';

/** A failure that a person can act on: it says so in their language. */
export class UserError extends Error {
  /** @param say picks the sentence among the words of a language */
  constructor(private readonly say: (words: FailureWords) => string) {
    super(say(failureWords('en')));
  }

  /** The sentence in a language. */
  sentence(language: Language): string {
    return this.say(failureWords(language));
  }
}
