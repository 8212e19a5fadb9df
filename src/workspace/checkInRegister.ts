import { type Meeting, purposeOf } from '../partnership/checkin/plan';
import { words } from '../partnership/words';
import { openRegister, type Register } from './register';
import type { Spreadsheet } from './spreadsheet';

export type CheckInRegister = Register<keyof typeof words.checkInHeadings>;

/** Opens the Check-ins sheet. */
export function openCheckInRegister(spreadsheet: Spreadsheet): CheckInRegister {
  return openRegister(spreadsheet, words.sheets.checkIns, words.checkInHeadings);
}

/** Tells whether the series that a partner needs now is noted already. */
export function seriesIsNoted({ entries }: CheckInRegister): (partner: Meeting & { readonly id: string }) => boolean {
  const noted = new Set(entries.map(({ partnerId, purpose }) => `${partnerId}/${purpose}`));
  return (partner) => {
    const purpose = purposeOf(partner);
    return purpose !== undefined && noted.has(`${partner.id}/${words.purposes[purpose]}`);
  };
}

/** When the series begin that are noted, as `yyyy-mm-ddThh:mm`. */
export function beginningsNoted({ entries }: CheckInRegister): string[] {
  return entries.map(({ date, time }) => `${date}T${time}`);
}
