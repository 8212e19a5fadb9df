import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode, isText } from '../../../src/sidebar/importList/decode';

const text = 'Nombre;País\nAcción “Ñ” – €;México\n';
const utf16le = Buffer.from(text, 'utf16le');

describe('bytes are decoded', () => {
  test.each([
    ['UTF-8', 'UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', 'UTF-8', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little endian with its mark', 'UTF-16LE', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 little endian', 'UTF-16LE', utf16le],
    ['UTF-16 big endian with its mark', 'UTF-16BE', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 big endian', 'UTF-16BE', Buffer.from(utf16le).swap16()],
  ])('%s', (_, encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text, encoding, badBytes: [] });
  });

  test('Windows-1252, with its quotation marks and the euro', () => {
    const bytes = Uint8Array.of(0x93, 0xd1, 0x94, 0x20, 0x96, 0x20, 0x80, 0x20, 0xe9);
    expect(decode(bytes)).toEqual({ text: '“Ñ” – € é', encoding: 'Windows-1252', badBytes: [] });
  });
});

describe('bad bytes are counted by line, and the rest is read', () => {
  const bytes = (...parts: (string | number)[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));

  test('in UTF-8', () => {
    expect(decode(bytes('ñá\r\né', 0xff, 'x', 0xc3, '\nü', 0xe2, 0x82))).toEqual({
      text: 'ñá\r\né\ufffdx\ufffd\nü\ufffd',
      encoding: 'UTF-8',
      badBytes: [
        { line: 2, count: 2 },
        { line: 3, count: 1 },
      ],
    });
  });

  test('in Windows-1252, where five bytes mean nothing', () => {
    expect(decode(bytes('a\rb', 0x81, 0x9d))).toEqual({
      text: 'a\rb\ufffd\ufffd',
      encoding: 'Windows-1252',
      badBytes: [{ line: 2, count: 2 }],
    });
  });

  test('in UTF-16, half a character', () => {
    const half = Buffer.from('\ufeffa\n\ud800b', 'utf16le');
    expect(decode(half)).toMatchObject({ text: 'a\n\ufffdb', badBytes: [{ line: 2, count: 1 }] });
  });
});

test('any bytes are decoded, and each character that stands for bad ones is counted', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (any) => {
      const bytes = any.filter((byte) => byte !== 0 && byte !== 0xef);
      const { text: decoded, badBytes } = decode(bytes);
      const shown = decoded.split('\ufffd').length - 1;
      expect(badBytes.reduce((sum, { count }) => sum + count, 0)).toBe(shown);
    }),
  );
});

test('a picture is no text', () => {
  expect(isText(Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256))).toBe(false);
  expect(isText(Buffer.from(text))).toBe(true);
});
