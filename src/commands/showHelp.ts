import { words } from '../partnership/words';
import { showPage } from '../workspace/dialog';
import { command, type Failed } from './command';

/** Explains in a dialog what the formulas and the menu do. */
export function showHelp(): undefined | Failed {
  return command(() => {
    showPage('help', words.menu.showHelp);
    return undefined;
  });
}
