import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Comparisons, comparisonsOfThree } from '../../../src/partnership/weighting/comparisons';
import { pairwiseWeights, SAATY_RANDOM_INDICES } from '../../../src/partnership/weighting/pairwise';
import { expectRounded, expectWeights } from './shares';

/** A number of the scale: 1/9 … 1/2, 1, 2 … 9. */
const SCALE = [9, 8, 7, 6, 5, 4, 3, 2].map((number) => 1 / number).concat([1, 2, 3, 4, 5, 6, 7, 8, 9]);
const answer = fc.constantFrom(...SCALE);

/** Any table of comparisons of 1 to 10 criteria. */
const anyComparisons = fc.integer({ min: 1, max: 10 }).chain((size) =>
  fc.array(answer, { minLength: size * size, maxLength: size * size }).map((answers) => {
    const at = (row: number, column: number) => answers[row * size + column] ?? 1;
    return Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_, column) =>
        row === column ? 1 : row < column ? at(row, column) : 1 / at(column, row),
      ),
    );
  }),
);

function ratioOf(comparisons: Comparisons): number {
  return pairwiseWeights(comparisons).consistencyRatio;
}

describe('pairwiseWeights', () => {
  test('gives the published weights of six criteria that contradict (Wang and Chin 2011)', () => {
    const found = pairwiseWeights([
      [1, 4, 3, 1, 3, 4],
      [1 / 4, 1, 7, 3, 1 / 5, 1],
      [1 / 3, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 6],
      [1, 1 / 3, 5, 1, 1, 1 / 3],
      [1 / 3, 5, 5, 1, 1, 3],
      [1 / 4, 1, 6, 3, 1 / 3, 1],
    ]);
    expectRounded(found.weights, [0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391]);
    expectRounded([found.lambdaMax], [7.4199]);
    expect(found.consistencyRatio).toBeCloseTo(0.229, 3);
    expect(found.consistent).toBe(false);
    expect(found.contradiction).toBeUndefined();
  });

  test('gives the known weights of three criteria', () => {
    const found = pairwiseWeights([
      [1, 0.5, 3],
      [2, 1, 4],
      [1 / 3, 1 / 4, 1],
    ]);
    expectRounded(found.weights, [0.3196, 0.5584, 0.122]);
    expectRounded([found.lambdaMax, found.consistencyRatio], [3.0183, 0.0158]);
    expect(found.consistencyIndex / 0.525).toBeCloseTo(0.0174, 4);
    expect(found.consistent).toBe(true);
    expect(found.contradiction).toBeUndefined();
  });

  test('warns about four criteria that contradict', () => {
    const found = pairwiseWeights([
      [1, 1 / 4, 4, 1 / 6],
      [4, 1, 4, 1 / 4],
      [1 / 4, 1 / 4, 1, 1 / 5],
      [6, 4, 5, 1],
    ]);
    expectRounded([found.lambdaMax], [4.4347]);
    expect(found.consistencyRatio).toBeCloseTo(0.161, 3);
    expect(found.consistencyIndex / 0.882).toBeCloseTo(0.164, 3);
    expect(found.consistent).toBe(false);
  });

  test('uses the table of Saaty', () => {
    expect(SAATY_RANDOM_INDICES.slice(2, 6)).toEqual([0.58, 0.9, 1.12, 1.24]);
  });

  test('gives one criterion everything, and lets two never contradict', () => {
    expect(pairwiseWeights([[1]])).toEqual({
      weights: [1],
      lambdaMax: 1,
      consistencyIndex: 0,
      consistencyRatio: 0,
      consistent: true,
    });
    fc.assert(
      fc.property(answer, (times) => {
        const found = pairwiseWeights([
          [1, times],
          [1 / times, 1],
        ]);
        expect(found.weights[0]).toBeCloseTo(times / (times + 1), 12);
        expect(found.consistent).toBe(true);
      }),
    );
  });

  test('gives back the weights that comparisons were made from, with nothing to contradict', () => {
    const amounts = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(amounts, (typed) => {
        const found = pairwiseWeights(typed.map((one) => typed.map((other) => one / other)));
        const sum = typed.reduce((total, one) => total + one, 0);
        expectWeights(found.weights);
        typed.forEach((one, at) => {
          expect(found.weights[at]).toBeCloseTo(one / sum, 9);
        });
        expect(found.lambdaMax).toBeCloseTo(typed.length, 9);
        expect(found.consistencyRatio).toBeCloseTo(0, 9);
        expect(found.consistent).toBe(true);
      }),
    );
  });

  test('finds the eigenvector of every table: all its rows give the one eigenvalue', () => {
    fc.assert(
      fc.property(anyComparisons, (comparisons) => {
        const { weights, lambdaMax } = pairwiseWeights(comparisons);
        expectWeights(weights);
        for (const [at, row] of comparisons.entries()) {
          const product = row.reduce((sum, cell, column) => sum + cell * (weights[column] ?? 0), 0);
          expect(product / (weights[at] ?? 0)).toBeCloseTo(lambdaMax, 7);
        }
        expect(lambdaMax).toBeGreaterThan(comparisons.length - 1e-9);
      }),
    );
  });

  test('does not care in which order the criteria stand', () => {
    fc.assert(
      fc.property(anyComparisons, (comparisons) => {
        const turned = comparisons.map((row) => row.slice().reverse()).reverse();
        const found = pairwiseWeights(comparisons);
        const back = pairwiseWeights(turned);
        back.weights
          .slice()
          .reverse()
          .forEach((weight, at) => {
            expect(weight).toBeCloseTo(found.weights[at] ?? -1, 9);
          });
        expect(back.consistencyRatio).toBeCloseTo(found.consistencyRatio, 7);
      }),
    );
  });

  test('calls answers consistent up to a ratio of 0.10, and names a contradiction in all others', () => {
    const ratios = SCALE.reduce<number[]>(
      (all, first) =>
        all.concat(
          SCALE.map((second) => {
            const found = pairwiseWeights(comparisonsOfThree([first, second, 5]));
            expect(found.consistent).toBe(found.consistencyRatio <= 0.1);
            expect(found.contradiction === undefined).toBe(found.consistent);
            return found.consistencyRatio;
          }),
        ),
      [],
    );
    expect(ratios.some((ratio) => ratio > 0.1 && ratio < 0.102)).toBe(true);
  });

  test('refuses what cannot be weighed', () => {
    expect(() =>
      pairwiseWeights([
        [1, 2],
        [2, 1],
      ]),
    ).toThrow(/do not agree/);
  });

  test('names the comparison whose change helps most: no other single change helps more', () => {
    fc.assert(
      fc.property(answer, answer, answer, (...answers) => {
        const found = pairwiseWeights(comparisonsOfThree(answers));
        if (found.contradiction === undefined) return;
        const { pair, fitting } = found.contradiction;
        const where = [0, 1, 2].find((one) => PAIRS[one]?.every((criterion) => pair.includes(criterion))) ?? 0;
        const changed = pair[0] < pair[1] ? fitting : 1 / fitting;
        const left = ratioOf(comparisonsOfThree(answers.map((said, at) => (at === where ? changed : said))));
        expect(left).toBeLessThan(found.consistencyRatio);
        for (const other of SCALE) {
          for (const at of [0, 1, 2]) {
            const tried = comparisonsOfThree(answers.map((said, one) => (one === at ? other : said)));
            expect(ratioOf(tried)).toBeGreaterThan(left - 1e-7);
          }
        }
      }),
    );
  });
});

const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
];
