import type { CalendarDate } from '../partnership/calendarDate';
import type { Language } from '../partnership/language';
import { agreementId } from '../partnership/mou/agreementId';
import type { OwnTemplate } from '../partnership/mou/order';
import type { NotedVersion } from '../partnership/mou/versions';
import { keyOf, type Partner, type PartnerKey, type Problem, sharedIds } from '../partnership/partner';
import type { Settings } from '../partnership/settings';
import { today } from '../workspace/dates';
import { type KeptDocument, type MouDocument, openDocuments } from '../workspace/documents';
import {
  type MouEntry,
  type MouRegister,
  notedVersion,
  openMouRegister,
  partnerIdsOf,
  partnersWithMou,
} from '../workspace/mouRegister';
import { readPartnerSheet, selectedRows } from '../workspace/partnerSheet';
import { requirePermission } from '../workspace/permission';
import { placeholdersOf, readTemplate } from '../workspace/placeholders';
import { readSettings } from '../workspace/settingsSheet';
import { partnersIn, rowsNow } from './chosenPartners';
import { command, type Failed, type Reply, reply } from './command';
import { pageData, type ReadPage, showInSidebar } from './openPage';

/** What the page of the agreements needs to know; the page itself plans and writes them. */
export interface MousPage {
  readonly language: Language;
  readonly today: CalendarDate;
  readonly settings: Settings;
  /** Whom it is about. */
  readonly partners: readonly Partner[];
  /** Whether they are the selected rows, the Immediate partners, or those that a page named. */
  readonly chosenBy: 'selection' | 'priority' | 'page';
  /** The names of partners that are not in the list any more. */
  readonly gone: readonly string[];
  /** Why some of them get no agreement; they are not among the partners. */
  readonly problems: readonly Problem[];
  /** The Immediate partners, but for those that have an MOU together with others only. */
  readonly immediate: readonly PartnerKey[];
  /** The versions of agreements between us and some of the partners, as the MOUs sheet notes them. */
  readonly noted: readonly NotedMou[];
  /** The documents of these agreements. */
  readonly found: readonly MouDocument[];
  readonly template: TemplatePage | null;
}

/** The user's own template. */
export interface TemplatePage extends KeptDocument, OwnTemplate {
  /** Where the document is that explains them; blank when it was deleted. */
  readonly keyUrl: string;
}

/** A version of an agreement as the MOUs sheet notes it; days are blank while they are not known. */
export interface NotedMou extends NotedVersion {
  readonly partnerIds: readonly string[];
  readonly organization: string;
  readonly url: string;
  readonly reviewed: CalendarDate;
  readonly signed: CalendarDate;
  readonly ended: CalendarDate;
  readonly review: CalendarDate;
  readonly end: CalendarDate;
  /** Whether its review and its end are in the calendar. */
  readonly isInCalendar: boolean;
}

/**
 * Shows the agreements with the selected partners in the sidebar, or with the Immediate ones: what would be made, before
 * anything is.
 */
export function createMous(): undefined | Failed {
  return command(() => {
    requirePermission('documents');
    return showInSidebar('mous', mousPage(null));
  });
}

/** Shows the agreements with the partners that a page names, in place of that page. */
export function openMous(partners: readonly PartnerKey[]): Reply<null> {
  return reply(() => {
    showInSidebar('mous', mousPage(partners));
    return null;
  });
}

/**
 * Reads it again.
 *
 * @param partners whom it is about; `null` for the selected rows, or for the Immediate partners where none is selected
 */
export function readMous(partners: readonly PartnerKey[] | null): Reply<MousPage> {
  return reply(() => pageData(mousPage(partners)));
}

const mousPage =
  (named: readonly PartnerKey[] | null): ReadPage<MousPage> =>
  (spreadsheet) => {
    const settings = readSettings(spreadsheet);
    const { sheet, list } = readPartnerSheet(spreadsheet, settings.weights);
    const register = openMouRegister(spreadsheet);
    const { immediate } = immediatePartners(list.partners, register);
    const rows = named && rowsNow(named, list.partners);
    const selected = rows
      ? list.partners.filter(({ row }) => rows.has(row))
      : partnersIn(list.partners, selectedRows(spreadsheet, sheet));
    const isByPriority = !named && selected.length === 0;
    const chosen = isByPriority ? immediate : selected;
    const problems = sharedIds(list.partners).filter(({ row }) => chosen.some((partner) => partner.row === row));
    const partners = chosen.filter(({ row }) => !problems.some((problem) => problem.row === row));

    const noted = notedWith(partners, register);
    const documents = openDocuments(spreadsheet.getId());
    const ids = new Set([
      ...noted.map(({ mouId }) => mouId),
      ...partners.map(({ id }) => agreementId([id])),
      agreementId(partners.map(({ id }) => id)),
    ]);
    const template = documents.kept.get('template');
    return {
      today: today(spreadsheet.getSpreadsheetTimeZone()),
      settings,
      partners,
      chosenBy: named ? 'page' : isByPriority ? 'priority' : 'selection',
      gone: (named ?? []).filter((key) => rowsNow([key], selected).size === 0).map(({ name }) => name),
      problems,
      immediate: immediate.map(keyOf),
      noted,
      found: documents.versions.filter(({ mouId }) => ids.has(mouId)),
      template: template
        ? {
            ...template,
            placeholders: placeholdersOf(readTemplate(template.id)),
            keyUrl: documents.kept.get('templateKey')?.url ?? '',
          }
        : null,
    };
  };

/** The agreements whose partners are all among these. */
function notedWith(partners: readonly Partner[], { entries }: MouRegister): NotedMou[] {
  const ids = new Set(partners.map(({ id }) => id));
  return entries
    .filter((entry) => partnerIdsOf(entry).length > 0 && partnerIdsOf(entry).every((id) => ids.has(id)))
    .map(notedMou);
}

function notedMou(entry: MouEntry): NotedMou {
  const { organization, document, reviewed, signed, ended, review, end, calendar } = entry;
  return {
    ...notedVersion(entry),
    partnerIds: partnerIdsOf(entry),
    organization,
    url: document,
    reviewed,
    signed,
    ended,
    review,
    end,
    isInCalendar: calendar !== '',
  };
}

/**
 * The Immediate partners, and those of them that have no MOU yet. One that has an MOU together with others only is not
 * among the former: nobody has asked for one of its own.
 */
export function immediatePartners(partners: readonly Partner[], register: MouRegister) {
  const { alone, together } = partnersWithMou(register);
  const immediate = partners.filter(
    ({ priority, id }) => priority === 'Immediate' && (alone.has(id) || !together.has(id)),
  );
  return { immediate, withoutMou: immediate.filter(({ id }) => !alone.has(id)) };
}
