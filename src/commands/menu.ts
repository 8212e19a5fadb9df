import { words } from '../partnership/words';
import { showMenu } from '../workspace/menu';

/** What the items of each group run. */
const GROUPS: readonly (readonly (keyof typeof words.menu)[])[] = [
  ['newPartner', 'showPartner', 'importList', 'findDuplicates'],
  ['buildPriorityMatrix', 'chartPriorities', 'listAttention'],
  ['findOverlaps', 'showCoverage', 'assessIsolation', 'openAsksAndOffers'],
  ['createMous', 'scheduleCheckIns'],
  ['showSettings', 'setUpSpreadsheet', 'showHelp'],
];

/**
 * Puts the menu there when the file opens. In a file in which the add-on is not enabled yet Google allows nothing else.
 */
export function onOpen(): void {
  showMenu(GROUPS.map((group) => group.map((run) => ({ label: words.menu[run], run }))));
}

/** Puts the menu there right after installing, when the file is open already. */
export function onInstall(): void {
  onOpen();
}
