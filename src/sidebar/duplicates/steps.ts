import { findColumns } from '../../partnership/columns';
import { type MergeOrder, type RowAsRead, rowAsText } from '../../partnership/duplicates/mergeOrder';
import { mergeRows, type RowMerge } from '../../partnership/duplicates/mergeRows';
import { plainText } from '../../partnership/text';
import { type Finding, type FoundRow, proposedToStay } from './findings';

export const ACTIONS = ['merge', 'apart', 'unsure'] as const;
export type Action = (typeof ACTIONS)[number];

/** What a person says of a finding. */
export interface Choice {
  readonly action: Action;
  /** Which of its rows stays, by its place among them. */
  readonly stays: number;
  /** The conflicts in which the answer of the row that goes stands: see {@link answerKey}. */
  readonly theirs: ReadonlySet<string>;
}

/** What is chosen until somebody says otherwise: only what is certain is merged. */
export function usualChoice({ kind, rows }: Finding): Choice {
  return { action: kind === 'same' ? 'merge' : 'unsure', stays: proposedToStay(rows), theirs: new Set() };
}

/** A row of a finding that goes, and what merging it comes to. */
export interface PlannedMerge extends Pick<RowMerge, 'cells' | 'conflicts'> {
  readonly row: FoundRow;
  /** The rows that are merged: what became of these before is what counts. */
  readonly goes: FoundRow;
  readonly stays: FoundRow;
}

/** One thing to do. */
export type Step =
  | { readonly do: 'merge'; readonly finding: Finding; readonly goes: FoundRow; readonly order: MergeOrder }
  | { readonly do: 'apart'; readonly finding: Finding; readonly pairs: readonly (readonly [RowAsRead, RowAsRead])[] };

/** What would be done, and what each row would say then, by the finding. */
export interface Plan {
  /** In their order: what is kept apart first. */
  readonly steps: readonly Step[];
  readonly merges: ReadonlyMap<Finding, readonly PlannedMerge[]>;
}

/** Names a conflict of a finding: the row of it that goes, and the column. */
export function answerKey({ row }: Pick<FoundRow, 'row'>, place: number): string {
  return `${row}/${place}`;
}

/**
 * Plans what was chosen, one finding after the other: a row that was merged is the one that stayed from then on, so that
 * rows of several findings end in one.
 *
 * @param headings those of the list
 */
export function planSteps(
  headings: readonly unknown[],
  findings: readonly Finding[],
  choiceOf: (finding: Finding) => Choice,
): Plan {
  const list = new MergingList(headings);
  const merges = new Map<Finding, PlannedMerge[]>();
  const apart: Step[] = [];
  const merging: Step[] = [];
  for (const finding of findings) {
    const { action, stays, theirs } = choiceOf(finding);
    const keep = finding.rows[stays] ?? finding.rows[0];
    if (action === 'apart') {
      const pairs = finding.pairs.map(([one, other]) => [list.asRead(one), list.asRead(other)] as const);
      apart.push({ do: 'apart', finding, pairs });
    }
    if (action !== 'merge' || !keep) continue;
    const planned: PlannedMerge[] = [];
    for (const row of finding.rows) {
      const merge = list.merge(keep, row, (place) => theirs.has(answerKey(row, place)));
      if (!merge) continue;
      planned.push({ ...merge, row });
      merging.push({ do: 'merge', finding, goes: merge.goes, order: merge.order });
    }
    merges.set(finding, planned);
  }
  return { steps: [...apart, ...merging], merges };
}

/** The list as it becomes while rows are merged. */
class MergingList {
  private headings: readonly string[];
  private readonly idAt: number | undefined;
  private readonly nameAt: number;
  /** The row that another one was merged into. */
  private readonly into = new Map<number, FoundRow>();
  /** Rows as they are after a merge. */
  private readonly merged = new Map<number, readonly unknown[]>();

  constructor(headings: readonly unknown[]) {
    this.headings = headings.map(plainText);
    const { id, name = 0 } = findColumns(this.headings);
    this.idAt = id;
    this.nameAt = name;
  }

  asRead(row: FoundRow): RowAsRead {
    return {
      id: row.id,
      name: plainText(this.cellsOf(row)[this.nameAt]),
      says: rowAsText(this.headings, this.cellsOf(row), this.idAt),
    };
  }

  /** Merges a row into another; nothing when both are one already. */
  merge(keep: FoundRow, goes: FoundRow, isTheirs: (place: number) => boolean) {
    const [stays, other] = [this.standing(keep), this.standing(goes)];
    if (stays.row === other.row) return undefined;
    const merge = mergeRows(this.headings, this.cellsOf(stays), this.cellsOf(other), isTheirs);
    const name = plainText(merge.row[this.nameAt]);
    const order: MergeOrder = { keep: this.asRead(stays), other: this.asRead(other), name, cells: merge.cells };
    this.headings = merge.headings;
    this.merged.set(stays.row, merge.row);
    this.into.set(other.row, stays);
    return { cells: merge.cells, conflicts: merge.conflicts, goes: other, stays, order };
  }

  private standing(row: FoundRow): FoundRow {
    const into = this.into.get(row.row);
    return into ? this.standing(into) : row;
  }

  private cellsOf(row: FoundRow): readonly unknown[] {
    return this.merged.get(row.row) ?? row.cells;
  }
}
