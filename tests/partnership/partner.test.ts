import { describe, expect, test } from '@jest/globals';
import { readPartners, sharedIds } from '../../src/partnership/partner';
import { EQUAL } from './patterns';

const HEADINGS = ['Organization', 'Mission Alignment', 'Resource Complementarity', 'Relationship Potential'];

function read(rows: readonly (readonly unknown[])[]) {
  const list = readPartners(rows, EQUAL);
  if (!list) throw new Error('The list has no column with names.');
  return list;
}

describe('readPartners', () => {
  test('reads a partner with everything that is known of it', () => {
    const { partners } = read([
      [...HEADINGS, 'Capacity', 'Level', 'Phase', 'Last contact', 'What they do', 'Contact', 'Website', 'Partner ID'],
      [
        'North Trust ',
        'High',
        'M',
        4,
        'Low',
        '2 Program collaboration',
        4,
        '2026-02-10',
        'Housing',
        'Ana',
        'n.org',
        'p1',
      ],
    ]);
    expect(partners).toHaveLength(1);
    expect(partners[0]).toMatchObject({
      row: 2,
      id: 'p1',
      name: 'North Trust',
      level: 2,
      phase: 4,
      lastContact: '2026-02-10',
      capacity: 1,
      priority: 'Immediate',
      firstCheckIn: undefined,
      every: undefined,
    });
    expect(partners[0]?.fields).toEqual({
      name: 'North Trust',
      missionAlignment: 'High',
      resourceComplementarity: 'M',
      relationshipPotential: '4',
      capacity: 'Low',
      level: '2 Program collaboration',
      phase: '4',
      lastContact: '2026-02-10',
      mission: 'Housing',
      contact: 'Ana',
      website: 'n.org',
    });
  });

  test('finds columns by heading: in any order, language and with others between', () => {
    const { partners, problems } = read([
      [
        'Notas',
        'Potencial de relación',
        'Nivel',
        'Organización',
        'Alineación de misión',
        'Complementariedad de recursos',
      ],
      ['x', 'alto', 3, 'Casa', 'bajo', 'medio'],
    ]);
    expect(partners[0]?.matrix.ratings).toEqual(['Low', 'Medium', 'High']);
    expect(partners[0]).toMatchObject({ name: 'Casa', level: 3, priority: 'Long-term' });
    expect(problems).toEqual([]);
  });

  test('reads a list that has only names', () => {
    const { partners, problems, nextRow } = read([['Name'], ['A'], ['B']]);
    expect(partners.map(({ name, id, priority, matrix }) => [name, id, priority, matrix.standing])).toEqual([
      ['A', '', undefined, 'unrated'],
      ['B', '', undefined, 'unrated'],
    ]);
    expect([problems, nextRow]).toEqual([[], 4]);
  });

  test('has no list without a column of names', () => {
    expect(
      readPartners(
        [
          ['Street', 'City'],
          ['a', 'b'],
        ],
        EQUAL,
      ),
    ).toBeUndefined();
    expect(readPartners([], EQUAL)).toBeUndefined();
  });

  test('puts partners in the order of the matrix and says in which row each stands', () => {
    const { partners } = read([
      HEADINGS,
      ['C', 'Low', 'Low', 'Low'],
      ['', 'High', 'High', 'High'],
      ['A', 'High', 'High', 'High'],
    ]);
    expect(partners.map(({ name, row }) => [name, row])).toEqual([
      ['A', 4],
      ['C', 2],
    ]);
  });

  test('finds the next free row after the last named partner, whatever stands below', () => {
    const { nextRow } = read([HEADINGS, ['A', '', '', ''], ['', '', '', ''], ['B', '', '', ''], ['', 'High', '', '']]);
    expect(nextRow).toBe(5);
    expect(read([HEADINGS]).nextRow).toBe(2);
  });

  test('lists every problem with its row and text, in the order of the sheet, and loses no partner', () => {
    const { partners, problems } = read([
      [...HEADINGS, 'Capacity', 'Level', 'Last contact'],
      ['A', 'High', 'High', 'High', '', 'some day', ''],
      ['B', 'Hihg', 'High', 'High', '', '', ''],
      ['C', 'High', 'High', 'High', 'lots', '', '30/02/2026'],
    ]);
    expect(partners).toHaveLength(3);
    expect(problems.map(({ row, partner }) => [row, partner])).toEqual([
      [2, 'A'],
      [3, 'B'],
      [4, 'C'],
      [4, 'C'],
    ]);
    expect(problems[0]?.message).toContain("'some day'");
    expect(problems[1]?.message).toBe("Check: 'Hihg' is not a rating (Mission Alignment)");
    expect(
      problems
        .slice(2)
        .map(({ message }) => message)
        .join(),
    ).toMatch(/'lots'.*'30\/02\/2026'|'30\/02\/2026'.*'lots'/);
    expect(partners.find(({ name }) => name === 'A')).toMatchObject({ level: undefined, priority: 'Immediate' });
  });

  test('has no problem with blank cells and rows that are too short', () => {
    const { partners, problems } = read([
      [...HEADINGS, 'Capacity', 'Level', 'Last contact'],
      ['A'],
      ['B', null, undefined, ''],
    ]);
    expect(partners.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(problems).toEqual([]);
  });

  test('never changes the rows', () => {
    const rows = [HEADINGS, [' A ', 'high', 'l', ''], ['B', '', 'Hihg', '']];
    const copy = structuredClone(rows);
    read(rows);
    expect(rows).toEqual(copy);
  });
});

describe('sharedIds', () => {
  test('names every row that shares its Partner ID with another', () => {
    const { partners } = read([
      ['Name', 'Partner ID'],
      ['A', 'p1'],
      ['B', 'p2'],
      ['A copy', 'p1'],
      ['C', ''],
      ['D', ''],
    ]);
    const problems = sharedIds(partners);
    expect(problems.map(({ row, partner }) => [row, partner]).sort()).toEqual([
      [2, 'A'],
      [4, 'A copy'],
    ]);
    for (const { message } of problems) expect(message).toMatch(/2.*4/);
  });
});
