import { fold, plainText } from '../text';

/** Where a partner is and works, as far as is known. */
export interface Place {
  /** The areas that it serves and its town, folded, between blanks: ` harford county `. */
  readonly areas: readonly string[];
  /** Latitude and longitude in degrees; `NaN` where they are not known. */
  readonly at: readonly [number, number];
  /** Its street address, folded; blank for a post-office box, which tells of no building. */
  readonly address: string;
}

/** What a list says of where a partner is, as it stands in the cells. */
export interface PlaceCells {
  readonly area?: unknown;
  readonly city?: unknown;
  readonly address?: unknown;
  readonly latitude?: unknown;
  readonly longitude?: unknown;
}

/** Counties and cities as English, Spanish and French texts name them. */
const NAMED =
  /(?:\p{Lu}[\p{L}.'\u2019-]+ ){1,3}(?:County|[Cc]ity)\b|(?:County|[Cc]ity|[Cc]iudad|[Mm]unicipio|[Vv]ille) (?:of|de) \p{Lu}[\p{L}'\u2019-]+/gu;

/** Reads where a partner is; the counties and cities that its text names are areas too. */
export function readPlace({ area, city, address, latitude, longitude }: PlaceCells, text: string): Place {
  const town = fold(plainText(city));
  const street = fold(plainText(address));
  const areas = plainText(area)
    .split(/[,;/\n]/)
    .map(fold)
    .concat(town, (text.match(NAMED) ?? []).map(fold));
  return {
    areas: areas.filter(Boolean).map((one) => ` ${one} `),
    at: [degrees(latitude), degrees(longitude)],
    address: /\d/.test(street) && !/\bbox\b/.test(street) ? `${street} ${town}` : '',
  };
}

/** Degrees as a cell or a text says them, with a point or a comma. */
function degrees(cell: unknown): number {
  return Number(plainText(cell).replace(',', '.') || Number.NaN);
}

const RADIAN = Math.PI / 180;
const EARTH_DIAMETER_KM = 12_742;

/** How far apart two partners are in kilometers, along the globe (haversine formula); `NaN` where that is not known. */
export function distance({ at: [a, x] }: Place, { at: [b, y] }: Place): number {
  const half = (from: number, to: number) => Math.sin(((to - from) / 2) * RADIAN) ** 2;
  return (
    EARTH_DIAMETER_KM * Math.asin(Math.sqrt(half(a, b) + Math.cos(a * RADIAN) * Math.cos(b * RADIAN) * half(x, y)))
  );
}

/** Within so many kilometers, five miles, partners work in the same area. */
const RADIUS_KM = 8;

/** Whether it is known that two partners work in different areas: they name none in common, and are not near. */
export function areApart(one: Place, other: Place): boolean {
  if (one.areas.some((a) => other.areas.some((b) => a.includes(b) || b.includes(a)))) return false;
  const km = distance(one, other);
  return km >= 0 ? km > RADIUS_KM : one.areas.length > 0 && other.areas.length > 0;
}

/**
 * Whether two partners are in one building: at one street address, or within 100 meters. The very same point alone does
 * not tell: it may be that of their town.
 */
export function isSameBuilding(one: Place, other: Place): boolean {
  if (one.address !== '' && one.address === other.address) return true;
  if (!(Math.abs(one.at[0] - other.at[0]) < 0.001)) return false;
  const km = distance(one, other);
  return km <= 0.1 && (km > 0 || (one.address !== '' && other.address !== ''));
}
