import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Change, decisiveSteps, fewestChanges } from '../../src/partnership/changes';
import { decide, type Pattern, PRIORITIES, type Priority, withRating } from '../../src/partnership/priority';
import { readWeights } from '../../src/partnership/weights';
import { COMBINATIONS } from './combinations';
import { ALL_PATTERNS, EQUAL, isAtLeast, pattern, RATED_PATTERNS, ratedPattern, typedWeights } from './patterns';

const SHORT = ['MA', 'RC', 'RP'];
const asText = (changes: readonly Change[]) =>
  changes.map(({ criterion, to }) => `${SHORT[criterion]}>${'-LMH'[to]}`).join('+');
const rank = (priority: string) => PRIORITIES.indexOf(priority as Priority);
const notches = (from: Pattern, to: Pattern) =>
  to.reduce<number>((sum, code, index) => sum + code - (from[index] ?? 0), 0);
const applied = (from: Pattern, changes: readonly Change[]) =>
  changes.reduce<Pattern>((one, { criterion, to }) => withRating(one, criterion, to), from);

describe('fewestChanges', () => {
  test.each(COMBINATIONS)('finds the smallest raises for $letters', ({ letters, fewest }) => {
    expect((fewestChanges(pattern(letters), EQUAL)?.options ?? []).map(asText).join(' or ')).toBe(fewest);
  });

  test('says which priority they reach', () => {
    expect(fewestChanges(pattern('HLH'), EQUAL)?.priority).toBe('Immediate');
    expect(fewestChanges(pattern('HML'), EQUAL)?.priority).toBe('Explore');
    expect(fewestChanges(pattern('MMM'), EQUAL)?.priority).toBe('Immediate');
    expect(fewestChanges(pattern('HHM'), EQUAL)).toBeUndefined();
  });

  test('says nothing while a rating is missing', () => {
    for (const one of ALL_PATTERNS.filter((it) => it.includes(0))) expect(fewestChanges(one, EQUAL)).toBeUndefined();
  });

  test('really reaches a better priority, with no fewer notches possible and no option left out', () => {
    fc.assert(
      fc.property(ratedPattern, typedWeights, (from, typed) => {
        const weights = readWeights(typed);
        const now = rank(decide(from, weights));
        const better = RATED_PATTERNS.filter((to) => isAtLeast(to, from) && rank(decide(to, weights)) < now);
        const way = fewestChanges(from, weights);
        if (better.length === 0) {
          expect(way).toBeUndefined();
          return;
        }
        const fewest = Math.min(...better.map((to) => notches(from, to)));
        const expected = better.filter((to) => notches(from, to) === fewest && decide(to, weights) === way?.priority);
        const reached = (way?.options ?? []).map((changes) => applied(from, changes));
        expect(reached.length).toBeGreaterThan(0);
        expect(reached.map(String).sort()).toEqual(expected.map(String).sort());
      }),
    );
  });
});

describe('decisiveSteps', () => {
  test('keeps High, Medium, High in one of its four steps', () => {
    expect(decisiveSteps(pattern('HMH'), EQUAL).map((step) => asText([step]))).toEqual(['MA>M', 'RC>L', 'RP>M']);
  });

  test('finds none where nothing would change', () => {
    expect(decisiveSteps(pattern('HHH'), EQUAL)).toEqual([]);
    expect(decisiveSteps(pattern('LLL'), EQUAL)).toEqual([]);
  });

  test('lists the single steps that change the decision, and all of them', () => {
    fc.assert(
      fc.property(ratedPattern, typedWeights, (from, typed) => {
        const weights = readWeights(typed);
        const oneStepAway = RATED_PATTERNS.filter(
          (to) => to.reduce<number>((sum, code, index) => sum + Math.abs(code - (from[index] ?? 0)), 0) === 1,
        );
        const expected = oneStepAway.filter((to) => decide(to, weights) !== decide(from, weights));
        const reached = decisiveSteps(from, weights).map((step) => applied(from, [step]));
        expect(reached.map(String).sort()).toEqual(expected.map(String).sort());
      }),
    );
  });
});
