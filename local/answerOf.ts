import type { Reply } from '../src/commands/command';
import type { Failure } from '../src/partnership/failures/failure';
import { failureSentence } from '../src/partnership/failures/failureSentence';
import { failureWords } from '../src/partnership/failures/languages';
import { languageOf } from '../src/partnership/language';
import type { LocalWorkspace } from './workspace/localWorkspace';

/**
 * What one of the add-on's functions answers a page.
 *
 * @throws Error with the sentence that the page shows its user when it could not
 */
export function answerOf<T>(workspace: LocalWorkspace, functionName: string, ...values: unknown[]): T {
  const reply = workspace.run(functionName, ...values) as Reply<T>;
  if ('failed' in reply) throw new Error(sentenceOf(workspace, reply.failed));
  return reply.done;
}

/** The sentence that a page shows its user when a call failed. */
export function sentenceOf({ userLocale }: LocalWorkspace, failed: Failure): string {
  return failureSentence(failed, failureWords(languageOf(userLocale)));
}
