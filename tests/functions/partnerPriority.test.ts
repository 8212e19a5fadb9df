import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { COMBINATIONS, wordsOf } from '../partnership/combinations';
import { oraclePriority } from '../partnership/oracle';
import { asColumn, customFunction, FOUNDING, testColumnFunction, testWeights } from './columnFunction';

const priority = customFunction('PARTNER_PRIORITY');

describe('PARTNER_PRIORITY', () => {
  testColumnFunction(priority, 'Priority');
  testWeights(priority);

  test('gives the founding matrix', () => {
    expect(priority(FOUNDING)).toEqual([['Immediate'], ['Explore'], ['Long-term']]);
  });

  test('gives all 27 combinations at once', () => {
    expect(asColumn(priority(COMBINATIONS.map(({ words }) => words)))).toEqual(
      COMBINATIONS.map((combination) => combination.priority),
    );
  });

  test.each([
    ['H-H', 'Rate: Resource Complementarity'],
    ['HL-', 'Long-term'],
    ['M-M', 'Rate: Resource Complementarity'],
    ['HM-', 'Rate: Relationship Potential'],
    ['---', ''],
    ['-HH', 'Rate: Mission Alignment'],
    ['--H', 'Rate: Mission Alignment'],
    ['H--', 'Rate: Resource Complementarity'],
    ['-L-', 'Long-term'],
  ])('answers %s with "%s"', (letters, answer) => {
    expect(priority([wordsOf(letters)])).toBe(answer);
  });

  test.each([
    [1, 'Low'],
    [2, 'Low'],
    [2.49, 'Low'],
    [2.5, 'Medium'],
    [3, 'Medium'],
    [3.49, 'Medium'],
    [3.5, 'High'],
    [4, 'High'],
    [5, 'High'],
  ])('takes %d for %s', (number, word) => {
    for (const others of [
      ['High', 'High'],
      ['Medium', 'High'],
      ['Medium', 'Medium'],
    ]) {
      expect(priority([[number, ...others]])).toBe(priority([[word, ...others]]));
      expect(priority([[String(number).replace('.', ','), ...others]])).toBe(priority([[word, ...others]]));
    }
  });

  test('wants two thirds of the weight on the Highs', () => {
    const rows = ['HHM', 'HMH', 'MHH'].map(wordsOf);
    expect(priority(rows, [[0.5, 0.3, 0.2]])).toEqual([['Immediate'], ['Immediate'], ['Explore']]);
  });

  test('says which cell is no rating and under which criterion', () => {
    expect(priority([['Hihg', 'High', 'High']])).toBe("Check: 'Hihg' is not a rating (Mission Alignment)");
    expect(priority([['High', 6, 'High']])).toBe("Check: '6' is not a rating (Resource Complementarity)");
    expect(priority([['High', 'Low', true]])).toBe("Check: 'TRUE' is not a rating (Relationship Potential)");
    expect(priority([['High', 'Low', new Date('2026-01-05T00:00:00Z')]])).toMatch(
      /^Check: '.*5.*' is not a rating \(Relationship Potential\)$/,
    );
  });

  test('reads words of other languages, in any case, with and without accents and invisible marks', () => {
    expect(
      priority([
        ['ÉLEVÉ', 'moyen', 'eleve'],
        [' medio\u200b', 'ALTO', 'Media'],
        ['hoch', 'niedrig', 'Hoch'],
      ]),
    ).toEqual([['Immediate'], ['Explore'], ['Long-term']]);
  });

  test('answers a long list with mistakes, blanks and numbers as the plain rule does', () => {
    const anyCell = fc.constantFrom<unknown>('High', 'Medium', 'Low', '', 'Hihg', 1, 2.49, 2.5, 3.5, 5, 0, 5.5);
    const anyRow = fc.tuple(anyCell, anyCell, anyCell);
    const anyWeights = fc.tuple(fc.nat(100), fc.nat(100), fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 2, maxLength: 200 }), anyWeights, (rows, weights) => {
        const answers = asColumn(priority(rows, [weights]));
        expect(rows.map((_, index) => answers[index] ?? '')).toEqual(rows.map((row) => oraclePriority(row, weights)));
      }),
      { numRuns: 30 },
    );
  });
});
