import { findColumns } from '../partnership/columns';
import type { RememberedMatching } from '../partnership/import/matching';
import type { Language } from '../partnership/language';
import { words } from '../partnership/words';
import { openListHistory } from '../workspace/listHistory';
import { readMatchings } from '../workspace/matchings';
import { findPartnerSheet } from '../workspace/partnerSheet';
import { openSpreadsheet, readSheet, readTexts } from '../workspace/spreadsheet';
import { UserError } from '../workspace/userError';
import { type Failed, type Reply, reply } from './command';
import { openPage, pageData, type ReadPage, showInSidebar } from './openPage';
import { type PastImport, pastImports } from './pastImports';

export type { PastImport };

/** What the page that imports a list needs to know; the page itself reads the list and plans the import. */
export interface ImportPage {
  readonly language: Language;
  /** The partner list as it stands, headings first: texts, and days as `yyyy-mm-dd`. None while there is no list. */
  readonly rows: readonly (readonly string[])[];
  /** The sheet of the list, or the one that will be made. */
  readonly sheetName: string;
  /** True when importing makes that sheet first. */
  readonly isNew: boolean;
  /** Other sheets that could be imported. */
  readonly tabs: readonly string[];
  /** What was decided about other lists, the latest first. */
  readonly matchings: readonly RememberedMatching[];
  /** Those that can be undone, the latest first. */
  readonly imports: readonly PastImport[];
}

/** Shows in the sidebar the page that imports a list. */
export function importList(): undefined | Failed {
  return openPage('importList', importPage);
}

/** Shows it in place of another page. */
export function openImportList(): Reply<null> {
  return reply(() => {
    showInSidebar('importList', importPage);
    return null;
  });
}

/** Reads it again. */
export function readImportList(): Reply<ImportPage> {
  return reply(() => pageData(importPage));
}

/** The cells of a sheet that is to be imported, as people see them; days as `yyyy-mm-dd`. */
export function readTab(name: string): Reply<readonly (readonly string[])[]> {
  return reply(() => {
    const spreadsheet = openSpreadsheet();
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) throw new UserError('tabGone', name);
    return readTexts(spreadsheet, sheet);
  });
}

const importPage: ReadPage<ImportPage> = (spreadsheet) => {
  const sheet = findPartnerSheet(spreadsheet);
  const sheetName = sheet?.getName() ?? words.sheets.partners;
  const rows = readSheet(spreadsheet, sheetName)?.rows ?? [];
  if (rows.length > 0 && findColumns(rows[0] ?? []).name === undefined) {
    throw new UserError('noNameColumn', sheetName);
  }
  const { partners, ...others } = words.sheets;
  const ours = [sheetName, ...Object.values(others)];
  return {
    rows: rows.map((row) => row.map(String)),
    sheetName,
    isNew: !sheet,
    tabs: spreadsheet
      .getSheets()
      .map((one) => one.getName())
      .filter((name) => !ours.includes(name)),
    matchings: readMatchings(),
    imports: pastImports(openListHistory(spreadsheet)),
  };
};
