import type { Failure } from '../partnership/failures/failure';
import { failureSentence } from '../partnership/failures/failureSentence';
import { tell } from '../workspace/dialog';
import { underLock } from '../workspace/lock';
import { openSpreadsheet, type Spreadsheet } from '../workspace/spreadsheet';
import { UserError } from '../workspace/userError';

/** A command that could not do its work, and why: {@link failureSentence} says it. */
export interface Failed {
  readonly failed: Failure;
}

/** What a page gets for a call: the answer, or why there is none. */
export type Reply<T> = { readonly done: T } | Failed;

/** Runs a command of the menu so that every failure ends in a sentence for the user, never in a red bar. */
export function command<T>(action: () => T): T | Failed {
  try {
    return action();
  } catch (error) {
    const failed = failureOf(error);
    tell(failureSentence(failed));
    return { failed };
  }
}

/** Runs a command for a page, which says itself why it failed, in the user's language. */
export function reply<T>(action: () => T): Reply<T> {
  try {
    return { done: action() };
  } catch (error) {
    return { failed: failureOf(error) };
  }
}

/** Runs a command that writes for a page, while nobody else with Common Ground changes the spreadsheet. */
export function replyUnderLock<T>(action: (spreadsheet: Spreadsheet) => T): Reply<T> {
  return reply(() => underLock(() => action(openSpreadsheet())));
}

function failureOf(error: unknown): Failure {
  return error instanceof UserError ? error.failure : String((error as Error).message);
}
