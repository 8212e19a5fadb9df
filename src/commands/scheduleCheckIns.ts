import { agenda } from '../partnership/checkin/agenda';
import { eventId } from '../partnership/checkin/eventId';
import { type CheckIn, checkInPlanner, endOf, purposeOf } from '../partnership/checkin/plan';
import { recurrenceInWords, rrule } from '../partnership/checkin/recurrence';
import { emailsIn } from '../partnership/emails';
import type { Partner } from '../partnership/partner';
import { words } from '../partnership/words';
import { type CalendarEntry, openCheckInCalendar } from '../workspace/calendar';
import { beginningsNoted, openCheckInRegister, seriesIsNoted } from '../workspace/checkInRegister';
import { today } from '../workspace/dates';
import { tell } from '../workspace/dialog';
import { underLock } from '../workspace/lock';
import { fillPartnerIds, readPartnerSheet, selectedRows } from '../workspace/partnerSheet';
import { requirePermission } from '../workspace/permission';
import { readSettings } from '../workspace/settingsSheet';
import { openSpreadsheet, type Spreadsheet } from '../workspace/spreadsheet';
import { choosePartners, type PartnerKey, partnersIn, rowsNow } from './choosePartners';
import { command, type Failed, type Reply, reply } from './command';
import { NO_WORK, sayDone, type WorkReport, workThrough } from './workThrough';

/**
 * Puts check-ins into the add-on's own calendar, for the selected partners, or for those one works with now: the
 * Immediate ones and those in implementation. Only the guests are invited that somebody ticked for a partner, and they
 * are named first; a meeting series is made only once.
 */
export function scheduleCheckIns(): WorkReport | Failed {
  return command(() => {
    requirePermission('calendar');
    const spreadsheet = openSpreadsheet();
    const { weights } = readSettings(spreadsheet);
    const { sheet, list } = readPartnerSheet(spreadsheet, weights);
    const isNoted = seriesIsNoted(openCheckInRegister(spreadsheet));
    const { usual, withoutSeries } = partnersToMeet(list.partners, isNoted);
    const meets = list.partners.filter((partner) => purposeOf(partner) !== undefined);
    const selected = partnersIn(meets, selectedRows(spreadsheet, sheet));
    if (selected.length === 0 && withoutSeries.length === 0) {
      tell(usual.length === 0 ? words.nothingToSchedule : words.checkInsUpToDate(usual.length));
      return { ...NO_WORK, upToDate: usual.length };
    }
    const chosen = choosePartners({
      selected,
      usual,
      askSelected: (names, others) =>
        words.scheduleForSelection(
          names,
          others,
          guestsOf(selected.filter((partner) => !isNoted(partner))),
          guestsOf(withoutSeries),
        ),
      askUsual: () =>
        words.schedulePlan(
          withoutSeries.map((partner) => partner.name),
          usual.length - withoutSeries.length,
          spreadsheet.getSpreadsheetTimeZone(),
          guestsOf(withoutSeries),
        ),
    });
    if (chosen.length === 0) return NO_WORK;
    const report = underLock(() => schedule(spreadsheet, chosen));
    const { made, upToDate, left, invited, problems } = report;
    sayDone(spreadsheet, words.checkInsDone(made, upToDate, left, invited), problems);
    return report;
  });
}

/** What scheduling came to. */
export interface ScheduleReport extends WorkReport {
  /** Who was invited. */
  readonly invited: readonly string[];
}

/** Schedules for partners that a page names, a few at a time, so that it can show how far it has come. */
export function scheduleSeries(chosen: readonly PartnerKey[]): Reply<ScheduleReport> {
  return reply(() => underLock(() => schedule(openSpreadsheet(), chosen)));
}

/** The partners one works with now, and those of them whose meetings are not in the calendar yet. */
export function partnersToMeet(partners: readonly Partner[], isNoted: (partner: Partner) => boolean) {
  const usual = partners.filter(
    (partner) => purposeOf(partner) !== undefined && (partner.priority === 'Immediate' || (partner.phase ?? 0) >= 4),
  );
  return { usual, withoutSeries: usual.filter((partner) => !isNoted(partner)) };
}

/** Reads everything again, now that nobody else can change it, and schedules what is still missing. */
function schedule(spreadsheet: Spreadsheet, chosen: readonly PartnerKey[]): ScheduleReport {
  const settings = readSettings(spreadsheet);
  const { sheet, list } = readPartnerSheet(spreadsheet, settings.weights);
  const register = openCheckInRegister(spreadsheet);
  const isNoted = seriesIsNoted(register);
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const plan = checkInPlanner(today(zone), beginningsNoted(register), settings.cadence);
  const link = words.eventLink(spreadsheet.getUrl());
  const rows = rowsNow(chosen, list.partners);
  const { partners } = fillPartnerIds(sheet, list);
  const calendar = openCheckInCalendar(zone);

  const notes: ReturnType<typeof noteOf>[] = [];
  const invited: string[] = [];
  const scheduleFor = (partner: Partner): boolean => {
    const checkIn = plan(partner);
    if (!checkIn) return false;
    const entry = entryOf(partner, checkIn, zone, link);
    // An entry that is there already was made by a run that was stopped before it could note it.
    const { made, start } = calendar.add(entry);
    notes.push(noteOf(partner, { ...checkIn, ...beginning(start) }, entry.id));
    if (made) invited.push(...entry.guests);
    return made;
  };
  try {
    return { ...workThrough(partners, rows, isNoted, scheduleFor), invited };
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
    guests: guestsOf([partner]),
    partnerId: partner.id,
    purpose,
  };
}

/** The day and the time of `yyyy-mm-ddThh:mm:ss`, with or without an offset. */
function beginning(start: string): { date: string; time: string } {
  return { date: start.slice(0, 10), time: start.slice(11, 16) };
}

/** Whom somebody ticked to be invited. */
export function guestsOf(partners: readonly Partner[]): string[] {
  return partners.flatMap(({ fields }) => emailsIn(fields.guests ?? ''));
}

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
