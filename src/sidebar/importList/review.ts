import type { ImportOutcome } from '../../commands/storeImport';
import type { ListMatch } from '../../partnership/duplicates/matchAgainst';
import type { Balance } from '../../partnership/import/balance';
import type { ExistingList, ExistingPartner } from '../../partnership/import/existingList';
import type { ImportedList } from '../../partnership/import/importPartners';
import { SKIP_REASONS, type SkippedRow, type SkipReason } from '../../partnership/import/organizations';
import type { Answer, ImportPlan, RowChange } from '../../partnership/import/planImport';

/** What a person decided in the review, by the partner's place in the imported list. */
export interface Decisions {
  /** Which row of the list a partner is, or that it is another organization. */
  readonly answers: ReadonlyMap<number, number | 'new'>;
  readonly leftOut: ReadonlySet<number>;
}

export const NO_DECISIONS: Decisions = { answers: new Map(), leftOut: new Set() };

/** The answers for a plan; without those who are left out, it tells what there is to choose from. */
export function answersOf({ answers, leftOut }: Decisions): Record<number, Answer> {
  const all: Record<number, Answer> = {};
  for (const [place, answer] of answers) all[place] = answer;
  for (const place of leftOut) all[place] = 'leaveOut';
  return all;
}

/** A row of the list that gets more, and the imported partners that give it. */
export interface CompletedRow {
  readonly change: RowChange;
  readonly places: readonly number[];
  readonly cells: readonly {
    readonly heading: string;
    /** What is new; it stands below what stands there. */
    readonly added: string;
    readonly isBlank: boolean;
  }[];
}

/** The rows of the list that get more. */
export function completedRows(
  { changes, columns }: ImportPlan,
  { partners }: ExistingList,
  matches: readonly ListMatch[],
  { answers }: Pick<Decisions, 'answers'>,
): CompletedRow[] {
  const places = new Map<number, number[]>();
  matches.forEach((match, place) => {
    const answer = match.verdict === 'same' ? match.index : answers.get(place);
    const row = typeof answer === 'number' ? partners[answer]?.row : undefined;
    if (row !== undefined) places.set(row, [...(places.get(row) ?? []), place]);
  });
  return changes.map((change) => ({
    change,
    places: places.get(change.row) ?? [],
    cells: change.cells.map(({ column, before, after }) => ({
      heading: columns[column]?.heading ?? '',
      added: after.startsWith(before) ? after.slice(before.length).trim() : after,
      isBlank: before === '',
    })),
  }));
}

/** The skipped rows by why they are skipped; what a person decides comes last. */
export function skippedByReason(skipped: readonly SkippedRow[]): { reason: SkipReason; rows: SkippedRow[] }[] {
  return SKIP_REASONS.map((reason) => ({ reason, rows: skipped.filter((row) => row.reason === reason) })).filter(
    ({ rows }) => rows.length > 0,
  );
}

/** How many rows of the imported list became how many organizations, when several were put together. */
export function unitedRows({ partners, merged }: ImportedList): { rows: number; organizations: number } | undefined {
  return merged.length === 0 ? undefined : { rows: partners.length + merged.length, organizations: partners.length };
}

/** A new partner whose name several of the list have. */
export interface OneOfMany {
  readonly name: string;
  readonly first: ExistingPartner;
  /** How many others there are beside the first. */
  readonly more: number;
}

/** The new partners that may be one of several in the list, where nothing says which. */
export function ofMany(
  { additions }: ImportPlan,
  { imported, existing, matches }: { imported: ImportedList; existing: ExistingList; matches: readonly ListMatch[] },
): OneOfMany[] {
  return additions.flatMap(({ partner }) => {
    const match = matches[partner];
    const [first, ...more] = (match?.verdict === 'new' ? (match.among ?? []) : []).flatMap(
      (index) => existing.partners[index] ?? [],
    );
    return first ? { name: imported.partners[partner]?.name ?? '', first, more: more.length } : [];
  });
}

/** What became of the rows of a list once it was written; what was not written counts as skipped. */
export function writtenBalance(plan: ImportPlan, { added, left }: Pick<ImportOutcome, 'added' | 'left'>): Balance {
  const notWritten = new Set(left.filter(({ column }) => column === '').map(({ row }) => row));
  const placeOf = ({ into }: ImportPlan['merged'][number]) =>
    'sheetRow' in into ? `sheet ${into.sheetRow}` : `row ${into.importedRow}`;
  const gone = new Set([
    ...Array.from(notWritten, (row) => `row ${row}`),
    ...plan.merged.filter(({ row }) => notWritten.has(row)).map(placeOf),
  ]);
  const merged = plan.merged.filter((one) => !gone.has(placeOf(one)));
  const { read } = plan.balance;
  return { read, added, merged: merged.length, skipped: read - added - merged.length };
}
