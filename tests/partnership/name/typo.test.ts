import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isOneSlip, slipsBetween } from '../../../src/partnership/name/typo';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '🌱'), maxLength: 6 });

/** What one slip makes of a word. */
function slipsOf(text: string): string[] {
  const letters = Array.from(text);
  const cut = (at: number, from: number, ...instead: string[]) =>
    [...letters.slice(0, at), ...instead, ...letters.slice(from)].join('');
  return [...letters, ''].reduce<string[]>((all, letter, at) => {
    const next = letters[at + 1];
    const slips = [cut(at, at, 'x')];
    if (letter !== '') slips.push(cut(at, at + 1), cut(at, at + 1, 'x'));
    if (next !== undefined && next !== letter) slips.push(cut(at, at + 2, next, letter));
    return all.concat(slips);
  }, []);
}

describe('slipsBetween', () => {
  test.each([
    ['kitchen', 'kitchen', 0],
    ['kitchen', 'kicthen', 1],
    ['kitchen', 'kitchn', 1],
    ['kitchen', 'kittchen', 1],
    ['kitchen', 'kitshen', 1],
    ['kitchen', 'ktichne', 2],
    ['kitchen', 'kitten', 2],
    ['kitchen', 'garden', 'more'],
    ['kitchen', 'kit', 'more'],
    ['', 'ab', 2],
    ['', '', 0],
  ])('between %j and %j are %j', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
  });

  test('finds every single slip, whichever word comes first', () => {
    fc.assert(
      fc.property(word, (text) => {
        for (const slip of slipsOf(text)) {
          expect(slipsBetween(text, slip)).toBe(1);
          expect(slipsBetween(slip, text)).toBe(1);
        }
      }),
    );
  });

  test('is the same both ways and nothing only for the same word', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(slipsBetween(one, other)).toBe(slipsBetween(other, one));
        expect(slipsBetween(one, other) === 0).toBe(one === other);
      }),
    );
  });
});

describe('isOneSlip', () => {
  test('tells exactly those words between which one slip lies', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneSlip(one, other)).toBe(slipsBetween(one, other) === 1);
        for (const slip of slipsOf(one)) expect(isOneSlip(one, slip)).toBe(true);
      }),
    );
  });
});
