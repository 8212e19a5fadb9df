import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decisiveSteps } from '../../src/partnership/changes';
import { stability } from '../../src/partnership/stability';
import { readWeights } from '../../src/partnership/weights';
import { CRITERION_NAMES } from './combinations';
import { anyPattern, EQUAL, pattern, ratedPattern, typedWeights } from './patterns';

describe('stability', () => {
  test('is firm where no single step changes the priority', () => {
    expect(stability(pattern('HHH'), EQUAL)).toBe('firm');
    expect(stability(pattern('LLH'), EQUAL)).toBe('firm');
  });

  test('says which steps would change High, Medium, High', () => {
    const text = stability(pattern('HMH'), EQUAL);
    expect(text).toMatch(/^could change if /);
    expect(text).toMatch(/Resource Complementarity fell to Low/);
    expect(text).toMatch(/Mission Alignment or Relationship Potential fell to Medium/);
    expect(text).not.toMatch(/High/);
  });

  test('says what would raise a priority', () => {
    expect(stability(pattern('HLH'), EQUAL)).toBe('could change if Resource Complementarity rose to Medium');
  });

  test('is firm exactly when no step is decisive, and names each decisive criterion', () => {
    fc.assert(
      fc.property(ratedPattern, typedWeights, (one, typed) => {
        const weights = readWeights(typed);
        const steps = decisiveSteps(one, weights);
        const text = stability(one, weights);
        expect(text === 'firm').toBe(steps.length === 0);
        for (const { criterion } of steps) expect(text).toContain(CRITERION_NAMES[criterion]);
      }),
    );
  });

  test('never calls a priority firm that is not decided yet', () => {
    for (const letters of ['H-H', '-MM', '--H'])
      expect(stability(pattern(letters), EQUAL)).toMatch(/^could change if /);
  });

  test('is blank when nothing is rated, and otherwise one of the two answers', () => {
    fc.assert(
      fc.property(anyPattern, typedWeights, (one, typed) => {
        const text = stability(one, readWeights(typed));
        expect(text).toMatch(one.every((code) => code === 0) ? /^$/ : /^(firm|could change if \S.*)$/);
        expect(text).not.toMatch(/undefined|null/);
      }),
    );
  });
});
