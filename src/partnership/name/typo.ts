/** What turned one word into another: nothing, one slip, two slips, or more than slips explain. */
export type Slips = 0 | 1 | 2 | 'more';

/**
 * How many slips of typing lie between two words: a letter added, left out, wrong, or swapped with its neighbor.
 * Source of the measure: the restricted Damerau-Levenshtein distance (optimal string alignment).
 *
 * @example slipsBetween('kitchen', 'kicthen') // 1
 */
export function slipsBetween(one: string, other: string): Slips {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > 4) return 'more';
  const [from, to] = [Array.from(one), Array.from(other)];
  if (Math.abs(from.length - to.length) > 2) return 'more';
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > 2) return 'more';
    before = last;
    last = next;
  }
  const slips = last[to.length] ?? 3;
  return slips === 1 || slips === 2 ? slips : 'more';
}
