import type { CalendarDate } from '../partnership/calendarDate';
import { prepared } from '../partnership/checkin/schedule/agendaBlock';
import { openCheckInCalendar } from '../workspace/calendar';
import { permissionPage } from '../workspace/permission';
import { openSpreadsheet } from '../workspace/spreadsheet';
import { type Reply, reply } from './command';

/** What the next meeting with a partner is prepared with, as lines of plain text. */
export interface PreparedAgenda {
  /** For our own eyes. */
  readonly ours: readonly string[];
  /** For a meeting with guests, who read it too. */
  readonly shared: readonly string[];
}

/**
 * Writes into the calendar what the next meeting with a partner is prepared with; the other meetings of the series stay as
 * they are, and so does what a person wrote there.
 *
 * @param eventIds the meetings with the partner that are ahead, in the order in which they are tried
 * @param agenda what it is prepared with
 * @returns the day of the meeting; `null` when there is none ahead in the calendar, or the calendar may not be used
 */
export function fillAgenda(eventIds: readonly string[], agenda: PreparedAgenda): Reply<CalendarDate | null> {
  return reply(() => {
    if (permissionPage('calendar') !== null) return null;
    const calendar = openCheckInCalendar(openSpreadsheet().getSpreadsheetTimeZone());
    for (const eventId of eventIds) {
      const next = calendar.nextMeeting(eventId);
      const text = next && prepared(next, next.hasGuests ? agenda.shared : agenda.ours);
      if (next && text && calendar.describe(next.id, next.etag, text)) return next.start.slice(0, 10);
    }
    return null;
  });
}
