import { sentenceOf } from '../../local/answerOf';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { Reply } from '../../src/commands/command';

/** What a page makes of a call: the answer, or the sentence that it shows when the call failed. */
export function pageAnswer(
  workspace: LocalWorkspace,
  functionName: string,
  ...values: unknown[]
): { readonly done: unknown } | { readonly failed: string } {
  const reply = workspace.run(functionName, ...values) as Reply<unknown>;
  return 'failed' in reply ? { failed: sentenceOf(workspace, reply.failed) } : reply;
}
