import { describe, expect, test } from '@jest/globals';
import { type Comparisons, checkComparisons, comparisonsOfThree } from '../../../src/partnership/weighting/comparisons';

describe('comparisonsOfThree', () => {
  test('puts three answers and their counterparts where they belong', () => {
    expect(comparisonsOfThree([2, 4, 3])).toEqual([
      [1, 2, 4],
      [1 / 2, 1, 3],
      [1 / 4, 1 / 3, 1],
    ]);
  });

  test.each([
    ['two answers', [2, 4], /three comparisons.*are 2/],
    ['four answers', [2, 4, 3, 1], /are 4/],
    ['an answer of 0', [0, 1, 1], /criterion 1 with criterion 2.*'0'/],
    ['an answer below 0', [1, -3, 1], /criterion 1 with criterion 3.*'-3'/],
    ['an answer over 9', [1, 1, 10], /criterion 2 with criterion 3.*'10'/],
    ['what is no number', [1, 1, Number.NaN], /criterion 2 with criterion 3/],
  ])('refuses %s with a sentence', (_, answers, what) => {
    expect(() => comparisonsOfThree(answers)).toThrow(/^[A-Z].*\.$/);
    expect(() => comparisonsOfThree(answers)).toThrow(what);
  });
});

describe('checkComparisons', () => {
  test('takes 0.33 for a third, and the ends of the scale', () => {
    for (const [there, back] of [
      [3, 0.33],
      [7, 0.143],
      [9, 0.11],
      [1, 1],
    ] as const) {
      expect(() =>
        checkComparisons([
          [1, there],
          [back, 1],
        ]),
      ).not.toThrow();
    }
  });

  const eleven = Array.from({ length: 11 }, () => Array.from({ length: 11 }, () => 1));
  test.each<[string, Comparisons, RegExp]>([
    ['no criterion', [], /nothing/i],
    ['eleven criteria', eleven, /1 to 10.*11/],
    ['a short row', [[1, 2], [0.5]], /row 2 should have 2 numbers, but has 1/],
    [
      'a long row',
      [
        [1, 2, 3],
        [0.5, 1],
      ],
      /row 1 should have 2 numbers, but has 3/,
    ],
    [
      'a criterion that is not 1 against itself',
      [
        [1, 2],
        [0.5, 2],
      ],
      /Criterion 2 compared with itself/,
    ],
    [
      'two comparisons that do not agree',
      [
        [1, 2],
        [2, 1],
      ],
      /criteria 1 and 2 do not agree/,
    ],
    [
      '0',
      [
        [1, 0],
        [0, 1],
      ],
      /from 1\/9 to 9/,
    ],
    [
      'an infinite number',
      [
        [1, Number.POSITIVE_INFINITY],
        [0, 1],
      ],
      /from 1\/9 to 9/,
    ],
  ])('refuses %s with a sentence', (_, comparisons, what) => {
    expect(() => checkComparisons(comparisons)).toThrow(/^[A-Z].*\.$/);
    expect(() => checkComparisons(comparisons)).toThrow(what);
  });
});
