import { describe, expect, test } from '@jest/globals';
import { tableOf } from '../../../src/partnership/import/table';

const none = () => undefined;

describe('a table', () => {
  test('has rows of one width, blank rows inside and none at the end', () => {
    expect(tableOf([['a', 'b', ''], [], ['c'], ['', '']], none)).toEqual({
      table: {
        rows: [
          ['a', 'b'],
          ['', ''],
          ['c', ''],
        ],
        unit: 'row',
      },
      problems: [],
    });
  });

  test('takes numbers, truth values and blanks of another tab', () => {
    expect(tableOf([[7, 0.5, true, null, undefined, 'x']], none)).toMatchObject({
      table: { rows: [['7', '0.5', 'TRUE', '', '', 'x']] },
    });
  });

  test('cuts what no cell holds, not within a character, and tells it', () => {
    const read = tableOf([['Name'], [`${'x'.repeat(49_998)}😀y`]], none);
    expect(read).toMatchObject({ problems: [{ kind: 'cut', row: 2, column: 0, length: 50_001 }] });
    expect('table' in read && read.table.rows[1]?.[0]).toBe('x'.repeat(49_998));
  });

  test.each([
    ['only blanks', [['', ' '], ['\u200b']], { kind: 'blank' }],
    ['no rows', [], { kind: 'blank' }],
    ['too many columns', [Array.from({ length: 1001 }, () => 'x')], { kind: 'tooWide', columns: 1001 }],
    [
      'too many cells',
      Array.from({ length: 50_001 }, (_, row) => (row === 0 ? Array.from({ length: 100 }, () => 'x') : ['x'])),
      { kind: 'tooBig', rows: 50_001, columns: 100 },
    ],
  ])('is none: %s', (_, cells, failure) => {
    expect(tableOf(cells, none)).toEqual({ failure });
  });

  test('may have empty columns beyond the last that is used', () => {
    expect(tableOf([['a', ...Array.from({ length: 2000 }, () => '')]], none)).toMatchObject({
      table: { rows: [['a']] },
    });
  });
});
