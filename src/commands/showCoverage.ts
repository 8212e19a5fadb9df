import { type ColumnKey, columnOf } from '../partnership/columns';
import type { Language } from '../partnership/language';
import type { Weights } from '../partnership/weights';
import { addColumns } from '../workspace/partnerColumns';
import { readPartnerSheet } from '../workspace/partnerSheet';
import { readSettings } from '../workspace/settingsSheet';
import { type Failed, type Reply, replyUnderLock } from './command';
import { openPage } from './openPage';

/** What the page that shows who is missing needs to know; the page itself finds out who is. */
export interface CoveragePage {
  readonly language: Language;
  readonly weights: Weights;
  /** The partner list, headings first; days are `yyyy-mm-dd`. */
  readonly rows: readonly (readonly unknown[])[];
}

/** Shows in the sidebar whom the list has and who is missing. */
export function showCoverage(): undefined | Failed {
  return openPage<CoveragePage>('coverage', (spreadsheet) => {
    const { weights } = readSettings(spreadsheet);
    return { weights, rows: readPartnerSheet(spreadsheet, weights).rows };
  });
}

/** Adds those columns that the list lacks to its right, and shows the list. */
export function addCoverageColumns(keys: readonly ColumnKey[]): Reply<null> {
  return replyUnderLock((spreadsheet) => {
    const { sheet, rows, list } = readPartnerSheet(spreadsheet);
    const missing = keys.filter((key) => list.columns[key] === undefined).map(columnOf);
    addColumns(sheet, rows[0]?.length ?? 0, missing);
    sheet.activate();
    return null;
  });
}
