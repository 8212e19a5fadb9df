import type { FieldKey } from '../columns';
import { fold } from '../text';
import type { Balance } from './balance';
import type { Identifier, ImportedPartner } from './importedPartner';
import { cellOf, extraHeading, type MatchedColumn, type Matching } from './matching';
import { differIn, type Organization, organizationsIn, type SkippedRow } from './organizations';
import type { ImportProblem } from './problem';
import { type ImportTable, numberOf } from './table';
import { type ColumnUse, isField, isList, PLACE_KEYS, type PlaceKey } from './target';
import { partsOf, unite } from './unite';

/** What somebody's list holds. Every row in which something is written stands in one place here, but for the headings. */
export interface ImportedList {
  readonly partners: readonly ImportedPartner[];
  /** The columns that are kept beside the partner list's own. */
  readonly extraColumns: readonly { readonly heading: string; readonly use: ColumnUse }[];
  /** Rows that said more of an organization, and the row by which that was added. */
  readonly merged: readonly { readonly row: number; readonly into: number }[];
  readonly skipped: readonly SkippedRow[];
  readonly problems: readonly ImportProblem[];
  /** The headings of the columns in which several rows of one organization were put together. */
  readonly united: readonly string[];
  readonly balance: Balance;
}

/** Reads the partners of a table, as a matching understands it. */
export function importPartners(table: ImportTable, matching: Matching): ImportedList {
  const { organizations, skipped, problems } = organizationsIn(table, matching);
  const found = [...problems];
  const columns = matching.columns.filter(({ use }) => use !== 'leaveOut' && use !== 'name');
  const extra = columns.filter(({ use }) => !isField(use));
  const united = new Set<MatchedColumn>();
  const rowNumber = (index: number) => numberOf(table.unit, index);

  const unitedCell = (organization: Organization, column: MatchedColumn): string => {
    const cells = organization.rows.map((index) => cellOf(table.rows[index] ?? [], column));
    if (cells.length === 1 && !isList(column.use)) return cells[0] ?? '';
    const { text, left, length } = unite(cells, column.use);
    const row = rowNumber(organization.rows[0] ?? 0);
    if (cells.length > 1 && left.length === 0 && differIn(cells)) united.add(column);
    if (length > text.length) found.push({ kind: 'cut', row, column: column.column, length });
    for (const other of left) {
      const at = rowNumber(organization.rows[other.index] ?? 0);
      found.push({ kind: 'differs', row: at, into: row, heading: column.heading, kept: text, left: other.text });
    }
    return text;
  };

  const names = localNames(organizations, table, matching);
  const partners = organizations.map((organization, place): ImportedPartner => {
    const values = new Map(columns.map((column) => [column, unitedCell(organization, column)]));
    const { name, localName } = names[place] ?? { name: organization.name, localName: '' };
    const fields: { [key in FieldKey]?: string } = { name };
    for (const [column, text] of Array.from(values)) {
      const key = column.use;
      if (!isField(key) || text === '') continue;
      const both = unite([fields[key] ?? '', text], key);
      fields[key] = both.text;
      // Several columns of a list's kind, such as activities and services, go into one.
      if (both.length > both.text.length) {
        const row = rowNumber(organization.rows[0] ?? 0);
        found.push({ kind: 'cut', row, column: column.column, length: both.length });
      }
    }
    return {
      name,
      fields,
      extra: extra.map((column) => values.get(column) ?? ''),
      previousNames: previousNames(extra, values, name),
      identifiers: identifiers(extra, values),
      localName,
      place: placeOf(extra, values),
      sourceRows: organization.rows.map(rowNumber),
    };
  });
  const merged = partners.flatMap(({ sourceRows: [into = 0, ...rows] }) => rows.map((row) => ({ row, into })));
  merged.sort((a, b) => a.row - b.row);
  return {
    partners,
    extraColumns: extra.map((column) => ({ heading: extraHeading(column), use: column.use })),
    merged,
    skipped,
    problems: found,
    united: matching.columns.filter((column) => united.has(column)).map(({ heading }) => heading),
    balance: balanceOf(table, matching, partners.length, merged.length, skipped.length),
  };
}

function balanceOf(table: ImportTable, matching: Matching, added: number, merged: number, skipped: number): Balance {
  const written = table.rows.filter((row, index) => index !== matching.headingRow && row.some((cell) => cell !== ''));
  return { read: written.length, added, merged, skipped };
}

/** Chapters of one body bear its name: each gets its own in brackets, so that people can tell them apart. */
function localNames(organizations: readonly Organization[], table: ImportTable, { columns }: Matching): LocalName[] {
  const column = columns.find(({ use }) => use === 'localName');
  const localName = ({ rows }: Organization) =>
    column ? (rows.map((index) => cellOf(table.rows[index] ?? [], column)).find((cell) => cell !== '') ?? '') : '';
  const often = new Map<string, number>();
  for (const { name } of organizations) often.set(fold(name), (often.get(fold(name)) ?? 0) + 1);
  return organizations.map((organization) => {
    const { name } = organization;
    const local = localName(organization).replace(/\s+/g, ' ');
    const isShared = (often.get(fold(name)) ?? 0) > 1;
    return { name: isShared && local !== '' ? `${name} (${local})` : name, localName: local };
  });
}

type LocalName = Pick<ImportedPartner, 'name' | 'localName'>;

type Values = ReadonlyMap<MatchedColumn, string>;

function previousNames(columns: readonly MatchedColumn[], values: Values, name: string): string[] {
  const names = columns
    .filter(({ use }) => use === 'previousNames')
    .flatMap((column) => partsOf(values.get(column) ?? '', column.use));
  return names.filter((one, index) => fold(one) !== fold(name) && names.indexOf(one) === index);
}

function identifiers(columns: readonly MatchedColumn[], values: Values): Identifier[] {
  return columns
    .filter((column) => column.use === 'identifier' && (values.get(column) ?? '') !== '')
    .map((column) => ({ scheme: column.heading, value: values.get(column) ?? '' }));
}

function placeOf(columns: readonly MatchedColumn[], values: Values): ImportedPartner['place'] {
  const place: { [key in PlaceKey]?: string } = {};
  for (const column of columns) {
    const key = PLACE_KEYS.find((one) => one === column.use);
    const text = values.get(column) ?? '';
    if (key !== undefined && text !== '') place[key] = text;
  }
  return place;
}
