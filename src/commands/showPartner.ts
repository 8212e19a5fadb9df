import type { AttentionNotes } from '../partnership/attention/watched';
import type { CalendarDate } from '../partnership/calendarDate';
import type { CadenceTable } from '../partnership/checkin/cadence';
import type { LoggedCheckIn } from '../partnership/checkin/log/checkIn';
import type { CoversCell } from '../partnership/coverProblems';
import type { Exchange } from '../partnership/exchange/exchange';
import type { ExchangeLine } from '../partnership/exchange/exchangeLine';
import type { Language } from '../partnership/language';
import type { Standing } from '../partnership/matrix';
import { keyOf, type Partner, type PartnerKey, type Problem } from '../partnership/partner';
import type { Weights } from '../partnership/weights';
import { today } from '../workspace/dates';
import { readPartnerSheet, selectedRows } from '../workspace/partnerSheet';
import { readSettings } from '../workspace/settingsSheet';
import { openSpreadsheet } from '../workspace/spreadsheet';
import { UserError } from '../workspace/userError';
import { attentionNotes } from './attentionNotes';
import { countStandings } from './buildPriorityMatrix';
import { rowsNow } from './chosenPartners';
import { type Failed, type Reply, reply } from './command';
import { immediatePartners } from './createMous';
import { openPage, pageData, type ReadPage, showInSidebar } from './openPage';
import { notesOf, openRegisters, type Registers } from './registers';

/** What the page of the selected partner shows; the page itself computes what follows from it. */
export interface PartnerPage {
  readonly language: Language;
  readonly today: CalendarDate;
  readonly weights: Weights;
  readonly cadence: CadenceTable;
  /** What the user's organization stands for, one thing a line. */
  readonly ourValues: string;
  readonly ourMission: string;
  /** The partner in the selected row, if one is. */
  readonly card: PartnerCard | null;
  readonly overview: Overview;
}

export interface PartnerCard {
  readonly partner: Partner;
  /** Its documents, as the MOUs sheet notes them. */
  readonly documents: readonly {
    readonly url: string;
    readonly version: string;
    readonly state: string;
    readonly review: string;
    readonly end: string;
  }[];
  /** Its meetings, as the Check-ins sheet notes them; the purpose and the repetition in words. */
  readonly meetings: readonly {
    readonly eventId: string;
    readonly purpose: string;
    readonly date: CalendarDate;
    readonly time: string;
    readonly repeats: string;
    readonly days: string;
    readonly state: string;
  }[];
  /** The check-ins that took place. */
  readonly checkIns: readonly LoggedCheckIn[];
  /** What it and we ask for and offer; the page finds out what things they are. */
  readonly exchange: Exchange<ExchangeLine>;
}

/** The whole list, for when no partner is selected. */
export interface Overview {
  readonly partners: number;
  readonly standings: Readonly<Record<Standing, number>>;
  readonly problems: readonly Problem[];
  /** What agreements with partners cover, where the list says it: the page finds out what of it is not understood. */
  readonly covers: readonly CoversCell[];
  /** Immediate partners without an MOU. */
  readonly toDraft: readonly PartnerKey[];
  /**
   * What tells what waits with whom and whose meetings are not in the calendar; `null` when a partner is selected, whose
   * card has what is noted of it.
   */
  readonly notes: AttentionNotes | null;
}

/** Shows the partner of the selected row in the sidebar, or the whole list when none is selected. */
export function showPartner(): undefined | Failed {
  return openPage('partner', partnerPage());
}

/** Selects a partner that a page names, and shows it in the sidebar in place of that page. */
export function openPartner(partner: PartnerKey): Reply<null> {
  return reply(() => {
    const spreadsheet = openSpreadsheet();
    const { sheet, list } = readPartnerSheet(spreadsheet);
    const [row] = Array.from(rowsNow([partner], list.partners));
    if (row === undefined) throw new UserError('partnerGone', partner.name);
    sheet.getRange(row, (list.columns.name ?? 0) + 1).activate();
    showInSidebar('partner', partnerPage(row));
    return null;
  });
}

/** The partner of the row that is selected now, for the page that shows it. */
export function readPartner(): Reply<PartnerPage> {
  return reply(() => pageData(partnerPage()));
}

/** @param row the row to show; the first that is selected when absent. A row that a filter hides cannot be selected. */
const partnerPage =
  (row?: number): ReadPage<PartnerPage> =>
  (spreadsheet) => {
    const settings = readSettings(spreadsheet);
    const { sheet, list } = readPartnerSheet(spreadsheet, settings.weights);
    const registers = openRegisters(spreadsheet, settings.organization);
    const from = row ?? selectedRows(spreadsheet, sheet)?.from;
    const selected = list.partners.find((partner) => partner.row === from);
    return {
      today: today(spreadsheet.getSpreadsheetTimeZone()),
      weights: settings.weights,
      cadence: settings.cadence,
      ourValues: settings.values,
      ourMission: settings.mission,
      card: selected ? cardOf(selected, registers) : null,
      overview: {
        partners: list.partners.length,
        standings: countStandings(list.partners),
        problems: list.problems,
        covers: list.partners.flatMap(({ row, name: partner, fields: { covers } }) =>
          covers === undefined ? [] : [{ row, partner, covers }],
        ),
        toDraft: immediatePartners(list.partners, registers.mous).withoutMou.map(keyOf),
        notes: selected ? null : attentionNotes(list.partners, registers),
      },
    };
  };

function cardOf(partner: Partner, registers: Registers): PartnerCard {
  const { documents, meetings, checkIns } = notesOf(partner, registers);
  return {
    partner,
    documents: documents.map(({ document, version, state, review, end }) => {
      return { url: document, version, state, review, end };
    }),
    meetings: meetings.map(({ eventId, purpose, date, time, repeats, days, state }) => {
      return { eventId, purpose, date, time, repeats, days, state };
    }),
    checkIns,
    exchange: registers.exchangeWith(partner.name),
  };
}
