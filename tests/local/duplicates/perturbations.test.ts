import { describe, expect, test } from '@jest/globals';
import { nearestNeighbors, sistersOf } from '../../../local/duplicates/lookAlikes';
import { PERTURBATIONS } from '../../../local/duplicates/perturbations';
import { seeded } from '../../../local/duplicates/random';
import { findDuplicates } from '../../../src/partnership/duplicates/findDuplicates';

const NAMES = [
  "Harbor & Heron Women's Health Center, Inc.",
  'The Alder Valley Community Foundation',
  'Asociación Cóndor de Educación',
  'Friends of the Quarry Library and Museum',
];

describe('the measurement', () => {
  test('changes names in every way, and the same ones for the same seed', () => {
    const changed = (seed: number) => {
      const random = seeded(seed);
      return Object.entries(PERTURBATIONS).map(([kind, change]) => [kind, NAMES.map((name) => change(name, random))]);
    };
    expect(changed(7)).toEqual(changed(7));
    expect(changed(7)).not.toEqual(changed(8));
    for (const [kind, change] of Object.entries(PERTURBATIONS)) {
      const random = seeded(7);
      const others = NAMES.concat(NAMES).filter((name) => ![undefined, name].includes(change(name, random)));
      expect([kind, others.length > 0]).toEqual([kind, true]);
    }
  });

  test('finds the neighbors that look the most alike', () => {
    const names = ['Harbor Kitchen', 'Quarry Theater', 'Harbor Kitchens', 'Meadow Music', 'Cedar Union'];
    expect(nearestNeighbors(names)).toContainEqual([0, 2]);
  });

  test('makes sisters that are no duplicates', () => {
    const sisters = NAMES.concat('Veterans Post 27', 'North Heron Union').map((name) =>
      sistersOf(name).map((one) => [name, one]),
    );
    const pairs = sisters.reduce((all, some) => all.concat(some), []);
    expect(pairs.length).toBeGreaterThan(12);
    expect(pairs.filter((pair) => findDuplicates(pair.map((name) => ({ name }))).ask.length > 0)).toEqual([]);
  });
});
