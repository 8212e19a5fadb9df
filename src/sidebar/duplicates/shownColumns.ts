import { type ColumnKey, findColumns } from '../../partnership/columns';
import { type Meaning, meaningOf } from '../../partnership/import/target';
import { plainText } from '../../partnership/text';
import type { FoundRow } from './findings';

/** A column by which people tell organizations apart, and what some rows say in it. */
export interface Shown {
  readonly heading: string;
  /** One for each row. */
  readonly texts: readonly string[];
}

const TELLING: readonly Meaning[] = [
  ...(['name', 'previousNames', 'localName', 'identifier', 'website', 'contact'] as const),
  ...(['address', 'city', 'region', 'postalCode', 'area', 'mission'] as const),
];

/** The columns that help to tell whether rows are one organization, of which some row says something. */
export function shownColumns(headings: readonly unknown[], rows: readonly Pick<FoundRow, 'cells'>[]): Shown[] {
  const meanings = meaningsOf(headings);
  return TELLING.flatMap((telling) =>
    headings.flatMap((heading, place): Shown[] => {
      const texts = rows.map(({ cells }) => plainText(cells[place]));
      const isShown = meanings[place] === telling && texts.some((text) => text !== '');
      return isShown ? [{ heading: plainText(heading), texts }] : [];
    }),
  );
}

function meaningsOf(headings: readonly unknown[]): (Meaning | undefined)[] {
  const meanings: (Meaning | undefined)[] = headings.map((heading) => meaningOf(plainText(heading)));
  for (const [key, place] of Object.entries(findColumns(headings))) meanings[place] = key as ColumnKey;
  return meanings;
}
