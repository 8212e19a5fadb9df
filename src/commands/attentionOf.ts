import { type AttentionLine, attention } from '../partnership/attention/attention';
import type { CalendarDate } from '../partnership/calendarDate';
import type { CadenceTable } from '../partnership/checkin/cadence';
import type { Partner } from '../partnership/partner';
import { type CheckInLog, checkInsWith, openCheckInLog } from '../workspace/checkInLog';
import { type CheckInRegister, openCheckInRegister } from '../workspace/checkInRegister';
import { type MouRegister, notedVersion, openMouRegister, partnerIdsOf } from '../workspace/mouRegister';
import type { Spreadsheet } from '../workspace/spreadsheet';

/** The sheets in which Common Ground notes what it made and what happened. */
export interface Registers {
  readonly mous: MouRegister;
  readonly checkIns: CheckInRegister;
  readonly log: CheckInLog;
}

export function openRegisters(spreadsheet: Spreadsheet): Registers {
  return {
    mous: openMouRegister(spreadsheet),
    checkIns: openCheckInRegister(spreadsheet),
    log: openCheckInLog(spreadsheet),
  };
}

/** What the registers note of one partner; nothing while it has no Partner ID. */
export function notesOf({ id }: Pick<Partner, 'id'>, { mous, checkIns, log }: Registers) {
  return {
    documents: mous.entries.filter((entry) => id !== '' && partnerIdsOf(entry).includes(id)),
    meetings: checkIns.entries.filter(({ partnerId }) => id !== '' && partnerId === id),
    checkIns: checkInsWith(log, id),
  };
}

/** What needs attention, from the list and the registers. */
export function attentionOf(
  partners: readonly Partner[],
  registers: Registers,
  table: CadenceTable,
  today: CalendarDate,
): AttentionLine[] {
  const watched = partners.map((partner) => {
    const { documents, meetings, checkIns } = notesOf(partner, registers);
    const agreements = documents.map((entry) => ({ ...entry, state: notedVersion(entry).state }));
    return { partner, meetings, checkIns, agreements };
  });
  return attention(watched, table, today);
}
