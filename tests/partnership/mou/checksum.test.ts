import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checksum } from '../../../src/partnership/mou/checksum';

test.each([
  // The published sums of the FNV-1a hash of 32 bits.
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('The sum of %j is %s', (text, sum) => {
  expect(checksum(text)).toBe(sum);
});

test('A sum has eight digits', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(checksum(text)).toMatch(/^[0-9a-f]{8}$/)));
});
