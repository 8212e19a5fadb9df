import { COLUMNS, columnOf, findColumns } from '../partnership/columns';
import type { ImportBatch } from '../partnership/import/batches';
import { foldHeading, plainText } from '../partnership/text';
import { asText } from '../workspace/cells';
import { addColumns } from '../workspace/partnerColumns';
import type { PartnerSheet } from '../workspace/partnerSheet';
import { addHeadings } from '../workspace/spreadsheet';

/** The columns of a batch as they stand in the sheet, their places counted from 0. */
export interface ImportColumns {
  readonly id: number;
  readonly wanted: readonly {
    readonly heading: string;
    readonly place: number;
    readonly holds: 'number' | 'day' | undefined;
  }[];
}

/** Adds the columns that the list lacks to its right: its own first, then the others under their own headings. */
export function completeColumns({ sheet, rows, list }: PartnerSheet, wanted: ImportBatch['columns']): ImportColumns {
  const headings = (rows[0] ?? []).map(plainText);
  const missing = COLUMNS.filter(
    ({ key }) => list.columns[key] === undefined && (key === 'id' || wanted.some((one) => one.key === key)),
  );
  addColumns(sheet, headings.length, missing);
  headings.push(...missing.map(({ heading }) => heading));
  const places = findColumns(headings);
  const taken = new Set(Object.values(places));
  const keys = headings.map((heading, place) => (taken.has(place) ? '' : headingKey(heading)));
  const extra = wanted
    .filter(({ key, heading }) => key === null && !keys.includes(headingKey(heading)))
    .map(({ heading }) => heading);
  addHeadings(sheet, headings.length, extra.map(asText));
  keys.push(...extra.map(headingKey));
  return {
    id: places.id ?? 0,
    wanted: wanted.map(({ key, heading }) =>
      key === null
        ? { heading, place: keys.indexOf(headingKey(heading)), holds: undefined }
        : { heading, place: places[key] ?? 0, holds: columnOf(key).holds },
    ),
  };
}

/** Headings are one when they are folded; some have nothing that folding leaves. */
export function headingKey(heading: string): string {
  return foldHeading(heading) || heading;
}
