import type { AskOrOffer } from './askOrOffer';
import { asksIn, type Exchange, isDone, offersIn } from './exchange';
import { isMatch, sharedThings } from './match';

/** An ask that something answers. */
export interface Match {
  readonly ask: AskOrOffer;
  /** The offers that may answer it; those that name the most things in common first. */
  readonly offers: readonly AskOrOffer[];
}

/** What each could give the other now: asks that are not answered yet, with the offers that may answer them. */
export interface Matches {
  readonly weCanGive: readonly Match[];
  readonly theyCanGive: readonly Match[];
}

/** Lists the matches, those with the most in common first; what was given is over. */
export function matchesOf({ ours, theirs }: Exchange): Matches {
  return { weCanGive: matchesBetween(ours, theirs), theyCanGive: matchesBetween(theirs, ours) };
}

function matchesBetween(givers: readonly AskOrOffer[], takers: readonly AskOrOffer[]): Match[] {
  const isOpen = (line: AskOrOffer) => !isDone(line);
  const offers = offersIn(givers).filter(isOpen);
  const found = asksIn(takers)
    .filter(isOpen)
    .map((ask) => {
      const answers = offers
        .filter((offer) => isMatch(offer, ask))
        .map((offer) => ({ offer, shared: sharedThings(ask, offer) }))
        .sort((a, b) => b.shared - a.shared || a.offer.row - b.offer.row);
      return { ask, offers: answers.map(({ offer }) => offer), shared: answers[0]?.shared ?? 0 };
    });
  return found
    .filter((match) => match.offers.length > 0)
    .sort((a, b) => b.shared - a.shared || a.ask.row - b.ask.row)
    .map(({ ask, offers: answers }) => ({ ask, offers: answers }));
}
