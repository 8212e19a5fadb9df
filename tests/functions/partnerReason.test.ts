import { describe, expect, test } from '@jest/globals';
import { COMBINATIONS, wordsOf } from '../partnership/combinations';
import { customFunction, testColumnFunction, testWeights } from './columnFunction';

const reason = customFunction('PARTNER_REASON');
const ONE_SENTENCE = /^[A-Z][^.!?]*\.$/;

describe('PARTNER_REASON', () => {
  testColumnFunction(reason, 'Reason');
  testWeights(reason);

  test('is one sentence for each of the 27 combinations', () => {
    for (const { words } of COMBINATIONS) expect(reason([words])).toMatch(ONE_SENTENCE);
  });

  test('names the Low ratings and what raising them would reach', () => {
    expect(reason([wordsOf('HLH')])).toBe(
      'Resource Complementarity is Low; raising it to Medium would make it Immediate.',
    );
    expect(reason([wordsOf('LML')])).toMatch(/Mission Alignment and Relationship Potential are Low.*Medium.*Explore/);
  });

  test('names the Highs and either way up', () => {
    expect(reason([wordsOf('MHM')])).toMatch(
      /Resource Complementarity.*High.*Mission Alignment or Relationship Potential to High.*Immediate/,
    );
  });

  test('says what is missing', () => {
    expect(reason([wordsOf('H-H')])).toMatch(/Resource Complementarity.*not rated.*Immediate or Long-term/);
    expect(reason([wordsOf('---')])).toBe('');
  });

  test('says what to check', () => {
    expect(reason([['Hihg', 'High', 'High']])).toBe("Check: 'Hihg' is not a rating (Mission Alignment)");
  });

  test('follows the weights', () => {
    expect(reason([wordsOf('MMM')], [[80, 10, 10]])).toMatch(/Mission Alignment to High.*Immediate/);
  });
});
