import type { NewRow } from '../partnership/exchange/fromList';
import { openExchangeSheet } from '../workspace/exchangeSheet';
import { underLock } from '../workspace/lock';
import { readSettings } from '../workspace/settingsSheet';
import { openSpreadsheet } from '../workspace/spreadsheet';
import { type Reply, reply } from './command';

/** Notes an ask or an offer, once: a row that says the same is not written again. Makes the sheet when there is none. */
export function addAskOrOffer(row: NewRow): Reply<null> {
  return reply(() =>
    underLock(() => {
      const spreadsheet = openSpreadsheet();
      openExchangeSheet(spreadsheet, readSettings(spreadsheet).organization).add([row]);
      return null;
    }),
  );
}
