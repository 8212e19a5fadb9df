import type { AskOrOffer } from './askOrOffer';
import { type ExchangeLine, partyKey } from './exchangeLine';

/** Who asks or offers, and whether that still counts. */
export type LineBetween = Pick<ExchangeLine, 'direction' | 'status' | 'who' | 'with'>;

/** What we and one partner ask for and offer, as far as it is between us; what is closed does not count. */
export interface Exchange<Line extends LineBetween = AskOrOffer> {
  /** Ours: for this partner, or for anybody. */
  readonly ours: readonly Line[];
  readonly theirs: readonly Line[];
}

/** Finds what is between us and a partner, by its name, among all asks and offers. */
export function exchanges<Line extends LineBetween>(all: readonly Line[]): (name: string) => Exchange<Line> {
  const open = all.filter(({ status }) => status !== 'Closed');
  return (name) => {
    const key = partyKey(name, '');
    return {
      ours: open.filter(({ who, with: other }) => who === '' && (other === '' || other === key)),
      theirs: open.filter(({ who, with: other }) => who !== '' && who === key && other === ''),
    };
  };
}

/** The rows that name an organization which is none of these, so that they count for nobody. */
export function rowsOfStrangers(all: readonly ExchangeLine[], names: readonly string[], ourName: string): number[] {
  const known = new Set(['', ...names.map((name) => partyKey(name, ourName))]);
  return all.filter(({ who, with: other }) => !known.has(who) || !known.has(other)).map(({ row }) => row);
}

/** Those that ask for something. */
export function asksIn<Line extends LineBetween>(lines: readonly Line[]): Line[] {
  return lines.filter(({ direction }) => direction === 'Ask');
}

/** Those that offer something. */
export function offersIn<Line extends LineBetween>(lines: readonly Line[]): Line[] {
  return lines.filter(({ direction }) => direction === 'Offer');
}

/** Whether it is about this partner and us, and nobody else: what we ask for or offer may be for anybody. */
export function isBetweenUs({ who, with: other }: Pick<LineBetween, 'who' | 'with'>): boolean {
  return who !== '' || other !== '';
}

/** Whether it is agreed or done between us: it needs nobody else's word. */
export function isSettled(line: ExchangeLine): boolean {
  return line.status !== 'Open' && isBetweenUs(line);
}

/** Whether it was given and received. */
export function isDone({ status }: ExchangeLine): boolean {
  return status === 'Given' || status === 'Received';
}
