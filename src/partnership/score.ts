import type { Weights } from './weights';

/**
 * The weighted mean of the three points (each 0 to 100), to one decimal.
 * It orders partners inside a priority and never sets the priority: no plain sum can give the founding matrix,
 * whose second and third rows have equal sums and different priorities.
 *
 * @example score([100, 50, 100], [1 / 3, 1 / 3, 1 / 3]) // 83.3
 */
export function score(points: readonly [number, number, number], weights: Weights): number {
  const mean = points[0] * weights[0] + points[1] * weights[1] + points[2] * weights[2];
  return Math.round((mean + 1e-9) * 10) / 10;
}
