import type { FieldKey } from '../columns';
import { nameKey } from '../name/nameKey';
import type { Balance } from './balance';
import type { ExistingList, ExistingPartner } from './existingList';
import type { ImportedPartner } from './importedPartner';
import type { ImportedList } from './importPartners';
import type { SkippedRow } from './organizations';
import { plannedColumns, type WrittenColumn } from './plannedColumns';
import { cut } from './table';
import { type ColumnUse, PREVIOUS_NAMES } from './target';
import { addTo } from './unite';

/** Where an imported partner stands in the list: in one row for certain, in one of several perhaps, or not at all. */
export type SameAs = (
  partner: ImportedPartner,
) =>
  | { readonly verdict: 'same'; readonly index: number }
  | { readonly verdict: 'ask'; readonly candidates: readonly { readonly index: number }[] }
  | { readonly verdict: 'new' };

/**
 * What a person says of a partner: it is one that is in the list, by its place there, it is another, or it is to be left
 * out. The first two count for those that may be in the list only.
 */
export type Answer = number | 'new' | 'leaveOut';

/** A column that an import writes into. */
export interface PlannedColumn {
  readonly heading: string;
  /** Of a column of the partner list's own; says how its cells are written. */
  readonly key: FieldKey | undefined;
  /** True when the sheet does not have it yet. */
  readonly isNew: boolean;
}

/** What an import would do to the partner list; nothing of it is done yet. */
export interface ImportPlan {
  /** The columns in which something is written. */
  readonly columns: readonly PlannedColumn[];
  readonly additions: readonly Addition[];
  /** Rows of the list that get more; a cell keeps what stands in it. */
  readonly changes: readonly RowChange[];
  /** Where the list and the import say different things and only one can stand: the list's stays. */
  readonly conflicts: readonly Conflict[];
  /** Partners that may be in the list: they wait until a person answers. */
  readonly questions: readonly Question[];
  readonly merged: readonly { readonly row: number; readonly into: MergedInto }[];
  readonly skipped: readonly SkippedRow[];
  readonly balance: Balance;
}

/** A row that joins another: of the imported list, or of the sheet. */
export type MergedInto = { readonly importedRow: number } | { readonly sheetRow: number };

export interface Addition {
  /** Its place in {@link ImportedList.partners}. */
  readonly partner: number;
  /** One for each of the plan's columns. */
  readonly cells: readonly string[];
}

export interface RowChange {
  readonly row: number;
  readonly name: string;
  readonly cells: readonly {
    /** Its place in the plan's columns. */
    readonly column: number;
    readonly before: string;
    readonly after: string;
  }[];
}

export interface Conflict {
  readonly row: number;
  readonly name: string;
  readonly heading: string;
  readonly kept: string;
  readonly imported: string;
}

export interface Question {
  /** Its place in {@link ImportedList.partners}. */
  readonly partner: number;
  /** Places in {@link ExistingList.partners}, the likeliest first. */
  readonly candidates: readonly number[];
}

/**
 * Plans an import: partners that are in the list for certain, or by a person's answer, give what the list lacks; others
 * are added; those that may be there wait. A cell is never overwritten: a text gets what is new on lines below.
 *
 * @param sameAs - finds an imported partner in `existing.partners`
 * @param answers - by the partner's place in `imported.partners`
 */
