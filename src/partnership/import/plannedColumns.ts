import { columnOf, type FieldKey, findColumns } from '../columns';
import { foldHeading } from '../text';
import { type ColumnUse, isField, meaningOf } from './target';

/** A column of the sheet into which an import writes. */
export interface WrittenColumn {
  readonly heading: string;
  /** Of a column of the partner list's own. */
  readonly key: FieldKey | undefined;
  /** Its place in the sheet, from 0; `undefined` when the sheet does not have it yet. */
  readonly place: number | undefined;
  /** Columns in the order of the sheet, then new ones in the order in which they were asked for. */
  readonly order: number;
}

/**
 * Finds the sheet's column for what a list says, by what headings mean; one that the sheet lacks is thought of when it is
 * asked for. The same column is always the same object.
 */
export function plannedColumns(
  headings: readonly string[],
): (asked: { readonly use: ColumnUse; readonly heading: string }) => WrittenColumn {
  const places = findColumns(headings);
  const own = new Map<FieldKey, WrittenColumn>();
  const others = new Map<string, WrittenColumn>();
  const taken = new Set(Object.values(places));
  headings.forEach((heading, place) => {
    const key = foldHeading(heading);
    if (key !== '' && !taken.has(place) && !others.has(key))
      others.set(key, { heading, key: undefined, place, order: place });
  });
  // A city goes where the sheet keeps cities, whatever that column is called; numbers of two registers stay apart.
  const keyOf = new Map(
    Array.from(others.keys())
      .reverse()
      .map((key) => [meaningOf(key), key] as const),
  );
  const meant = (use: ColumnUse): WrittenColumn | undefined => {
    if (isField(use) || use === 'keep' || use === 'leaveOut' || use === 'identifier' || use === 'status')
      return undefined;
    return others.get(keyOf.get(use) ?? '');
  };
  let order = headings.length;

  return ({ use, heading }) => {
    if (isField(use)) {
      const known = own.get(use);
      if (known) return known;
      const place = places[use];
      const column: WrittenColumn = {
        heading: place === undefined ? columnOf(use).heading : (headings[place] ?? ''),
        key: use,
        place,
        order: place ?? order++,
      };
      own.set(use, column);
      return column;
    }
    const key = foldHeading(heading);
    const column =
      others.get(key) ??
      meant(use) ??
      ({ heading, key: undefined, place: undefined, order: order++ } satisfies WrittenColumn);
    others.set(key, column);
    return column;
  };
}
