import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparisonsOfThree } from '../../../src/partnership/weighting/comparisons';
import { contradictionOf } from '../../../src/partnership/weighting/contradiction';

const among = (...answers: number[]) => contradictionOf(comparisonsOfThree(answers));

describe('contradictionOf', () => {
  test('says a circle as people say it: 0 over 1, and 1 over 2, but 2 over 0', () => {
    expect(among(3, 1 / 3, 3)).toEqual({ pair: [2, 0], through: 1, fitting: 1 / 9, circle: true });
  });

  test('says the circle the other way round: 2 over 1, and 1 over 0, but 0 over 2', () => {
    expect(among(1 / 3, 3, 1 / 3)).toEqual({ pair: [0, 2], through: 1, fitting: 1 / 9, circle: true });
  });

  test('finds the answer that is not strong enough', () => {
    expect(among(3, 1, 3)).toEqual({ pair: [0, 2], through: 1, fitting: 9, circle: false });
  });

  test('leaves the answer that would have to go off the scale', () => {
    expect(among(9, 9, 9)).toEqual({ pair: [0, 1], through: 2, fitting: 1, circle: false });
  });

  test('of two changes that help equally, names the smaller', () => {
    expect(among(1 / 9, 8, 6)).toEqual({ pair: [1, 0], through: 2, fitting: 1, circle: false });
  });

  test('has nothing to say of answers that fit, nor of two or four criteria', () => {
    expect(among(2, 6, 3)).toBeUndefined();
    expect(among(1, 1, 1)).toBeUndefined();
    expect(
      contradictionOf([
        [1, 2],
        [1 / 2, 1],
      ]),
    ).toBeUndefined();
    expect(contradictionOf(Array.from({ length: 4 }, () => [1, 1, 1, 1]))).toBeUndefined();
  });

  test('calls a circle exactly what is one, and names the three criteria in its order', () => {
    const answer = fc.constantFrom(1 / 9, 1 / 4, 1 / 2, 1, 2, 5, 9);
    fc.assert(
      fc.property(answer, answer, answer, (first, second, third) => {
        const comparisons = comparisonsOfThree([first, second, third]);
        const found = contradictionOf(comparisons);
        const isCircle = (first > 1 && third > 1 && second < 1) || (first < 1 && third < 1 && second > 1);
        expect(found?.circle ?? false).toBe(isCircle);
        if (found === undefined) return;
        const [one, other] = found.pair;
        expect([one, other, found.through].sort()).toEqual([0, 1, 2]);
        expect(comparisons[one]?.[other]).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
