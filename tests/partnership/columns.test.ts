import { describe, expect, test } from '@jest/globals';
import { COLUMNS, columnLetter, findColumns, RATING_COLUMNS } from '../../src/partnership/columns';
import { foldHeading } from '../../src/partnership/text';

describe('the columns', () => {
  test('mean one thing each: no heading or alias stands for two', () => {
    const owners = new Map<string, Set<string>>();
    for (const { key, heading, aliases } of COLUMNS) {
      for (const one of [foldHeading(heading), ...aliases]) owners.set(one, (owners.get(one) ?? new Set()).add(key));
    }
    const ambiguous = Array.from(owners).filter(([, keys]) => keys.size > 1);
    expect(ambiguous.map(([heading]) => heading)).toEqual([]);
  });

  test('have aliases in the form in which headings are looked up', () => {
    const wrong = COLUMNS.flatMap(({ aliases }) => aliases.filter((alias) => foldHeading(alias) !== alias));
    expect(wrong).toEqual([]);
  });

  test('hold the three criteria side by side and in their order', () => {
    const places = findColumns(COLUMNS.map((column) => column.heading));
    const [first = 0, second, third] = RATING_COLUMNS.map((key) => places[key]);
    expect([second, third]).toEqual([first + 1, first + 2]);
  });
});

describe('findColumns', () => {
  test('finds every column by its own heading', () => {
    const places = findColumns(COLUMNS.map((column) => column.heading));
    expect(places).toEqual(Object.fromEntries(COLUMNS.map(({ key }, place) => [key, place])));
  });

  test('finds columns in any order, case and language, whatever stands between', () => {
    const places = findColumns([
      'Nota',
      'POTENCIAL DE RELACIÓN',
      '',
      'organización',
      'Nivel',
      'Alineación con la misión',
    ]);
    expect(places).toMatchObject({ relationshipPotential: 1, name: 3, level: 4, missionAlignment: 5 });
    expect(places).not.toHaveProperty('resourceComplementarity');
  });

  test('knows the names that real lists give to the partner', () => {
    for (const heading of ['Organisation', 'Partner', 'NAME', 'Agency Name', 'Nom', 'Organization Name:']) {
      expect([heading, findColumns(['Notes', heading]).name]).toEqual([heading, 1]);
    }
  });

  test('prefers the exact heading to an alias', () => {
    expect(findColumns(['Name', 'Organization']).name).toBe(1);
  });

  test('takes the first of two columns that mean the same', () => {
    expect(findColumns(['Organization', 'Organization']).name).toBe(0);
  });

  test.each([[[]], [['', ' ']], [[null, undefined, 3, true]], [['Street', 'City']]])(
    'finds nothing in %j',
    (headings) => {
      expect(findColumns(headings)).toEqual({});
    },
  );
});

describe('columnLetter', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('of %d is %s', (place, letter) => {
    expect(columnLetter(place)).toBe(letter);
  });
});
