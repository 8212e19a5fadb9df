import { words } from '../partnership/words';
import { pageText, showHtml } from '../workspace/dialog';
import { command, type Failed } from './command';

/** Explains in a dialog what the formulas and the menu do. */
export function showHelp(): undefined | Failed {
  return command(() => {
    showHtml(pageText('help'), words.menu.showHelp, 520, 560);
    return undefined;
  });
}
