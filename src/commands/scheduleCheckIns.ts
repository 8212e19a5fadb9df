import { agenda } from '../partnership/checkin/agenda';
import { eventId } from '../partnership/checkin/eventId';
import { type CheckIn, checkInPlanner, endOf, type Purpose, purposeOf } from '../partnership/checkin/plan';
import { recurrenceInWords, rrule } from '../partnership/checkin/recurrence';
import type { Partner } from '../partnership/partner';
import { words } from '../partnership/words';
import { type CalendarEntry, openCheckInCalendar } from '../workspace/calendar';
import { today } from '../workspace/dates';
import { tell } from '../workspace/dialog';
import { underLock } from '../workspace/lock';
import { fillPartnerIds, readPartnerSheet, selectedRows } from '../workspace/partnerSheet';
import { requirePermission } from '../workspace/permission';
import { openRegister } from '../workspace/register';
import { readSettings } from '../workspace/settingsSheet';
import { openSpreadsheet, type Spreadsheet } from '../workspace/spreadsheet';
import { choosePartners, partnersIn, rowsNow } from './choosePartners';
import { command, type Failed } from './command';
import { NO_WORK, sayDone, type WorkReport, workThrough } from './workThrough';

/**
 * Puts check-ins into the add-on's own calendar, for the selected partners, or for those one works with now: the
 * Immediate ones and those in implementation. Nobody is invited, and a meeting series is made only once.
 */
export function scheduleCheckIns(): WorkReport | Failed {
  return command(() => {
    requirePermission('calendar');
    const spreadsheet = openSpreadsheet();
    const { weights } = readSettings(spreadsheet);
    const { sheet, list } = readPartnerSheet(spreadsheet, weights);
    const noted = seriesNoted(openCheckInRegister(spreadsheet));
    const meets = list.partners.filter((partner) => purposeOf(partner) !== undefined);
    const usual = meets.filter(({ priority, phase = 0 }) => priority === 'Immediate' || phase >= 4);
    const selected = partnersIn(meets, selectedRows(spreadsheet, sheet));
    const withoutSeries = usual.filter((partner) => !noted.has(seriesKey(partner.id, purposeOf(partner))));
    if (selected.length === 0 && withoutSeries.length === 0) {
      tell(usual.length === 0 ? words.nothingToSchedule : words.checkInsUpToDate(usual.length));
      return { ...NO_WORK, upToDate: usual.length };
    }
    const chosen = choosePartners({
      selected,
      usual,
      askSelected: words.scheduleForSelection,
      askUsual: () =>
        words.schedulePlan(
          withoutSeries.map((partner) => partner.name),
          usual.length - withoutSeries.length,
          spreadsheet.getSpreadsheetTimeZone(),
        ),
    });
    if (chosen.length === 0) return NO_WORK;
    const report = underLock(() => schedule(spreadsheet, chosen));
    sayDone(spreadsheet, words.checkInsDone(report.made, report.upToDate, report.left), report.problems);
    return report;
  });
}

/** Reads everything again, now that nobody else can change it, and schedules what is still missing. */
function schedule(spreadsheet: Spreadsheet, chosen: readonly Partner[]): WorkReport {
  const { weights } = readSettings(spreadsheet);
  const { sheet, list } = readPartnerSheet(spreadsheet, weights);
  const register = openCheckInRegister(spreadsheet);
  const noted = seriesNoted(register);
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const plan = checkInPlanner(today(zone), beginningsNoted(register));
  const link = words.eventLink(spreadsheet.getUrl());
  const rows = rowsNow(chosen, list.partners);
  const { partners } = fillPartnerIds(sheet, list);
  const calendar = openCheckInCalendar(zone);

  const notes: ReturnType<typeof noteOf>[] = [];
  const scheduleFor = (partner: Partner): boolean => {
    const checkIn = plan(partner);
    if (!checkIn) return false;
    const entry = entryOf(partner, checkIn, zone, link);
    // An entry that is there already was made by a run that was stopped before it could note it.
    const { made, start } = calendar.add(entry);
    notes.push(noteOf(partner, { ...checkIn, ...beginning(start) }, entry.id));
    return made;
  };
  const isScheduled = (partner: Partner) => noted.has(seriesKey(partner.id, purposeOf(partner)));
  try {
    return workThrough(partners, rows, isScheduled, scheduleFor);
  } finally {
    register.add(notes);
  }
}

function entryOf(partner: Partner, checkIn: CheckIn, zone: string, link: string): CalendarEntry {
  const { purpose, date, time, recurrence } = checkIn;
  return {
    id: eventId(partner.id, purpose),
    title: words.eventTitle[purpose](partner.name),
    description: [...agenda(purpose).map((line) => `• ${line}`), '', link].join('\n'),
    start: `${date}T${time}:00`,
    end: endOf(checkIn),
    zone,
    recurrence: recurrence ? [rrule(recurrence)] : [],
    partnerId: partner.id,
    purpose,
  };
}

/** The day and the time of `yyyy-mm-ddThh:mm:ss`, with or without an offset. */
function beginning(start: string): { date: string; time: string } {
  return { date: start.slice(0, 10), time: start.slice(11, 16) };
}

function openCheckInRegister(spreadsheet: Spreadsheet) {
  return openRegister(spreadsheet, words.sheets.checkIns, words.checkInHeadings);
}

type CheckInRegister = ReturnType<typeof openCheckInRegister>;

/** The row of the Check-ins sheet. */
function noteOf(partner: Partner, { purpose, date, time, minutes, recurrence }: CheckIn, id: string) {
  return {
    organization: partner.name,
    purpose: words.purposes[purpose],
    date,
    time,
    minutes,
    repeats: recurrence ? recurrenceInWords(recurrence) : words.once,
    partnerId: partner.id,
    eventId: id,
  };
}

function seriesNoted({ entries }: CheckInRegister): Set<string> {
  return new Set(entries.map(({ partnerId, purpose }) => `${partnerId}/${purpose}`));
}

function seriesKey(partnerId: string, purpose: Purpose | undefined): string {
  return `${partnerId}/${purpose ? words.purposes[purpose] : ''}`;
}

function beginningsNoted({ entries }: CheckInRegister): string[] {
  return entries.map(({ date, time }) => `${date}T${time}`);
}
