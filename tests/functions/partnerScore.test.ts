import { describe, expect, test } from '@jest/globals';
import { COMBINATIONS, wordsOf } from '../partnership/combinations';
import { asColumn, customFunction, testColumnFunction, testWeights } from './columnFunction';

const score = customFunction('PARTNER_SCORE');

describe('PARTNER_SCORE', () => {
  testColumnFunction(score, 'Score');
  testWeights(score);

  test('gives all 27 combinations at once', () => {
    expect(asColumn(score(COMBINATIONS.map(({ words }) => words)))).toEqual(
      COMBINATIONS.map((combination) => combination.score),
    );
  });

  test('is blank unless all three are rated', () => {
    expect(['H-H', 'HL-', '--H', '---'].map((letters) => score([wordsOf(letters)]))).toEqual(['', '', '', '']);
    expect(score([['High', 'Hihg', 'High']])).toBe('');
  });

  test('scores numbers finer than words', () => {
    expect(
      score([
        [5, 5, 5],
        [1, 1, 1],
        [2, 3, 4],
        [4.5, 'High', 'Low'],
        ['3,5', '3.5', 3.5],
      ]),
    ).toEqual([[100], [0], [50], [62.5], [62.5]]);
  });

  test('weighs the criteria', () => {
    expect(score([wordsOf('HML')], [[50, 30, 20]])).toBe(65);
    expect(score([wordsOf('LHH')], [[1, 0, 0]])).toBe(0);
  });
});
