import type { Terms } from './terms';

/** A text for comparing: what each of its terms counts, as a vector of length 1. */
export type WeighedText = ReadonlyMap<string, { readonly weight: number; readonly written: string }>;

/** What two texts have in common. */
export interface Likeness {
  /** From 0, nothing, to 1, the same terms: the cosine of the two. */
  readonly score: number;
  /** What they share, what counts most first, as the first text writes it. */
  readonly shared: readonly { readonly key: string; readonly written: string }[];
}

/**
 * Weighs the terms of a text by how rare they are among texts: what few say tells more. These are the tf-idf weights of
 * information retrieval, smoothed so that a term of all texts, or of none, counts too.
 *
 * @param texts - the list that the texts to weigh belong to
 */
export function weigher(texts: readonly Terms[]): (terms: Terms) => WeighedText {
  const counts = new Map<string, number>();
  for (const key of texts.flatMap((terms) => Array.from(terms.keys()))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (terms) => {
    const weighed = Array.from(terms, ([key, { times, written }]) => {
      const rarity = 1 + Math.log((texts.length + 1) / ((counts.get(key) ?? 0) + 1));
      return { key, written, weight: (1 + Math.log(times)) * rarity };
    });
    const length = Math.hypot(...weighed.map(({ weight }) => weight));
    return new Map(weighed.map(({ key, written, weight }) => [key, { written, weight: weight / length }]));
  };
}

/** Compares two texts, and says what makes them alike. */
export function likeness(one: WeighedText, other: WeighedText): Likeness {
  const shared = Array.from(one, ([key, { weight, written }]) => {
    return { key, written, counts: weight * (other.get(key)?.weight ?? 0) };
  }).filter(({ counts }) => counts > 0);
  shared.sort((a, b) => b.counts - a.counts);
  return {
    score: Math.min(
      1,
      shared.reduce((sum, { counts }) => sum + counts, 0),
    ),
    shared,
  };
}
