import { useState } from 'preact/hooks';
import type { ImportPage } from '../../commands/importList';
import type { ListMatch } from '../../partnership/duplicates/matchAgainst';
import { type ExistingList, existingList } from '../../partnership/import/existingList';
import { type ImportedList, importPartners } from '../../partnership/import/importPartners';
import type { Matching } from '../../partnership/import/matching';
import { type ImportPlan, planImport, type SameAs } from '../../partnership/import/planImport';
import { partnersIn } from '../../partnership/import/sameAs';
import { inBatches } from '../common/inBatches';
import { type Job, useJob } from '../common/useJob';
import { breath } from './breath';
import type { ListSource } from './listSource';
import { importListWords } from './words';

/** An import as it was planned, before a person decides about single partners. */
export interface PlannedImport {
  readonly source: ListSource;
  readonly matching: Matching;
  readonly imported: ImportedList;
  readonly existing: ExistingList;
  readonly sameAs: SameAs;
  /** Where each imported partner stands in the list. */
  readonly matches: readonly ListMatch[];
}

/** So many partners are compared before the browser may do something else. */
const AT_ONCE = 100;

/** Planning an import: of ten thousand rows it takes a while, so it goes piece by piece and can be stopped. */
export interface Planning {
  /** What is done before the comparing, in words. */
  readonly doing: string | undefined;
  /** The comparing with the list. */
  readonly job: Job;
  /** Answers `undefined` when it was stopped; a list without partners is planned, too. */
  plan(page: ImportPage, source: ListSource, matching: Matching): Promise<PlannedImport | undefined>;
}

export function usePlanning(): Planning {
  const job = useJob();
  const [doing, setDoing] = useState<string>();
  return {
    doing,
    job,
    async plan({ language, rows }, source, matching) {
      const words = importListWords[language];
      setDoing(words.understanding);
      await breath();
      const imported = importPartners(source.table, matching);
      setDoing(words.comparing);
      await breath();
      const existing = existingList(rows);
      const sameAs = partnersIn(existing);
      setDoing(undefined);
      const matches: ListMatch[] = [];
      const phase = await job.start(
        inBatches(imported.partners, AT_ONCE).map((partners) => ({
          doing: words.comparing,
          size: partners.length,
          async run() {
            matches.push(...partners.map(sameAs));
            await breath(0);
            return true;
          },
        })),
      );
      return phase === 'finished' ? { source, matching, imported, existing, sameAs, matches } : undefined;
    },
  };
}

/** The plan of an import with what a person decided. */
export function planOf(
  { imported, existing, sameAs }: PlannedImport,
  answers: Parameters<typeof planImport>[3],
): ImportPlan {
  return planImport(imported, existing, sameAs, answers);
}
