import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areEqual, readWeights } from '../../src/partnership/weights';
import { typedWeights } from './patterns';

const SENTENCE = /^[A-Z].*\.$/;

describe('readWeights', () => {
  test.each([
    [undefined],
    [null],
    [''],
    [['', '', '']],
    [[['', '', '']]],
    [[[''], [''], ['']]],
    [[[null], [undefined], ['']]],
  ])('takes blanks (%j) for equal weights', (blank) => {
    expect(areEqual(readWeights(blank))).toBe(true);
  });

  test('reads a row, a column and a plain list alike', () => {
    const expected = [0.5, 0.3, 0.2];
    expect(readWeights([[50, 30, 20]])).toEqual(expected);
    expect(readWeights([[50], [30], [20]])).toEqual(expected);
    expect(readWeights([50, 30, 20])).toEqual(expected);
  });

  test('reads numbers that are texts, with per cent and with a decimal comma', () => {
    expect(readWeights(['50%', ' 30 % ', '20'])).toEqual([0.5, 0.3, 0.2]);
    expect(readWeights(['0,5', '0.25', '0,25'])).toEqual([0.5, 0.25, 0.25]);
  });

  test('accepts 0 for a criterion that does not count', () => {
    expect(readWeights([1, 0, 1])).toEqual([0.5, 0, 0.5]);
  });

  test('always gives three numbers of at least 0 that add up to 1', () => {
    fc.assert(
      fc.property(typedWeights, (typed) => {
        const weights = readWeights(typed);
        expect(weights).toHaveLength(3);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  test.each([
    ['one number', [[50]]],
    ['a single cell', 50],
    ['two numbers', [[50, 30]]],
    ['four numbers', [[25, 25, 25, 25]]],
    [
      'two columns of three',
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
    ['no cell', []],
    ['a number below 0', [[50, -30, 80]]],
    ['nothing but 0', [[0, 0, 0]]],
    ['a word', [['High', 30, 20]]],
    ['TRUE', [[true, 30, 20]]],
    ['an infinite number', [[Number.POSITIVE_INFINITY, 1, 1]]],
    ['no number', [[Number.NaN, 1, 1]]],
    ['one blank among numbers', [['', 30, 20]]],
    ['one blank of spaces among numbers', [['  ', 30, 20]]],
    ['one missing value among numbers', [[undefined, 30, 20]]],
    ['one null among numbers', [[null, 30, 20]]],
    ['a date', [[new Date('2026-01-05T00:00:00Z'), 30, 20]]],
  ])('refuses %s with a sentence', (_, weights) => {
    expect(() => readWeights(weights)).toThrow(SENTENCE);
  });

  test('names the criterion and what the cell says', () => {
    expect(() => readWeights([50, 'lots', 20])).toThrow(/Resource Complementarity.*'lots'/);
  });

  test('does not change what it was given', () => {
    const typed = [['50%'], [30], [20]];
    readWeights(typed);
    expect(typed).toEqual([['50%'], [30], [20]]);
  });
});

describe('areEqual', () => {
  test('is true for equal weights in any unit, and only for those', () => {
    expect(areEqual(readWeights([33, 33, 33]))).toBe(true);
    expect(areEqual(readWeights([0.1, 0.1, 0.1]))).toBe(true);
    expect(areEqual(readWeights([34, 33, 33]))).toBe(false);
  });
});
