import { words } from '../partnership/words';
import { tell } from '../workspace/dialog';
import { UserError } from '../workspace/userError';

/** A command that could not do its work, and the sentence that the user was told. */
export interface Failed {
  readonly failed: string;
}

/** Runs a command so that every failure ends in a sentence for the user, never in a red bar. */
export function command<T>(action: () => T): T | Failed {
  try {
    return action();
  } catch (error) {
    const message = error instanceof UserError ? error.message : words.unexpected(String((error as Error).message));
    tell(message);
    return { failed: message };
  }
}
