import { type Column, type ColumnKey, columnOf } from '../partnership/columns';
import type { CoveredPartner } from '../partnership/coverage/coverage';
import type { CoverageRow } from '../partnership/coverage/report';
import type { Language } from '../partnership/language';
import type { PartnerList } from '../partnership/partner';
import { words } from '../partnership/words';
import { writeCoverageSheet } from '../workspace/coverageSheet';
import { showSidebar } from '../workspace/dialog';
import { underLock } from '../workspace/lock';
import { addColumns } from '../workspace/partnerColumns';
import { readPartnerSheet } from '../workspace/partnerSheet';
import { readSettings } from '../workspace/settingsSheet';
import { openSpreadsheet } from '../workspace/spreadsheet';
import { userLanguage } from '../workspace/user';
import { command, type Failed, type Reply, reply } from './command';

/** What the page that shows who is missing needs to know; the page itself finds out who is. */
export interface CoveragePage {
  readonly language: Language;
  readonly partners: readonly CoveredPartner[];
  /** The columns that it looks at and the list lacks. */
  readonly lacks: readonly ColumnKey[];
}

const LOOKED_AT: readonly ColumnKey[] = ['type', 'sector', 'area', 'opensDoors', 'level'];

/** Shows in the sidebar whom the list has and who is missing. */
export function showCoverage(): undefined | Failed {
  return command(() => {
    const spreadsheet = openSpreadsheet();
    const { list } = readPartnerSheet(spreadsheet, readSettings(spreadsheet).weights);
    const language = userLanguage();
    const page: CoveragePage = {
      language,
      partners: list.partners.map(({ name, fields, level, priority }) => {
        const { type = '', sector = '', area = '', opensDoors = '' } = fields;
        return { name, type, sector, area, opensDoors, level: level ?? null, priority: priority ?? null };
      }),
      lacks: missingIn(list).map(({ key }) => key),
    };
    showSidebar('coverage', words.pageTitles[language].coverage, page);
    return undefined;
  });
}

/**
 * Makes the Coverage sheet, or brings it up to date; writes nothing when nothing changed.
 *
 * @param rows the rows below its headings
 */
export function saveCoverage(rows: readonly CoverageRow[]): Reply<{ readonly changed: boolean }> {
  return reply(() => underLock(() => ({ changed: writeCoverageSheet(openSpreadsheet(), rows) })));
}

/** Adds the columns that the page looks at and the list lacks, to its right, and shows the list. */
export function addCoverageColumns(): Reply<null> {
  return reply(() =>
    underLock(() => {
      const spreadsheet = openSpreadsheet();
      const { sheet, rows, list } = readPartnerSheet(spreadsheet, readSettings(spreadsheet).weights);
      addColumns(sheet, rows[0]?.length ?? 0, missingIn(list), () => '');
      sheet.activate();
      return null;
    }),
  );
}

function missingIn({ columns }: PartnerList): Column[] {
  return LOOKED_AT.filter((key) => columns[key] === undefined).map(columnOf);
}
