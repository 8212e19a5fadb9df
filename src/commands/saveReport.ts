import type { Report } from '../partnership/report';
import { words } from '../partnership/words';
import { writeReport } from '../workspace/reportSheet';
import { type Reply, replyUnderLock } from './command';

/** Makes the sheet of a report, or brings it up to date; writes nothing when nothing changed. */
export function saveReport(
  sheet: 'attention' | 'coverage' | 'overlaps',
  report: Report,
): Reply<{ readonly changed: boolean }> {
  return replyUnderLock((spreadsheet) => ({ changed: writeReport(spreadsheet, words.sheets[sheet], report) }));
}
