import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanCell } from '../../../src/partnership/import/cleanCell';

const clean = (cell: string) => cleanCell(cell, () => undefined);

describe('a cell', () => {
  test.each([
    ['outer blanks and breaks go', ' \u00a0 Alder Bay\r\n', 'Alder Bay'],
    ['line breaks are one kind', 'a\r\nb\rc\u2028d\u000be', 'a\nb\nc\nd\ne'],
    ['blanks before a break go', 'a \t\r\n b', 'a\n b'],
    ['blanks inside stay', 'a.  b', 'a.  b'],
    ['marks that nobody sees go', '\u200f@alder\u200e\u200b', '@alder'],
    ['controls go, tabs stay', 'a\u0000b\u0007\tc', 'ab\tc'],
    ['half a character is shown as lost', 'a\ud800b', 'a\ufffdb'],
    ['entities are decoded', 'Ana&#39;s &amp; co', "Ana's & co"],
    ['a formula stays text', '=HYPERLINK("x")', '=HYPERLINK("x")'],
    ['a phone number stays', '+1 555 0100', '+1 555 0100'],
    ['zeros stay', '00420', '00420'],
    [
      'markup stays text',
      '<img src=x onerror=alert(1)> {{name}} $& \\1',
      '<img src=x onerror=alert(1)> {{name}} $& \\1',
    ],
  ])('%s', (_, cell, expected) => {
    expect(clean(cell)).toBe(expected);
  });

  test('cleaned once is clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = clean(text.replace(/&/g, ''));
        expect(clean(once)).toBe(once);
      }),
    );
  });
});
