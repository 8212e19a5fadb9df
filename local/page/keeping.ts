import { type Command, isCoreCommand } from '../workspace/engine';
import type { LocalWorkspace } from '../workspace/localWorkspace';

const DELAY_MILLISECONDS = 200;

/** Keeps a workspace as it changes. */
export interface Keeper {
  /** Keeps it now, with what is in it besides cells. */
  keep(): Promise<void>;
  /** Keeps nothing any more: another workspace takes its place. */
  stop(): void;
}

/**
 * Keeps the workspace by calling `save` soon after each change of its cells, and when the page is left.
 *
 * @param save keeps the workspace as it is then
 * @param showState hears in words how far it is kept
 * @param fail hears why it could not be kept
 */
export function keepChanges(
  workspace: LocalWorkspace,
  save: () => Promise<void>,
  showState: (text: string) => void,
  fail: (error: unknown) => void,
): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const forgetTimer = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const keep = async () => {
    forgetTimer();
    if (stopped) return;
    showState('Saving…');
    try {
      await save();
      if (timer === undefined) showState('Saved in this browser');
    } catch (error) {
      showState('Not saved');
      fail(error);
    }
  };
  workspace.model.on('command-dispatched', workspace, (command: unknown) => {
    if (stopped || !changesCells(command as Command)) return;
    forgetTimer();
    showState('Saving…');
    timer = setTimeout(keep, DELAY_MILLISECONDS);
  });
  addEventListener('pagehide', () => {
    if (timer !== undefined) void keep();
  });
  return {
    keep,
    stop: () => {
      stopped = true;
      forgetTimer();
    },
  };
}

function changesCells(command: Command): boolean {
  return isCoreCommand(command) || command.type === 'REQUEST_UNDO' || command.type === 'REQUEST_REDO';
}
