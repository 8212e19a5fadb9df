import { answerOf } from '../../local/answerOf';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { ImportPage } from '../../src/commands/importList';
import type { ImportOutcome } from '../../src/commands/storeImport';
import type { UndoOutcome } from '../../src/commands/undoImport';
import { type ImportBatch, importBatches } from '../../src/partnership/import/batches';
import { existingList } from '../../src/partnership/import/existingList';
import { importPartners } from '../../src/partnership/import/importPartners';
import { proposeMatching, rememberedOf } from '../../src/partnership/import/matching';
import { planImport } from '../../src/partnership/import/planImport';
import { partnersIn } from '../../src/partnership/import/sameAs';
import { table } from '../partnership/import/lists';

/** How a list is imported in a test. */
export interface ImportOptions {
  readonly id?: string;
  readonly source?: string;
  readonly size?: number;
}

export const IMPORT_ID = '0123abcd';

/** What the page that imports a list is given. */
export function readImportList(workspace: LocalWorkspace): ImportPage {
  return answerOf(workspace, 'readImportList');
}

/** What the page would send for a list, after everything was left as it is proposed. */
export function batchesOf(
  workspace: LocalWorkspace,
  cells: readonly (readonly string[])[],
  { id = IMPORT_ID, source = 'list.csv', size }: ImportOptions = {},
): ImportBatch[] {
  const page = readImportList(workspace);
  const read = table(cells);
  const matching = proposeMatching(read, { remembered: page.matchings });
  const imported = importPartners(read, matching);
  const existing = existingList(page.rows);
  const plan = planImport(imported, existing, partnersIn(existing));
  const about = { id, source, matching: rememberedOf(read, matching) ?? null };
  return importBatches(about, imported, existing, plan, size);
}

/** Sends one batch. */
export function store(workspace: LocalWorkspace, batch: ImportBatch): ImportOutcome {
  return answerOf(workspace, 'storeImport', batch);
}

/** Imports a list as the page would. */
export function importCells(
  workspace: LocalWorkspace,
  cells: readonly (readonly string[])[],
  options?: ImportOptions,
): ImportOutcome[] {
  return batchesOf(workspace, cells, options).map((batch) => store(workspace, batch));
}

/** Undoes an import as the page would: until nothing is left. */
export function undo(workspace: LocalWorkspace, id = IMPORT_ID): UndoOutcome[] {
  const outcomes: UndoOutcome[] = [];
  for (let left = 1; left > 0; ) {
    const outcome = answerOf<UndoOutcome>(workspace, 'undoImport', id);
    outcomes.push(outcome);
    left = outcome.left;
  }
  return outcomes;
}

/** The rows of a sheet by their headings; blank cells are left away. */
export function records(workspace: LocalWorkspace, sheet = 'Partners'): Record<string, unknown>[] {
  const [headings = [], ...rows] = workspace.rows(sheet);
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, at) => [heading, row[at]]).filter(([, cell]) => cell !== '')),
  );
}
