import type { AttentionNotes } from '../partnership/attention/watched';
import type { CalendarDate } from '../partnership/calendarDate';
import type { CadenceTable } from '../partnership/checkin/cadence';
import type { Language } from '../partnership/language';
import { today } from '../workspace/dates';
import { readPartnerSheet } from '../workspace/partnerSheet';
import { readSettings } from '../workspace/settingsSheet';
import { attentionNotes } from './attentionNotes';
import type { Failed } from './command';
import { openPage } from './openPage';
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
  return openPage<AttentionPage>('attention', (spreadsheet) => {
    const { weights, organization, cadence } = readSettings(spreadsheet);
    const { partners } = readPartnerSheet(spreadsheet, weights).list;
    return {
      today: today(spreadsheet.getSpreadsheetTimeZone()),
      cadence,
      notes: attentionNotes(partners, openRegisters(spreadsheet, organization)),
    };
  });
}
