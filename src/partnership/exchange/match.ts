import { isPeople, termsIn } from '../overlap/terms';
import type { AskOrOffer } from './askOrOffer';

/**
 * The things that a text names, as keys for comparing; for whom they are does not count.
 *
 * @example thingsIn('Drivers for children') // ['driver']
 */
export function thingsIn(text: string): string[] {
  return Array.from(termsIn(text).keys()).filter((key) => !isPeople(key));
}

/** How many things the two name both. */
export function sharedThings(one: Pick<AskOrOffer, 'things'>, other: Pick<AskOrOffer, 'things'>): number {
  return one.things.filter((thing) => other.things.includes(thing)).length;
}

/** Whether an offer may answer an ask: both are of one kind; where the kind of one is not known, they name one thing. */
export function isMatch(offer: Pick<AskOrOffer, 'kind' | 'things'>, ask: Pick<AskOrOffer, 'kind' | 'things'>): boolean {
  return offer.kind === 'Other' || ask.kind === 'Other' ? sharedThings(offer, ask) > 0 : offer.kind === ask.kind;
}
