import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UNREADABLE } from '../../src/partnership/rating';
import {
  answerColumn,
  asRows,
  byPattern,
  cellOf,
  priorityCell,
  readRatings,
  refuseShort,
  scores,
} from '../../src/partnership/ratingTable';
import { readWeights } from '../../src/partnership/weights';
import { COMBINATIONS, CRITERION_NAMES, wordsOf } from './combinations';
import { oraclePriority, oracleScore } from './oracle';
import { EQUAL, pattern, typedWeights } from './patterns';

const SENTENCE = /^[A-Z].*\.$/;
const rows = ['HMH', 'MHM', 'HLH'].map(wordsOf);
const anyCell = fc.constantFrom<unknown>('High', 'Medium', 'Low', 'h', 'Hihg', '', ' ', 1, 2.49, 2.5, 3.7, 5, 6, true);
const anyRow = fc.tuple(anyCell, anyCell, anyCell);

describe('asRows', () => {
  test('makes rows of a cell, a list and a range', () => {
    expect(asRows('High')).toEqual([['High']]);
    expect(asRows(undefined)).toEqual([[undefined]]);
    expect(asRows(['High', 'Low'])).toEqual([['High', 'Low']]);
    expect(asRows([['High'], ['Low']])).toEqual([['High'], ['Low']]);
    expect(asRows([])).toEqual([]);
  });
});

describe('cellOf and refuseShort', () => {
  const column = asRows([['Level'], [2], ['']]);

  test('give the cell of a row, and one cell for all rows', () => {
    expect([0, 1, 2, 3].map((row) => cellOf(column, row))).toEqual(['Level', 2, '', undefined]);
    expect([0, 1, 2].map((row) => cellOf(asRows(2), row))).toEqual([2, 2, 2]);
    expect(cellOf([], 0)).toBe(undefined);
  });

  test('refuse a column that is too short, and no single cell', () => {
    expect(() => refuseShort('levels', column, 'dates', 4)).toThrow(
      'The levels and the dates must have the same number of rows, but there are 3 and 4.',
    );
    expect(() => refuseShort('levels', column, 'dates', 3)).not.toThrow();
    expect(() => refuseShort('levels', asRows(2), 'dates', 4)).not.toThrow();
  });
});

describe('readRatings', () => {
  test('knows whether the first row holds headings', () => {
    expect(readRatings(rows)).toMatchObject({ headed: false, single: false, length: 3 });
    expect(readRatings([CRITERION_NAMES, ...rows])).toMatchObject({ headed: true, single: false, length: 3 });
    expect(readRatings([rows[0]])).toMatchObject({ headed: false, single: true, length: 1 });
    expect(readRatings(rows[0])).toMatchObject({ headed: false, single: true, length: 1 });
  });

  test('follows the headings, whatever their order and whatever stands between', () => {
    const table = readRatings([
      ['Relationship Potential', 'Notes', 'mission alignment', 'Website', 'RESOURCE COMPLEMENTARITY:'],
      ['Low', 'High', 'High', 'x', 'Medium'],
    ]);
    const plain = readRatings([['High', 'Medium', 'Low']]);
    expect(Array.from(table.patterns)).toEqual(Array.from(plain.patterns));
  });

  test('takes two headings of three for no heading row', () => {
    expect(readRatings([['Mission Alignment', 'Resource Complementarity', 'High']]).headed).toBe(false);
  });

  test.each([
    ['blank cells', ['', '', '']],
    ['spaces', [' ', '', '\t']],
    ['invisible marks', ['\u200b', '', '\ufeff']],
    ['words for not rated', ['not rated', '', '']],
  ])('ends with the last row that has anything rated: %s below it are left out', (_, nothing) => {
    const table = readRatings([...rows, ...Array.from({ length: 300 }, () => nothing)]);
    expect(table.length).toBe(3);
  });

  test('keeps blank rows in the middle and a mistake in the last row', () => {
    expect(readRatings([rows[0], ['', '', ''], rows[1], ['', 'Hihg', ''], ['', '', '']]).length).toBe(4);
  });

  test('ignores what other columns hold when it looks for the last row', () => {
    const table = readRatings([
      ['Name', ...CRITERION_NAMES],
      ['A', 'High', '', ''],
      ['B', '', '', ''],
      ['C', '', '', ''],
    ]);
    expect(table.length).toBe(1);
  });

  test('notes each unreadable row and what is wrong in it', () => {
    const table = readRatings([rows[0], ['Hihg', 'High', 'High'], ['High', 6, 'Lwo']]);
    expect(table.patterns[1]).toBe(UNREADABLE);
    expect(table.faults.get(1)).toBe("Check: 'Hihg' is not a rating (Mission Alignment)");
    expect(table.faults.get(2)).toMatch(/^Check: '6' is not a rating \(Resource Complementarity\).*'Lwo'.*Potential\)/);
    expect(table.faults.has(0)).toBe(false);
  });

  test.each([
    ['one cell', 'High'],
    ['nothing', undefined],
    ['an empty list', []],
    ['two columns', [['High', 'Low']]],
    ['four columns', [['High', 'Low', 'High', 'Low']]],
    ['one column of three', [['High'], ['Low'], ['High']]],
  ])('refuses %s with a sentence', (_, ratings) => {
    expect(() => readRatings(ratings)).toThrow(SENTENCE);
  });

  test('does not change what it was given', () => {
    const given = [[...CRITERION_NAMES], ['High', ' low ', ''], ['', '', '']];
    const copy = structuredClone(given);
    readRatings(given);
    expect(given).toEqual(copy);
  });
});

