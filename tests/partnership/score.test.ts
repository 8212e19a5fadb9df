import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { score } from '../../src/partnership/score';
import { readWeights } from '../../src/partnership/weights';
import { COMBINATIONS } from './combinations';
import { EQUAL, typedWeights } from './patterns';

const POINTS: Readonly<Record<string, number>> = { Low: 0, Medium: 50, High: 100 };
const anyPoints = fc.tuple(
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.double({ min: 0, max: 100, noNaN: true }),
);

describe('score', () => {
  test.each(COMBINATIONS)('of $letters is $score', ({ words, score: expected }) => {
    const [a = 0, b = 0, c = 0] = words.map((word) => POINTS[word]);
    expect(score([a, b, c], EQUAL)).toBe(expected);
  });

  test('is a weighted mean to one decimal', () => {
    expect(score([100, 50, 0], readWeights([50, 30, 20]))).toBe(65);
    expect(score([100, 0, 0], readWeights([1, 7, 0]))).toBe(12.5);
    expect(score([100, 0, 0], readWeights([1, 15, 0]))).toBe(6.3);
    expect(score([0, 100, 100], readWeights([1, 0, 0]))).toBe(0);
  });

  test('lies between 0 and 100 and has one decimal', () => {
    fc.assert(
      fc.property(anyPoints, typedWeights, (points, typed) => {
        const one = score(points, readWeights(typed));
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(100);
        expect(Number(one.toFixed(1))).toBe(one);
      }),
    );
  });

  test('never falls when points rise', () => {
    fc.assert(
      fc.property(anyPoints, anyPoints, typedWeights, (one, other, typed) => {
        const weights = readWeights(typed);
        const [a, b, c] = one;
        const [x, y, z] = other;
        const higher = score([Math.max(a, x), Math.max(b, y), Math.max(c, z)], weights);
        expect(higher).toBeGreaterThanOrEqual(score(one, weights));
      }),
    );
  });

  test('does not care in which unit the weights are', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)), typedWeights, ([a, b, c], typed) => {
        const points = [a * 25, b * 25, c * 25] as const;
        const tenfold = typed.map((weight) => weight * 10);
        expect(score(points, readWeights(tenfold))).toBe(score(points, readWeights(typed)));
      }),
    );
  });

  test('does not change the points given', () => {
    const points = Object.freeze([100, 50, 0] as const);
    score(points, EQUAL);
    expect(points).toEqual([100, 50, 0]);
  });
});
