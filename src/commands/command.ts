import { failureSentence } from '../partnership/failures/failureSentence';
import type { Language } from '../partnership/language';
import { tell } from '../workspace/dialog';
import { userLanguage } from '../workspace/user';
import { UserError } from '../workspace/userError';

/** A command that could not do its work, and the sentence that the user was told. */
export interface Failed {
  readonly failed: string;
}

/** What a page gets for a call: the answer, or why there is none. */
export type Reply<T> = { readonly done: T } | Failed;

/** Runs a command of the menu so that every failure ends in a sentence for the user, never in a red bar. */
export function command<T>(action: () => T): T | Failed {
  try {
    return action();
  } catch (error) {
    const failed = sentenceOf(error, 'en');
    tell(failed);
    return { failed };
  }
}

/** Runs a command for a page, which shows the sentence itself, in the user's language. */
export function reply<T>(action: () => T): Reply<T> {
  try {
    return { done: action() };
  } catch (error) {
    return { failed: sentenceOf(error, userLanguage()) };
  }
}

function sentenceOf(error: unknown, language: Language): string {
  return error instanceof UserError
    ? error.sentence(language)
    : failureSentence(String((error as Error).message), language);
}
