import { describe, expect, test } from '@jest/globals';
import { COMBINATIONS, CRITERION_NAMES, wordsOf } from '../partnership/combinations';
import { asColumn, customFunction, FOUNDING, SENTENCE, testColumnFunction } from './columnFunction';

const nextStep = customFunction('PARTNER_NEXT_STEP');

describe('PARTNER_NEXT_STEP', () => {
  testColumnFunction(nextStep, 'Next step');

  test('is a step for each of the 27 combinations', () => {
    for (const { words } of COMBINATIONS) expect(nextStep([words])).toMatch(/^[A-Z].{10,}$/);
  });

  test('is led by what limits the partnership', () => {
    expect(nextStep([wordsOf('HMH')])).toMatch(/pilot.*MOU/);
    expect(nextStep([wordsOf('MHM')])).toMatch(/one meeting/);
    expect(nextStep([wordsOf('LHH')])).toMatch(/values/);
    expect(nextStep([wordsOf('HLH')])).toMatch(/asks and offers/);
    expect(nextStep([wordsOf('HHL')])).toMatch(/coffee/);
    expect(nextStep([wordsOf('H-H')])).toMatch(/Resource Complementarity/);
  });

  test('waits where the capacity is Low', () => {
    const answers = asColumn(nextStep(FOUNDING, [['Low'], ['High'], ['bajo']]));
    expect(answers.map((answer) => /not yet: capacity/.test(String(answer)))).toEqual([true, false, true]);
    expect(nextStep([FOUNDING[0]], 'L')).toContain('not yet: capacity');
    expect(nextStep([FOUNDING[0]], 2)).toContain('not yet: capacity');
  });

  test('is the same without capacity and with a blank, Medium or High one', () => {
    const plain = nextStep(FOUNDING);
    for (const capacity of ['', 'Medium', 'High', undefined, null]) expect(nextStep(FOUNDING, capacity)).toEqual(plain);
  });

  test('skips the heading of the capacity, whatever it is', () => {
    const blanks = Array.from({ length: 300 }, () => ['', '', '']);
    const ratings = [CRITERION_NAMES, ...FOUNDING, ...blanks];
    const capacity = [['Can they?'], ['Low'], [''], ['Low'], ...blanks.map(() => [''])];
    const answers = asColumn(nextStep(ratings, capacity)).map(String);
    expect(answers).toHaveLength(4);
    expect(answers.map((answer) => answer.includes('not yet'))).toEqual([false, true, false, true]);
  });

  test('says which capacity cannot be read, and answers the others', () => {
    const answers = asColumn(nextStep(FOUNDING, [['plenty'], [''], ['']]));
    expect(answers[0]).toBe("Check: 'plenty' is not a rating (Organizational Capacity)");
    expect(answers.slice(1)).toEqual(asColumn(nextStep(FOUNDING)).slice(1));
  });

  test('refuses a capacity column that is too short with a clear sentence', () => {
    expect(() => nextStep(FOUNDING, [['Low'], ['Low']])).toThrow(SENTENCE);
  });
});
