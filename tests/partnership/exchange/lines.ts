import fc from 'fast-check';
import { type AskOrOffer, readAsksAndOffers } from '../../../src/partnership/exchange/askOrOffer';
import { EXCHANGE_COLUMNS, type ExchangeColumn } from '../../../src/partnership/exchange/columns';
import type { Exchange } from '../../../src/partnership/exchange/exchange';
import { exchanges } from '../../../src/partnership/exchange/exchange';
import { words } from '../../../src/partnership/words';

export type Cells = Partial<Record<ExchangeColumn, string>>;

export const HEADINGS = EXCHANGE_COLUMNS.map((column) => words.exchangeHeadings[column]);

export const PARTNER = 'Harbor Kitchen';

/** Rows as they stand in the sheet, below its headings. */
export function sheetOf(rows: readonly Cells[]): string[][] {
  return [HEADINGS, ...rows.map((row) => EXCHANGE_COLUMNS.map((column) => row[column] ?? ''))];
}

export function read(...rows: Cells[]): AskOrOffer[] {
  return readAsksAndOffers(sheetOf(rows), '') ?? [];
}

export function exchangeOf(...rows: Cells[]): Exchange {
  return exchanges(read(...rows))(PARTNER);
}

export const weOffer = (what: string, more: Cells = {}): Cells => ({ direction: 'Offer', who: 'Us', what, ...more });
export const weAsk = (what: string, more: Cells = {}): Cells => ({ direction: 'Ask', who: 'Us', what, ...more });
export const theyOffer = (what: string, more: Cells = {}): Cells => ({
  direction: 'Offer',
  who: PARTNER,
  what,
  ...more,
});
export const theyAsk = (what: string, more: Cells = {}): Cells => ({ direction: 'Ask', who: PARTNER, what, ...more });

/** Any row that can be read, of us or of the partner. */
export const anyRow: fc.Arbitrary<Cells> = fc.record({
  direction: fc.constantFrom('Ask', 'Offer'),
  who: fc.constantFrom('Us', PARTNER, 'Meadow School'),
  what: fc.constantFrom('our hall', 'a room on Mondays', 'two vans', 'driver', 'lunch for children', 'children'),
  amount: fc.constantFrom('', '1 hour', '12 hours', '$50', 'some'),
  freely: fc.constantFrom('', 'Yes'),
  status: fc.constantFrom('', 'Open', 'Agreed', 'Given', 'Received', 'Closed'),
  with: fc.constantFrom('', 'Us', PARTNER, 'Meadow School'),
});

/** Any rows, and the same in another order. */
export const anyOrder = fc
  .array(anyRow, { maxLength: 12 })
  .chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
  );
