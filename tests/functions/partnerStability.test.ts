import { describe, expect, test } from '@jest/globals';
import { COMBINATIONS, wordsOf } from '../partnership/combinations';
import { customFunction, testColumnFunction, testWeights } from './columnFunction';

const stability = customFunction('PARTNER_STABILITY');

describe('PARTNER_STABILITY', () => {
  testColumnFunction(stability, 'Stability');
  testWeights(stability);

  test('is firm, or says what could change it, for each of the 27 combinations', () => {
    for (const { words } of COMBINATIONS) expect(stability([words])).toMatch(/^(firm|could change if \S.*)$/);
  });

  test('tells firm priorities from others', () => {
    expect(['HHH', 'LLL', 'LLH'].map((letters) => stability([wordsOf(letters)]))).toEqual(['firm', 'firm', 'firm']);
    expect(stability([wordsOf('HLH')])).toBe('could change if Resource Complementarity rose to Medium');
    expect(stability([wordsOf('HMH')])).toMatch(/^could change if .*Resource Complementarity fell to Low/);
  });

  test('is never firm while the priority is open, and blank when nothing is rated', () => {
    expect(stability([wordsOf('H-H')])).toMatch(/^could change if .*Resource Complementarity/);
    expect(stability([wordsOf('---')])).toBe('');
  });

  test('says what to check', () => {
    expect(stability([['High', 'Hihg', 'High']])).toBe("Check: 'Hihg' is not a rating (Resource Complementarity)");
  });
});
