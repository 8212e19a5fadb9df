import { distinctBy } from '../mou/below';
import { fold } from '../text';
import { type Amount, readAmount, unitKey, writeAmount } from './amount';
import type { AskOrOffer } from './askOrOffer';
import { asksIn, type Exchange, isBetweenUs, isDone, offersIn } from './exchange';
import { KINDS, type Kind } from './kind';

/** What one side gave of one kind, in its own units: amounts of different units are never added up. */
export interface GivenOfKind {
  readonly kind: Kind;
  /** How many times. */
  readonly times: number;
  /** The sum of each unit, and amounts that cannot be added up as they are written. */
  readonly amounts: readonly string[];
  /** How many of the times nothing was expected in return. */
  readonly freely: number;
}

/** What went to and fro between us and a partner, and what was asked and offered. */
export interface Balance {
  readonly given: readonly GivenOfKind[];
  readonly received: readonly GivenOfKind[];
  /** How often we asked this partner for something, and they asked us. */
  readonly weAsked: number;
  readonly theyAsked: number;
  /** How many things we offer, to this partner or to anybody, and they offer. */
  readonly weOffered: number;
  readonly theyOffered: number;
}

/**
 * Counts what was given and received, per kind and unit. Both sides may have noted the same thing, one as an offer that
 * was given and one as an ask that was received: of each kind the side counts that noted more.
 */
export function balanceOf(exchange: Exchange): Balance {
  const { theirs } = exchange;
  const ours = exchange.ours.filter(isBetweenUs);
  return {
    given: givenBy(ours, theirs),
    received: givenBy(theirs, ours),
    weAsked: asksIn(ours).length,
    theyAsked: asksIn(theirs).length,
    weOffered: offersIn(exchange.ours).length,
    theyOffered: offersIn(theirs).length,
  };
}

function givenBy(givers: readonly AskOrOffer[], takers: readonly AskOrOffer[]): GivenOfKind[] {
  const offers = offersIn(givers).filter(isDone);
  const asks = asksIn(takers).filter(isDone);
  return KINDS.flatMap((kind) => {
    const [offered, asked] = [offers, asks].map((lines) => lines.filter((line) => line.kind === kind)) as Sides;
    // Nothing tells whether two things of no known kind are the same.
    const lines = kind === 'Other' ? [...offered, ...asked] : asked.length > offered.length ? asked : offered;
    if (lines.length === 0) return [];
    const freely = lines.filter((line) => line.freely).length;
    return [{ kind, times: lines.length, amounts: sums(lines), freely }];
  });
}

type Sides = [offered: AskOrOffer[], asked: AskOrOffer[]];

/** The sum of each unit; what is no amount stands as it is written. */
function sums(lines: readonly AskOrOffer[]): string[] {
  const texts = lines.map(({ amount }) => amount).filter((text) => text !== '');
  const byUnit = new Map<string, Amount>();
  for (const amount of texts.flatMap((text) => readAmount(text) ?? [])) {
    const key = `${amount.unitFirst} ${unitKey(amount)}`;
    const sum = byUnit.get(key);
    byUnit.set(key, sum ? added(sum, amount) : amount);
  }
  return [
    ...Array.from(byUnit.values(), writeAmount),
    ...distinctBy(
      texts.filter((text) => readAmount(text) === undefined),
      fold,
    ),
  ].sort();
}

/** The unit as the longer of the two writes it: `hours` rather than `hour`. */
function added(one: Amount, other: Amount): Amount {
  const units = [one.unit, other.unit].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { ...one, unit: units[0] ?? '', number: one.number + other.number };
}
