import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { areApart, distance, isSameBuilding, type PlaceCells, readPlace } from '../../../src/partnership/overlap/place';

const place = (cells: PlaceCells, text = '') => readPlace(cells, text);
const at = (latitude: unknown, longitude: unknown, more: PlaceCells = {}) => place({ latitude, longitude, ...more });
const degrees = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('distance', () => {
  test('is that along the globe', () => {
    // A degree of a great circle is 111.2 km.
    expect(distance(at(0, 0), at(0, 1))).toBeCloseTo(111.2, 1);
    expect(distance(at('39,29', '-76,61'), at('39.29', '-76.61'))).toBe(0);
    expect(distance(at(0, 179.5), at(0, -179.5))).toBeCloseTo(111.2, 1);
    expect(distance(at(90, 0), at(-90, 0))).toBeCloseTo(20015, 0);
  });

  test('is not known where a coordinate is missing or none', () => {
    for (const other of [at('', ''), at(39, ''), at('north', 3), place({})])
      expect(distance(at(39, -76), other)).toBeNaN();
  });

  test('is the same both ways, and none from a place to itself', () => {
    fc.assert(
      fc.property(degrees, degrees, (a, b) => {
        expect(distance(place(a), place(b))).toBeCloseTo(distance(place(b), place(a)), 6);
        expect(distance(place(a), place(a))).toBe(0);
        expect(distance(place(a), place(b))).toBeLessThan(20_020);
      }),
    );
  });
});

describe('areApart', () => {
  test.each([
    ['areas that are written otherwise', { area: 'Harbor District' }, { area: 'Old Town; harbor  district' }, false],
    ['a town within an area', { city: 'Alder' }, { area: 'Alder County' }, false],
    ['other areas', { area: 'Harbor District' }, { area: 'Old Town' }, true],
    ['no area', { area: 'Harbor District' }, {}, false],
    ['nothing', {}, {}, false],
    ['7 km', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 0.063 }, false],
    ['9 km', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 0.081 }, true],
    [
      'other towns 7 km apart',
      { city: 'Alder', latitude: 0, longitude: 0 },
      { city: 'Birch', latitude: 0, longitude: 0.063 },
      false,
    ],
  ])('%s', (_, one, other, apart) => {
    expect(areApart(place(one), place(other))).toBe(apart);
    expect(areApart(place(other), place(one))).toBe(apart);
  });

  test('reads the counties and cities that a text names', () => {
    const alder = place({}, 'Serves Alder County residents');
    expect(areApart(alder, place({}, 'For all of the Birch Hill County'))).toBe(true);
    expect(areApart(alder, place({}, 'In Birch City and Alder County'))).toBe(false);
    expect(areApart(alder, place({}, 'A county fair in the city'))).toBe(false);
    expect(areApart(place({}, 'Jóvenes de la ciudad de Puebla'), place({ city: 'Oaxaca' }))).toBe(true);
  });
});

describe('isSameBuilding', () => {
  const street = { address: '12 Harbor St', city: 'Alder' };

  test.each([
    ['one address', street, { address: '12  HARBOR st', city: 'alder' }, true],
    ['one address in two towns', street, { ...street, city: 'Birch' }, false],
    ['one box', { address: 'PO Box 12' }, { address: 'PO Box 12' }, false],
    ['a name of a street only', { address: 'Harbor Street' }, { address: 'Harbor Street' }, false],
    ['nothing', {}, {}, false],
    ['80 meters', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 0.00072 }, true],
    ['120 meters', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 0.00108 }, false],
    ['the same point, perhaps of the town', { latitude: 1, longitude: 2 }, { latitude: 1, longitude: 2 }, false],
    [
      'the same point of two addresses',
      { ...street, latitude: 1, longitude: 2 },
      { address: '12-14 Harbor Street', latitude: 1, longitude: 2 },
      true,
    ],
  ])('%s', (_, one, other, same) => {
    expect(isSameBuilding(place(one), place(other))).toBe(same);
    expect(isSameBuilding(place(other), place(one))).toBe(same);
  });
});
