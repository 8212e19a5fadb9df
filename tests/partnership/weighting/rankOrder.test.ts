import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rankOrderWeights } from '../../../src/partnership/weighting/rankOrder';
import { expectWeights } from './shares';

const anyPlaces = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 });

describe('rankOrderWeights', () => {
  test.each([
    [
      [1, 2, 3],
      [0.611, 0.278, 0.111],
    ],
    [
      [3, 1, 2],
      [0.111, 0.611, 0.278],
    ],
    [
      [1, 1, 1],
      [0.333, 0.333, 0.333],
    ],
    [
      [1, 1, 2],
      [0.444, 0.444, 0.111],
    ],
    [
      [2, 1, 2],
      [0.194, 0.611, 0.194],
    ],
    [
      [1, 2],
      [0.75, 0.25],
    ],
    [
      [1, 2, 3, 4],
      [0.521, 0.271, 0.146, 0.062],
    ],
    [[7], [1]],
  ])('turns the places %j into %j', (places, weights) => {
    const found = rankOrderWeights(places);
    expect(found).toHaveLength(weights.length);
    found.forEach((weight, at) => {
      expect(Math.abs(weight - (weights[at] ?? -1))).toBeLessThanOrEqual(0.0006);
    });
  });

  test('adds up to 1, keeps the order and treats criteria of one place alike', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const weights = rankOrderWeights(places);
        expectWeights(weights);
        places.forEach((place, one) => {
          places.forEach((otherPlace, other) => {
            const difference = (weights[one] ?? 0) - (weights[other] ?? 0);
            if (place === otherPlace) expect(difference).toBeCloseTo(0, 12);
            if (place < otherPlace) expect(difference).toBeGreaterThan(1e-6);
          });
        });
      }),
    );
  });

  test('asks for the order only, not for what the numbers are', () => {
    fc.assert(
      fc.property(anyPlaces, fc.integer({ min: 1, max: 9 }), fc.integer(), (places, times, more) => {
        expect(rankOrderWeights(places.map((place) => place * times + more))).toEqual(rankOrderWeights(places));
      }),
    );
  });

  test.each([[[]], [[1, Number.NaN, 2]], [[1, Number.POSITIVE_INFINITY]]])('refuses %j with a sentence', (places) => {
    expect(() => rankOrderWeights(places)).toThrow(/^[A-Z].*\.$/);
  });

  test('names what is not a place', () => {
    expect(() => rankOrderWeights([1, Number.NaN, 2])).toThrow(/criterion 2/);
  });
});
