/** How many others are looked at for each name. */
const NEIGHBORS = 3;

/**
 * For each name its nearest neighbors in the list by character trigrams (Dice coefficient): different organizations
 * that look the most alike.
 *
 * @returns pairs of places, each pair once
 */
export function nearestNeighbors(names: readonly string[]): [number, number][] {
  const grams = names.map(trigrams);
  const pairs = new Map<string, [number, number]>();
  grams.forEach((mine, at) => {
    const near = grams
      .map((theirs, other) => ({ other, likeness: other === at ? -1 : dice(mine, theirs) }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, NEIGHBORS);
    for (const { other } of near) {
      const pair: [number, number] = [Math.min(at, other), Math.max(at, other)];
      if (at !== other) pairs.set(pair.join(), pair);
    }
  });
  return [...pairs.values()];
}

function trigrams(name: string): Set<string> {
  const text = `  ${name.toLowerCase()} `;
  return new Set(Array.from({ length: text.length - 2 }, (_, at) => text.slice(at, at + 3)));
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of one) if (other.has(gram)) shared++;
  return (2 * shared) / (one.size + other.size);
}

const PLACES = ['Alder Bay', 'Heron Falls', 'Rutland', 'Springfield', 'Oaxaca', 'Lyon', 'Salem', 'Concord'];

/** Names of sister organizations, made by rule: the next number, another place, another side of town. */
export function sistersOf(name: string): string[] {
  const sisters: string[] = [];
  if (/\d/.test(name)) sisters.push(name.replace(/\d+/, (number) => String(Number(number) + 1)));
  else sisters.push(`${name} 2`, `${name} Chapter 14`);
  PLACES.slice(0, 3).forEach((place) => {
    if (/\s(of|for|de)\s+\S+$/i.test(name)) sisters.push(name.replace(/(\s(?:of|for|de)\s+)\S+$/i, `$1${place}`));
  });
  const sides: [RegExp, string][] = [
    [/\bnorth\b/i, 'South'],
    [/\beast\b/i, 'West'],
    [/\bsouth\b/i, 'North'],
    [/\bwomen\b/i, 'Men'],
    [/\bfirst\b/i, 'Second'],
    [/\bboys\b/i, 'Girls'],
  ];
  for (const [side, otherSide] of sides) if (side.test(name)) sisters.push(name.replace(side, otherSide));
  sisters.push(`${name} of ${PLACES[name.length % PLACES.length]}`);
  return sisters;
}
