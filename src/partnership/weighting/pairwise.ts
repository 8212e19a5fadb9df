import { type Comparisons, checkComparisons } from './comparisons';
import { type Contradiction, contradictionOf } from './contradiction';

/** Weights from comparisons of two criteria at a time, and how well the comparisons fit together. */
export interface PairwiseWeights {
  /** One weight for each criterion, in the same order; together 1. */
  readonly weights: readonly number[];
  /** The principal eigenvalue: as high as there are criteria when all comparisons fit, higher when they do not. */
  readonly lambdaMax: number;
  /** (lambdaMax - n) / (n - 1); 0 for one criterion. */
  readonly consistencyIndex: number;
  /** The consistency index by that of random answers; 0 for one and two criteria, which cannot contradict. */
  readonly consistencyRatio: number;
  /** True when the comparisons fit well enough to be used: a ratio of at most 0.10. */
  readonly consistent: boolean;
  /** Which comparison fits the others least; only for three criteria that are not consistent. */
  readonly contradiction?: Contradiction;
}

/**
 * The mean consistency index of random comparisons of 1, 2, 3 … 10 criteria.
 * Source: Saaty 1980, The Analytic Hierarchy Process. Other tables differ a little, and so do verdicts near 0.10.
 */
export const SAATY_RANDOM_INDICES = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49] as const;

/** Source: Saaty 1980. */
const HIGHEST_CONSISTENT_RATIO = 0.1;

/** The last digit of a ratio of exactly 0.10 must not decide. */
const TOLERANCE = 1e-9;

/**
 * Weights from a table of pairwise comparisons, as the analytic hierarchy process takes them: its principal
 * eigenvector (Saaty 1980), with the consistency of the answers.
 *
 * @throws Error when the table cannot be weighed, see {@link checkComparisons}
 * @example pairwiseWeights(comparisonsOfThree([1 / 2, 3, 4])).weights // [0.319…, 0.558…, 0.121…]
 */
export function pairwiseWeights(comparisons: Comparisons): PairwiseWeights {
  checkComparisons(comparisons);
  const size = comparisons.length;
  const { vector, value } = principalEigenvector(comparisons);
  const consistencyIndex = size === 1 ? 0 : Math.max(0, (value - size) / (size - 1));
  const random = SAATY_RANDOM_INDICES[size - 1] ?? 0;
  const consistencyRatio = random === 0 ? 0 : consistencyIndex / random;
  const consistent = consistencyRatio <= HIGHEST_CONSISTENT_RATIO + TOLERANCE;
  const contradiction = consistent ? undefined : contradictionOf(comparisons);
  const found = { weights: vector, lambdaMax: value, consistencyIndex, consistencyRatio, consistent };
  return contradiction === undefined ? found : { ...found, contradiction };
}

/** By power iteration, which finds it for every table of positive numbers (Perron and Frobenius). */
function principalEigenvector(comparisons: Comparisons): { vector: number[]; value: number } {
  let vector = comparisons.map(() => 1 / comparisons.length);
  let value = 0;
  for (let times = 0; times < 2000; times++) {
    const product = comparisons.map((row) => row.reduce((sum, cell, at) => sum + cell * (vector[at] ?? 0), 0));
    value = product.reduce((sum, one) => sum + one, 0);
    const next = product.map((one) => one / value);
    const change = Math.max(...next.map((one, at) => Math.abs(one - (vector[at] ?? 0))));
    vector = next;
    if (change < 1e-14) break;
  }
  return { vector, value };
}
