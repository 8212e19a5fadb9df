import { isAsKnown } from '../partnership/asKnown';
import { readCalendarDate } from '../partnership/calendarDate';
import { eventId } from '../partnership/checkin/eventId';
import type { StandingEvent } from '../partnership/checkin/schedule/calendarEvent';
import type { MouDates, ReviewEvent } from '../partnership/mou/mouDates';
import type { State } from '../partnership/mou/state';
import { type CalendarEntry, openCheckInCalendar } from '../workspace/calendar';
import { today } from '../workspace/dates';
import { underLock } from '../workspace/lock';
import { joinedDays, type MouEntry, notedVersion, openMouRegister } from '../workspace/mouRegister';
import { openSpreadsheet } from '../workspace/spreadsheet';
import { UserError } from '../workspace/userError';
import type { MouVersion } from './changeMouState';
import { type Reply, reply } from './command';

/** A version, and the meetings that it needs once it is signed. */
export interface DatedVersion extends MouVersion, MouDates {}

/**
 * Brings the add-on's own calendar into line with versions of agreements: the meetings of a signed one are put in, and
 * those of any other that are still to come are taken out. Nobody is invited. Versions that are not in the MOUs sheet
 * any more are left out, and so are signed ones whose days changed since a page planned their meetings.
 *
 * @returns how many meetings were put in; those that were there already are not counted
 */
export function scheduleMouDates(versions: readonly DatedVersion[]): Reply<number> {
  return reply(() => {
    const changes = underLock(() => bringIntoLine(versions));
    if (changes.some(({ isOutdated }) => isOutdated)) throw new UserError('mouChanged');
    if (!changes.some(({ state, takenOut }) => state === 'signed' || state === 'ended' || takenOut > 0)) {
      throw new UserError('noneSigned');
    }
    for (const { state, entry } of changes) if (state === 'signed') refuseUnreadable(entry);
    return changes.reduce((sum, { put }) => sum + put, 0);
  });
}

/** What became of the meetings of a version. */
interface Change {
  readonly entry: MouEntry;
  readonly state: State | undefined;
  /** Whether its days are others than those for which its meetings were planned. */
  readonly isOutdated: boolean;
  readonly put: number;
  readonly takenOut: number;
}

function bringIntoLine(versions: readonly DatedVersion[]): Change[] {
  const spreadsheet = openSpreadsheet();
  const register = openMouRegister(spreadsheet);
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const day = today(zone);
  const calendar = openCheckInCalendar(zone);
  const { events } = calendar.read();
  return versions.flatMap(({ known, events: planned, ...version }): readonly Change[] => {
    const entry = register.entries.find((one) => isOf(one, version));
    if (!entry) return [];
    const { state } = notedVersion(entry);
    const isSigned = state === 'signed';
    if (isSigned && !isAsKnown(entry, known)) return [{ entry, state, isOutdated: true, put: 0, takenOut: 0 }];
    const mark = versionMark(entry);
    const ahead = isSigned ? planned.filter(({ date }) => date > day) : [];
    const wanted = ahead.map((event) => calendarEntry(mark, event, zone));
    const standing = events.filter(({ marks, isDeleted }) => !isDeleted && marks[VERSION_MARK] === mark);
    const missing = wanted.filter(({ id }) => !standing.some((one) => one.id === id));
    // While an agreement holds, what was planned for a day that is over stays, wherever people moved it.
    const isOpen = ({ start, marks: { date = '' } }: StandingEvent) =>
      Date.parse(start) > Date.now() && (!isSigned || date > day);
    const takenOut = standing.filter((one) => isOpen(one) && !wanted.some(({ id }) => id === one.id));
    for (const { id } of takenOut) calendar.takeOut(id);
    for (const one of missing) calendar.put(one);

    const left = isSigned ? [...standing.filter((one) => !takenOut.includes(one)), ...missing] : [];
    const days = joinedDays(left.map(({ marks: { date = '' } }) => date));
    if (days !== entry.calendar) register.change(entry, { calendar: days });
    return [{ entry, state, isOutdated: false, put: missing.length, takenOut: takenOut.length }];
  });
}

function isOf(entry: MouEntry, { mouId, version }: MouVersion): boolean {
  const noted = notedVersion(entry);
  return noted.mouId === mouId && noted.version === version;
}

/** The private mark by which the meetings of a version are found. */
const VERSION_MARK = 'mou';

function versionMark(entry: MouEntry): string {
  const { mouId, version } = notedVersion(entry);
  return `${mouId}/v${version}`;
}

function calendarEntry(mark: string, { purpose, date, ...event }: ReviewEvent, zone: string): CalendarEntry {
  return {
    ...event,
    id: eventId(`${mark}/${date}`, purpose),
    zone,
    recurrence: [],
    guests: [],
    marks: { [VERSION_MARK]: mark, purpose, date },
  };
}

/** What cannot be read is not in the calendar, and somebody counts on it. */
function refuseUnreadable({ organization, review, end }: MouEntry): void {
  const unreadable = [review, end].find((cell) => cell !== '' && readCalendarDate(cell) === undefined);
  if (unreadable !== undefined) throw new UserError('termUnreadable', organization, unreadable);
}
