import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fewestChanges } from '../../src/partnership/changes';
import { decide } from '../../src/partnership/priority';
import { reason } from '../../src/partnership/reason';
import { readWeights } from '../../src/partnership/weights';
import { COMBINATIONS, CRITERION_NAMES } from './combinations';
import { anyPattern, EQUAL, pattern, typedWeights } from './patterns';

const ONE_SENTENCE = /^[A-Z][^.!?]*\.$/;
const named = (letters: string, letter: string) => CRITERION_NAMES.filter((_, index) => letters[index] === letter);

describe('reason', () => {
  test('says of the founding matrix what decided and what would help', () => {
    expect(reason(pattern('HMH'), EQUAL)).toMatch(/^Mission Alignment and Relationship Potential are High\b.*\.$/);
    expect(reason(pattern('MHM'), EQUAL)).toMatch(
      /Resource Complementarity.*High.*Mission Alignment or Relationship Potential to High.*Immediate/,
    );
    expect(reason(pattern('HLH'), EQUAL)).toBe(
      'Resource Complementarity is Low; raising it to Medium would make it Immediate.',
    );
  });

  test.each(COMBINATIONS)('of $letters names the ratings that decided', ({ letters, priority }) => {
    const text = reason(pattern(letters), EQUAL);
    expect(text).toMatch(ONE_SENTENCE);
    const decisive = named(letters, priority === 'Long-term' ? 'L' : 'H');
    for (const name of decisive) expect(text).toContain(name);
    expect(text).toContain(priority === 'Long-term' ? 'Low' : 'High');
  });

  test.each(COMBINATIONS.filter(({ fewest }) => fewest !== ''))(
    'of $letters names the fewest changes and what they reach',
    ({ letters, fewest }) => {
      const text = reason(pattern(letters), EQUAL);
      expect(text).toContain(fewestChanges(pattern(letters), EQUAL)?.priority ?? 'nothing');
      expect(text).toContain(`to ${fewest.endsWith('H') ? 'High' : 'Medium'}`);
    },
  );

  test('is one sentence without gaps for every pattern and any weights, and blank when nothing is rated', () => {
    fc.assert(
      fc.property(anyPattern, typedWeights, (one, typed) => {
        const text = reason(one, readWeights(typed));
        if (one.every((code) => code === 0)) expect(text).toBe('');
        else expect(text).toMatch(ONE_SENTENCE);
        expect(text).not.toMatch(/undefined|null|NaN| {2}| ,| ;|raising to/);
      }),
    );
  });

  test('names a way up whenever there is one, for any weights', () => {
    fc.assert(
      fc.property(anyPattern, typedWeights, (one, typed) => {
        const weights = readWeights(typed);
        const way = fewestChanges(one, weights);
        fc.pre(way !== undefined);
        expect(reason(one, weights)).toContain(`raising`);
        expect(reason(one, weights)).toContain(way?.priority ?? 'nothing');
      }),
    );
  });

  test('names the criterion that alone would do when weights make it so', () => {
    expect(reason(pattern('MMM'), readWeights([80, 10, 10]))).toMatch(/raising Mission Alignment to High.*Immediate/);
  });

  test('says the share of weight only where people gave weights', () => {
    expect(reason(pattern('HHM'), readWeights([50, 30, 20]))).toContain('80%');
    expect(reason(pattern('HHM'), EQUAL)).not.toContain('%');
  });

  test('names what is missing and what is still possible', () => {
    const text = reason(pattern('H-H'), EQUAL);
    expect(decide(pattern('H-H'), EQUAL)).toBe('undecided');
    for (const part of ['Resource Complementarity', 'Immediate', 'Long-term']) expect(text).toContain(part);
    expect(text).not.toContain('Explore');
  });

  test('says that a Low decides whatever is still missing', () => {
    const text = reason(pattern('HL-'), EQUAL);
    expect(text).toContain('Resource Complementarity is Low');
    expect(text).toContain('Relationship Potential');
  });
});
