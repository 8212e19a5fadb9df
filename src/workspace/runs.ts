/** The values of a list with holes that stand side by side, and where each run of them begins. */
export function runs<T>(values: readonly T[]): { from: number; run: T[] }[] {
  const found: { from: number; run: T[] }[] = [];
  values.forEach((value, place) => {
    const last = found[found.length - 1];
    if (last && last.from + last.run.length === place) last.run.push(value);
    else found.push({ from: place, run: [value] });
  });
  return found;
}
