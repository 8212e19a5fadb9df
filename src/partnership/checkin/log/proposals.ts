import { CRITERIA, CRITERION_INDEXES, type CriterionIndex } from '../../criterion';
import { type Decision, decide, type Pattern, withRating } from '../../priority';
import { RATINGS, type RatingCode } from '../../rating';
import type { Weights } from '../../weights';

/** A rating that a check-in proposes to change. */
export interface Proposal {
  readonly criterion: CriterionIndex;
  readonly from: RatingCode;
  readonly to: RatingCode;
  /** What the priority comes to when this is written together with those that are chosen for it. */
  readonly decision: Decision;
}

/**
 * The ratings that would change. Nothing of it is written before somebody chooses it.
 *
 * @param now the ratings as they stand
 * @param meeting the ratings of the meeting; 0 where it changed nothing
 * @param chosen the criteria whose new rating somebody chose to write
 * @example proposals([3, 3, 3], [2, 0, 2], [], equal)[0] // { criterion: 0, from: 3, to: 2, decision: 'Immediate' }
 */
export function proposals(
  now: Pattern,
  meeting: Pattern,
  chosen: readonly CriterionIndex[],
  weights: Weights,
): Proposal[] {
  const changed = CRITERION_INDEXES.filter((index) => meeting[index] !== 0 && meeting[index] !== now[index]);
  return changed.map((criterion) => {
    const written = changed.filter((index) => index === criterion || chosen.includes(index));
    const pattern = written.reduce<Pattern>((all, index) => withRating(all, index, meeting[index]), now);
    return { criterion, from: now[criterion], to: meeting[criterion], decision: decide(pattern, weights) };
  });
}

/**
 * The ratings of a check-in as the log notes them, a line each.
 *
 * @example ratingsNoted([{ criterion: 0, from: 3, to: 2, decision: 'Explore' }], [])
 * // 'Mission Alignment: High → Medium (proposed)'
 */
export function ratingsNoted(proposed: readonly Proposal[], written: readonly CriterionIndex[]): string {
  return proposed
    .map(({ criterion, from, to }) => {
      const fate = written.includes(criterion) ? 'written' : 'proposed';
      return `${CRITERIA[criterion].name}: ${RATINGS[from] ?? 'not rated'} → ${RATINGS[to]} (${fate})`;
    })
    .join('\n');
}
