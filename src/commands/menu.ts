import { words } from '../partnership/words';
import { showMenu } from '../workspace/menu';

/**
 * Puts the menu there when the file opens. In a file in which the add-on is not enabled yet Google allows nothing else.
 */
export function onOpen(): void {
  showMenu([
    { label: words.menu.newPartner, run: 'newPartner' },
    { label: words.menu.showPartner, run: 'showPartner' },
    { label: words.menu.buildMatrix, run: 'buildPriorityMatrix' },
    { label: words.menu.chart, run: 'chartPriorities' },
    { label: words.menu.attention, run: 'listAttention' },
    { label: words.menu.createMous, run: 'createMous' },
    { label: words.menu.scheduleCheckIns, run: 'scheduleCheckIns' },
    { label: words.menu.settings, run: 'showSettings' },
    { label: words.menu.setUp, run: 'setUpSpreadsheet' },
    { label: words.menu.help, run: 'showHelp' },
  ]);
}

/** Puts the menu there right after installing, when the file is open already. */
export function onInstall(): void {
  onOpen();
}
