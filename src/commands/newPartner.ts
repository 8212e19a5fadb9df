import type { CalendarDate } from '../partnership/calendarDate';
import type { CadenceTable } from '../partnership/checkin/cadence';
import { COLUMNS, type ColumnKey } from '../partnership/columns';
import type { Draft } from '../partnership/draft';
import type { Language } from '../partnership/language';
import type { PartnerKey } from '../partnership/partner';
import type { Weights } from '../partnership/weights';
import { words } from '../partnership/words';
import { today } from '../workspace/dates';
import { showSidebar } from '../workspace/dialog';
import { keepDraft as keepDraftOf, readKeptDraft } from '../workspace/drafts';
import { partnerIds, readPartnerSheet } from '../workspace/partnerSheet';
import { readSettings } from '../workspace/settingsSheet';
import { openSpreadsheet } from '../workspace/spreadsheet';
import { userLanguage } from '../workspace/user';
import { command, type Failed, type Reply, reply } from './command';

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
  /** What the user wrote earlier and did not finish. */
  readonly draft: Draft | null;
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
  return command(() => {
    const spreadsheet = openSpreadsheet();
    const settings = readSettings(spreadsheet);
    const { sheet, list } = readPartnerSheet(spreadsheet, settings.weights);
    const language = userLanguage();
    const page: NewPartnerPage = {
      language,
      today: today(spreadsheet.getSpreadsheetTimeZone()),
      organization: settings.organization,
      contact: settings.contact,
      signatory: settings.signatory,
      weights: settings.weights,
      cadence: settings.cadence,
      ourValues: settings.values,
      draft: readKeptDraft(spreadsheet.getId()) ?? null,
      newId: partnerIds()(list.nextRow),
      sheet: sheet.getName(),
      partners: list.partners.map(({ id, name, row }) => ({ id, name, row })),
      columns: COLUMNS.map(({ key }) => key).filter((key) => list.columns[key] !== undefined),
    };
    showSidebar('newPartner', words.pageTitles[language].newPartner, page);
    return undefined;
  });
}

/** Keeps what the user wrote in the wizard, for this spreadsheet and for nobody else; `null` forgets it. */
export function keepDraft(draft: Draft | null): Reply<null> {
  return reply(() => {
    keepDraftOf(openSpreadsheet().getId(), draft ?? undefined);
    return null;
  });
}
