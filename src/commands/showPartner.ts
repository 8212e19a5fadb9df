import type { CalendarDate } from '../partnership/calendarDate';
import type { CadenceTable } from '../partnership/checkin/cadence';
import { purposeOf } from '../partnership/checkin/plan';
import type { Language } from '../partnership/language';
import type { Standing } from '../partnership/matrix';
import type { Partner, Problem } from '../partnership/partner';
import type { Weights } from '../partnership/weights';
import { words } from '../partnership/words';
import { type CheckInRegister, openCheckInRegister, seriesIsNoted } from '../workspace/checkInRegister';
import { today } from '../workspace/dates';
import { showSidebar } from '../workspace/dialog';
import { type MouRegister, openMouRegister, partnersWithMou } from '../workspace/mouRegister';
import { readPartnerSheet, selectedRows } from '../workspace/partnerSheet';
import { readSettings } from '../workspace/settingsSheet';
import { openSpreadsheet, type Spreadsheet } from '../workspace/spreadsheet';
import { userLanguage } from '../workspace/user';
import { UserError } from '../workspace/userError';
import { countStandings } from './buildPriorityMatrix';
import { keyOf, type PartnerKey, rowsNow } from './choosePartners';
import { command, type Failed, type Reply, reply } from './command';
import { immediatePartners } from './createMous';
import { guestsOf, partnersToMeet } from './scheduleCheckIns';

/** What the page of the selected partner shows; the page itself computes what follows from it. */
export interface PartnerPage {
  readonly language: Language;
  readonly today: CalendarDate;
  readonly weights: Weights;
  readonly cadence: CadenceTable;
  /** What the user's organization stands for, one thing a line. */
  readonly ourValues: string;
  /** The partner in the selected row, if one is. */
  readonly card: PartnerCard | null;
  readonly overview: Overview;
}

export interface PartnerCard {
  readonly partner: Partner;
  /** Its documents, as the MOUs sheet notes them. */
  readonly documents: readonly { readonly url: string; readonly version: string; readonly state: string }[];
  /** Its meetings, as the Check-ins sheet notes them; the purpose and the repetition in words. */
  readonly meetings: readonly {
    readonly purpose: string;
    readonly date: CalendarDate;
    readonly time: string;
    readonly repeats: string;
  }[];
  /** Whether the meetings that it needs now are in the calendar; `null` when it needs none yet. */
  readonly isScheduled: boolean | null;
}

/** The whole list, for when no partner is selected. */
export interface Overview {
  readonly partners: number;
  readonly standings: Readonly<Record<Standing, number>>;
  readonly problems: readonly Problem[];
  /** Immediate partners without an MOU. */
  readonly toDraft: readonly PartnerKey[];
  /** Partners one works with now whose meetings are not in the calendar. */
  readonly toSchedule: readonly Invitation[];
}

/** A partner, and the e-mail addresses that an invitation would go to. */
export interface Invitation extends PartnerKey {
  readonly guests: readonly string[];
}

/** Shows the partner of the selected row in the sidebar, or the whole list when none is selected. */
export function showPartner(): undefined | Failed {
  return command(() => {
    show(openSpreadsheet());
    return undefined;
  });
}

/** Selects a partner that a page names, and shows it in the sidebar in place of that page. */
export function openPartner(partner: PartnerKey): Reply<null> {
  return reply(() => {
    const spreadsheet = openSpreadsheet();
    const { sheet, list } = readPartnerSheet(spreadsheet, readSettings(spreadsheet).weights);
    const [row] = Array.from(rowsNow([partner], list.partners));
    if (row === undefined) throw new UserError((sentences) => sentences.partnerGone(partner.name));
    sheet.getRange(row, (list.columns.name ?? 0) + 1).activate();
    show(spreadsheet, row);
    return null;
  });
}

function show(spreadsheet: Spreadsheet, row?: number): void {
  showSidebar('partner', words.product, partnerPage(spreadsheet, row));
}

/** The partner of the row that is selected now, for the page that shows it. */
export function readPartner(): Reply<PartnerPage> {
  return reply(() => partnerPage(openSpreadsheet()));
}

/** @param row the row to show; the first that is selected when absent. A row that a filter hides cannot be selected. */
function partnerPage(spreadsheet: Spreadsheet, row?: number): PartnerPage {
  const settings = readSettings(spreadsheet);
  const { sheet, list } = readPartnerSheet(spreadsheet, settings.weights);
  const mous = openMouRegister(spreadsheet);
  const checkIns = openCheckInRegister(spreadsheet);
  const isNoted = seriesIsNoted(checkIns);
  const from = row ?? selectedRows(spreadsheet, sheet)?.from;
  const selected = list.partners.find((partner) => partner.row === from);
  return {
    language: userLanguage(),
    today: today(spreadsheet.getSpreadsheetTimeZone()),
    weights: settings.weights,
    cadence: settings.cadence,
    ourValues: settings.values,
    card: selected ? cardOf(selected, mous, checkIns) : null,
    overview: {
      partners: list.partners.length,
      standings: countStandings(list.partners),
      problems: list.problems,
      toDraft: immediatePartners(list.partners, partnersWithMou(mous)).withoutMou.map(keyOf),
      toSchedule: partnersToMeet(list.partners, isNoted).withoutSeries.map((partner) => ({
        ...keyOf(partner),
        guests: guestsOf([partner]),
      })),
    },
  };
}

function cardOf(partner: Partner, mous: MouRegister, checkIns: CheckInRegister): PartnerCard {
  const ofPartner = ({ partnerId }: { readonly partnerId: string }) => partnerId !== '' && partnerId === partner.id;
  return {
    partner,
    documents: mous.entries
      .filter(ofPartner)
      .map(({ document, version, state }) => ({ url: document, version, state })),
    meetings: checkIns.entries
      .filter(ofPartner)
      .map(({ purpose, date, time, repeats }) => ({ purpose, date, time, repeats })),
    isScheduled: purposeOf(partner) ? seriesIsNoted(checkIns)(partner) : null,
  };
}