describe('answerColumn', () => {
  const letter = byPattern(readRatings([CRITERION_NAMES, ...rows]), (one) => one.join(''));

  test('begins with the heading when the ratings have headings', () => {
    const table = readRatings([CRITERION_NAMES, ...rows]);
    expect(answerColumn(table, 'Priority', letter)).toEqual([['Priority'], ['323'], ['232'], ['313']]);
  });

  test('has no heading when the ratings have none', () => {
    expect(answerColumn(readRatings(rows), 'Priority', letter)).toEqual([['323'], ['232'], ['313']]);
  });

  test('is one value for one row', () => {
    expect(answerColumn(readRatings([rows[0]]), 'Priority', letter)).toBe('323');
    expect(answerColumn(readRatings([CRITERION_NAMES]), 'Priority', letter)).toBe('Priority');
    expect(answerColumn(readRatings([['', '', '']]), 'Priority', letter)).toBe('');
  });

  test('keeps its heading over a list that has nothing rated yet', () => {
    const table = readRatings([CRITERION_NAMES, ['', '', ''], ['', '', '']]);
    expect(answerColumn(table, 'Priority', letter)).toEqual([['Priority']]);
  });

  test('is blank for a range without anything rated', () => {
    const table = readRatings([
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(answerColumn(table, 'Priority', letter)).toBe('');
  });
});

describe('priorityCell', () => {
  test.each(COMBINATIONS)('of $letters is $priority', ({ letters, priority }) => {
    expect(priorityCell(pattern(letters), EQUAL)).toBe(priority);
  });

  test('names the first criterion to rate while undecided, and is blank when nothing is rated', () => {
    expect(priorityCell(pattern('-HH'), EQUAL)).toBe('Rate: Mission Alignment');
    expect(priorityCell(pattern('H--'), EQUAL)).toBe('Rate: Resource Complementarity');
    expect(priorityCell(pattern('HM-'), EQUAL)).toBe('Rate: Relationship Potential');
    expect(priorityCell(pattern('---'), EQUAL)).toBe('');
  });
});

describe('a whole list', () => {
  test('is answered as the plain rule answers row by row', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 2, maxLength: 30 }), typedWeights, (list, typed) => {
        const weights = readWeights(typed);
        const table = readRatings(list);
        const priority = byPattern(table, (one) => priorityCell(one, weights));
        const score = scores(table, weights);
        list.slice(0, table.length).forEach((row, index) => {
          const shown = row.map((cell) => (cell === true ? 'TRUE' : cell));
          const expected = oraclePriority(shown, typed);
          expect(priority(index)[0]).toBe(expected);
          expect(score(index)[0]).toBe(expected.startsWith('Check') ? '' : oracleScore(row, typed));
        });
        for (const row of list.slice(table.length)) expect(oraclePriority(row)).toBe('');
      }),
    );
  });
});

describe('scores', () => {
  test('are finer than words for numbers', () => {
    const score = scores(
      readRatings([
        ['High', 'Medium', 'Low'],
        [2, 3, 4],
        [5, 5, 5],
        [4.5, 'High', 'Low'],
      ]),
      EQUAL,
    );
    expect([0, 1, 2, 3].map((row) => score(row)[0])).toEqual([50, 50, 100, 62.5]);
  });

  test('are blank unless all three are rated', () => {
    const score = scores(readRatings([['High', '', 'Low'], [5, '', 5], ['Hihg', 'High', 'High'], rows[0]]), EQUAL);
    expect([0, 1, 2].map((row) => score(row)[0])).toEqual(['', '', '']);
  });
});
