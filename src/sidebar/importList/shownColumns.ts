import { FIELD_KEYS, type FieldKey } from '../../partnership/columns';
import { layoutOf } from '../../partnership/import/layout';
import {
  cellOf,
  headingsKey,
  type MatchedColumn,
  type Matching,
  type RememberedMatching,
} from '../../partnership/import/matching';
import { type ImportTable, isBlank } from '../../partnership/import/table';
import { type ColumnUse, headingKey, IMPORT_ONLY } from '../../partnership/import/target';
import { shorten } from '../../partnership/text';

/** The columns of a list as a person looks at them, by their places in the matching. */
export interface ShownColumns {
  /** Guessed by their cells. */
  readonly guessed: readonly number[];
  /** Not understood: kept as they are. */
  readonly unknown: readonly number[];
  readonly understood: readonly number[];
  /** Nothing stands in them, so there is nothing to say of them. */
  readonly empty: readonly number[];
}

/** Which columns a person should look at, as a list was understood before anybody corrected it. */
export function shownColumns(table: ImportTable, proposed: Matching, isRemembered: boolean): ShownColumns {
  const { headingRow, columns } = proposed;
  const layout = headingRow === undefined ? undefined : layoutOf(table.rows[headingRow] ?? []);
  const written = (column: number) => (headingRow === undefined ? '' : (table.rows[headingRow]?.[column] ?? ''));
  const kindOf = ({ column, use, guessed, empty, ntee }: MatchedColumn): keyof ShownColumns => {
    if (empty) return 'empty';
    if (guessed) return 'guessed';
    const isKnown =
      isRemembered || use !== 'keep' || ntee !== undefined || layout?.uses.has(headingKey(written(column)));
    return isKnown ? 'understood' : 'unknown';
  };
  const kinds = columns.map(kindOf);
  const places = (kind: keyof ShownColumns) => kinds.flatMap((one, index) => (one === kind ? [index] : []));
  return {
    guessed: places('guessed'),
    unknown: places('unknown'),
    understood: places('understood'),
    empty: places('empty'),
  };
}

/** True when a list with the same headings was imported before, and its columns are understood as they were then. */
export function isRemembered(
  table: ImportTable,
  { headingRow }: Matching,
  remembered: readonly RememberedMatching[],
): boolean {
  if (headingRow === undefined) return false;
  const own = headingsKey(table.rows[headingRow] ?? []);
  return remembered.some(({ key }) => key === own);
}

const LONGEST_SAMPLE = 60;
const ROWS_LOOKED_AT = 500;

/** The first different things that a column says. */
export function samplesOf({ rows }: ImportTable, { headingRow }: Matching, column: MatchedColumn, most = 2): string[] {
  const first = headingRow === undefined ? 0 : headingRow + 1;
  const samples = new Set<string>();
  for (const row of rows.slice(first, first + ROWS_LOOKED_AT)) {
    const text = shorten(cellOf(row, column).replace(/\s+/g, ' '), LONGEST_SAMPLE);
    if (text !== '') samples.add(text);
    if (samples.size === most) break;
  }
  return Array.from(samples);
}

/** True when a heading, or what was said before, tells which column holds the names. */
export function isNameSure({ columns }: Matching): boolean {
  return columns.some(({ use, guessed }) => use === 'name' && !guessed);
}

const ROWS_OFFERED = 15;

/** The rows that could hold the headings: the first in which something stands, and the one that does. */
export function headingRowChoices({ rows }: ImportTable, { headingRow }: Matching): { row: number; text: string }[] {
  const filled = rows.map((_, row) => row).filter((row) => !isBlank(rows[row] ?? []));
  return filled
    .filter((row, place) => place < ROWS_OFFERED || row === headingRow)
    .map((row) => ({ row, text: rowText(rows[row] ?? []) }));
}

function rowText(row: readonly string[]): string {
  const filled = row.filter((cell) => cell !== '').map((cell) => cell.replace(/\s+/g, ' '));
  return shorten(filled.slice(0, 10).join(', '), LONGEST_SAMPLE);
}

/** What lists usually hold of an organization. */
const USUAL: readonly FieldKey[] = ['name', 'mission', 'website', 'contact', 'area', 'sector', 'theyOffer', 'theyAsk'];

/** What a column can become, in groups; what may be chosen for every column comes first. */
export const USE_GROUPS: Readonly<Record<'any' | 'usual' | 'beside' | 'others', readonly ColumnUse[]>> = {
  any: ['keep', 'leaveOut'],
  usual: USUAL,
  beside: IMPORT_ONLY,
  others: FIELD_KEYS.filter((key) => !USUAL.includes(key)),
};
