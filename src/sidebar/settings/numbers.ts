/** Three numbers for the weights' fields, as texts. */
export type Numbers = readonly [string, string, string];

/** Weights as percentages that people can read. */
export function asNumbers(weights: readonly number[]): Numbers {
  const [first = 0, second = 0, third = 0] = weights.map((weight) => Math.round(weight * 1000) / 10);
  return [String(first), String(second), String(third)];
}
