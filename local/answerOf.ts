import type { Reply } from '../src/commands/command';
import type { LocalWorkspace } from './workspace/localWorkspace';

/**
 * What one of the add-on's functions answers a page.
 *
 * @throws Error with the add-on's own sentence when it could not
 */
export function answerOf<T>(workspace: LocalWorkspace, functionName: string, ...values: unknown[]): T {
  const reply = workspace.run(functionName, ...values) as Reply<T>;
  if ('failed' in reply) throw new Error(reply.failed);
  return reply.done;
}
