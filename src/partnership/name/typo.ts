/** What turned one word into another: nothing, one slip, two slips, or more than slips explain. */
export type Slips = 0 | 1 | 2 | 'more';

/**
 * True when one slip of typing lies between two words: all but one letter, or two swapped neighbors, stand at their
 * beginning and end alike. Much quicker than {@link slipsBetween}.
 *
 * @example isOneSlip('kitchen', 'kicthen') // true
 */
export function isOneSlip(one: string, other: string): boolean {
  // Most words differ at both ends, and then only very short ones can be a slip apart.
  const isLong = one.length > 4 && other.length > 4;
  if (isLong && one[0] !== other[0] && one[one.length - 1] !== other[other.length - 1]) return false;
  if (Math.abs(one.length - other.length) > 2) return false;
  const [from, to] = [Array.from(one), Array.from(other)];
  if (Math.abs(from.length - to.length) > 1) return false;
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let end = 0;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  const left = Math.max(from.length, to.length) - start - end;
  if (left === 2 && from.length === to.length) return from[start] === to[start + 1] && from[start + 1] === to[start];
  return left === 1;
}

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
