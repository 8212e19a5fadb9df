import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ListedOrganization } from '../../src/partnership/duplicates/organization';
import { foldHeading } from '../../src/partnership/text';
import { readList } from '../list';

/** Headings of the cells that matter here, folded; the first that a list has counts. */
const HEADINGS = {
  name: ['name', 'organization', 'organisation', 'membre du collectif', 'nombre', 'nom'],
  identifier: ['ein', 'tax_id', 'identifier'],
  website: ['website', 'site web', 'url'],
  city: ['city', 'ville', 'ciudad'],
  state: ['state'],
  chapter: ['sort_name'],
  address: ['street', 'address'],
};

/**
 * The organizations of a file, .csv or a .json array of objects; those that the list cannot tell apart, because all
 * cells are the same or none but the name is there, are one.
 */
export function realOrganizations(path: string): ListedOrganization[] {
  const found = path.endsWith('.json') ? fromObjects(readFileSync(path, 'utf8')) : fromRows(path);
  const known = new Map(
    found.filter(({ name }) => name !== '').map((one) => [JSON.stringify(one.identifier ? one : one.name), one]),
  );
  return [...known.values()];
}

function fromObjects(text: string): ListedOrganization[] {
  const objects: Record<string, unknown>[] = JSON.parse(text);
  return objects.map((one) => {
    const cell = (key: string) => (typeof one[key] === 'string' ? one[key] : '');
    const previous = one.previous_names;
    return organization(cell, Array.isArray(previous) ? previous.map(String) : []);
  });
}

function fromRows(path: string): ListedOrganization[] {
  const [headings = [], ...rows] = readList(readFileSync(path), basename(path));
  const folded = headings.map(foldHeading);
  return rows.map((row) => organization((key) => row[folded.indexOf(key)] ?? '', []));
}

function organization(cell: (key: string) => string, previousNames: string[]): ListedOrganization {
  const read = (key: keyof typeof HEADINGS) => HEADINGS[key].map(cell).find((text) => text !== '') ?? '';
  const city = [read('city'), read('state')].filter(Boolean).join(', ');
  const cells = {
    identifier: read('identifier'),
    website: read('website'),
    city,
    chapter: read('chapter'),
    address: read('address'),
  };
  const filled = Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
  return { name: read('name'), ...(previousNames.length > 0 ? { previousNames } : {}), ...filled };
}
