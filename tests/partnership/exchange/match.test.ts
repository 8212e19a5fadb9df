import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KINDS, type Kind } from '../../../src/partnership/exchange/kind';
import { isMatch, thingsIn } from '../../../src/partnership/exchange/match';

const thing = (kind: Kind, what: string) => ({ kind, things: thingsIn(what) });
const anyThing = fc
  .tuple(fc.constantFrom(...KINDS), fc.constantFrom('our hall', 'halls', 'two vans', ''))
  .map(([kind, what]) => thing(kind, what));

describe('isMatch', () => {
  test.each<[Kind, string, Kind, string, boolean]>([
    ['Space', 'our hall', 'Space', 'a room', true],
    ['Training', 'training', 'Space', 'a room for training', false],
    ['Other', 'lunches', 'Other', 'Lunch for 20', true],
    ['Other', 'lunches', 'Other', 'toys', false],
    ['Other', 'lunch for children', 'Other', "children's toys", false],
    ['Staff', 'a driver', 'Other', 'DRIVERS', true],
    ['Other', 'cobijas', 'Other', 'una cobija', true],
    ['Other', '', 'Other', '', false],
    ['Other', '<img src=x>', 'Other', '$& \\1', false],
  ])('%s "%s", and %s "%s": %s', (offered, offer, asked, ask, expected) => {
    expect(isMatch(thing(offered, offer), thing(asked, ask))).toBe(expected);
  });

  test('is the same both ways', () => {
    fc.assert(fc.property(anyThing, anyThing, (one, other) => isMatch(one, other) === isMatch(other, one)));
  });
});
