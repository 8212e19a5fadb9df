import { rowsOfStrangers } from '../partnership/exchange/exchange';
import { missingFromSheet, type NewRow } from '../partnership/exchange/fromList';
import { words } from '../partnership/words';
import { confirm, notify } from '../workspace/dialog';
import { type ExchangeSheet, openExchangeSheet } from '../workspace/exchangeSheet';
import { underLock } from '../workspace/lock';
import { findPartnerSheet, readPartnerSheet } from '../workspace/partnerSheet';
import { readSettings } from '../workspace/settingsSheet';
import { openSpreadsheet, type Spreadsheet } from '../workspace/spreadsheet';
import { command, type Failed } from './command';

/** What opening the sheet came to. */
export interface AsksAndOffersReport {
  /** Rows that were taken over from the partner list. */
  readonly added: number;
}

/**
 * Opens the sheet with the asks and offers; makes it when there is none. What the partner list names and the sheet does
 * not have yet is taken over, when the user agrees: that may be many rows, and their kinds stay open.
 */
export function openAsksAndOffers(): AsksAndOffersReport | Failed {
  return command(() => {
    const spreadsheet = openSpreadsheet();
    const { rows } = planTakeOver(spreadsheet);
    const isWanted = rows.length > 0 && confirm(words.takeOver(rows.length));
    const { added, strangers } = underLock(() => {
      const plan = planTakeOver(spreadsheet);
      const sheet = plan.exchange.complete();
      const taken = isWanted ? plan.rows : [];
      plan.exchange.add(taken);
      sheet.activate();
      return { added: taken.length, strangers: plan.strangers };
    });
    const sentences = [added > 0 && words.tookOver(added), strangers.length > 0 && words.strangers(strangers)];
    const said = sentences.filter(Boolean).join(' ');
    if (said !== '') notify(spreadsheet, said);
    return { added };
  });
}

/** What the list names and the sheet lacks, and which rows name nobody of the list; without a list there is neither. */
function planTakeOver(spreadsheet: Spreadsheet): TakeOverPlan {
  const { organization, weights } = readSettings(spreadsheet);
  const exchange = openExchangeSheet(spreadsheet, organization);
  if (!findPartnerSheet(spreadsheet)) return { exchange, rows: [], strangers: [] };
  const { partners } = readPartnerSheet(spreadsheet, weights).list;
  const names = partners.map(({ name }) => name);
  return {
    exchange,
    rows: missingFromSheet(partners, exchange.lines, organization),
    strangers: rowsOfStrangers(exchange.lines, names, organization),
  };
}

interface TakeOverPlan {
  readonly exchange: ExchangeSheet;
  readonly rows: readonly NewRow[];
  readonly strangers: readonly number[];
}
