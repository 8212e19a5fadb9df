import { likeness, type WeighedText, weigher } from './likeness';
import { areApart, distance, isSameBuilding, type Place, type PlaceCells, readPlace } from './place';
import { stem } from './stem';
import { isPeople, termsIn } from './terms';

/** What two partners may be to each other; allies do similar work elsewhere or for others, or serve the same people. */
export type OverlapKind = 'duplication' | 'similarWork' | 'samePeople' | 'building';

/** A partner of a list, as far as overlaps go. */
export interface OverlapRow extends PlaceCells {
  /** What it is for and what it offers. */
  readonly text: string;
}

/** Two partners of a list, by their places in it. */
export interface Overlap {
  readonly one: number;
  /** Below the first. */
  readonly other: number;
  readonly kind: OverlapKind;
  /** From 0 to 1: how alike the texts are, and less the fewer words say so. */
  readonly strength: number;
  /** The words that they share, the most telling first, as the first writes them. */
  readonly shared: readonly string[];
  /** `NaN` where it is not known. */
  readonly km: number;
}

/** From so much on two texts are about one issue; below, pairs of real lists were found to share a phrase only. */
const SAME_ISSUE = 0.25;
/** From so much on it is worth a look that two partners serve the same people. */
const SAME_PEOPLE = 0.2;
/** For a row that the list is compared with, half as much will do: a person looks for whom it has. */
const FOR_OURS = 0.5;
/** Texts so alike are about one issue even when only one word says so. */
const ALMOST_EQUAL = 0.8;
/** So many of the rows above are compared with a row closely; where more are as near, they all say the same. */
const NEAREST = 50;

/**
 * Who in a list overlaps with whom, the strongest first. Of two partners is known, or not,
 *
 * - whether they work on the same issue: two words or more in common that tell what they do, and a strength of 0.25;
 * - whether they serve the same people: their texts name a group in common; others, when both name some and none in common;
 * - whether they work in the same area: {@link areApart};
 * - whether they are in the same building: {@link isSameBuilding}.
 *
 * The same issue, and neither other people nor another area for all that is known, is a possible duplication. Otherwise
 * the same building makes them neighbors. The same issue for others or elsewhere, and the same people in what may be the
 * same area by a strength of 0.2, make natural allies.
 *
 * @param hasOurs - whether the first row is our own organization, for which half of each strength will do
 */
export function overlaps(rows: readonly OverlapRow[], hasOurs = false): Overlap[] {
  const places = rows.map((row) => readPlace(row, row.text));
  const texts = weighedTexts(rows, places);
  const share = (one: number) => (hasOurs && one === 0 ? FOR_OURS : 1);
  const found = nearPairs(texts, places, share).flatMap(([one, other]) => {
    const [here, there] = [places[one], places[other]] as [Place, Place];
    const known = { elsewhere: areApart(here, there), nextDoor: isSameBuilding(here, there), share: share(one) };
    const pair = compare(texts[one] as WeighedText, texts[other] as WeighedText, known);
    return pair ? [{ one, other, ...pair, km: distance(here, there) }] : [];
  });
  return found.sort((a, b) => b.strength - a.strength);
}

/** The texts of a list for comparing; the names of areas tell where, not what. */
function weighedTexts(rows: readonly OverlapRow[], places: readonly Place[]): WeighedText[] {
  const areas = new Set(places.flatMap((place) => place.areas.flatMap((area) => area.split(' ').map(stem))));
  const terms = rows.map(({ text }) => new Map(Array.from(termsIn(text)).filter(([key]) => !areas.has(key))));
  return terms.map(weigher(terms));
}

/** The pairs that share enough, or are in one building: most pairs of a list share nothing, and are never compared. */
function nearPairs(
  texts: readonly WeighedText[],
  places: readonly Place[],
  share: (one: number) => number,
): [one: number, other: number][] {
  const saidBy = new Map<string, { row: number; weight: number }[]>();
  return texts.flatMap((text, other) => {
    const scores = new Float64Array(other);
    text.forEach(({ weight }, key) => {
      const above = saidBy.get(key) ?? [];
      for (const one of above) scores[one.row] = (scores[one.row] ?? 0) + (one.weight * weight) / share(one.row);
      above.push({ row: other, weight });
      saidBy.set(key, above);
    });
    const there = places[other] as Place;
    const isLocated = there.address !== '' || !Number.isNaN(there.at[0]);
    const near: [number, number][] = [];
    for (let one = 0; one < other; one++) {
      const isNear = (scores[one] ?? 0) >= SAME_PEOPLE || (isLocated && isSameBuilding(places[one] as Place, there));
      if (isNear) near.push([one, other]);
    }
    return near.sort(([a], [b]) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, NEAREST);
  });
}

function compare(
  one: WeighedText,
  other: WeighedText,
  { elsewhere, nextDoor, share }: { elsewhere: boolean; nextDoor: boolean; share: number },
): Pick<Overlap, 'kind' | 'strength' | 'shared'> | undefined {
  const { score, shared } = likeness(one, other);
  const strength = (score * shared.length) / (shared.length + 1);
  const works = shared.filter(({ key }) => !isPeople(key)).length;
  const isSameIssue = strength >= SAME_ISSUE * share && works >= (score < ALMOST_EQUAL ? 2 : 1);
  const areSamePeople = works < shared.length;
  const areOtherPeople = !areSamePeople && namesPeople(one) && namesPeople(other);
  const kind: OverlapKind | undefined =
    isSameIssue && !areOtherPeople && !elsewhere
      ? 'duplication'
      : nextDoor
        ? 'building'
        : isSameIssue
          ? 'similarWork'
          : areSamePeople && strength >= SAME_PEOPLE * share && !elsewhere
            ? 'samePeople'
            : undefined;
  return kind && { kind, strength, shared: shared.map(({ written }) => written) };
}

function namesPeople(text: WeighedText): boolean {
  return Array.from(text.keys()).some(isPeople);
}

/** The words that two partners share, as many as a person reads. */
export function sharedWords({ shared }: Overlap): string {
  return shared.slice(0, 5).join(', ');
}
