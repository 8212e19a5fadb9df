import { describe, expect, test } from '@jest/globals';
import { looksLikeJson, tableOfJson } from '../../../src/partnership/import/json';

const rowsOf = (value: unknown) => {
  const read = tableOfJson(typeof value === 'string' ? value : JSON.stringify(value), () => undefined);
  return read && 'table' in read ? read.table.rows : read;
};

describe('JSON', () => {
  test('nested things get headings of their path, lists a line each', () => {
    const list = [
      { name: 'Alder', location: { city: 'Bay', coordinates: { latitude: '1.5' } }, tags: ['a', 'b'] },
      { name: 'Birch', open: true, tags: [], size: 12 },
    ];
    expect(rowsOf(list)).toEqual([
      ['name', 'location.city', 'location.coordinates.latitude', 'tags', 'open', 'size'],
      ['Alder', 'Bay', '1.5', 'a\nb', '', ''],
      ['Birch', '', '', '', 'true', '12'],
    ]);
  });

  test('things inside a thing give a line each', () => {
    expect(rowsOf([{ name: 'Alder', services: [{ name: 'Meals' }, { name: 'Rides', fee: 'none' }] }])).toEqual([
      ['name', 'services.name', 'services.fee'],
      ['Alder', 'Meals\nRides', 'none'],
    ]);
  });

  test('GeoJSON gives the properties and the point', () => {
    const feature = {
      type: 'Feature',
      id: 7,
      properties: { name: 'Alder' },
      geometry: { type: 'Point', coordinates: [-73.2, 44.5] },
    };
    expect(rowsOf({ type: 'FeatureCollection', features: [feature] })).toEqual([
      ['name', 'longitude', 'latitude', 'id'],
      ['Alder', '-73.2', '44.5', '7'],
    ]);
  });

  test('Kumu gives its elements and not its connections', () => {
    const map = { elements: [{ label: 'Alder' }], connections: [{ from: 'a' }, { from: 'b' }] };
    expect(rowsOf(map)).toEqual([['label'], ['Alder']]);
  });

  test.each([
    ['a list under any name', { meta: { page: 1 }, results: [{ name: 'Alder' }] }, [['name'], ['Alder']]],
    [
      'one thing',
      { name: 'Alder', contacts: [{ phone: '1' }] },
      [
        ['name', 'contacts.phone'],
        ['Alder', '1'],
      ],
    ],
    ['names alone', ['Alder', 'Birch'], [['Name'], ['Alder'], ['Birch']]],
    ['a thing a line', '{"name":"Alder"}\n{"name":"Birch"}\n', [['name'], ['Alder'], ['Birch']]],
    [
      'names of properties that mean something else to a program',
      '[{"__proto__":"x","name":"Alder"}]',
      [
        ['__proto__', 'name'],
        ['x', 'Alder'],
      ],
    ],
  ])('may be %s', (_, value, rows) => {
    expect(rowsOf(value)).toEqual(rows);
  });

  test.each([
    ['nothing in it', '[]'],
    ['a number', '7'],
    ['an empty thing', '{}'],
  ])('without things is no list: %s', (_, text) => {
    expect(rowsOf(text)).toEqual({ failure: { kind: 'noItems' } });
  });

  test('cut off is none', () => {
    expect(tableOfJson('[{"name":"Alder"},{"na', () => undefined)).toBeUndefined();
  });

  test('of any depth is read', () => {
    const deep = `[{"name":"Alder","in":${'{"in":'.repeat(3000)}1${'}'.repeat(3000)}}]`;
    expect(rowsOf(deep)).toMatchObject([
      ['name', expect.stringMatching(/^in(\.in){8}$/)],
      ['Alder', expect.any(String)],
    ]);
  });

  test.each([
    ['[{"name":', true],
    [' {"elements"', true],
    ['["Alder"]', true],
    ['[Alder House]', false],
    ['{Alder}', false],
    ['Alder', false],
  ])('is what %s looks like: %s', (text, expected) => {
    expect(looksLikeJson(text)).toBe(expected);
  });
});
