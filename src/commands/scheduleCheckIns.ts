import type { ScheduleSituation } from '../partnership/checkin/schedule/planSchedule';
import type { Language } from '../partnership/language';
import type { Partner, PartnerKey, Problem } from '../partnership/partner';
import { sharedIds } from '../partnership/partner';
import type { Settings } from '../partnership/settings';
import { openCheckInCalendar } from '../workspace/calendar';
import { openCheckInLog } from '../workspace/checkInLog';
import { openCheckInRegister } from '../workspace/checkInRegister';
import { today } from '../workspace/dates';
import { readPartnerSheet, selectedRows } from '../workspace/partnerSheet';
import { permissionPage } from '../workspace/permission';
import { readSettings } from '../workspace/settingsSheet';
import { partnersIn, rowsNow } from './chosenPartners';
import { type Failed, type Reply, reply } from './command';
import { openPage, pageData, type ReadPage, showInSidebar } from './openPage';

/** What the page of the check-ins needs to know; the page itself plans them. */
export interface CheckInsPage extends ScheduleSituation {
  readonly language: Language;
  readonly settings: Settings;
  /** The spreadsheet's, shown where the calendar has another one. */
  readonly spreadsheetZone: string;
  /** Where Google asks for the calendar, while it is not allowed; blank when no such place is known. */
  readonly askedAt: string | null;
  /** The partners that it is about; `null` for the whole list. */
  readonly named: readonly PartnerKey[] | null;
  /** Whether these are the selected rows, or those that a page named. */
  readonly chosenBy: 'selection' | 'list' | 'page';
  /** Partners that a page named and that are not in the list any more. */
  readonly gone: readonly string[];
  /** Why some of the partners get no meetings: their rows share a Partner ID. */
  readonly problems: readonly Problem[];
}

/** Shows in the sidebar what scheduling check-ins would do, for the selected partners or for the list, before it does it. */
export function scheduleCheckIns(): undefined | Failed {
  return openPage('checkIns', checkInsPage('selection'));
}

/** Shows it for partners that a page names, in place of that page; `null` for the whole list. */
export function openCheckIns(partners: readonly PartnerKey[] | null): Reply<null> {
  return reply(() => {
    showInSidebar('checkIns', checkInsPage(partners ?? 'list'));
    return null;
  });
}

/**
 * Reads it again.
 *
 * @param partners whom it is about, `'selection'` for the selected rows, or `'list'` for the whole list
 */
export function readCheckIns(partners: readonly PartnerKey[] | 'selection' | 'list'): Reply<CheckInsPage> {
  return reply(() => pageData(checkInsPage(partners)));
}

const checkInsPage =
  (wanted: readonly PartnerKey[] | 'selection' | 'list'): ReadPage<CheckInsPage> =>
  (spreadsheet) => {
    const settings = readSettings(spreadsheet);
    const { sheet, list } = readPartnerSheet(spreadsheet, settings.weights);
    const spreadsheetZone = spreadsheet.getSpreadsheetTimeZone();
    const askedAt = permissionPage('calendar');
    const calendar = askedAt === null ? openCheckInCalendar(spreadsheetZone).read() : undefined;
    const isNamed = typeof wanted !== 'string';
    const rows = isNamed ? rowsNow(wanted, list.partners) : new Set<number>();
    const chosen: readonly Partner[] = isNamed
      ? list.partners.filter(({ row }) => rows.has(row))
      : wanted === 'list'
        ? []
        : partnersIn(list.partners, selectedRows(spreadsheet, sheet));
    const isList = !isNamed && chosen.length === 0;
    const problems = sharedIds(list.partners);
    return {
      today: today(spreadsheetZone),
      settings,
      zone: calendar?.zone ?? spreadsheetZone,
      spreadsheetZone,
      url: spreadsheet.getUrl(),
      partners: list.partners,
      rows: openCheckInRegister(spreadsheet).entries,
      events: calendar?.events ?? null,
      checkIns: openCheckInLog(spreadsheet)
        .entries.filter(({ nextStage }) => nextStage !== '')
        .map(({ partnerId, date, noted, nextStage }) => ({ partnerId, date, noted, nextStage })),
      askedAt,
      named: isList ? null : chosen.map(({ id, name }) => ({ id, name })),
      chosenBy: isNamed ? 'page' : isList ? 'list' : 'selection',
      gone: isNamed ? wanted.filter((key) => rowsNow([key], chosen).size === 0).map(({ name }) => name) : [],
      problems: isList ? problems : problems.filter(({ row }) => chosen.some((partner) => partner.row === row)),
    };
  };
