import type { CalendarDate } from './calendarDate';
import { type Contact, readContact, readDay } from './checkin/contact';
import {
  type ColumnKey,
  type ColumnPlaces,
  FIELD_KEYS,
  type FieldKey,
  findColumns,
  type PartnerFields,
  RATING_COLUMNS,
} from './columns';
import { CAPACITY } from './criterion';
import { type MatrixRow, priorityMatrix } from './matrix';
import { type Phase, readPhase } from './phase';
import { PRIORITIES, type Priority } from './priority';
import { type RatingCode, readRating, UNREADABLE } from './rating';
import { plainText } from './text';
import type { Weights } from './weights';
import { words } from './words';

/** An organisation in the list. */
export interface Partner extends Contact {
  /** Its row in the sheet, counted from 1 as people see it. */
  readonly row: number;
  /** What documents and events point at: names change and rows get sorted. Blank until it is filled. */
  readonly id: string;
  readonly name: string;
  /** What people filled in, as it stands in the cells; a column that the list lacks, or a blank cell, is absent. */
  readonly fields: PartnerFields;
  readonly phase: Phase | undefined;
  /** The day that was agreed for the first check-in. */
  readonly firstCheckIn: CalendarDate | undefined;
  /** The timing flag; one that cannot be read counts as not rated. */
  readonly capacity: RatingCode;
  readonly matrix: MatrixRow;
  readonly priority: Priority | undefined;
}

/** How a partner is known while its row may move: by its ID, and by its name as long as it has none. */
export type PartnerKey = Pick<Partner, 'id' | 'name'>;

/** The key of a partner. */
export function keyOf({ id, name }: PartnerKey): PartnerKey {
  return { id, name };
}

/** Something in a row that Common Ground cannot use; `row` as people see it. */
export interface Problem {
  readonly row: number;
  readonly partner: string;
  readonly message: string;
}

/** The partner list as it was read. */
export interface PartnerList {
  readonly columns: ColumnPlaces;
  /** In the order of the matrix. */
  readonly partners: readonly Partner[];
  /** In the order of the sheet. */
  readonly problems: readonly Problem[];
  /** The row after the last named partner, counted from 1. */
  readonly nextRow: number;
}

/**
 * Reads the partner list: `rows[0]` are the headings, dates are ISO texts. Rows without a name are not partners.
 * Columns that the list lacks read as blank.
 *
 * @returns `undefined` when no heading means the partner's name
 */
export function readPartners(rows: readonly (readonly unknown[])[], weights: Weights): PartnerList | undefined {
  const columns = findColumns(rows[0] ?? []);
  const nameAt = columns.name;
  if (nameAt === undefined) return undefined;

  const body = rows.slice(1);
  const cell = (row: readonly unknown[], key: ColumnKey): unknown => {
    const place = columns[key];
    return place === undefined ? '' : row[place];
  };
  const names = body.map((row) => [row[nameAt]]);
  const ratings = body.map((row) => RATING_COLUMNS.map((key) => cell(row, key)));
  const matrix = body.length > 0 ? priorityMatrix(names, ratings, weights) : [];

  const problems: Problem[] = [];
  const partners = matrix.map((one): Partner => {
    const cells = body[one.index] ?? [];
    const row = one.index + 2;
    const report = (message: string) => problems.push({ row, partner: one.name, message });
    if (one.standing === 'unreadable') report(one.priority);
    const contact = readContact(
      { lastContact: cell(cells, 'lastContact'), level: cell(cells, 'level'), every: cell(cells, 'cadence') },
      report,
    );
    const capacity = readRating(cell(cells, 'capacity')).code;
    if (capacity === UNREADABLE) report(words.check([words.notARating(cell(cells, 'capacity'), CAPACITY)]));
    return {
      row,
      id: plainText(cell(cells, 'id')),
      name: one.name,
      fields: fieldsOf(cells, columns),
      ...contact,
      phase: readPhase(cell(cells, 'phase')),
      firstCheckIn: readDay(cell(cells, 'firstCheckIn'), report),
      capacity: capacity === UNREADABLE ? 0 : capacity,
      matrix: one,
      priority: PRIORITIES.find((priority) => priority === one.standing),
    };
  });
  problems.sort((a, b) => a.row - b.row);
  const lastRow = partners.reduce((last, partner) => Math.max(last, partner.row), 1);
  return { columns, partners, problems, nextRow: lastRow + 1 };
}

function fieldsOf(cells: readonly unknown[], columns: ColumnPlaces): PartnerFields {
  const fields: { [key in FieldKey]?: string } = {};
  for (const key of FIELD_KEYS) {
    const place = columns[key];
    const text = place === undefined ? '' : plainText(cells[place]);
    if (text !== '') fields[key] = text;
  }
  return fields;
}

/** Partners that share a Partner ID with another row, as happens when a row is copied. */
export function sharedIds(partners: readonly Partner[]): Problem[] {
  const rowsOf = new Map<string, Partner[]>();
  for (const partner of partners) {
    if (partner.id !== '') rowsOf.set(partner.id, [...(rowsOf.get(partner.id) ?? []), partner]);
  }
  return Array.from(rowsOf.values())
    .filter((same) => same.length > 1)
    .reduce<Problem[]>((all, same) => {
      const rows = same.map((partner) => partner.row).sort((a, b) => a - b);
      return all.concat(same.map(({ row, name }) => ({ row, partner: name, message: words.sharedId(rows) })));
    }, []);
}
