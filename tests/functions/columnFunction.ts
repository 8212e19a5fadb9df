import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadBuiltBundle } from '../builtBundle';
import { CRITERION_NAMES, wordsOf } from '../partnership/combinations';

export type Answer = (...args: unknown[]) => unknown;

const bundle = loadBuiltBundle();

/** A custom function of the built bundle; its answers are checked to be what Sheets can show. */
export function customFunction(name: string): Answer {
  const answer = bundle[name];
  if (!answer) throw new Error(`build/Code.js has no function ${name}.`);
  return (...args) => {
    const cells = answer(...args);
    expectCells(cells);
    return cells;
  };
}

/** Sheets shows strings and finite numbers, one or a range of them; a range is as wide in every row. */
function expectCells(answer: unknown): void {
  const isCell = (cell: unknown) => typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell));
  if (isCell(answer)) return;
  if (!Array.isArray(answer) || answer.length === 0) throw new Error(`${String(answer)} is no answer for cells.`);
  for (const row of answer) {
    if (!Array.isArray(row) || row.length !== answer[0].length || !row.every(isCell)) {
      throw new Error(`${JSON.stringify(row)} is no row for cells.`);
    }
  }
}

/** A clear message: a whole sentence. */
export const SENTENCE = /^[A-Z].*\.$/;

export const FOUNDING = ['HMH', 'MHM', 'HLH'].map(wordsOf);
const BLANK_ROWS = Array.from({ length: 400 }, () => ['', '', '']);
const anyCell = fc.constantFrom<unknown>(
  'High',
  'Medium',
  'Low',
  'h',
  'BAJO',
  'Hihg',
  '',
  ' ',
  1,
  2.49,
  2.5,
  3.7,
  5,
  6,
  true,
);
const anyRow = fc.tuple(anyCell, anyCell, anyCell);

