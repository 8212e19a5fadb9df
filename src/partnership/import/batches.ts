import type { FieldKey } from '../columns';
import { findColumns } from '../columns';
import { nameKey } from '../name/nameKey';
import type { PartnerKey } from '../partner';
import { english } from './english';
import type { ExistingList } from './existingList';
import type { ImportedList } from './importPartners';
import type { RememberedMatching } from './matching';
import type { ImportPlan, RowChange } from './planImport';

/** A part of an import, as it travels to the server. Sent twice it does what it does once. */
export interface ImportBatch {
  /** Tells the import from all others: eight hexadecimal digits. */
  readonly id: string;
  /** Where the list came from: the name of a file, of a tab. */
  readonly source: string;
  /** Those of the plan; `key` is `null` for a column beside the partner list's own. */
  readonly columns: readonly { readonly heading: string; readonly key: FieldKey | null }[];
  readonly additions: readonly AddedRow[];
  readonly changes: readonly FilledRow[];
  readonly skipped: readonly { readonly row: number; readonly reason: string; readonly text: string }[];
  /** What is to be remembered for the next list with these headings. */
  readonly matching: RememberedMatching | null;
}

/** A partner that is new; `row` is its first in the imported list. */
export interface AddedRow {
  /** Its place among the partners of the import, from 1. */
  readonly ordinal: number;
  readonly row: number;
  readonly name: string;
  /** One for each of the batch's columns. */
  readonly cells: readonly string[];
  /** How many partners of this name the list had when the import was planned. */
  readonly namesakes: number;
}

/** A partner of the list that gets more; `row` is the first of the imported rows that say so. */
export interface FilledRow {
  readonly partner: PartnerKey;
  /** Where it stood in the sheet when the import was planned. */
  readonly sheetRow: number;
  readonly row: number;
  readonly cells: RowChange['cells'];
}

/** What an import is called, and what is remembered of it. */
export type ImportName = Pick<ImportBatch, 'id' | 'source' | 'matching'>;

const LINES = 500;

/** Divides a planned import into batches, each small enough for one call; there is always one. */
export function importBatches(
  name: ImportName,
  imported: ImportedList,
  existing: ExistingList,
  plan: ImportPlan,
  size = LINES,
): ImportBatch[] {
  const { additions, changes, skipped } = linesOf(imported, existing, plan);
  const columns = plan.columns.map(({ heading, key }) => ({ heading, key: key ?? null }));
  const ends = [additions.length, additions.length + changes.length];
  const [addedEnd = 0, changedEnd = 0] = ends;
  const count = Math.max(1, Math.ceil((changedEnd + skipped.length) / size));
  return Array.from({ length: count }, (_, index): ImportBatch => {
    const part = <T>(lines: readonly T[], before: number): T[] =>
      lines.slice(Math.max(0, index * size - before), Math.max(0, (index + 1) * size - before));
    return {
      ...name,
      columns,
      additions: part(additions, 0),
      changes: part(changes, addedEnd),
      skipped: part(skipped, changedEnd),
      matching: index === 0 ? name.matching : null,
    };
  });
}

function linesOf(
  imported: ImportedList,
  existing: ExistingList,
  plan: ImportPlan,
): Pick<ImportBatch, 'additions' | 'changes' | 'skipped'> {
  const namesakes = new Map<string, number>();
  for (const { name } of existing.partners) namesakes.set(nameKey(name), (namesakes.get(nameKey(name)) ?? 0) + 1);
  const idAt = findColumns(existing.headings).id;
  const idOf = new Map(existing.partners.map(({ row, cells }) => [row, idAt === undefined ? '' : (cells[idAt] ?? '')]));
  const sourceOf = new Map<number, number>();
  for (const { row, into } of plan.merged) {
    if ('sheetRow' in into && !sourceOf.has(into.sheetRow)) sourceOf.set(into.sheetRow, row);
  }
  return {
    additions: plan.additions.map(({ partner, cells }) => {
      const { name = '', sourceRows = [] } = imported.partners[partner] ?? {};
      const row = sourceRows[0] ?? 0;
      return { ordinal: partner + 1, row, name, cells, namesakes: namesakes.get(nameKey(name)) ?? 0 };
    }),
    changes: plan.changes.map(({ row, name, cells }) => ({
      partner: { id: idOf.get(row) ?? '', name },
      sheetRow: row,
      row: sourceOf.get(row) ?? 0,
      cells,
    })),
    skipped: plan.skipped.map(({ row, reason, text }) => ({ row, reason: english.reasons[reason], text })),
  };
}
