import type { CriterionIndex } from '../criterion';
import type { Criteria, DecisiveStep, Raises } from './decisionWords';

/** Groups single changes by what they lead to, falls before rises, as a sentence names them. */
export function grouped(
  steps: readonly DecisiveStep[],
): { criteria: CriterionIndex[]; to: 1 | 2 | 3; rises: boolean }[] {
  return ([1, 2, 3] as const)
    .flatMap((to) => [false, true].map((rises) => ({ to, rises })))
    .map(({ to, rises }) => {
      const group = steps.filter((step) => step.to === to && step.rises === rises);
      return { to, rises, criteria: group.map((step) => step.criterion) };
    })
    .filter(({ criteria }) => criteria.length > 0);
}

/** The shape of a way up, which decides how it is said. */
export type RaisesShape =
  | { readonly kind: 'the lows'; readonly to: 2 | 3 }
  | { readonly kind: 'any two of three'; readonly to: 2 | 3 }
  | { readonly kind: 'one of'; readonly criteria: Criteria; readonly to: 2 | 3 }
  | { readonly kind: 'one set of'; readonly sets: readonly Criteria[]; readonly to: 2 | 3 }
  | { readonly kind: 'mixed'; readonly options: Raises };

/** Tells the shape of a way up for a partner whose `lows` are Low. */
export function shapeOf(options: Raises, lows: Criteria): RaisesShape {
  const to = options[0]?.[0]?.to;
  const alike = options.every((groups) => groups.length === 1 && groups[0]?.to === to);
  if (to === undefined || !alike) return { kind: 'mixed', options };
  const sets = options.map((groups) => groups[0]?.criteria ?? []);
  if (sets.length === 1 && sets[0]?.join() === lows.join()) return { kind: 'the lows', to };
  if (sets.length === 3 && sets.every((set) => set.length === 2)) return { kind: 'any two of three', to };
  if (sets.every((set) => set.length === 1)) return { kind: 'one of', criteria: sets.map(([one = 0]) => one), to };
  return { kind: 'one set of', sets, to };
}
