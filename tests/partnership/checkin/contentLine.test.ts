import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contentLine, escaped } from '../../../src/partnership/checkin/contentLine';
import { anyText } from '../texts';

describe('escaped', () => {
  test.each([
    ['a; b, c \\ d: "e"', 'a\\; b\\, c \\\\ d: "e"'],
    ['first\r\nsecond\rthird\nfourth\u2028fifth\u2029', 'first\\nsecond\\nthird\\nfourth\\nfifth\\n'],
    ['a\u0000b\u0007c\u001b[31md\u007fe\u0085f\tg', 'abc[31mdef\tg'],
    ['\ud83e half, \udd1d half, 🤝 whole', ' half\\,  half\\, 🤝 whole'],
    ['\\n', '\\\\n'],
  ])('writes %j as a value of one line', (text, value) => {
    expect(escaped(text)).toBe(value);
  });
});

describe('contentLine', () => {
  test('keeps a line of 75 octets whole and folds a longer one', () => {
    expect(contentLine('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`);
    expect(contentLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
    expect(contentLine('x'.repeat(150))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x\r\n`);
    expect(contentLine('')).toBe('\r\n');
  });

  test.each([
    ['é', 37],
    ['ش', 37],
    ['會', 25],
    ['🤝', 18],
  ])('counts the octets of %s', (character, fitting) => {
    expect(contentLine(character.repeat(fitting))).toBe(`${character.repeat(fitting)}\r\n`);
    expect(contentLine(character.repeat(fitting + 1))).toBe(`${character.repeat(fitting)}\r\n ${character}\r\n`);
  });

  test('folds any text between characters, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 30 }), (texts) => {
        const line = `SUMMARY:${escaped(texts.join(''))}`;
        const folded = contentLine(line);
        expect(folded.replace(/\r\n /g, '')).toBe(`${line}\r\n`);
        for (const part of folded.split('\r\n')) {
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
          expect(Buffer.from(part).toString()).toBe(part);
        }
      }),
    );
  });
});
