import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CRITERION_NAMES, wordsOf } from '../partnership/combinations';
import { customFunction, SENTENCE, testWeights } from './columnFunction';

const matrix = customFunction('PARTNER_MATRIX');
const HEADER = [
  'Organization',
  'Mission Alignment',
  'Resource Complementarity',
  'Relationship Potential',
  'Partnership Priority',
];

const named = (names: readonly string[]) => names.map((name) => [name]);

describe('PARTNER_MATRIX', () => {
  testWeights((ratings, weights) =>
    matrix(named(['A', 'B', 'C', 'D'].slice(0, (ratings as unknown[]).length)), ratings, weights),
  );

  test('computes the founding matrix', () => {
    const names = ['Organization C', 'Organization B', 'Organization A'];
    expect(matrix(named(names), ['HLH', 'MHM', 'HMH'].map(wordsOf))).toEqual([
      HEADER,
      ['Organization A', 'High', 'Medium', 'High', 'Immediate'],
      ['Organization B', 'Medium', 'High', 'Medium', 'Explore'],
      ['Organization C', 'High', 'Low', 'High', 'Long-term'],
    ]);
  });

  test('sorts by priority, then undecided, then unreadable', () => {
    const names = ['unreadable', 'undecided', 'long-term', 'explore', 'immediate'];
    const ratings = [['Hihg', 'High', 'High'], ...['H-H', 'LHH', 'MMM', 'HHM'].map(wordsOf)];
    const rows = matrix(named(names), ratings) as string[][];
    expect(rows.map((row) => [row[0], row[4]])).toEqual([
      ['Organization', 'Partnership Priority'],
      ['immediate', 'Immediate'],
      ['explore', 'Explore'],
      ['long-term', 'Long-term'],
      ['undecided', 'Rate: Resource Complementarity'],
      ['unreadable', "Check: 'Hihg' is not a rating (Mission Alignment)"],
    ]);
  });

  test('sorts inside a priority by score, then by name', () => {
    const names = ['zoe', 'Émile', 'Dora', 'best', 'Fay'];
    const rows = matrix(named(names), ['HHM', 'HMH', 'MHH', 'HHH', 'HHM'].map(wordsOf)) as string[][];
    expect(rows.slice(1).map((row) => row[0])).toEqual(['best', 'Dora', 'Émile', 'Fay', 'zoe']);
  });

  test('prints ratings as the words High, Medium, Low', () => {
    expect(
      matrix(named(['A', 'B']), [
        ['h', 3, 'ALTO'],
        ['faible', '', 2.49],
      ]),
    ).toEqual([HEADER, ['A', 'High', 'Medium', 'High', 'Immediate'], ['B', 'Low', '', 'Low', 'Long-term']]);
  });

  test('leaves rows without a name out', () => {
    const rows = matrix(named(['', 'A', '  ']), ['HHH', 'MMM', 'HHH'].map(wordsOf)) as string[][];
    expect(rows.map((row) => row[0])).toEqual(['Organization', 'A']);
  });

  test('takes headed open ranges, and the trimmed rest', () => {
    const blanks = Array.from({ length: 300 }, () => ['', '', '']);
    const rows = matrix(
      [['Name'], ['A'], ['B'], ['not rated yet'], ...blanks.slice(1).map(() => [''])],
      [CRITERION_NAMES, ...['LLL', 'HHH'].map(wordsOf), ...blanks],
    ) as string[][];
    expect(rows.map((row) => row[0])).toEqual(['Organization', 'B', 'A', 'not rated yet']);
  });

  test('follows the headings of the ratings', () => {
    const headings = ['Potencial de relación', 'Notes', 'Mission Alignment', 'Resource Complementarity'];
    expect(matrix([['Name'], ['A']], [headings, ['Low', 'x', 'High', 'Medium']])).toEqual([
      HEADER,
      ['A', 'High', 'Medium', 'Low', 'Long-term'],
    ]);
  });

  test('is only its header for a list without partners', () => {
    expect(matrix([['Name'], [''], ['']], [CRITERION_NAMES, ['', '', ''], ['', '', '']])).toEqual([HEADER]);
  });

  test('takes a single partner', () => {
    expect(matrix('A', [wordsOf('HHH')])).toEqual([HEADER, ['A', 'High', 'High', 'High', 'Immediate']]);
  });

  test('does not depend on the order of the list', () => {
    const anyCell = fc.constantFrom<unknown>('High', 'Medium', 'Low', 'Hihg', '', 1, 2.5, 4, 6);
    const anyLine = fc.tuple(fc.constantFrom('', 'Ana', 'ána', 'Bo', 'Zoë'), anyCell, anyCell, anyCell);
    const shuffled = fc
      .array(anyLine, { minLength: 1, maxLength: 20 })
      .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })));
    const of = (lines: readonly (readonly unknown[])[]) =>
      matrix(
        lines.map(([name]) => [name]),
        lines.map(([, ...ratings]) => ratings),
      );
    fc.assert(
      fc.property(shuffled, ([lines, others]) => {
        expect(of(others)).toEqual(of(lines));
      }),
      { numRuns: 25 },
    );
  });

  test('refuses fewer names than ratings, and ratings of another shape, with a clear sentence', () => {
    expect(() => matrix(named(['A']), ['HHH', 'MMM'].map(wordsOf))).toThrow(SENTENCE);
    expect(() => matrix(named(['A']), [['High', 'Low']])).toThrow(SENTENCE);
    expect(() => matrix(named(['A']), undefined)).toThrow(SENTENCE);
  });

  test('does not change its arguments', () => {
    const names = [['B'], ['A '], ['']];
    const ratings = [
      ['high ', '', 'Hihg'],
      [5, 2.5, 'bajo'],
      ['', '', ''],
    ];
    const copies = structuredClone([names, ratings]);
    matrix(names, ratings);
    expect([names, ratings]).toEqual(copies);
  });
});
