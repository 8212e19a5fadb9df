import { words } from '../partnership/words';
import { tell } from '../workspace/dialog';
import { underLock } from '../workspace/lock';
import { drawPriorityChart } from '../workspace/priorityChart';
import { openSpreadsheet } from '../workspace/spreadsheet';
import { command, type Failed } from './command';

/** Draws how many partners have each priority, beside the matrix; a chart that is there stays as it is. */
export function chartPriorities(): { readonly drawn: boolean } | Failed {
  return command(() => {
    const drawn = underLock(() => drawPriorityChart(openSpreadsheet()));
    if (!drawn) tell(words.chartIsThere);
    return { drawn };
  });
}
