import type { ImportOutcome } from '../../commands/storeImport';
import { type ImportBatch, importBatches } from '../../partnership/import/batches';
import { rememberedOf } from '../../partnership/import/matching';
import type { ImportPlan } from '../../partnership/import/planImport';
import type { Language } from '../../partnership/language';
import { type Batches, useBatches } from '../common/useBatches';
import type { PlannedImport } from './usePlanning';
import { importListWords } from './words';

/** Writing a planned import, some hundred rows at a time. What is sent again is not written again. */
export interface Storing extends Omit<Batches<ImportBatch, ImportOutcome>, 'start'> {
  start(id: string, planned: PlannedImport, plan: ImportPlan): Promise<void>;
}

export function useStoring(language: Language): Storing {
  const words = importListWords[language];
  const { start, ...batches } = useBatches<ImportBatch, ImportOutcome>(
    language,
    () => words.storing,
    async (calls, [batch], doing) => {
      const outcome = batch && (await calls.run(doing, 'storeImport', batch));
      return outcome && [outcome];
    },
    { size: 1, weightOf: linesIn },
  );
  return {
    ...batches,
    start(id, { source, matching, imported, existing }, plan) {
      const name = { id, source: source.name, matching: rememberedOf(source.table, matching) ?? null };
      return start(importBatches(name, imported, existing, plan));
    },
  };
}

/** How many rows of the import a batch is about. */
export function linesIn({ additions, changes, skipped }: ImportBatch): number {
  return additions.length + changes.length + skipped.length;
}

/** What several batches came to. */
export function outcomeOf(outcomes: readonly ImportOutcome[]): ImportOutcome {
  return {
    added: outcomes.reduce((sum, { added }) => sum + added, 0),
    filled: outcomes.reduce((sum, { filled }) => sum + filled, 0),
    left: outcomes.flatMap(({ left }) => left),
  };
}

/** Tells an import from all others: eight hexadecimal digits. */
export function newImportId(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(16).padStart(8, '0');
}
