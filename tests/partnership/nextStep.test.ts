import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextStep, nextSteps } from '../../src/partnership/nextStep';
import { readRatings } from '../../src/partnership/ratingTable';
import { readWeights } from '../../src/partnership/weights';
import { wordsOf } from './combinations';
import { anyPattern, EQUAL, pattern, typedWeights } from './patterns';

const step = (letters: string) => nextStep(pattern(letters), 0, EQUAL);

describe('nextStep', () => {
  test('of an Immediate partner is a small pilot, then the MOU', () => {
    expect(step('HMH')).toMatch(/pilot.*MOU/);
  });

  test('without a Low is one meeting on something that is Medium', () => {
    expect(step('HMM')).toMatch(/meeting.*(Resource Complementarity|Relationship Potential)/);
    expect(step('MHM')).toMatch(/meeting.*(Mission Alignment|Relationship Potential)/);
    expect(step('MMH')).toMatch(/meeting.*(Mission Alignment|Resource Complementarity)/);
  });

  test('is led by the Low rating', () => {
    expect(step('LHH')).toMatch(/values.*sign.*6 months/);
    expect(step('HLH')).toMatch(/relationship.*asks and offers.*exchange/);
    expect(step('HHL')).toMatch(/coffee.*events.*pilot/);
  });

  test('names both of two Lows, mission first', () => {
    expect(step('LML')).toMatch(/values.*coffee/);
    expect(step('LLM')).toMatch(/values.*asks and offers/);
    expect(step('LLL')).toMatch(/values.*asks and offers.*coffee/);
  });

  test('while undecided is to rate the first criterion that is missing', () => {
    expect(step('-HH')).toMatch(/Mission Alignment/);
    expect(step('H-H')).toMatch(/Resource Complementarity/);
    expect(step('H--')).toMatch(/Resource Complementarity/);
  });

  test('waits for capacity only where capacity is Low', () => {
    for (const letters of ['HMH', 'MHM', 'HLH']) {
      expect(nextStep(pattern(letters), 1, EQUAL)).toContain('not yet: capacity');
      for (const capacity of [0, 2, 3] as const)
        expect(nextStep(pattern(letters), capacity, EQUAL)).toBe(step(letters));
    }
    expect(nextStep(pattern('---'), 1, EQUAL)).toBe('');
  });

  test('is one line of text for every pattern, capacity and weights', () => {
    fc.assert(
      fc.property(anyPattern, fc.constantFrom(0, 1, 2, 3), typedWeights, (one, capacity, typed) => {
        const text = nextStep(one, capacity as 0 | 1 | 2 | 3, readWeights(typed));
        expect(text).toMatch(one.every((code) => code === 0) ? /^$/ : /^[A-Z].{10,}$/);
        expect(text).not.toMatch(/undefined|null/);
      }),
    );
  });
});

describe('nextSteps', () => {
  const rows = ['HMH', 'MHM', 'HLH'].map(wordsOf);
  const headings = ['Mission Alignment', 'Resource Complementarity', 'Relationship Potential'];

  test('reads the capacity of each row', () => {
    const answer = nextSteps(readRatings(rows), [['High'], ['Low'], ['']], EQUAL);
    expect(answer(0)[0]).toBe(step('HMH'));
    expect(answer(1)[0]).toContain('not yet: capacity');
    expect(answer(2)[0]).toBe(step('HLH'));
  });

  test('skips the heading of the capacity when the ratings have headings', () => {
    const answer = nextSteps(
      readRatings([headings, ...rows]),
      [['Capacity'], ['Low'], ['High'], ['baja'], ['']],
      EQUAL,
    );
    expect(answer(0)[0]).toContain('not yet: capacity');
    expect(answer(1)[0]).toBe(step('MHM'));
    expect(answer(2)[0]).toContain('not yet: capacity');
  });

  test('uses one capacity for all rows when it is one cell', () => {
    const answer = nextSteps(readRatings(rows), 'Low', EQUAL);
    for (const row of [0, 1, 2]) expect(answer(row)[0]).toContain('not yet: capacity');
  });

  test('says which capacity cannot be read, and answers the others', () => {
    const answer = nextSteps(readRatings(rows), [['lots'], ['Low'], [7]], EQUAL);
    expect(answer(0)[0]).toBe("Check: 'lots' is not a rating (Organizational Capacity)");
    expect(answer(1)[0]).toContain('not yet: capacity');
    expect(answer(2)[0]).toBe("Check: '7' is not a rating (Organizational Capacity)");
  });

  test('refuses a capacity column that is too short', () => {
    expect(() => nextSteps(readRatings(rows), [['Low'], ['High']], EQUAL)).toThrow(/^The capacity .*rows.*\.$/);
  });
});
