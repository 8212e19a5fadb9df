import { pageText } from '../workspace/dialog';
import { type Reply, reply } from './command';

/**
 * What reads Excel workbooks, as a page with a script: it is as big as half a sidebar, so that only those who choose a
 * workbook wait for it.
 */
export function readWorkbookReader(): Reply<string> {
  return reply(() => pageText('workbookReader'));
}
