import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isClosed, linesIn } from '../../../../src/partnership/checkin/log/checkIn';
import { anyText } from '../../texts';

describe('linesIn', () => {
  test.each([
    ['', []],
    ['one', ['one']],
    [' one \r\n\r\n two\rthree', ['one', 'two', 'three']],
    ['- one\n• two\n3. three\n4) four\n- - five', ['one', 'two', 'three', 'four', 'five']],
    ['2026-05-01 is near\n10. 5 chairs\n-5 degrees', ['2026-05-01 is near', '5 chairs', '-5 degrees']],
  ])('of %p are %p', (cell, lines) => {
    expect(linesIn(cell)).toEqual(lines);
  });

  test('read again are the same', () => {
    const cells = fc.array(fc.oneof(anyText, fc.constantFrom('- ', '1. ', '\n', ' ')), { maxLength: 8 });
    fc.assert(
      fc.property(cells, (parts) => {
        const lines = linesIn(parts.join(''));
        expect(linesIn(lines.join('\n'))).toEqual(lines);
      }),
    );
  });
});

test.each([
  ['closed', true],
  [' Solved ', true],
  ['Resuelto', true],
  ['', false],
  ['open', false],
  ['closed?', false],
])('the state %p is closed: %p', (state, closed) => {
  expect(isClosed(state)).toBe(closed);
});
