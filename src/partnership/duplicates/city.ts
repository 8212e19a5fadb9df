import { readName } from '../name/readName';
import { slipsBetween } from '../name/typo';
import type { Agreement } from './agreement';

/** A place, taken apart for comparing it. */
export interface City {
  /** The town alone, spelled one way: `Ft. Alder` and `Fort Alder` are one. */
  readonly town: string;
  /** What stands after the comma, such as the state. */
  readonly region: string;
}

/** Reads `Alder Bay, VT`; `undefined` for a blank. */
export function readCity(text: string): City | undefined {
  const [town = '', ...rest] = text.split(/[,(]/);
  const spelled = spell(town);
  return spelled === '' ? undefined : { town: spelled, region: spell(rest[0] ?? '') };
}

/** Compares two cities. A slip of typing makes no other city, and a town within the other's name is unclear. */
export function compareCities(one: City | undefined, other: City | undefined): Agreement {
  if (!one || !other) return 'unclear';
  if (isOtherRegion(one.region, other.region)) return 'other';
  if (one.town === other.town) return 'equal';
  const [short, long] = one.town.length < other.town.length ? [one.town, other.town] : [other.town, one.town];
  if (long.startsWith(`${short} `)) return 'unclear';
  return short.length > 3 && slipsBetween(short, long) === 1 && short[0] === long[0] ? 'unclear' : 'other';
}

/** Regions are compared only when both are written alike: two letters, or in full. */
function isOtherRegion(one: string, other: string): boolean {
  if (one === '' || other === '' || one === other) return false;
  return (one.length === 2) === (other.length === 2) && !one.startsWith(other) && !other.startsWith(one);
}

function spell(text: string): string {
  return readName(text)
    .words.map(({ canonical }) => canonical)
    .join(' ');
}
