import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'papaparse';
import { splitCells } from '../../../src/sidebar/importList/splitCells';

describe('a text is split into cells', () => {
  test.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,,\n\n', [['a', '', ''], [''], ['']]],
    ['"a,\n""b""" \t,c', [['a,\n"b"', 'c']]],
    ['say "a",b', [['say "a"', 'b']]],
    ['"",""""\n', [['', '"'], ['']]],
  ])('%j', (text, rows) => {
    expect(splitCells(text, ',')).toEqual({ rows });
  });

  test.each([',', ';', '\t', '|', ']', '^', '\\', '-', 'd'])('at %j', (delimiter) => {
    expect(splitCells(`a${delimiter}"b${delimiter}"${delimiter}c`, delimiter).rows).toEqual([
      ['a', `b${delimiter}`, 'c'],
    ]);
  });

  test('as far as it is wanted', () => {
    expect(splitCells('a\nb\nc', ',', 2).rows).toEqual([['a'], ['b']]);
  });

  test('with a quotation mark that encloses nothing', () => {
    expect(splitCells('a\n"b" c"\n"d"e"', ',')).toEqual({
      rows: [['a'], ['b" c'], ['d"e']],
      wrongQuote: { row: 2, isOpen: false },
    });
    expect(splitCells('a\nb,"c\nd', ',')).toEqual({
      rows: [['a'], ['b', 'c\nd']],
      wrongQuote: { row: 2, isOpen: true },
    });
  });

  test('as Papa Parse does, whatever it is', () => {
    const text = fc
      .array(fc.constantFrom('"', '""', ',', ';', '\n', ' ', '\t', 'a', 'é'), { minLength: 1, maxLength: 30 })
      .map((parts) => `${parts.join('')}\n`);
    fc.assert(
      fc.property(text, fc.constantFrom(',', ';', '\t'), (whole, delimiter) => {
        const { data, errors } = parse<string[]>(whole, { delimiter, newline: '\n' });
        const quotes = errors.filter(({ type }) => type === 'Quotes');
        const open = quotes.find(({ code }) => code === 'MissingQuotes');
        const wrong = open ?? quotes[0];
        const { rows, wrongQuote } = splitCells(whole, delimiter);
        expect(wrongQuote).toEqual(wrong && { row: (wrong.row ?? 0) + 1, isOpen: wrong === open });
        // What follows an open mark is nobody's cell.
        if (!open) expect(rows).toEqual(data);
      }),
      { numRuns: 2000 },
    );
  });
});