export function planImport(
  imported: ImportedList,
  existing: ExistingList,
  sameAs: SameAs,
  answers: { readonly [partner: number]: Answer | undefined } = {},
): ImportPlan {
  const columnFor = plannedColumns(existing.headings);
  const additions: { readonly partner: number; readonly cells: ReadonlyMap<WrittenColumn, string> }[] = [];
  const changed = new Map<ExistingPartner, Map<WrittenColumn, string>>();
  const conflicts: Conflict[] = [];
  const questions: Question[] = [];
  const merged: { row: number; into: MergedInto }[] = [];
  const skipped: SkippedRow[] = [...imported.skipped];

  imported.partners.forEach((partner, place) => {
    const { sourceRows, name } = partner;
    const [first = 0, ...others] = sourceRows;
    const answer = answers[place];
    if (answer === 'leaveOut') {
      for (const row of sourceRows) skipped.push({ row, reason: 'leftOut', text: name });
      return;
    }
    const found = answered(sameAs(partner), answer);
    const present = typeof found === 'number' ? existing.partners[found] : undefined;
    if (typeof found === 'object') {
      questions.push({ partner: place, candidates: found });
      for (const row of sourceRows) skipped.push({ row, reason: 'undecided', text: name });
    } else if (present) {
      const cells = changed.get(present) ?? new Map<WrittenColumn, string>();
      changed.set(present, cells);
      conflicts.push(...merge(present, cells, [...said(imported, partner), ...otherName(partner, present)]));
      for (const row of sourceRows) merged.push({ row, into: { sheetRow: present.row } });
    } else {
      additions.push({ partner: place, cells: newCells(said(imported, partner)) });
      for (const row of others) merged.push({ row, into: { importedRow: first } });
    }
  });

  function newCells(all: readonly Said[]): Map<WrittenColumn, string> {
    const cells = new Map<WrittenColumn, string>();
    for (const one of all) {
      const column = columnFor(one);
      const before = cells.get(column) ?? '';
      cells.set(column, addTo(before, one.text, one.use) ?? cut(`${before}\n${one.text}`));
    }
    return cells;
  }

  function merge(present: ExistingPartner, cells: Map<WrittenColumn, string>, all: readonly Said[]): Conflict[] {
    const clashes: Conflict[] = [];
    for (const { use, heading, text } of all) {
      if (use === 'name') continue;
      const column = columnFor({ use, heading });
      const kept = cells.get(column) ?? cellIn(present, column);
      const after = addTo(kept, text, use);
      if (after !== undefined) cells.set(column, after);
      else clashes.push({ row: present.row, name: present.name, heading: column.heading, kept, imported: text });
    }
    return clashes;
  }

  const changes = Array.from(changed, ([partner, cells]) => ({
    partner,
    cells: Array.from(cells).filter(([column, after]) => after !== cellIn(partner, column)),
  })).filter(({ cells }) => cells.length > 0);
  const columns = Array.from(
    new Set([
      ...additions.flatMap(({ cells }) => Array.from(cells.keys())),
      ...changes.flatMap(({ cells }) => cells.map(([column]) => column)),
    ]),
  ).sort((a, b) => a.order - b.order);
  const placeOf = new Map(columns.map((column, place) => [column, place]));
  const byRow = (a: { readonly row: number }, b: { readonly row: number }) => a.row - b.row;
  return {
    columns: columns.map(({ heading, key, place }) => ({ heading, key, isNew: place === undefined })),
    additions: additions.map(({ partner, cells }) => ({
      partner,
      cells: columns.map((column) => cells.get(column) ?? ''),
    })),
    changes: changes.map(({ partner, cells }) => ({
      row: partner.row,
      name: partner.name,
      cells: cells.map(([column, after]) => ({
        column: placeOf.get(column) ?? 0,
        before: cellIn(partner, column),
        after,
      })),
    })),
    conflicts,
    questions,
    merged: merged.sort(byRow),
    skipped: skipped.sort(byRow),
    balance: {
      read: imported.balance.read,
      added: additions.length,
      merged: merged.length,
      skipped: skipped.length,
    },
  };
}

function cellIn({ cells }: ExistingPartner, { place }: WrittenColumn): string {
  return place === undefined ? '' : (cells[place] ?? '');
}

/** Something that an imported partner says, and the column for it; `heading` of one beside the partner list's own. */
interface Said {
  readonly use: ColumnUse;
  readonly heading: string;
  readonly text: string;
}

function said({ extraColumns }: ImportedList, { fields, extra }: ImportedPartner): Said[] {
  const own = Object.entries(fields).map(([key, text]) => ({ use: key as FieldKey, heading: '', text: text ?? '' }));
  const beside = extraColumns.map((column, at) => ({ ...column, text: extra[at] ?? '' }));
  return [...own, ...beside].filter(({ text }) => text !== '');
}

/** A partner that the list knows under another name has had two: the list's stays its name. */
function otherName(partner: ImportedPartner, { name }: ExistingPartner): Said[] {
  if (nameKey(partner.name) === nameKey(name)) return [];
  return [{ use: 'previousNames', heading: PREVIOUS_NAMES, text: partner.name }];
}

/** Its place in the list, `'new'`, or the places among which a person has to choose. */
function answered(found: ReturnType<SameAs>, answer: number | 'new' | undefined): number | 'new' | number[] {
  if (found.verdict === 'new') return 'new';
  if (found.verdict === 'same') return found.index;
  return answer ?? found.candidates.map(({ index }) => index);
}
