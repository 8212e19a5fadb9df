import type { CalendarDate } from '../partnership/calendarDate';
import { agenda, daysNote, listLink, meetingTitle, movedInWords } from '../partnership/checkin/agenda';
import { eventId } from '../partnership/checkin/eventId';
import { type CheckIn, checkInPlanner, endOf, purposeOf } from '../partnership/checkin/plan';
import { quietDay, readQuietDays } from '../partnership/checkin/quietDays';
import { recurrence, recurrenceInWords } from '../partnership/checkin/recurrence';
import { recurrenceLines } from '../partnership/checkin/series';
import { notedDays } from '../partnership/checkin/upcoming';
import { emailsIn } from '../partnership/emails';
import type { Language } from '../partnership/language';
import { agreementLanguage } from '../partnership/mou/agreementLanguage';
import type { Partner, PartnerKey } from '../partnership/partner';
import { words } from '../partnership/words';
import { type CalendarEntry, type CheckInCalendar, type Marks, openCheckInCalendar } from '../workspace/calendar';
import { beginningsNoted, openCheckInRegister, seriesIsNoted, seriesOf } from '../workspace/checkInRegister';
import { today } from '../workspace/dates';
import { tell } from '../workspace/dialog';
import { underLock } from '../workspace/lock';
import { fillPartnerIds, readPartnerSheet, selectedRows } from '../workspace/partnerSheet';
import { requirePermission } from '../workspace/permission';
import { readSettings } from '../workspace/settingsSheet';
import { openSpreadsheet, type Spreadsheet } from '../workspace/spreadsheet';
import { UserError } from '../workspace/userError';
import { choosePartners, partnersIn, rowsNow } from './choosePartners';
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
    const { weights, quietDays } = readSettings(spreadsheet);
    isQuietDay(quietDays);
    const { sheet, list } = readPartnerSheet(spreadsheet, weights);
    const register = openCheckInRegister(spreadsheet);
    const zone = spreadsheet.getSpreadsheetTimeZone();
    const isNoted = seriesIsNoted(register, today(zone));
    const calendar = openCheckInCalendar(zone);
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
          { calendar: calendar.zone(), spreadsheet: zone },
          guestsOf(withoutSeries),
          withoutSeries.filter((partner) => seriesOf(register, partner).length > 0).map((partner) => partner.name),
        ),
    });
    if (chosen.length === 0) return NO_WORK;
    const { report, moved } = underLock(() => schedule(spreadsheet, chosen, calendar));
    const { made, upToDate, left, invited, problems } = report;
    sayDone(spreadsheet, words.checkInsDone(made, upToDate, left, invited, moved), problems);
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
  return reply(() =>
    underLock(() => {
      const spreadsheet = openSpreadsheet();
      return schedule(spreadsheet, chosen, openCheckInCalendar(spreadsheet.getSpreadsheetTimeZone())).report;
    }),
  );
}

/** The partners one works with now, and those of them whose meetings are not in the calendar yet. */
export function partnersToMeet(partners: readonly Partner[], isNoted: (partner: Partner) => boolean) {
  const usual = partners.filter(
    (partner) => purposeOf(partner) !== undefined && (partner.priority === 'Immediate' || (partner.phase ?? 0) >= 4),
  );
  return { usual, withoutSeries: usual.filter((partner) => !isNoted(partner)) };
}

