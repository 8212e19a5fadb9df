import { weightingWords as words } from './weightingWords';

/**
 * Weights from swing ratings: how much it matters, from 0 to 100, that a criterion rises from its worst to its best;
 * the one that matters most has 100. Each weight is the criterion's share of all ratings.
 *
 * Source: swing weighting (von Winterfeldt and Edwards 1986).
 *
 * @returns one weight for each criterion, in the same order; together 1
 * @throws Error when there is no rating, one is not a number from 0 to 100, or all are 0
 * @example swingWeights([100, 60, 40]) // [0.5, 0.3, 0.2]
 */
export function swingWeights(ratings: readonly number[]): number[] {
  if (ratings.length === 0) throw new Error(words.nothingToWeigh);
  ratings.forEach((rating, index) => {
    if (!(rating >= 0 && rating <= 100)) throw new Error(words.swingNotOnScale(index + 1, rating));
  });
  const sum = ratings.reduce((total, rating) => total + rating, 0);
  if (sum === 0) throw new Error(words.swingAllZero);
  return ratings.map((rating) => rating / sum);
}
