import type { Comparisons } from './comparisons';

/** Of three criteria, the comparison that fits the two others least. */
export interface Contradiction {
  /** The two criteria compared, first the one that was said to count at least as much. */
  readonly pair: readonly [number, number];
  /** The criterion by way of which the other comparisons compare the two. */
  readonly through: number;
  /** How many times as much the first should count to fit the others best: a number of the scale, 1/9 to 9. */
  readonly fitting: number;
  /**
   * True when the answers run in a circle: `pair[1]` counts more than `through`, and `through` more than `pair[0]`,
   * but `pair[0]` more than `pair[1]`.
   */
  readonly circle: boolean;
}

/** The numbers of the scale: 1/9 … 1/2, 1, 2 … 9. */
const SCALE = Array.from({ length: 17 }, (_, at) => (at < 8 ? 1 / (9 - at) : at - 7));

/** Two comparisons are equally good to change up to rounding. */
const TOLERANCE = 1e-9;

/**
 * The comparison of three criteria whose change, to one number of the scale, would most reduce the inconsistency.
 * Where several would do equally well, the one that has to change least; then 0 with 2, which reads best as the last
 * of the three: "A over B, and B over C, but C over A".
 * `undefined` for another number of criteria, and when no change of one comparison makes them fit better.
 *
 * @example contradictionOf(comparisonsOfThree([3, 1 / 3, 3])) // { pair: [2, 0], through: 1, fitting: 1 / 9, circle: true }
 */
export function contradictionOf(comparisons: Comparisons): Contradiction | undefined {
  if (comparisons.length !== 3) return undefined;
  const now = misfit(comparisons, 0, 1, 2, at(comparisons, 0, 1));
  let best: { contradiction: Contradiction; left: number; change: number } | undefined;
  for (const [first, second, through] of [
    [0, 2, 1],
    [0, 1, 2],
    [1, 2, 0],
  ] as const) {
    const [winner, loser] = at(comparisons, first, second) >= 1 ? [first, second] : [second, first];
    const said = at(comparisons, winner, loser);
    const fitting = SCALE.reduce((one, other) =>
      misfit(comparisons, winner, loser, through, other) < misfit(comparisons, winner, loser, through, one) - TOLERANCE
        ? other
        : one,
    );
    const left = misfit(comparisons, winner, loser, through, fitting);
    const change = Math.abs(Math.log(fitting / said));
    if (left >= now - TOLERANCE) continue;
    const isBetter =
      best === undefined ||
      left < best.left - TOLERANCE ||
      (left < best.left + TOLERANCE && change < best.change - TOLERANCE);
    if (!isBetter) continue;
    const circle = said > 1 && at(comparisons, loser, through) > 1 && at(comparisons, through, winner) > 1;
    best = { contradiction: { pair: [winner, loser], through, fitting, circle }, left, change };
  }
  return best?.contradiction;
}

/**
 * How far a direct comparison is from the one by way of the third criterion. For three criteria the principal
 * eigenvalue, and with it every index of consistency, rises with this number and with nothing else.
 */
function misfit(comparisons: Comparisons, first: number, second: number, through: number, direct: number): number {
  return Math.abs(Math.log((at(comparisons, first, through) * at(comparisons, through, second)) / direct));
}

function at(comparisons: Comparisons, row: number, column: number): number {
  return comparisons[row]?.[column] ?? 1;
}
