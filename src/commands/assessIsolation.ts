import type { CalendarDate } from '../partnership/calendarDate';
import type { ColumnKey } from '../partnership/columns';
import type { IsolationPlan, NewPartner, OurThing } from '../partnership/isolation/planIsolation';
import type { Language } from '../partnership/language';
import type { PartnerKey } from '../partnership/partner';
import { PARTNER_TYPES } from '../partnership/partnerChoices';
import { fold } from '../partnership/text';
import { today } from '../workspace/dates';
import { readDraft, storeDraft } from '../workspace/drafts';
import { openExchangeSheet } from '../workspace/exchangeSheet';
import { noteAnswers } from '../workspace/isolationRegister';
import { partnerIds, readPartnerSheet } from '../workspace/partnerSheet';
import { readSettings } from '../workspace/settingsSheet';
import type { Spreadsheet } from '../workspace/spreadsheet';
import { type Failed, type Reply, replyUnderLock } from './command';
import { openPage } from './openPage';
import { planSave } from './savePartner';

/** What the page of the isolation assessment needs to know; the page itself plans what is written. */
export interface IsolationPage {
  readonly language: Language;
  readonly today: CalendarDate;
  /** The name of the sheet with the list. */
  readonly sheet: string;
  /** The names in the list. */
  readonly names: readonly string[];
  /** The columns that the list gets with a new partner of whom they are filled in. */
  readonly lacks: readonly ColumnKey[];
  /** The beginning of the Partner IDs of new partners. */
  readonly newId: string;
  /** The answers that the user left unfinished, as the page gave them; blank when there are none. */
  readonly kept: string;
}

/** The columns that are filled in of a new partner. */
const FILLED: readonly ColumnKey[] = ['type', 'mission', 'id'];

/** Shows the isolation assessment in the sidebar. */
export function assessIsolation(): undefined | Failed {
  return openPage<IsolationPage>('isolation', (spreadsheet) => {
    const { sheet, list } = readPartnerSheet(spreadsheet);
    return {
      today: today(spreadsheet.getSpreadsheetTimeZone()),
      sheet: sheet.getName(),
      names: list.partners.map(({ name }) => name),
      lacks: FILLED.filter((key) => list.columns[key] === undefined),
      newId: partnerIds()(list.nextRow),
      kept: readDraft(spreadsheet, 'isolation'),
    };
  });
}

/** What was written of an assessment. */
export interface SavedIsolation {
  /** The partners that are new, as they are known now. */
  readonly partners: readonly PartnerKey[];
}

/** Writes the answers of an assessment, each where it belongs; what was written before is not written again. */
export function saveIsolation(plan: Omit<IsolationPlan, 'known'>): Reply<SavedIsolation> {
  return replyUnderLock((spreadsheet) => {
    noteAnswers(spreadsheet, plan.rows);
    noteThings(spreadsheet, plan.things);
    const partners = plan.partners.flatMap((partner) => addPartner(spreadsheet, partner));
    storeDraft(spreadsheet, 'isolation', '');
    return { partners };
  });
}

/** Notes what we ask for and offer; what the sheet has of ours already, open or not, is not noted again. */
function noteThings(spreadsheet: Spreadsheet, things: readonly OurThing[]): void {
  if (things.length === 0) return;
  const exchange = openExchangeSheet(spreadsheet, readSettings(spreadsheet).organization);
  const isNoted = ({ direction, what }: OurThing) =>
    exchange.lines.some((one) => one.who === '' && one.direction === direction && fold(one.what) === fold(what));
  exchange.add(things.filter((thing) => !isNoted(thing)));
}

/** Adds an organization to the list; none when a colleague added one of that name meanwhile. */
function addPartner(spreadsheet: Spreadsheet, { id, name, mission }: NewPartner): PartnerKey[] {
  const found = readPartnerSheet(spreadsheet);
  const fields = { name, type: PARTNER_TYPES[0], ...(mission === '' ? {} : { mission }) };
  const plan = planSave(found, { partner: null, newId: id, fields, before: {}, addColumns: true, evenIfKnown: false });
  if ('write' in plan) return [plan.write().partner];
  return plan.result === 'saved' ? [plan.partner] : [];
}
