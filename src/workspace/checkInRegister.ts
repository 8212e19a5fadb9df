import type { CalendarDate } from '../partnership/calendarDate';
import { type Meeting, purposeOf } from '../partnership/checkin/plan';
import { meetingDays } from '../partnership/checkin/upcoming';
import { words } from '../partnership/words';
import { type Entry, openRegister, type Register } from './register';
import type { Spreadsheet } from './spreadsheet';

type CheckInColumn = keyof typeof words.checkInHeadings;

export type CheckInRegister = Register<CheckInColumn>;

/** Opens the Check-ins sheet. */
export function openCheckInRegister(spreadsheet: Spreadsheet): CheckInRegister {
  return openRegister<CheckInColumn>(spreadsheet, {
    sheet: words.sheets.checkIns,
    headings: words.checkInHeadings,
    later: ['days', 'moved'],
  });
}

type Scheduled = Meeting & { readonly id: string };

/** The series that are noted for what a partner needs now, those that have ended included. */
export function seriesOf({ entries }: CheckInRegister, partner: Scheduled): Entry<CheckInColumn>[] {
  const purpose = purposeOf(partner);
  if (purpose === undefined) return [];
  return entries.filter((entry) => entry.partnerId === partner.id && entry.purpose === words.purposes[purpose]);
}

/**
 * Tells whether the series that a partner needs now is noted already. Check-ins whose last day is over have ended; a
 * first conversation is not held again.
 */
export function seriesIsNoted({ entries }: CheckInRegister, today: CalendarDate): (partner: Scheduled) => boolean {
  const hasEnded = (entry: Entry<CheckInColumn>) => {
    if (entry.purpose !== words.purposes['check-in']) return false;
    const days = meetingDays(entry);
    return days.length > 0 && days.every((day) => day < today);
  };
  const noted = new Set(
    entries.filter((entry) => !hasEnded(entry)).map(({ partnerId, purpose }) => `${partnerId}/${purpose}`),
  );
  return (partner) => {
    const purpose = purposeOf(partner);
    return purpose !== undefined && noted.has(`${partner.id}/${words.purposes[purpose]}`);
  };
}

/** When the meetings begin that are noted, each of a series included, as `yyyy-mm-ddThh:mm`. */
export function beginningsNoted({ entries }: CheckInRegister): string[] {
  return entries.flatMap((entry) => meetingDays(entry).map((day) => `${day}T${entry.time}`));
}
