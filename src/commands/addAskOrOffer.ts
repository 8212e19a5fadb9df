import type { NewRow } from '../partnership/exchange/fromList';
import { openExchangeSheet } from '../workspace/exchangeSheet';
import { type Reply, replyUnderLock } from './command';

/** Notes an ask or an offer, once: a row that says the same is not written again. Makes the sheet when there is none. */
export function addAskOrOffer(row: NewRow): Reply<null> {
  return replyUnderLock((spreadsheet) => {
    openExchangeSheet(spreadsheet).add([row]);
    return null;
  });
}
