import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { priorityMatrix, STANDINGS } from '../../src/partnership/matrix';
import { readWeights } from '../../src/partnership/weights';
import { CRITERION_NAMES, wordsOf } from './combinations';
import { oraclePriority, oracleScore } from './oracle';
import { EQUAL, typedWeights } from './patterns';

type Line = readonly [name: string, ...ratings: unknown[]];

function matrix(lines: readonly Line[], weights = EQUAL) {
  return priorityMatrix(
    lines.map(([name]) => [name]),
    lines.map(([, ...ratings]) => ratings),
    weights,
  );
}

const namesOf = (lines: readonly Line[]) => matrix(lines).map((row) => row.name);
const line = (name: string, letters: string): Line => [name, ...wordsOf(letters)];
const anyCell = fc.constantFrom<unknown>('High', 'Medium', 'Low', 'Hihg', '', 1, 2.5, 4, 6);
const anyLine = fc.tuple(
  fc.constantFrom('', 'Ana', 'ana', 'Ána', 'Bo', 'Čapek', 'Zoë', '北'),
  anyCell,
  anyCell,
  anyCell,
);
const anyLines = fc.array(anyLine, { minLength: 1, maxLength: 12 });

describe('priorityMatrix', () => {
  test('computes the founding matrix', () => {
    const rows = matrix([line('Organization A', 'HMH'), line('Organization B', 'MHM'), line('Organization C', 'HLH')]);
    expect(rows.map(({ name, ratings, priority }) => [name, ...ratings, priority])).toEqual([
      ['Organization A', 'High', 'Medium', 'High', 'Immediate'],
      ['Organization B', 'Medium', 'High', 'Medium', 'Explore'],
      ['Organization C', 'High', 'Low', 'High', 'Long-term'],
    ]);
  });

  test('puts what can be acted on first', () => {
    const lines: Line[] = [
      ['mistake', 'Hihg', 'High', 'High'],
      line('unrated', '---'),
      line('undecided', 'H-H'),
      line('long-term', 'HLH'),
      line('explore', 'MMM'),
      line('immediate', 'HHM'),
    ];
    const names = namesOf(lines);
    expect(names.slice(0, 4)).toEqual(['immediate', 'explore', 'long-term', 'undecided']);
    expect(names.indexOf('mistake')).toBe(5);
    expect(STANDINGS.slice(0, 3)).toEqual(['Immediate', 'Explore', 'Long-term']);
  });

  test('orders partners of one priority by score, then by name whatever its case and accents', () => {
    expect(
      namesOf([
        line('Zebra', 'HHM'),
        line('écho', 'HHM'),
        line('Delta', 'MHH'),
        line('Foxtrot', 'HMH'),
        line('Alpha', 'HHM'),
        line('best', 'HHH'),
      ]),
    ).toEqual(['best', 'Alpha', 'Delta', 'écho', 'Foxtrot', 'Zebra']);
  });

  test('lets numbers decide between partners whose words are alike', () => {
    expect(
      namesOf([
        ['four', 4, 4, 4],
        ['five', 5, 5, 5],
        ['words', 'High', 'High', 'Medium'],
      ]),
    ).toEqual(['five', 'words', 'four']);
  });

  test('prints every rating as its word', () => {
    expect(matrix([['A', 'h', 3, 'ALTO']])[0]?.ratings).toEqual(['High', 'Medium', 'High']);
    expect(matrix([['A', 4, '', 'x'.slice(1)]])[0]?.ratings).toEqual(['High', '', '']);
  });

  test('prints the readable ratings of an unreadable row as words, and the mistake as it was typed', () => {
    const [row] = matrix([['A', 'h', 'Hihg', 4]]);
    expect(row?.priority).toBe("Check: 'Hihg' is not a rating (Resource Complementarity)");
    expect(row?.ratings).toEqual(['High', 'Hihg', 'High']);
  });

  test('prints an unreadable row under its own headings, whatever order they stand in', () => {
    const headings = ['Relationship Potential', 'Notes', 'Mission Alignment', 'Resource Complementarity'];
    const [row] = priorityMatrix([['Name'], ['A']], [headings, ['Low', 'x', 'Hihg', 3]], EQUAL);
    expect(row?.ratings).toEqual(['Hihg', 'Medium', 'Low']);
  });

  test('prints a date and TRUE among the ratings as a sheet shows them', () => {
    const [row] = matrix([['A', new Date('2026-01-05T00:00:00Z'), true, 'High']]);
    expect(row?.ratings).toEqual(['2026-01-05', 'TRUE', 'High']);
  });

  test('leaves out rows without a name', () => {
    expect(namesOf([line('', 'HHH'), line('  ', 'HHH'), line('\u200b', 'HHH'), line('A', 'LLL')])).toEqual(['A']);
    expect(priorityMatrix([[null], [undefined], [211]], ['HHH', 'HHH', 'HHH'].map(wordsOf), EQUAL)).toHaveLength(1);
  });

  test('keeps partners that nobody has rated yet', () => {
    expect(matrix([line('A', 'HHH'), line('B', '---'), line('C', '---')]).map((row) => row.priority)).toEqual([
      'Immediate',
      '',
      '',
    ]);
  });

  test('skips the heading of the names when the ratings have headings', () => {
    const rows = priorityMatrix(
      [['Organization'], ['A'], ['B']],
      [CRITERION_NAMES, ...['LLL', 'HHH'].map(wordsOf)],
      EQUAL,
    );
    expect(rows.map(({ name, index }) => [name, index])).toEqual([
      ['B', 1],
      ['A', 0],
    ]);
  });

  test('has no row for a list without partners', () => {
    expect(priorityMatrix([['Organization'], ['']], [CRITERION_NAMES, ['', '', '']], EQUAL)).toEqual([]);
  });

  test('refuses fewer names than rated rows', () => {
    expect(() => priorityMatrix([['A']], ['HHH', 'MMM'].map(wordsOf), EQUAL)).toThrow(/^The names .*1 and 2\.$/);
  });

  test('answers each row as the plain rule does', () => {
    fc.assert(
      fc.property(anyLines, typedWeights, (lines, typed) => {
        const rows = matrix(lines, readWeights(typed));
        expect(rows).toHaveLength(lines.filter(([name]) => name !== '').length);
        for (const { name, priority, score, index } of rows) {
          const [typedName, ...ratings] = lines[index] ?? [''];
          expect(name).toBe(typedName);
          expect(priority).toBe(oraclePriority(ratings, typed));
          expect(score).toBe(oracleScore(ratings, typed));
        }
      }),
    );
  });

  test('does not depend on the order of the list', () => {
    const shuffled = anyLines.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length })),
    );
    fc.assert(
      fc.property(shuffled, ([lines, others]) => {
        const shown = (rows: ReturnType<typeof matrix>) => rows.map(({ index, ...row }) => row);
        expect(shown(matrix(others))).toEqual(shown(matrix(lines)));
      }),
    );
  });

  test('does not change what it was given', () => {
    const names = [['B'], ['A']];
    const ratings = [
      ['high ', 'low', ''],
      [5, '', 'Hihg'],
    ];
    priorityMatrix(names, ratings, EQUAL);
    expect(names).toEqual([['B'], ['A']]);
    expect(ratings).toEqual([
      ['high ', 'low', ''],
      [5, '', 'Hihg'],
    ]);
  });
});
