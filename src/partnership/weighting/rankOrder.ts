import { weightingWords as words } from './weightingWords';

/**
 * Weights from an order of importance: the place of each criterion, 1 for the one that counts most. Only the order of
 * the places matters; criteria with one place share the weights of the places they take up together.
 *
 * Source: rank-order centroid weights (Barron and Barrett 1996): the mean of all weights that keep the order.
 *
 * @returns one weight for each criterion, in the same order; together 1
 * @throws Error when there is no place, or one is not a number
 * @example rankOrderWeights([1, 2, 3]) // [0.611…, 0.277…, 0.111…]
 * @example rankOrderWeights([2, 1, 2]) // [0.194…, 0.611…, 0.194…]
 */
export function rankOrderWeights(places: readonly number[]): number[] {
  if (places.length === 0) throw new Error(words.nothingToWeigh);
  places.forEach((place, index) => {
    if (!Number.isFinite(place)) throw new Error(words.rankNotANumber(index + 1, place));
  });
  return places.map((place) => {
    const before = places.filter((other) => other < place).length;
    const level = places.filter((other) => other === place).length;
    const taken = Array.from({ length: level }, (_, at) => centroidWeight(before + at + 1, places.length));
    return taken.reduce((sum, weight) => sum + weight, 0) / level;
  });
}

/** The weight of one place among `size`: (1/place + … + 1/size) / size. */
function centroidWeight(place: number, size: number): number {
  let sum = 0;
  for (let at = place; at <= size; at++) sum += 1 / at;
  return sum / size;
}
