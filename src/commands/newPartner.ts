import type { CalendarDate } from '../partnership/calendarDate';
import type { CadenceTable } from '../partnership/checkin/cadence';
import type { ColumnKey } from '../partnership/columns';
import type { Language } from '../partnership/language';
import type { PartnerKey } from '../partnership/partner';
import type { Weights } from '../partnership/weights';
import { today } from '../workspace/dates';
import { readDraft } from '../workspace/drafts';
import { partnerIds, readPartnerSheet } from '../workspace/partnerSheet';
import { readSettings } from '../workspace/settingsSheet';
import type { Failed } from './command';
import { openPage } from './openPage';

/** What the wizard for a new partner needs to know; the page itself computes what follows from it. */
export interface NewPartnerPage {
  readonly language: Language;
  readonly today: CalendarDate;
  /** The name of our organization, and who speaks and signs for it; blank while the settings do not say it. */
  readonly organization: string;
  readonly contact: string;
  readonly signatory: string;
  readonly weights: Weights;
  readonly cadence: CadenceTable;
  /** What the user's organization stands for, one thing a line. */
  readonly ourValues: string;
  /** What the user wrote earlier and did not finish, as the page gave it; blank when there is nothing. */
  readonly kept: string;
  /** The Partner ID that the new partner gets. */
  readonly newId: string;
  /** The name of the sheet with the list. */
  readonly sheet: string;
  readonly partners: readonly (PartnerKey & { readonly row: number })[];
  /** The columns that the list has. */
  readonly columns: readonly ColumnKey[];
}

/** Shows the wizard for a new partner in the sidebar. */
export function newPartner(): undefined | Failed {
  return openPage<NewPartnerPage>('newPartner', (spreadsheet) => {
    const { organization, contact, signatory, weights, cadence, values: ourValues } = readSettings(spreadsheet);
    const { sheet, list } = readPartnerSheet(spreadsheet, weights);
    return {
      today: today(spreadsheet.getSpreadsheetTimeZone()),
      ...{ organization, contact, signatory, weights, cadence, ourValues },
      kept: readDraft(spreadsheet, 'draft'),
      newId: partnerIds()(list.nextRow),
      sheet: sheet.getName(),
      partners: list.partners.map(({ id, name, row }) => ({ id, name, row })),
      columns: Object.keys(list.columns) as ColumnKey[],
    };
  });
}
