import type { AttentionNotes } from '../partnership/attention/watched';
import type { CalendarDate } from '../partnership/calendarDate';
import type { CadenceTable } from '../partnership/checkin/cadence';
import type { LoggedCheckIn } from '../partnership/checkin/log/checkIn';
import { latestStages } from '../partnership/checkin/log/latestStage';
import { isMetRegularly, purposeOf } from '../partnership/checkin/plan';
import type { Exchange } from '../partnership/exchange/exchange';
import type { ExchangeLine } from '../partnership/exchange/exchangeLine';
import type { Language } from '../partnership/language';
import type { Standing } from '../partnership/matrix';
import { keyOf, type Partner, type PartnerKey, type Problem } from '../partnership/partner';
import type { Weights } from '../partnership/weights';
import { words } from '../partnership/words';
import { seriesIsNoted } from '../workspace/checkInRegister';
import { today } from '../workspace/dates';
import { showSidebar } from '../workspace/dialog';
import { readPartnerSheet, selectedRows } from '../workspace/partnerSheet';
import { readSettings } from '../workspace/settingsSheet';
import { openSpreadsheet, type Spreadsheet } from '../workspace/spreadsheet';
import { userLanguage } from '../workspace/user';
import { UserError } from '../workspace/userError';
import { attentionNotes } from './attentionNotes';
import { countStandings } from './buildPriorityMatrix';
import { rowsNow } from './chosenPartners';
import { command, type Failed, type Reply, reply } from './command';
import { immediatePartners } from './createMous';
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
    readonly purpose: string;
    readonly date: CalendarDate;
    readonly time: string;
    readonly repeats: string;
    readonly days: string;
    readonly state: string;
  }[];
  /** Whether the meetings that it needs now are in the calendar; `null` when it needs none yet. */
  readonly isScheduled: boolean | null;
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
  /** Immediate partners without an MOU. */
  readonly toDraft: readonly PartnerKey[];
  /** Partners one works with now whose meetings are not in the calendar. */
  readonly toSchedule: readonly PartnerKey[];
  /** What tells what waits with whom; `null` when a partner is selected, whose card has what is noted of it. */
  readonly notes: AttentionNotes | null;
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
    if (row === undefined) throw new UserError('partnerGone', partner.name);
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
  const registers = openRegisters(spreadsheet, settings.organization);
  const day = today(spreadsheet.getSpreadsheetTimeZone());
  const isNoted = seriesIsNoted(registers.checkIns, day);
  const from = row ?? selectedRows(spreadsheet, sheet)?.from;
  const selected = list.partners.find((partner) => partner.row === from);
  const stages = latestStages(registers.log.entries);
  const isOver = ({ id }: Partner) => ['pause', 'end'].includes(stages[id] ?? '');
  const isToSchedule = (partner: Partner) => isMetRegularly(partner) && !isNoted(partner) && !isOver(partner);
  return {
    language: userLanguage(),
    today: day,
    weights: settings.weights,
    cadence: settings.cadence,
    ourValues: settings.values,
    ourMission: settings.mission,
    card: selected ? cardOf(selected, registers, isNoted) : null,
    overview: {
      partners: list.partners.length,
      standings: countStandings(list.partners),
      problems: list.problems,
      toDraft: immediatePartners(list.partners, registers.mous).withoutMou.map(keyOf),
      toSchedule: list.partners.filter(isToSchedule).map(keyOf),
      notes: selected ? null : attentionNotes(list.partners, registers),
    },
  };
}

function cardOf(partner: Partner, registers: Registers, isNoted: (partner: Partner) => boolean): PartnerCard {
  const { documents, meetings, checkIns } = notesOf(partner, registers);
  return {
    partner,
    documents: documents.map(({ document, version, state, review, end }) => {
      return { url: document, version, state, review, end };
    }),
    meetings: meetings.map(({ purpose, date, time, repeats, days, state }) => {
      return { purpose, date, time, repeats, days, state };
    }),
    isScheduled: purposeOf(partner) ? isNoted(partner) : null,
    checkIns,
    exchange: registers.exchangeWith(partner.name),
  };
}
