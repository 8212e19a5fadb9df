import { readNames } from '../nameColumn';
import { cellInWords } from '../rating';
import { type AnswerRow, answerColumn, asRows, type Cell } from '../ratingTable';
import { plainText } from '../text';
import { words } from '../words';
import { readAsksAndOffers } from './askOrOffer';
import { suggestedComplementarity } from './complementarity';
import { exchanges } from './exchange';
import type { ExchangeLine } from './exchangeLine';

/**
 * The suggested Resource Complementarity of each partner, as a custom function gives it: below its own heading when the
 * names have one, one value for one name, to the last name. A row of the asks and offers that cannot be read makes those
 * partners answer what to check whose suggestion depends on it, and no others.
 *
 * @param rows the asks and offers, with their headings
 * @throws Error when the rows have no headings that say what they are
 */
export function complementColumn(names: unknown, rows: unknown, ourName: unknown): Cell | AnswerRow[] {
  const all = readAsksAndOffers(asRows(rows), plainText(asRows(ourName)[0]?.[0]));
  if (!all) throw new Error('The asks and offers must begin with their headings: Direction, Who, Kind, What.');
  const exchangeWith = exchanges(all);
  const list = readNames(names);
  return answerColumn(list, words.headings.complement, (row) => {
    const name = list.names[row] ?? '';
    if (name === '') return [''];
    const { rating = '', unclear } = suggestedComplementarity(exchangeWith(name));
    return [unclear ? words.check([notADirection(unclear)]) : rating];
  });
}

function notADirection({ said, row }: ExchangeLine): string {
  return `'${cellInWords(said)}' in row ${row} of the asks and offers is neither Ask nor Offer`;
}
