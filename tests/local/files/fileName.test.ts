import { describe, expect, test } from '@jest/globals';
import { fileName } from '../../../local/files/fileName';

const name = (title: string, extension = 'docx') => fileName(title, extension, new Set());

describe('fileName', () => {
  test.each([
    ['MOU Riverside Food Bank', 'MOU Riverside Food Bank.docx'],
    ['Food Bank / Pantry: "North"?', 'Food Bank - Pantry- North.docx'],
    ['../../etc/passwd', '-..-etc-passwd.docx'],
    ['a\\b|c<d>e*f\ng\u0000h', 'a-b-c d e f g h.docx'],
    ['Trailing dots. . .', 'Trailing dots.docx'],
    [' .hidden ', 'hidden.docx'],
    ['', 'Untitled.docx'],
    ['???', 'Untitled.docx'],
    ['\u202egpj.exe', 'gpj.exe.docx'],
    ['lone \ud800 half', 'lone half.docx'],
    ['شراكة 🤝 Köln', 'شراكة 🤝 Köln.docx'],
    ['Cafe\u0301', 'Caf\u00e9.docx'],
  ])('%j becomes %j', (title, expected) => {
    expect(name(title)).toBe(expected);
  });

  test.each(['CON', 'nul', 'Com1', 'LPT¹', 'aux .txt', 'prn.2026'])('the device name %s is not used', (title) => {
    expect(name(title)).toBe(`_${title}.docx`);
  });

  test.each(['Conference', 'COM10', 'Auxiliary'])('%s is no device name', (title) => {
    expect(name(title)).toBe(`${title}.docx`);
  });

  test('is at most 120 bytes long and never cuts a character', () => {
    expect(Buffer.byteLength(name('x'.repeat(300)))).toBe(120);
    const families = name('👩‍👩‍👧'.repeat(20));
    expect(Buffer.byteLength(families)).toBeLessThanOrEqual(120);
    expect(families).toBe(`${'👩‍👩‍👧'.repeat(6)}.docx`);
    expect(name(`${'x'.repeat(114)}. y`)).toBe(`${'x'.repeat(114)}.docx`);
  });

  test('differs from every taken name, whatever its case', () => {
    const taken = new Set(['mou café.docx', 'MOU Cafe\u0301 (2).docx']);
    expect(fileName('MOU CAFÉ', 'docx', taken)).toBe('MOU CAFÉ (3).docx');
    expect(fileName('MOU CAFÉ', 'docx', taken)).toBe('MOU CAFÉ (4).docx');
    expect(fileName('MOU CAFÉ', 'pdf', taken)).toBe('MOU CAFÉ.pdf');
  });

  test('long names stay apart', () => {
    const taken = new Set<string>();
    const names = ['a', 'b', 'c'].map((end) => fileName('x'.repeat(150) + end, 'docx', taken));
    expect(new Set(names).size).toBe(3);
    expect(names.every((each) => Buffer.byteLength(each) <= 120)).toBe(true);
  });
});
