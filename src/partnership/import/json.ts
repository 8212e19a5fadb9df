import type { NamedEntity } from './entities';
import { type TableOrFailure, tableOf } from './table';

/** Deeper than this, what stands inside a thing is kept as JSON. */
const DEEPEST = 8;
/** Where well-known exports keep their list: Kumu, GeoJSON, Airtable. */
const KNOWN_LISTS = ['elements', 'features', 'records'];

/** True when a text can only be meant as JSON. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(\[\s*([[{"\]\d-]|true|false|null)|\{\s*["}])/.test(text);
}

/**
 * The table of a JSON text: a list of things, a list inside one thing (GeoJSON features, Kumu elements), or one thing a
 * line. What stands inside a thing gets a heading such as `location.city`; lists become a line each.
 *
 * @returns `undefined` when the text is no JSON
 */
export function tableOfJson(text: string, named: NamedEntity): TableOrFailure | undefined {
  const value = parsed(text);
  if (value === undefined) return undefined;
  const items = itemsIn(value);
  if (items.length === 0) return { failure: { kind: 'noItems' } };
  if (items.every((item) => !isThing(item))) {
    return tableOf([['Name'], ...items.map((item) => [cellOf(item)])], named, 'item');
  }
  const headings = new Map<string, number>();
  const rows = items.map((item) => {
    const row: string[] = [];
    for (const [heading, cell] of Array.from(flat(isThing(item) ? item : { value: item }))) {
      const column = headings.get(heading) ?? headings.size;
      headings.set(heading, column);
      row[column] = cell;
    }
    return Array.from(row, (cell) => cell ?? '');
  });
  return tableOf([Array.from(headings.keys()), ...rows], named, 'item');
}

type Thing = { readonly [key: string]: unknown };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parsedLines(text);
  }
}

function parsedLines(text: string): unknown {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => line.trim().startsWith('{'))) return undefined;
  try {
    return lines.map((line) => JSON.parse(line));
  } catch {
    return undefined;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function itemsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isThing(value)) return [];
  const lists = Object.entries(value).filter(
    (entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].some(isThing),
  );
  const known = lists.find(([key]) => KNOWN_LISTS.includes(key));
  const longest = lists.reduce<readonly unknown[]>((most, [, list]) => (list.length > most.length ? list : most), []);
  const hasName = Object.keys(value).some((key) => /^(name|label|nombre|nom|title)$/i.test(key));
  if (known) return known[1];
  return hasName || lists.length === 0 ? [value].filter((one) => Object.keys(one).length > 0) : longest;
}

/** All that stands in a thing, by its path; of a GeoJSON feature its properties and its point. */
function flat(thing: Thing): Map<string, string> {
  const cells = new Map<string, string>();
  const add = (heading: string, cell: string) => {
    const before = cells.get(heading);
    if (before === undefined || before === '') cells.set(heading, cell);
    else if (cell !== '') cells.set(heading, `${before}\n${cell}`);
  };
  const walk = (inside: Thing, path: string, depth: number) => {
    for (const [key, value] of Object.entries(inside)) {
      const heading = path === '' ? key : `${path}.${key}`;
      if (isThing(value) && depth < DEEPEST) walk(value, heading, depth + 1);
      else if (Array.isArray(value) && depth < DEEPEST && value.some(isThing)) {
        for (const one of value)
          if (isThing(one)) walk(one, heading, depth + 1);
          else add(heading, cellOf(one));
      } else add(heading, cellOf(value));
    }
  };
  if (thing.type !== 'Feature' || !isThing(thing.properties)) walk(thing, '', 0);
  else {
    walk(thing.properties, '', 0);
    const point = isThing(thing.geometry) && thing.geometry.type === 'Point' ? thing.geometry.coordinates : undefined;
    if (Array.isArray(point)) {
      if (!cells.has('longitude')) add('longitude', cellOf(point[0]));
      if (!cells.has('latitude')) add('latitude', cellOf(point[1]));
    } else if (isThing(thing.geometry)) add('geometry', cellOf(thing.geometry));
    if (thing.id !== undefined && !cells.has('id')) add('id', cellOf(thing.id));
  }
  return cells;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null)) {
    return value.map((one) => (one === null ? '' : String(one))).join('\n');
  }
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    // Nested so deep that nothing can write it.
    return '';
  }
}
