import type { Rating } from '../rating';
import type { AskOrOffer } from './askOrOffer';
import { DIRECTIONS } from './direction';
import { asksIn, type Exchange, isSettled, offersIn } from './exchange';
import { isMatch } from './match';

/** What the asks and offers suggest for Resource Complementarity. */
export interface Suggestion {
  /** `undefined` without data: one of the two neither asks nor offers anything. */
  readonly rating: Rating | undefined;
  /** A row that says neither ask nor offer, where the suggestion depends on it; there is no rating then. */
  readonly unclear?: AskOrOffer;
}

/** Which of the two has something for the other. */
export interface Flows {
  readonly fromUs: boolean;
  readonly fromThem: boolean;
}

/**
 * Suggests the rating of Resource Complementarity: High when each has something that the other asks for, Medium when
 * one has, Low when neither has. Source: asks and offers as data, of the founding texts' matrix and tips.
 */
export function suggestedComplementarity(exchange: Exchange): Suggestion {
  const { ours, theirs } = exchange;
  const rating = ratingOf(exchange);
  const unclear = [...ours, ...theirs].find(({ direction }) => direction === undefined);
  if (!unclear) return { rating };
  // Decided when it is decided whatever the row means.
  const most = ratingOf({ ours: ours.flatMap(inBothDirections), theirs: theirs.flatMap(inBothDirections) });
  return most === rating ? { rating } : { rating: undefined, unclear };
}

/** Which of the two has something that the other asks for, by a match or because it is agreed or done. */
export function flowsOf({ ours, theirs }: Exchange): Flows {
  return { fromUs: flows(ours, theirs), fromThem: flows(theirs, ours) };
}

function ratingOf(exchange: Exchange): Rating | undefined {
  const clear = { ours: exchange.ours.filter(isClear), theirs: exchange.theirs.filter(isClear) };
  const { fromUs, fromThem } = flowsOf(clear);
  if (fromUs && fromThem) return 'High';
  if (fromUs || fromThem) return 'Medium';
  return clear.ours.length > 0 && clear.theirs.length > 0 ? 'Low' : undefined;
}

function flows(givers: readonly AskOrOffer[], takers: readonly AskOrOffer[]): boolean {
  const offers = offersIn(givers);
  const asks = asksIn(takers);
  return (
    offers.some(isSettled) || asks.some(isSettled) || offers.some((offer) => asks.some((ask) => isMatch(offer, ask)))
  );
}

function isClear({ direction }: AskOrOffer): boolean {
  return direction !== undefined;
}

function inBothDirections(line: AskOrOffer): AskOrOffer[] {
  return isClear(line) ? [line] : DIRECTIONS.map((direction) => ({ ...line, direction }));
}