/** What every custom function over `ratings` promises of headings, blanks, ranges and mistakes. */
export function testColumnFunction(answer: Answer, heading: string): void {
  const column = answer(FOUNDING) as unknown[][];

  test('answers one value for one row', () => {
    expect(answer([FOUNDING[0]])).toBe(column[0]?.[0]);
    expect(answer(FOUNDING[0])).toBe(column[0]?.[0]);
  });

  test('answers a column for a range of rows', () => {
    expect(column).toHaveLength(3);
    for (const row of column) expect(row).toEqual([expect.anything()]);
    expect(answer(FOUNDING.slice(0, 2))).toEqual(column.slice(0, 2));
  });

  test('answers its own heading for the header row', () => {
    expect(answer([CRITERION_NAMES, ...FOUNDING])).toEqual([[heading], ...column]);
    expect(answer([CRITERION_NAMES])).toBe(heading);
  });

  test.each([
    ['Spanish', ['Alineación con la misión', 'Complementariedad de recursos', 'Potencial de relación']],
    ['French', ['Alignement de la mission', 'Complémentarité des ressources', 'Potentiel de relation']],
    ['German', ['Übereinstimmung der Mission', 'Ergänzung der Ressourcen', 'Beziehungspotenzial']],
    ['untidy', [' MISSION  ALIGNMENT: ', 'resource complementarity *', 'Relationship\nPotential']],
  ])('knows %s headings', (_, headings) => {
    expect(answer([headings, ...FOUNDING])).toEqual([[heading], ...column]);
  });

  test('follows headings in another order, with other columns between', () => {
    const moved = FOUNDING.map(([mission, resources, relationship]) => [relationship, 'Low', resources, 9, mission]);
    const headings = ['Relationship Potential', 'Notes', 'Resource Complementarity', 'Staff', 'Mission Alignment'];
    expect(answer([headings, ...moved])).toEqual([[heading], ...column]);
  });

  test('ends with the last row that has anything rated', () => {
    expect(answer([CRITERION_NAMES, ...FOUNDING, ...BLANK_ROWS])).toEqual([[heading], ...column]);
    expect(answer([...FOUNDING, ...BLANK_ROWS])).toEqual(column);
    expect(answer([...FOUNDING, [' ', '\t', ''], ['', '', '']])).toEqual(column);
  });

  test('keeps only its heading over a list without ratings, and is blank over blanks', () => {
    const headed = answer([CRITERION_NAMES, ...BLANK_ROWS]);
    expect([heading, [[heading]]]).toContainEqual(headed);
    expect(answer([['', '', '']])).toBe('');
    expect(answer(BLANK_ROWS)).toBe('');
  });

  test('keeps blank rows in the middle', () => {
    const [first, second] = FOUNDING;
    expect(answer([CRITERION_NAMES, first, ['', '', ''], ['', ' ', ''], second])).toEqual([
      [heading],
      column[0],
      [''],
      [''],
      column[1],
    ]);
  });

  test('answers the other rows when one cell cannot be read', () => {
    const [first, second] = FOUNDING;
    const answers = answer([first, ['Hihg', 'High', 'High'], second]) as unknown[][];
    expect([answers[0], answers[2]]).toEqual([column[0], column[1]]);
    expect(answers).toHaveLength(3);
  });

  test('answers row by row what it answers for the range', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 2, maxLength: 20 }), (rows) => {
        const range = asColumn(answer(rows));
        rows.forEach((row, index) => {
          expect(range[index] ?? '').toBe(answer([row]));
        });
        const headed = asColumn(answer([CRITERION_NAMES, ...rows]));
        expect(headed).toEqual([heading, ...range.slice(0, headed.length - 1)]);
      }),
      { numRuns: 20 },
    );
  });

  test('moves its answers with the rows', () => {
    const shuffled = fc
      .array(anyRow, { minLength: 2, maxLength: 20 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, ([rows, order]) => {
        const before = asColumn(answer(rows));
        const after = asColumn(answer(order.map((index) => rows[index])));
        order.forEach((index, place) => {
          expect(after[place] ?? '').toBe(before[index] ?? '');
        });
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['no range at all', undefined],
    ['one cell', 'High'],
    ['two columns', [['High', 'Low']]],
    ['four columns without headings', [['High', 'Low', 'High', 'Low']]],
    ['a column of three', [['High'], ['Low'], ['High']]],
  ])('refuses %s with a clear sentence', (_, ratings) => {
    expect(() => answer(ratings)).toThrow(SENTENCE);
    expect(() => answer(ratings)).toThrow(/three columns/);
  });

  test('does not change its arguments', () => {
    const ratings = [[...CRITERION_NAMES], ['high ', '', 'Hihg'], [5, 2.5, 'bajo'], ['', '', '']];
    const copy = structuredClone(ratings);
    answer(ratings);
    expect(ratings).toEqual(copy);
  });
}

/** What every custom function with `weights` as its second argument promises of them. */
export function testWeights(answer: Answer): void {
  test('takes the weights as a row, as a column and in any unit', () => {
    const rows = ['HHM', 'HMH', 'MHH', 'MMM'].map(wordsOf);
    const weighted = answer(rows, [[0.5, 0.3, 0.2]]);
    expect(weighted).not.toEqual(answer(rows));
    for (const weights of [[[0.5], [0.3], [0.2]], [[50, 30, 20]], [[500], [300], [200]], [['50%', '30%', '20%']]]) {
      expect(answer(rows, weights)).toEqual(weighted);
    }
  });

  test('counts the criteria alike without weights, with blank ones and with equal ones', () => {
    const plain = answer(FOUNDING);
    for (const weights of [undefined, null, '', [['', '', '']], [[''], [''], ['']], [[1, 1, 1]], [[33, 33, 33]]]) {
      expect(answer(FOUNDING, weights)).toEqual(plain);
    }
  });

  test.each([
    ['two weights', [[1, 2]]],
    ['four weights', [[1, 2, 3, 4]]],
    ['a negative weight', [[1, -1, 1]]],
    ['weights that are all 0', [[0, 0, 0]]],
    ['a word', [['much', 1, 1]]],
    ['a weight that is missing', [['', 1, 1]]],
    ['TRUE', [[true, 1, 1]]],
  ])('refuses %s with a clear sentence', (_, weights) => {
    expect(() => answer(FOUNDING, weights)).toThrow(SENTENCE);
  });

  test('does not change the weights', () => {
    const weights = [['50%'], [30], [20]];
    answer(FOUNDING, weights);
    expect(weights).toEqual([['50%'], [30], [20]]);
  });
}

/** An answer as a list of cells: one value is a column of one. */
export function asColumn(answer: unknown): unknown[] {
  return Array.isArray(answer) ? answer.map((row: unknown[]) => row[0]) : [answer];
}
