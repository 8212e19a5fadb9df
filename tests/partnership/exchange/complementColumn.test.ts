import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { complementColumn } from '../../../src/partnership/exchange/complementColumn';
import { anyRow, sheetOf, theyAsk, theyOffer, weAsk, weOffer } from './lines';

const complement = (names: unknown, rows: unknown, ourName?: unknown) => complementColumn(names, rows, ourName);
const asColumn = (answer: unknown): unknown[] =>
  Array.isArray(answer) ? answer.map((row: unknown[]) => row[0]) : [answer];
const SENTENCE = /^[A-Z].*\.$/;

const HEADING = 'Suggested complementarity';
const NAMES = ['Harbor Kitchen', 'Meadow School', 'Night Shelter', 'Pier Museum'];
const ROWS = sheetOf([
  weOffer('our hall'),
  weAsk('a van'),
  theyAsk('a room'),
  theyOffer('a bus'),
  theyAsk('a room', { who: 'the Meadow School' }),
  theyOffer('toys', { who: 'Pier Museum' }),
]);
const column = (names: readonly string[]) => names.map((name) => [name]);
const BLANKS = Array.from({ length: 300 }, () => ['']);

describe('complementColumn', () => {
  test('answers High, Medium, Low, or blank without data', () => {
    expect(complement(column(NAMES), ROWS)).toEqual([['High'], ['Medium'], [''], ['Low']]);
    expect(complement('Harbor Kitchen', ROWS)).toBe('High');
    expect(complement('Oak Street Choir', ROWS)).toBe('');
  });

  test('answers a headed open range with its heading, to the last name', () => {
    const open = [...ROWS, ...Array.from({ length: 300 }, () => ROWS[0]?.map(() => '') ?? [])];
    expect(complement([['Organization'], ['Harbor Kitchen'], [' '], ['Pier Museum'], ...BLANKS], open)).toEqual([
      [HEADING],
      ['High'],
      [''],
      ['Low'],
    ]);
    expect(complement([['Socio'], ...BLANKS], open)).toEqual([[HEADING]]);
    expect(complement(BLANKS, open)).toBe('');
  });

  test('knows our own rows by our name', () => {
    const rows = sheetOf([weOffer('our hall', { who: 'Riverbank Trust Inc.' }), theyAsk('a room')]);
    expect(complement('Harbor Kitchen', rows)).toBe('');
    expect(complement('Harbor Kitchen', rows, 'Riverbank Trust')).toBe('Medium');
    expect(complement('Harbor Kitchen', rows, [['Riverbank Trust']])).toBe('Medium');
  });

  test('says what to check to those whom a row may concern, and answers the others', () => {
    const rows = [...ROWS, ...sheetOf([weOffer('toys', { direction: 'Ofer' }), theyAsk('x', { who: 'Oak' })]).slice(1)];
    expect(complement(column([...NAMES, 'Oak']), rows)).toEqual([
      ['High'],
      ['Medium'],
      [''],
      ["Check: 'Ofer' in row 8 of the asks and offers is neither Ask nor Offer"],
      ['Low'],
    ]);
  });

  test.each([
    ['no rows at all', undefined],
    ['rows without headings', ROWS.slice(1)],
    ['one cell', 'Ask'],
  ])('refuses %s with a clear sentence', (_, rows) => {
    expect(() => complement(column(NAMES), rows)).toThrow(SENTENCE);
  });

  test('answers row by row what it answers for the range, wherever the rows stand', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const sheet = sheetOf(rows);
        const answers = NAMES.map((name) => complement(name, sheet));
        expect(asColumn(complement(column(NAMES), sheet))).toEqual(answers);
        expect(asColumn(complement(column(NAMES), sheetOf([...rows].reverse())))).toEqual(answers);
      }),
      { numRuns: 20 },
    );
  });

  test('does not change its arguments', () => {
    const copy = structuredClone(ROWS);
    complement(column(NAMES), ROWS);
    expect(ROWS).toEqual(copy);
  });
});
