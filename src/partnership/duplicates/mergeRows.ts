import { readCalendarDate } from '../calendarDate';
import { columnLetter, FIELD_KEYS, findColumns, type PartnerFields } from '../columns';
import { meaningOf, PREVIOUS_NAMES } from '../import/target';
import { addTo } from '../import/unite';
import { nameKey } from '../name/nameKey';
import { fold, plainText } from '../text';
import { compareIdentifiers, readIdentifier } from './identifier';
import type { MergedCell } from './mergeOrder';
import { mergePartners } from './mergePartners';

/** A cell in which two rows differ and that holds one answer only: a person says which stands. */
export interface CellConflict {
  readonly heading: string;
  /** Where its column stands, counted from 0. */
  readonly place: number;
  readonly kept: string;
  readonly other: string;
}

/** What two rows of the list come to, before anything is written. */
export interface RowMerge {
  /** The cells of the row that stays which change. */
  readonly cells: readonly MergedCell[];
  readonly conflicts: readonly CellConflict[];
  /** The headings and the row that stays, as they are then. */
  readonly headings: readonly string[];
  readonly row: readonly unknown[];
}

/**
 * Plans how two rows of the partner list become one, cell by cell; for the rule see {@link mergePartners}. In columns of
 * the person's own, numbers, days and places hold one answer only; other texts are put together.
 *
 * @param isTheirs - whether in a conflict the other row's answer stands, by the place of the column
 */
export function mergeRows(
  headings: readonly string[],
  keep: readonly unknown[],
  other: readonly unknown[],
  isTheirs: (place: number) => boolean = () => false,
): RowMerge {
  const places = findColumns(headings);
  const own = ownColumns(headings);
  const isOne = (place: number) => hasOneAnswer(headings[place] ?? '', [keep[place], other[place]]);
  const textIn = (row: readonly unknown[], place: number) => plainText(row[place]);
  const partnerRow = (row: readonly unknown[]) => ({
    id: '',
    fields: fieldsOf(headings, row),
    ownColumns: Object.fromEntries(
      Array.from(own)
        .filter(([, place]) => !isOne(place))
        .map(([label, place]) => [label, textIn(row, place)]),
    ),
  });
  const plan = mergePartners(partnerRow(keep), partnerRow(other));

  const then = headings.slice();
  const after = headings.map((_, place) => textIn(keep, place));
  for (const key of FIELD_KEYS) {
    const place = places[key];
    if (place !== undefined) after[place] = plan.fields[key] ?? '';
  }
  const placeOf = (label: string) => {
    const place = own.get(label);
    if (place !== undefined) return place;
    then.push(label);
    return then.length - 1;
  };
  for (const [label, text] of Object.entries(plan.ownColumns)) after[placeOf(label)] = text;

  const conflicts: CellConflict[] = [];
  const clash = (place: number) => {
    const [kept, theirs] = [textIn(keep, place), textIn(other, place)];
    conflicts.push({ heading: headings[place] ?? '', place, kept, other: theirs });
    if (isTheirs(place)) after[place] = theirs;
  };
  const nameAt = places.name ?? 0;
  if (plan.previousName !== '') clash(nameAt);
  for (const { key } of plan.conflicts) clash(places[key] ?? 0);
  for (const place of own.values()) {
    const [kept, theirs] = [textIn(keep, place), textIn(other, place)];
    if (!isOne(place)) continue;
    if (kept === '' || theirs === '') after[place] = kept || theirs;
    else if (!isSaidAlike(headings[place] ?? '', kept, theirs)) clash(place);
  }

  const name = after[nameAt] ?? '';
  const unused = [textIn(keep, nameAt), textIn(other, nameAt)].find((one) => nameKey(one) !== nameKey(name)) ?? '';
  const previousName = plan.previousName === '' ? '' : unused;
  if (previousName !== '') {
    const known = headings.findIndex((heading, place) => meaningOf(heading) === 'previousNames' && isOwn(own, place));
    const place = known < 0 ? placeOf(PREVIOUS_NAMES) : known;
    after[place] = addTo(after[place] ?? '', previousName, 'previousNames') ?? after[place] ?? '';
  }
  return {
    cells: then.flatMap((heading, place) => {
      const [before, text] = [textIn(keep, place), after[place] ?? ''];
      return before === text ? [] : [{ heading, place, before, after: text }];
    }),
    conflicts: conflicts.sort((a, b) => a.place - b.place),
    headings: then,
    // What was taken over stays the number or the truth value that it is.
    row: then.map(
      (_, place) =>
        [keep, other].map((row) => row[place]).find((cell) => plainText(cell) === after[place]) ?? after[place],
    ),
  };
}

function fieldsOf(headings: readonly string[], row: readonly unknown[]): PartnerFields {
  const places = findColumns(headings);
  return Object.fromEntries(
    FIELD_KEYS.flatMap((key) => {
      const place = places[key];
      return place === undefined ? [] : [[key, plainText(row[place])]];
    }),
  );
}

/** The places of the columns that mean nothing to the partner list, each under a name of its own. */
function ownColumns(headings: readonly string[]): ReadonlyMap<string, number> {
  const places = findColumns(headings);
  const taken = new Set([places.id, ...FIELD_KEYS.map((key) => places[key])]);
  const own = new Map<string, number>();
  headings.forEach((heading, place) => {
    if (taken.has(place)) return;
    const isFree = heading !== '' && !own.has(heading);
    own.set(isFree ? heading : `${heading} (${columnLetter(place)})`.trim(), place);
  });
  return own;
}

function isOwn(own: ReadonlyMap<string, number>, place: number): boolean {
  return Array.from(own.values()).includes(place);
}

/** What an organization has one of, in columns that the partner list does not have. */
const HAS_ONE: ReadonlySet<string | undefined> = new Set([
  ...['identifier', 'localName', 'status', 'address', 'city', 'region', 'postalCode', 'country'],
  ...['latitude', 'longitude'],
]);

function hasOneAnswer(heading: string, cells: readonly unknown[]): boolean {
  const meaning = meaningOf(heading);
  if (meaning === 'previousNames') return false;
  if (HAS_ONE.has(meaning)) return true;
  return cells.some((cell) => {
    const text = plainText(cell);
    return text !== '' && (typeof cell !== 'string' || readCalendarDate(text) === text);
  });
}

function isSaidAlike(heading: string, one: string, other: string): boolean {
  if (fold(one) === fold(other)) return true;
  return (
    meaningOf(heading) === 'identifier' && compareIdentifiers(readIdentifier(one), readIdentifier(other)) === 'equal'
  );
}
