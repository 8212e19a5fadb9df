import { linesIn } from '../checkin/log/checkIn';
import type { FieldKey } from '../columns';
import type { Partner } from '../partner';
import { fold, plainText } from '../text';
import type { ExchangeColumn } from './columns';
import type { Direction } from './direction';
import { type ExchangeLine, readLine } from './exchangeLine';

/** A new row of the sheet; columns that are not named stay blank. */
export type NewRow = Partial<Readonly<Record<ExchangeColumn, string>>>;

/** How a row says that it is about our own organization. */
export const OURSELVES = 'Us';

/** The columns of the partner list that hold asks and offers, one a line: offers first. */
const SOURCES: readonly (readonly [FieldKey, Direction, isOurs: boolean])[] = [
  ['weOffer', 'Offer', true],
  ['theyOffer', 'Offer', false],
  ['weAsk', 'Ask', true],
  ['theyAsk', 'Ask', false],
];

/** The lines of the partner list that are not among the asks and offers yet, each once. */
export function missingFromSheet(
  partners: readonly Pick<Partner, 'name' | 'fields'>[],
  known: readonly ExchangeLine[],
  ourName: string,
): NewRow[] {
  const seen = new Set(known.map(keyOf));
  const isNew = (line: ExchangeLine) => {
    // What we ask for or offer may have been opened to everybody meanwhile.
    if (seen.has(keyOf(line)) || seen.has(keyOf({ ...line, with: '' }))) return false;
    seen.add(keyOf(line));
    return true;
  };
  return partners.flatMap(rowsOf).filter((row) => readLine((column) => row[column] ?? '', 0, ourName).some(isNew));
}

function rowsOf({ name, fields }: Pick<Partner, 'name' | 'fields'>): NewRow[] {
  return SOURCES.flatMap(([field, direction, isOurs]) =>
    linesIn(plainText(fields[field])).map((what) => ({
      direction,
      who: isOurs ? OURSELVES : name,
      what,
      status: 'Open',
      with: isOurs ? name : '',
    })),
  );
}

function keyOf({ direction, who, with: other, what }: ExchangeLine): string {
  return [direction, who, other, fold(what)].join('\n');
}
