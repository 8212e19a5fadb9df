import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellInWords, RATINGS, ratingReader, readRating, UNREADABLE } from '../../src/partnership/rating';
import { anyText } from './texts';

/** The rating's word, `null` when not rated, or `unreadable`. */
function read(cell: unknown): string | null {
  const { code } = readRating(cell);
  return code === UNREADABLE ? 'unreadable' : RATINGS[code];
}

describe('readRating', () => {
  test.each([
    ['High', 'High'],
    ['MEDIUM', 'Medium'],
    ['low', 'Low'],
    ['H', 'High'],
    ['m', 'Medium'],
    ['L', 'Low'],
    ['  High  ', 'High'],
    ['\tlow\n', 'Low'],
    ['High\u00a0', 'High'],
    ['alto', 'High'],
    ['Medio', 'Medium'],
    ['BAJO', 'Low'],
    ['élevé', 'High'],
    ['ÉLEVÉ', 'High'],
    ['e\u0301leve\u0301', 'High'],
    ['eleve', 'High'],
    ['Moyen', 'Medium'],
    ['faible', 'Low'],
    ['hoch', 'High'],
    ['Mittel', 'Medium'],
    ['niedrig', 'Low'],
    ['média', 'Medium'],
    ['высокий', 'High'],
    ['Средняя', 'Medium'],
    ['НИЗКИЙ', 'Low'],
    ['średni', 'Medium'],
    ['thấp', 'Low'],
    ['vừa', 'Medium'],
    ['wò', 'High'],
    ['مرتفع', 'High'],
    ['متوسط', 'Medium'],
    ['منخفض', 'Low'],
    ['高', 'High'],
    ['中', 'Medium'],
    ['低', 'Low'],
    ['ＨＩＧＨ', 'High'],
  ])('reads %j as %s', (cell, rating) => {
    expect(read(cell)).toBe(rating);
  });

  test.each([
    ['a zero-width space', '\u200b'],
    ['a zero-width joiner', '\u200d'],
    ['a byte order mark', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['a word joiner', '\u2060'],
    ['a right-to-left mark', '\u200f'],
    ['an embedding mark', '\u202a'],
    ['an isolate mark', '\u2068'],
    ['the end of an isolate', '\u2069'],
    ['an Arabic letter mark', '\u061c'],
    ['a variation selector', '\ufe0f'],
  ])('does not mind %s', (_, mark) => {
    expect(read(`${mark}Hi${mark}gh${mark}`)).toBe('High');
    expect(read(mark)).toBeNull();
  });

  test.each([[''], [null], [undefined], ['   '], ['\n\t'], ['\u00a0'], ['not rated'], ['Nicht bewertet']])(
    'reads %j as not rated',
    (cell) => {
      expect(read(cell)).toBeNull();
    },
  );

  test.each([
    [1, 'Low', 0],
    [2, 'Low', 25],
    [2.49, 'Low', 37.25],
    [2.5, 'Medium', 37.5],
    [3, 'Medium', 50],
    [3.49, 'Medium', 62.25],
    [3.5, 'High', 62.5],
    [4, 'High', 75],
    [5, 'High', 100],
  ])('reads the number %d as %s with %d points', (number, rating, points) => {
    expect(read(number)).toBe(rating);
    expect(readRating(number).points).toBeCloseTo(points, 9);
    expect(readRating(String(number))).toEqual(readRating(number));
    expect(readRating(` ${String(number).replace('.', ',')} `)).toEqual(readRating(number));
  });

  test('gives words 0, 50 and 100 points', () => {
    expect(['Low', 'Medium', 'High'].map((word) => readRating(word).points)).toEqual([0, 50, 100]);
  });

  test.each([
    ['a misspelt word', 'Hihg'],
    ['two words', 'High Low'],
    ['a letter that languages differ on', 'A'],
    ['a question mark', '?'],
    ['0', 0],
    ['a number just below the scale', 0.99],
    ['a number just above the scale', 5.01],
    ['6', 6],
    ['a number below 0', -3],
    ['10 % as Sheets hands it over', 0.1],
    ['no number', Number.NaN],
    ['an infinite number', Number.POSITIVE_INFINITY],
    ['minus infinity', Number.NEGATIVE_INFINITY],
    ['a text with a number off the scale', '6'],
    ['a text with two decimal signs', '3,4,5'],
    ['a fraction', '3/5'],
    ['a date', new Date('2026-01-05T00:00:00Z')],
    ['no date', new Date(Number.NaN)],
    ['TRUE', true],
    ['FALSE', false],
    ['the name of an object property', 'constructor'],
    ['another name of an object property', '__proto__'],
    ['a list', ['High']],
    ['an object', {}],
  ])('never guesses at %s', (_, cell) => {
    expect(read(cell)).toBe('unreadable');
  });

  test('rates a number no lower when the number is higher', () => {
    const onScale = fc.double({ min: 1, max: 5, noNaN: true });
    fc.assert(
      fc.property(onScale, onScale, (x, y) => {
        const [lower, higher] = x < y ? [readRating(x), readRating(y)] : [readRating(y), readRating(x)];
        expect(higher.code).toBeGreaterThanOrEqual(lower.code);
        expect(higher.points).toBeGreaterThanOrEqual(lower.points);
      }),
    );
  });

  test('answers any text without throwing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([UNREADABLE, 0, 1, 2, 3]).toContain(readRating(text).code);
      }),
    );
  });
});

describe('ratingReader', () => {
  test('reads every cell as readRating does, however often it comes', () => {
    const anyCell = fc.oneof(
      fc.constantFrom<unknown>(
        'High',
        'Medium',
        'Low',
        'high',
        'h',
        '',
        ' ',
        null,
        undefined,
        'Hihg',
        true,
        Number.NaN,
      ),
      fc.double(),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 8 }), (cells) => {
        const reader = ratingReader();
        for (const cell of [...cells, ...cells]) expect(reader(cell)).toEqual(readRating(cell));
      }),
    );
  });
});

describe('cellInWords', () => {
  test.each([
    ['Hihg', 'Hihg'],
    ['  Hihg\u200b ', 'Hihg'],
    [6, '6'],
    [0.1, '0.1'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [new Date('2026-01-05T00:00:00Z'), '2026-01-05'],
  ])('shows %j as %s', (cell, shown) => {
    expect(cellInWords(cell)).toBe(shown);
  });

  test.each([
    ['New York', '2026-01-05T00:00:00-05:00'],
    ['Paris', '2026-01-05T00:00:00+01:00'],
    ['Sydney', '2026-01-05T00:00:00+11:00'],
  ])('shows the day of a date cell as it stands in a sheet of %s', (_, midnight) => {
    expect(cellInWords(new Date(midnight))).toBe('2026-01-05');
  });

  test('shows something for a date that is none', () => {
    expect(cellInWords(new Date(Number.NaN))).not.toMatch(/NaN|Invalid/);
  });

  test('cuts a long text', () => {
    expect(Array.from(cellInWords('x'.repeat(10_000))).length).toBeLessThanOrEqual(100);
  });
});
