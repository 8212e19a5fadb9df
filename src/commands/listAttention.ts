import type { AttentionRow } from '../partnership/attention/report';
import type { AttentionNotes } from '../partnership/attention/watched';
import type { CalendarDate } from '../partnership/calendarDate';
import type { CadenceTable } from '../partnership/checkin/cadence';
import type { Language } from '../partnership/language';
import { words } from '../partnership/words';
import { today } from '../workspace/dates';
import { showSidebar } from '../workspace/dialog';
import { underLock } from '../workspace/lock';
import { readPartnerSheet } from '../workspace/partnerSheet';
import { writeReport } from '../workspace/reportSheet';
import { readSettings } from '../workspace/settingsSheet';
import { openSpreadsheet } from '../workspace/spreadsheet';
import { userLanguage } from '../workspace/user';
import { attentionNotes } from './attentionNotes';
import { command, type Failed, type Reply, reply } from './command';
import { openRegisters } from './registers';

/** What the page that lists what needs attention needs to know; the page itself finds out what does. */
export interface AttentionPage {
  readonly language: Language;
  readonly today: CalendarDate;
  readonly cadence: CadenceTable;
  readonly notes: AttentionNotes;
}

/** Shows in the sidebar what waits with whom, and what to do about it. */
export function listAttention(): undefined | Failed {
  return command(() => {
    const spreadsheet = openSpreadsheet();
    const { weights, organization, cadence } = readSettings(spreadsheet);
    const { list } = readPartnerSheet(spreadsheet, weights);
    const language = userLanguage();
    const page: AttentionPage = {
      language,
      today: today(spreadsheet.getSpreadsheetTimeZone()),
      cadence,
      notes: attentionNotes(list.partners, openRegisters(spreadsheet, organization)),
    };
    showSidebar('attention', words.pageTitles[language].attention, page);
    return undefined;
  });
}

/**
 * Makes the Attention sheet, or brings it up to date; writes nothing when nothing changed.
 *
 * @param rows the rows below its headings
 */
export function saveAttention(rows: readonly AttentionRow[]): Reply<{ readonly changed: boolean }> {
  return reply(() =>
    underLock(() => {
      const { changed } = writeReport(openSpreadsheet(), {
        sheet: words.sheets.attention,
        headings: words.attentionHeadings,
        widths: [260, 380, 380, 110],
        rows,
        dayAt: 3,
      });
      return { changed };
    }),
  );
}
