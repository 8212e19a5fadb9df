import type { MergeOutcome } from '../../commands/mergePartners';
import type { Language } from '../../partnership/language';
import { shorten } from '../../partnership/text';
import { type Batches, useBatches } from '../common/useBatches';
import type { Step } from './steps';
import { duplicatesWords } from './words';

/** What became of a step. */
export type StepOutcome = Exclude<MergeOutcome, { kind: 'left' }> | { readonly kind: 'apart' | 'changed' | 'sharedId' };

/** Doing what was chosen, a few rows at a time. What was done is not done again, also when its answer was lost. */
export function useDeciding(language: Language): Batches<Step, StepOutcome> {
  const words = duplicatesWords[language];
  return useBatches<Step, StepOutcome>(
    language,
    (steps) => words.doing(steps.map(({ finding }) => shorten(finding.rows[0]?.name ?? '', 60))),
    async (calls, steps, doing) => {
      const pairs = steps.flatMap((step) => (step.do === 'apart' ? step.pairs : []));
      const kept = pairs.length > 0 ? await calls.run(doing, 'keepPartnersApart', pairs) : [];
      if (!kept) return undefined;
      const orders = steps.flatMap((step) => (step.do === 'merge' ? [step.order] : []));
      const merged = orders.length > 0 ? await calls.run(doing, 'mergePartners', orders) : [];
      if (!merged) return undefined;
      const [answers, outcomes] = [kept.slice(), merged.slice()];
      return steps.map((step) => {
        if (step.do === 'apart') {
          const areKept = answers.splice(0, step.pairs.length).every((isKept) => isKept);
          return { kind: areKept ? 'apart' : 'changed' };
        }
        const outcome = outcomes.shift();
        return !outcome || outcome.kind === 'left' ? undefined : (outcome as StepOutcome);
      });
    },
  );
}
