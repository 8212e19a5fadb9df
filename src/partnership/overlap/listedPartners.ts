import { type ColumnKey, findColumns } from '../columns';
import type { PartnerKey } from '../partner';
import { type PlaceTexts, placeReader } from '../placeHeadings';
import { plainText } from '../text';

/** A partner of a list, as far as its overlaps go, and its row. */
export interface ListedPartner extends PartnerKey, PlaceTexts {
  readonly row: number;
  readonly mission: string;
  readonly theyOffer: string;
  readonly area: string;
}

/** The partners of a list, its headings first, in its order, and whether it has a column for what they do. */
export function listedPartners(rows: readonly (readonly unknown[])[]): {
  readonly partners: readonly ListedPartner[];
  readonly hasMissions: boolean;
} {
  const [headings = [], ...body] = rows;
  const columns = findColumns(headings);
  const placeOf = placeReader(headings);
  const partners = body.map((cells, index): ListedPartner => {
    const text = (key: ColumnKey) => plainText(cells[columns[key] ?? -1]);
    return {
      row: index + 2,
      ...{ id: text('id'), name: text('name'), mission: text('mission') },
      ...{ theyOffer: text('theyOffer'), area: text('area') },
      ...placeOf(cells),
    };
  });
  return { partners: partners.filter(({ name }) => name !== ''), hasMissions: columns.mission !== undefined };
}
