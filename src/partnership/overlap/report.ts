import type { Settings } from '../settings';
import { fold } from '../text';
import { type Overlap, type OverlapKind, overlaps, sharedWords } from './overlaps';
import { distanceInWords, overlapWords } from './overlapWords';
import type { PlaceCells } from './place';

/** A partner of a list, as far as its overlaps go. */
export interface OverlapPartner extends PlaceCells {
  readonly name: string;
  readonly mission: string;
  readonly theyOffer: string;
}

/** Two of a list who overlap. */
export interface OverlapPair<Partner extends OverlapPartner> {
  /** `undefined` for our own organization. */
  readonly one: Partner | undefined;
  readonly other: Partner;
  readonly kind: OverlapKind;
  /** The words that both use, as many as a person reads. */
  readonly shared: string;
  /** `NaN` where it is not known. */
  readonly km: number;
}

/** One row of the sheet, below its headings. */
export type OverlapLine = readonly [
  organization: string,
  other: string,
  kind: string,
  shared: string,
  distance: string,
  toDo: string,
];

/** So many pairs of a kind are told, and so many of each partner: a person reads them. */
const OF_A_KIND = 100;
const OF_EACH = 3;
const OF_OURS = 20;

/**
 * The strongest overlaps: with our own organization, which the list may hold too, then of partners with each other.
 *
 * @param partners - in the order of the list
 */
export function overlapPairs<Partner extends OverlapPartner>(
  ours: Pick<Settings, 'organization' | 'mission'>,
  partners: readonly Partner[],
): OverlapPair<Partner>[] {
  const others = partners.filter(({ name }) => fold(name) !== fold(ours.organization));
  const rows = others.map((partner) => ({ ...partner, text: textOf(partner) }));
  return strongest(overlaps([{ text: ours.mission }, ...rows], true)).map((pair) => {
    const { kind, km } = pair;
    return { one: others[pair.one - 1], other: others[pair.other - 1] as Partner, kind, shared: sharedWords(pair), km };
  });
}

/** The pairs as the rows of the sheet. */
export function overlapLines(pairs: readonly OverlapPair<OverlapPartner>[]): OverlapLine[] {
  const { us, kinds } = overlapWords.en;
  return pairs.map(({ one, other, kind, shared, km }) => {
    return [one?.name ?? us, other.name, kinds[kind].name, shared, distanceInWords(km, 'en'), kinds[kind].toDo];
  });
}

/** What partners are compared by. */
export function textOf({ mission, theyOffer }: OverlapPartner): string {
  return `${mission}\n${theyOffer}`.trim();
}

/** Ours, then a few of each partner, so that twenty food pantries do not fill the report. */
function strongest(all: readonly Overlap[]): Overlap[] {
  const told = new Map<string, number>();
  const count = (key: string) => told.get(key) ?? 0;
  const ours = all.filter(({ one }) => one === 0).slice(0, OF_OURS);
  const others = all.filter(({ kind, one, other }) => {
    const ends = [`${kind} ${one}`, `${kind} ${other}`];
    if (one === 0 || count(kind) >= OF_A_KIND || ends.some((end) => count(end) >= OF_EACH)) return false;
    for (const key of [kind, ...ends]) told.set(key, count(key) + 1);
    return true;
  });
  return [...ours, ...others];
}
