import { CRITERION_INDEXES, type CriterionIndex } from './criterion';
import { allPatterns, type Decision, decide, type Pattern, PRIORITIES, type Priority, withRating } from './priority';
import type { RatingCode } from './rating';
import type { Weights } from './weights';

/** One rating that changes, and to what. */
export interface Change {
  readonly criterion: CriterionIndex;
  readonly to: RatingCode;
}

/** The smallest ways up: each option is a set of raises that together reach `priority`. */
export interface WayUp {
  readonly priority: Priority;
  readonly options: readonly (readonly Change[])[];
}

/**
 * The fewest one-step raises that reach a better priority; several options when equally few would do.
 * `undefined` for the best priority and while anything is not rated.
 *
 * @example fewestChanges([3, 1, 3], equal) // { priority: 'Immediate', options: [[{ criterion: 1, to: 2 }]] }
 */
export function fewestChanges(pattern: Pattern, weights: Weights): WayUp | undefined {
  const now = decide(pattern, weights);
  const better = allRaises(pattern).filter((to) => isBetter(decide(to, weights), now));
  const fewest = Math.min(...better.map((to) => stepsBetween(pattern, to)));
  const nearest = better.filter((to) => stepsBetween(pattern, to) === fewest);
  const reached = PRIORITIES.find((priority) => nearest.some((to) => decide(to, weights) === priority));
  if (reached === undefined) return undefined;
  const options = nearest.filter((to) => decide(to, weights) === reached).map((to) => changesBetween(pattern, to));
  return { priority: reached, options: options.sort((a, b) => orderOf(a) - orderOf(b)) };
}

/** The single one-step changes, up or down, after which the decision would be another. */
export function decisiveSteps(pattern: Pattern, weights: Weights): Change[] {
  const now = decide(pattern, weights);
  const steps: Change[] = [];
  for (const criterion of CRITERION_INDEXES) {
    const code = pattern[criterion];
    for (const to of [code - 1, code + 1]) {
      if (code === 0 || to < 1 || to > 3) continue;
      const change: Change = { criterion, to: to as RatingCode };
      if (decide(withRating(pattern, criterion, change.to), weights) !== now) steps.push(change);
    }
  }
  return steps;
}

/** Options stand in the order of the criteria they begin with. */
function orderOf(changes: readonly Change[]): number {
  return changes.reduce((order, { criterion }) => order * 10 + criterion + 1, 0) / 10 ** changes.length;
}

function isBetter(then: Decision, now: Decision): boolean {
  const before = PRIORITIES.indexOf(now as Priority);
  const after = PRIORITIES.indexOf(then as Priority);
  return before >= 0 && after >= 0 && after < before;
}

/** All that the ratings may rise to, themselves included; none while anything is not rated. */
function allRaises(pattern: Pattern): Pattern[] {
  return allPatterns().filter((to) =>
    CRITERION_INDEXES.every((index) => pattern[index] > 0 && to[index] >= pattern[index]),
  );
}

function stepsBetween(from: Pattern, to: Pattern): number {
  return CRITERION_INDEXES.reduce<number>((sum, index) => sum + to[index] - from[index], 0);
}

function changesBetween(from: Pattern, to: Pattern): Change[] {
  return CRITERION_INDEXES.filter((index) => from[index] !== to[index]).map((criterion) => ({
    criterion,
    to: to[criterion],
  }));
}
