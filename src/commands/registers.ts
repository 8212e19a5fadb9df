import { type Exchange, exchanges } from '../partnership/exchange/exchange';
import type { ExchangeLine } from '../partnership/exchange/exchangeLine';
import type { Partner } from '../partnership/partner';
import { type CheckInLog, checkInsWith, openCheckInLog } from '../workspace/checkInLog';
import { type CheckInRegister, openCheckInRegister } from '../workspace/checkInRegister';
import { openExchangeSheet } from '../workspace/exchangeSheet';
import { type MouRegister, openMouRegister, partnerIdsOf } from '../workspace/mouRegister';
import type { Spreadsheet } from '../workspace/spreadsheet';

/** The sheets in which Common Ground notes what it made and what happened. */
export interface Registers {
  readonly mous: MouRegister;
  readonly checkIns: CheckInRegister;
  readonly log: CheckInLog;
  /** What is asked for and offered, by whomever. */
  readonly exchange: readonly ExchangeLine[];
  readonly exchangeWith: (name: string) => Exchange<ExchangeLine>;
}

/** @param ourName as the settings have it; who does not ask what we exchange with partners need not know it */
export function openRegisters(spreadsheet: Spreadsheet, ourName = ''): Registers {
  const exchange = openExchangeSheet(spreadsheet, ourName).lines;
  return {
    mous: openMouRegister(spreadsheet),
    checkIns: openCheckInRegister(spreadsheet),
    log: openCheckInLog(spreadsheet),
    exchange,
    exchangeWith: exchanges(exchange),
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
