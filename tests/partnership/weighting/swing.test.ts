import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { swingWeights } from '../../../src/partnership/weighting/swing';
import { expectWeights } from './shares';

const anyRatings = fc
  .array(fc.nat(100), { minLength: 1, maxLength: 8 })
  .filter((ratings) => ratings.some((rating) => rating > 0));

describe('swingWeights', () => {
  test.each([
    [
      [100, 60, 40],
      [0.5, 0.3, 0.2],
    ],
    [
      [50, 100, 50],
      [0.25, 0.5, 0.25],
    ],
    [
      [100, 0, 0],
      [1, 0, 0],
    ],
    [[100], [1]],
  ])('turns %j into %j', (ratings, weights) => {
    expect(swingWeights(ratings)).toEqual(weights);
  });

  test('adds up to 1 and keeps the order', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const weights = swingWeights(ratings);
        expectWeights(weights);
        ratings.forEach((rating, one) => {
          ratings.forEach((otherRating, other) => {
            expect(Math.sign((weights[one] ?? 0) - (weights[other] ?? 0))).toBe(Math.sign(rating - otherRating));
          });
        });
      }),
    );
  });

  test('does not care in which unit the ratings are', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const weights = swingWeights(ratings.map((rating) => rating / 10));
        swingWeights(ratings).forEach((weight, at) => {
          expect(weights[at]).toBeCloseTo(weight, 12);
        });
      }),
    );
  });

  test.each([
    ['no rating', [], /nothing/i],
    ['nothing but 0', [0, 0, 0], /more than 0/],
    ['a rating over 100', [100, 101, 0], /criterion 2.*101/],
    ['a rating under 0', [-1, 100, 0], /criterion 1.*-1/],
    ['what is no number', [100, 50, Number.NaN], /criterion 3/],
  ])('refuses %s with a sentence', (_, ratings, what) => {
    expect(() => swingWeights(ratings)).toThrow(/^[A-Z].*\.$/);
    expect(() => swingWeights(ratings)).toThrow(what);
  });
});
