import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { existingList } from '../../../src/partnership/import/existingList';
import { planImport } from '../../../src/partnership/import/planImport';
import { partnersIn } from '../../../src/partnership/import/sameAs';
import { cells, imported, rows, table } from './lists';

const plan = (sheet: readonly (readonly string[])[], list: ReturnType<typeof imported>) => {
  const existing = existingList(sheet);
  return planImport(list, existing, partnersIn(existing));
};

describe('an imported partner is found in the list', () => {
  const sheet = cells(
    [
      'Socio|Correo|Sitio web|EIN|Ciudad|Nombres anteriores|Filial',
      'Alder House|ana@alder.example||03-0149413|Bay||',
      'Birch Society||https://birch.example||Cove|Cove Aid; The Acorn Fund|',
      'Rotary International||||Bay||Bay',
      'Rotary International||||Cove||Cove',
      'Community Center||||||',
    ].join('\n'),
  );
  const find = partnersIn(existingList(sheet));
  const verdictOf = (headings: string, row: string) => {
    const [partner] = imported(rows(`${headings}\n${row}\nSomebody Else Entirely`)).partners;
    const found = find(partner as never);
    return 'index' in found ? `same ${found.index}` : found.verdict;
  };

  test.each([
    ['by its name', 'Name', 'The Alder House, Inc.', 'same 0'],
    ['by its number, under a name that is alike', 'Name|Tax ID', 'Alder Houze|030149413', 'same 0'],
    ['by its number alone, to be asked', 'Name|Tax ID', 'Northern Relief|030149413', 'ask'],
    ['by its website, to be asked', 'Name|Website', 'Northern Relief|www.birch.example/', 'ask'],
    ['by the domain of its e-mail, to be asked', 'Name|Email', 'Northern Relief|info@alder.example', 'ask'],
    ['by an earlier name, to be asked', 'Name', 'Acorn Fund', 'ask'],
    ['and under an earlier name of its own', 'Name|Formerly', 'Northern Relief|Birch Society', 'ask'],
    ['not in another city', 'Name|City', 'Alder House|Northport', 'new'],
    ['as the chapter that it is', 'Name|Chapter|City', 'Rotary International|Cove|Cove', 'same 3'],
    ['not as another chapter', 'Name|Chapter|City', 'Rotary International|Northport|Northport', 'new'],
    ['nor by a name that many have', 'Name', 'Community Center', 'ask'],
    ['nor by nothing', 'Name|City', 'Cedar Works|Bay', 'new'],
  ])('%s', (_, headings, row, verdict) => {
    expect(verdictOf(headings, row)).toBe(verdict);
  });

  test('and the answer tells why', () => {
    const [partner] = imported(rows('Name|EIN\nAlder House|030149413\nOther|')).partners;
    expect(find(partner as never)).toMatchObject({
      verdict: 'same',
      evidence: [
        { kind: 'identifier', one: '030149413', other: '03-0149413', equal: true },
        { kind: 'name', equal: true },
      ],
    });
  });
});

describe('a list that is imported twice', () => {
  const town = fc.constantFrom('', 'Bay', 'Cove, VT', '=Port');
  const text = fc.constantFrom('', 'x.example', 'ana@x.example', '012345678', '98-7654321', 'soup; rides', '@a', '007');
  const name = fc.oneof(
    fc.constantFrom('Rotary International', 'Community Center', 'YMCA', 'St. Mary', '???', '=Alder', 'Foyer de l’Île'),
    fc
      .tuple(fc.constantFrom('Alder', 'Birch', 'Cedar'), fc.constantFrom('House', 'Center'))
      .map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  );
  const headings = fc.constantFrom(
    ['Name', 'City', 'Website', 'EIN', 'Services'],
    ['Organización', 'Ciudad', 'Correo', 'Filial', 'Notas'],
    ['Agency', 'Town', 'Formerly', 'id', 'Status'],
  );
  const list = fc.tuple(headings, fc.array(fc.tuple(name, town, text, text, text), { minLength: 1, maxLength: 12 }));

  /** The list as it stands after an import into an empty one. */
  const sheetOf = ({ columns, additions }: ReturnType<typeof plan>) => [
    columns.map(({ heading }) => heading),
    ...additions.map((addition) => [...addition.cells]),
  ];

  test('adds nothing the second time: each partner is in the list, or a person is asked', () => {
    fc.assert(
      fc.property(list, ([first, body]) => {
        const read = imported(table([first, ...body]), { headingRow: 0 });
        fc.pre(read.partners.length > 0);
        const again = plan(sheetOf(plan([], read)), read);
        expect(again.additions).toEqual([]);
        expect(again.changes).toEqual([]);
        expect(again.merged.length + again.skipped.length).toBe(read.balance.read);
      }),
      { numRuns: 50 },
    );
  });

  test('asks nothing about partners whose names tell them apart', () => {
    const towns = ['Alder', 'Birch', 'Cedar', 'Dune', 'Elm', 'Fern'];
    const kinds = ['Kitchen', 'Clinic', 'Library', 'Choir'];
    const all = towns.flatMap((town) => kinds.map((kind) => `${town} ${kind}`));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (names) => {
        const read = imported(table([['Name', 'City'], ...names.map((one) => [one, 'Bay'])]));
        expect(plan(sheetOf(plan([], read)), read)).toMatchObject({ additions: [], questions: [], changes: [] });
      }),
    );
  });
});