/** Reads everything again, now that nobody else can change it, and schedules what is still missing. */
function schedule(
  spreadsheet: Spreadsheet,
  chosen: readonly PartnerKey[],
  calendar: CheckInCalendar,
): { readonly report: ScheduleReport; readonly moved: number } {
  const settings = readSettings(spreadsheet);
  const isQuiet = isQuietDay(settings.quietDays);
  const { sheet, list } = readPartnerSheet(spreadsheet, settings.weights);
  const register = openCheckInRegister(spreadsheet);
  const day = today(spreadsheet.getSpreadsheetTimeZone());
  const isNoted = seriesIsNoted(register, day);
  const plan = checkInPlanner(day, { taken: beginningsNoted(register), isQuiet }, settings.cadence);
  const rows = rowsNow(chosen, list.partners);
  const { partners } = fillPartnerIds(sheet, list);
  const url = spreadsheet.getUrl();

  const notes: ReturnType<typeof noteOf>[] = [];
  const invited: string[] = [];
  let moved = 0;
  const scheduleFor = (partner: Partner): boolean => {
    const earlier = seriesOf(register, partner).length;
    const checkIn = plan(partner, earlier > 0);
    if (checkIn === 'no day') throw new UserError(({ noDayForMeetings }) => noDayForMeetings(partner.name));
    if (!checkIn) return false;
    const language = agreementLanguage(settings, [partner]);
    const entry = entryOf(partner, checkIn, { zone: calendar.zone(), language, url, earlier });
    // An entry that is there already was made by a run that was stopped before it could note it.
    const { made, start, marks } = calendar.add(entry);
    notes.push(noteOf(partner, checkIn, entry.id, start, marks));
    if (made) {
      invited.push(...entry.guests);
      moved += checkIn.moved.length;
    }
    return made;
  };
  try {
    return { report: { ...workThrough(partners, rows, isNoted, scheduleFor), invited }, moved };
  } finally {
    register.add(notes);
  }
}

/** @throws UserError when some of the days without meetings cannot be read: they count on being kept free */
function isQuietDay(text: string): (date: CalendarDate) => boolean {
  const { days, unreadable } = readQuietDays(text);
  if (unreadable.length > 0) throw new UserError(({ quietDaysUnreadable }) => quietDaysUnreadable(unreadable));
  return quietDay(days);
}

/** What an entry needs beside the partner and the plan; `earlier` are the series that came before it. */
interface EntryContext {
  readonly zone: string;
  readonly language: Language;
  readonly url: string;
  readonly earlier: number;
}

function entryOf(partner: Partner, checkIn: CheckIn, { zone, language, url, earlier }: EntryContext): CalendarEntry {
  const { purpose, date, time, series } = checkIn;
  const days = daysNote(checkIn, language);
  return {
    id: eventId(earlier === 0 ? partner.id : `${partner.id}/${earlier}`, purpose),
    title: meetingTitle(purpose, partner.name, language),
    description: [
      ...agenda(purpose, language).map((line) => `• ${line}`),
      ...(days.length === 0 ? [] : ['', ...days]),
      '',
      listLink(url, language),
    ].join('\n'),
    start: `${date}T${time}:00`,
    end: endOf(checkIn),
    zone,
    recurrence: series ? recurrenceLines(series, time, zone) : [],
    guests: guestsOf([partner]),
    marks: { partnerId: partner.id, purpose, days: notedDays(series?.days ?? [date]) },
  };
}

/** Whom somebody ticked to be invited. */
export function guestsOf(partners: readonly Partner[]): string[] {
  return partners.flatMap(({ fields }) => emailsIn(fields.guests ?? ''));
}

/**
 * The row of the Check-ins sheet, as the entry stands in the calendar: it may be there since an earlier run.
 *
 * @param start `yyyy-mm-ddThh:mm:ss`, with or without an offset
 */
function noteOf(partner: Partner, checkIn: CheckIn, id: string, start: string, { days = '' }: Marks) {
  const { purpose, minutes, series, moved } = checkIn;
  const date = start.slice(0, 10);
  return {
    organization: partner.name,
    purpose: words.purposes[purpose],
    date,
    time: start.slice(11, 16),
    minutes,
    repeats: series ? recurrenceInWords(recurrence(date, series.rule.every)) : words.once,
    partnerId: partner.id,
    eventId: id,
    days: days.startsWith(date) ? days : '',
    moved: date === checkIn.date ? moved.map((one) => movedInWords(one, 'en')).join('\n') : '',
  };
}
