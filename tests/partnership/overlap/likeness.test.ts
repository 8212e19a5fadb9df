import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { likeness, weigher } from '../../../src/partnership/overlap/likeness';
import { termsIn } from '../../../src/partnership/overlap/terms';

const LIST = [
  'Mentoring and tutoring for teenagers',
  'A food pantry for families',
  'Emergency food and clothing',
  'Job training for veterans',
];

function compare(one: string, other: string, list: readonly string[] = LIST) {
  const weigh = weigher(list.map(termsIn));
  return likeness(weigh(termsIn(one)), weigh(termsIn(other)));
}

const shared = (one: string, other: string) => compare(one, other).shared.map(({ written }) => written);

const anyWords = fc.array(
  fc.constantFrom(...'mentoring food jobs youth veterans the housing music pantry'.split(' ')),
  {
    minLength: 1,
    maxLength: 12,
  },
);

describe('likeness', () => {
  test('says what two texts share, what few others say first, as the first text writes it', () => {
    expect(shared('Food and mentors for teens', 'Mentoring for young people; food')).toEqual([
      'mentors',
      'teens',
      'Food',
    ]);
    expect(compare('mentoring', 'tutoring').shared).toEqual([]);
  });

  test('finds nothing where only words are shared that everybody says', () => {
    expect(compare('We provide services to the community', 'Services that the community provides').score).toBe(0);
  });

  test('counts a rare word more than a common one', () => {
    expect(compare('veterans music', 'veterans hiking').score).toBeGreaterThan(
      compare('food music', 'food hiking').score,
    );
  });

  test('is symmetric, from 0 to 1, and 1 for a text and itself in any order of its words', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (a, b) => {
        const [one, other] = [a.join(' '), b.join(' ')];
        const { score, shared: words } = compare(one, other);
        expect(compare(other, one).score).toBeCloseTo(score, 9);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score > 0).toBe(words.length > 0);
        const again = compare(one, a.slice().reverse().join(' '));
        expect(again.score).toBeCloseTo(termsIn(one).size > 0 ? 1 : 0, 9);
      }),
    );
  });

  test('needs no list', () => {
    expect(compare('mentoring', 'mentors', []).score).toBeCloseTo(1, 9);
    expect(compare('', '', []).score).toBe(0);
  });
});
