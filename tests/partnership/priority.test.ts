import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  decide,
  missingCriteria,
  PRIORITIES,
  type Priority,
  patternNumber,
  patternOf,
  possiblePriorities,
  withRating,
} from '../../src/partnership/priority';
import { readWeights } from '../../src/partnership/weights';
import { COMBINATIONS, wordsOf } from './combinations';
import { oraclePriority } from './oracle';
import {
  ALL_PATTERNS,
  anyPattern,
  completionsOf,
  EQUAL,
  isAtLeast,
  pattern,
  RATED_PATTERNS,
  ratedPattern,
  typedWeights,
} from './patterns';

const rank = (decision: string) => PRIORITIES.indexOf(decision as Priority);

describe('decide', () => {
  test('gives the founding matrix', () => {
    expect(['HMH', 'MHM', 'HLH'].map((letters) => decide(pattern(letters), EQUAL))).toEqual([
      'Immediate',
      'Explore',
      'Long-term',
    ]);
  });

  test.each(COMBINATIONS)('makes $letters $priority', ({ letters, priority }) => {
    expect(decide(pattern(letters), EQUAL)).toBe(priority);
  });

  test('splits the 27 combinations into 4 Immediate, 4 Explore and 19 Long-term', () => {
    const decisions = RATED_PATTERNS.map((one) => decide(one, EQUAL));
    expect(PRIORITIES.map((priority) => decisions.filter((one) => one === priority).length)).toEqual([4, 4, 19]);
  });

  test('is undecided while it depends on what is not rated, unrated when nothing is', () => {
    expect(decide(pattern('H-H'), EQUAL)).toBe('undecided');
    expect(decide(pattern('--H'), EQUAL)).toBe('undecided');
    expect(decide(pattern('---'), EQUAL)).toBe('unrated');
  });

  test('is already Long-term in 15 of the 27 patterns with one blank and 3 of the 9 with two', () => {
    const decidedWith = (blanks: number) =>
      ALL_PATTERNS.filter((one) => one.filter((code) => code === 0).length === blanks)
        .map((one) => decide(one, EQUAL))
        .filter((decision) => decision !== 'undecided');
    expect(decidedWith(1)).toEqual(Array(15).fill('Long-term'));
    expect(decidedWith(2)).toEqual(Array(3).fill('Long-term'));
  });

  test('wants two thirds of the weight on the Highs', () => {
    const weights = readWeights([0.5, 0.3, 0.2]);
    expect(decide(pattern('HHM'), weights)).toBe('Immediate');
    expect(decide(pattern('HMH'), weights)).toBe('Immediate');
    expect(decide(pattern('MHH'), weights)).toBe('Explore');
  });

  test('counts exactly two thirds as enough, and a little less as too little', () => {
    expect(decide(pattern('HMM'), readWeights([2, 1, 0]))).toBe('Immediate');
    expect(decide(pattern('HMM'), readWeights([0.2, 0.1, 0]))).toBe('Immediate');
    expect(decide(pattern('HMM'), readWeights([66.66, 33.34, 0]))).toBe('Explore');
  });

  test('lets a Low decide even where it has no weight', () => {
    expect(decide(pattern('HHL'), readWeights([1, 1, 0]))).toBe('Long-term');
  });

  test('counts the criteria alike unless weights are given', () => {
    for (const [a, b, c] of RATED_PATTERNS) {
      const decisions = [
        [a, b, c],
        [a, c, b],
        [b, a, c],
        [b, c, a],
        [c, a, b],
        [c, b, a],
      ].map(([x = 0, y = 0, z = 0]) => decide([x, y, z], EQUAL));
      expect(new Set(decisions).size).toBe(1);
    }
  });

  test('never lowers the priority when a rating rises, whatever the weights', () => {
    fc.assert(
      fc.property(ratedPattern, ratedPattern, typedWeights, (one, other, typed) => {
        fc.pre(isAtLeast(one, other));
        const weights = readWeights(typed);
        expect(rank(decide(one, weights))).toBeLessThanOrEqual(rank(decide(other, weights)));
      }),
    );
  });

  test('never contradicts what the missing ratings may turn out to be', () => {
    fc.assert(
      fc.property(anyPattern, typedWeights, (one, typed) => {
        const weights = readWeights(typed);
        const decision = decide(one, weights);
        const later = new Set(completionsOf(one).map((complete) => decide(complete, weights)));
        if (rank(decision) >= 0) expect(Array.from(later)).toEqual([decision]);
        else expect(later.size).toBeGreaterThan(1);
      }),
    );
  });

  test('agrees with the plain version of the rule', () => {
    fc.assert(
      fc.property(ratedPattern, typedWeights, (one, typed) => {
        const words = wordsOf(one.map((code) => '-LMH'[code]).join(''));
        expect(decide(one, readWeights(typed))).toBe(oraclePriority(words, typed));
      }),
    );
  });

  test('does not care in which unit the weights are', () => {
    fc.assert(
      fc.property(ratedPattern, typedWeights, (one, typed) => {
        const tenfold = typed.map((weight) => weight * 10);
        const tenth = typed.map((weight) => weight / 10);
        const decision = decide(one, readWeights(typed));
        expect(decide(one, readWeights(tenfold))).toBe(decision);
        expect(decide(one, readWeights(tenth))).toBe(decision);
      }),
    );
  });
});

describe('possiblePriorities', () => {
  test.each([
    ['H-H', ['Immediate', 'Long-term']],
    ['HL-', ['Long-term']],
    ['M-M', ['Explore', 'Long-term']],
    ['HM-', ['Immediate', 'Explore', 'Long-term']],
    ['HMH', ['Immediate']],
  ])('says what %s can still become', (letters, possible) => {
    expect(possiblePriorities(pattern(letters), EQUAL)).toEqual(possible);
  });

  test('lists what some completion reaches, and nothing else', () => {
    fc.assert(
      fc.property(anyPattern, typedWeights, (one, typed) => {
        const weights = readWeights(typed);
        const reached = new Set<string>(completionsOf(one).map((complete) => decide(complete, weights)));
        expect(possiblePriorities(one, weights)).toEqual(PRIORITIES.filter((priority) => reached.has(priority)));
      }),
    );
  });
});

describe('patterns', () => {
  test('have a number each, 0 to 63', () => {
    const numbers = ALL_PATTERNS.map(([a, b, c]) => patternNumber(a, b, c));
    expect(numbers).toEqual(Array.from({ length: 64 }, (_, number) => number));
    expect(patternOf(patternNumber(3, 0, 1))).toEqual([3, 0, 1]);
  });

  test('say what is missing', () => {
    expect(missingCriteria(pattern('-H-'))).toEqual([0, 2]);
    expect(missingCriteria(pattern('LMH'))).toEqual([]);
  });

  test('change one rating without touching the pattern given', () => {
    const one = Object.freeze(pattern('HMH'));
    expect(withRating(one, 0, 1)).toEqual(pattern('LMH'));
    expect(withRating(one, 1, 3)).toEqual(pattern('HHH'));
    expect(withRating(one, 2, 0)).toEqual(pattern('HM-'));
    expect(one).toEqual(pattern('HMH'));
  });
});
