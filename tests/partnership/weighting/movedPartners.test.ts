import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../../src/partnership/priority';
import { movedPartners } from '../../../src/partnership/weighting/movedPartners';
import { readWeights } from '../../../src/partnership/weights';
import { anyPattern, EQUAL, pattern, typedWeights } from '../patterns';

const anyPatterns = fc.array(anyPattern, { maxLength: 20 });
const anyWeights = typedWeights.map(readWeights);

describe('movedPartners', () => {
  test('names each partner whose priority differs, from what to what', () => {
    const patterns = ['HMM', 'HLH', 'MHH', '---', 'HMH', 'H-M'].map(pattern);
    expect(movedPartners(patterns, EQUAL, readWeights([70, 20, 10]))).toEqual([
      { index: 0, from: 'Explore', to: 'Immediate' },
      { index: 2, from: 'Immediate', to: 'Explore' },
    ]);
  });

  test('moves nobody when the weights are the same, in whatever unit', () => {
    fc.assert(
      fc.property(anyPatterns, typedWeights, (patterns, typed) => {
        const tenfold = readWeights(typed.map((weight) => weight * 10));
        expect(movedPartners(patterns, readWeights(typed), tenfold)).toEqual([]);
      }),
    );
  });

  test('turns round when the weights are changed back', () => {
    fc.assert(
      fc.property(anyPatterns, anyWeights, anyWeights, (patterns, before, after) => {
        const back = movedPartners(patterns, after, before).map(({ index, from, to }) => ({
          index,
          from: to,
          to: from,
        }));
        expect(movedPartners(patterns, before, after)).toEqual(back);
      }),
    );
  });

  test('leaves out exactly those whose priority stays, and keeps the order of the list', () => {
    fc.assert(
      fc.property(anyPatterns, anyWeights, anyWeights, (patterns, before, after) => {
        const differing = patterns
          .map((_, index) => index)
          .filter((index) => {
            const one = patterns[index] ?? pattern('---');
            return decide(one, before) !== decide(one, after);
          });
        expect(movedPartners(patterns, before, after).map(({ index }) => index)).toEqual(differing);
      }),
    );
  });

  test('never moves a partner with a Low, nor one that is not fully rated', () => {
    fc.assert(
      fc.property(anyPatterns, anyWeights, anyWeights, (patterns, before, after) => {
        for (const { index, from, to } of movedPartners(patterns, before, after)) {
          expect(patterns[index]?.some((code) => code < 2)).toBe(false);
          expect([from, to].sort()).toEqual(['Explore', 'Immediate']);
        }
      }),
    );
  });
});
