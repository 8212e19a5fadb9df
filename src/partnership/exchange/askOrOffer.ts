import { plainText } from '../text';
import { type ExchangeColumn, findExchangeColumns, NEEDED } from './columns';
import type { Exchange } from './exchange';
import { type ExchangeLine, readLine } from './exchangeLine';
import { type Kind, readKind } from './kind';
import { thingsIn } from './match';

/** Something that we or a partner ask for or offer. */
export interface AskOrOffer extends ExchangeLine {
  /** As it was chosen, or as the words tell it. */
  readonly kind: Kind;
  /** The things that this names, as {@link thingsIn} has them. */
  readonly things: readonly string[];
}

/**
 * Reads the asks and offers: `rows[0]` are the headings, found by what they mean.
 *
 * @returns `undefined` when no heading means the direction, whose it is, or what it is about
 */
export function readAsksAndOffers(
  [headings = [], ...rows]: readonly (readonly unknown[])[],
  ourName: string,
): AskOrOffer[] | undefined {
  const places = findExchangeColumns(headings);
  if (NEEDED.some((column) => places[column] === undefined)) return undefined;
  const textsOf = (cells: readonly unknown[]) => (column: ExchangeColumn) => plainText(cells[places[column] ?? -1]);
  return rows.flatMap((cells, index) => readLine(textsOf(cells), index + 2, ourName)).map(withThings);
}

/** What is between us and a partner, with the kind and the things that each line names. */
export function withAllThings({ ours, theirs }: Exchange<ExchangeLine>): Exchange {
  return { ours: ours.map(withThings), theirs: theirs.map(withThings) };
}

function withThings(line: ExchangeLine): AskOrOffer {
  return { ...line, kind: readKind(line.kind || line.what), things: thingsIn(line.what) };
}
