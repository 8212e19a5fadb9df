import { isAsKnown } from '../partnership/asKnown';
import { seriesId } from '../partnership/checkin/eventId';
import { guestsOf } from '../partnership/checkin/guests';
import { guestMark, type Marks } from '../partnership/checkin/schedule/calendarEvent';
import type { ScheduleOrder, Step } from '../partnership/checkin/schedule/order';
import { type Partner, sharedIds } from '../partnership/partner';
import { type CheckInCalendar, openCheckInCalendar } from '../workspace/calendar';
import { noteSeries, openCheckInRegister, type SeriesNote } from '../workspace/checkInRegister';
import { fillPartnerIds, readPartnerSheet } from '../workspace/partnerSheet';
import type { Spreadsheet } from '../workspace/spreadsheet';
import { startTimeLimit } from '../workspace/timeLimit';
import { rowsNow } from './chosenPartners';
import { type Reply, replyUnderLock } from './command';

/**
 * What became of an order. Unless it was done the page looks again: the list or the calendar say something else than it
 * read, a partner is not in the list any more, rows share its Partner ID, or there was no time left.
 */
export type ScheduleOutcome = 'done' | 'changed' | 'gone' | 'sharedId' | 'left';

/**
 * Does in the calendar and in the Check-ins sheet what a page has planned, one order after the other, as long as there is
 * time. Nobody is invited whom nobody ticked in the partner's row; an event that changed since the page read it is left.
 *
 * @returns what became of each order, in their order
 */
export function scheduleSeries(orders: readonly ScheduleOrder[]): Reply<readonly ScheduleOutcome[]> {
  return replyUnderLock((spreadsheet) => carryOut(spreadsheet, orders));
}

function carryOut(spreadsheet: Spreadsheet, orders: readonly ScheduleOrder[]): ScheduleOutcome[] {
  const hasTime = startTimeLimit();
  const { sheet, list } = readPartnerSheet(spreadsheet);
  const register = openCheckInRegister(spreadsheet);
  const shared = new Set(sharedIds(list.partners).map(({ row }) => row));
  const chosen = orders.map(({ partner }) => rowsNow([partner], list.partners));
  const { partners } = fillPartnerIds(sheet, list);
  let opened: CheckInCalendar | undefined;
  const calendar = () => {
    opened = opened ?? openCheckInCalendar(spreadsheet.getSpreadsheetTimeZone());
    return opened;
  };

  const notes: SeriesNote[] = [];
  const outcomeOf = (order: ScheduleOrder, rows: ReadonlySet<number>): ScheduleOutcome => {
    const [partner, another] = partners.filter(({ row }) => rows.has(row));
    if (partner && !(order.known && isAsKnown(partner, order.known))) return 'changed';
    if (order.known && !partner) return 'gone';
    if (another || (partner && shared.has(partner.row))) return 'sharedId';
    if (!hasTime()) return 'left';
    const { id, name } = partner ?? order.partner;
    for (const step of order.steps) {
      const eventId = 'number' in step ? seriesId(id, step.purpose, step.number) : step.eventId;
      if (!isDone(step, eventId, partner, order.hasLink, calendar)) return 'changed';
      notes.push({ organization: name, partnerId: id, eventId, cells: step.cells });
    }
    return 'done';
  };
  try {
    return orders.map((order, index) => outcomeOf(order, chosen[index] ?? new Set()));
  } finally {
    noteSeries(register, notes);
  }
}

/** Does a step; answers false where the calendar is not as the page read it. */
function isDone(
  step: Step,
  eventId: string,
  partner: Partner | undefined,
  hasLink: boolean,
  calendar: () => CheckInCalendar,
): boolean {
  switch (step.do) {
    case 'add': {
      if (!partner) return false;
      const guests = guestsOf(partner);
      const marks: Marks = { ...step.event.marks, partnerId: partner.id, ...guestMark(guests) };
      const there = calendar().add({ ...step.event, id: eventId, guests, marks, hasLink });
      // One that is there already was made by a run that was stopped before it could note it.
      return !there || (!there.isDeleted && there.marks.days === marks.days && there.marks.time === marks.time);
    }
    case 'change':
      return calendar().change(eventId, step.etag, step.change, step.tells);
    case 'remove':
      return calendar().takeOut(eventId, step.tells, step.etag);
    default:
      return true;
  }
}
