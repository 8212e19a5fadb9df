import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findDuplicates } from '../../../src/partnership/duplicates/findDuplicates';
import type { ListedOrganization } from '../../../src/partnership/duplicates/organization';
import { anyOrganization } from './organizations';

/** What is said of two rows, whichever comes first. */
function verdict(one: ListedOrganization, other: ListedOrganization): string {
  const answers = [findDuplicates([one, other]), findDuplicates([other, one])].map(({ same, ask }) => {
    const [group] = same;
    if (group) return `same: ${group.evidence[0]?.map(({ kind }) => kind).join(', ')}`;
    const [pair] = ask;
    if (!pair) return 'two';
    const against = pair.against.length > 0 ? `, not ${pair.against.map(({ kind }) => kind).join(', ')}` : '';
    return `ask: ${pair.evidence.map(({ kind }) => kind).join(', ')}${against}`;
  });
  expect(answers[1]).toBe(answers[0]);
  return answers[0] ?? '';
}

const KITCHEN = { name: 'Harbor Kitchen' };
const CLUB = { name: 'Knights of Columbus' };

describe('two rows are the same for certain', () => {
  test.each<[string, ListedOrganization, ListedOrganization]>([
    ['same: name', KITCHEN, { name: 'The HARBOR Kitchen, Inc.' }],
    ['same: name', { name: 'Pain &amp; L&#39;Abri' }, { name: 'Pain & L’Abri' }],
    ['same: name', { name: 'Caf&eacute; &Eacute;lan' }, { name: 'Café Élan' }],
    ['same: name, city', { ...KITCHEN, city: 'Alder Bay, VT' }, { ...KITCHEN, city: 'alder bay' }],
    [
      'same: website, name',
      { ...KITCHEN, website: 'https://harbor.example' },
      { ...KITCHEN, website: 'www.harbor.example/' },
    ],
    [
      'same: identifier, name',
      { ...KITCHEN, identifier: '03-0149413' },
      { name: 'Harbour Kitchen', identifier: '30149413' },
    ],
    [
      'same: identifier, previousName',
      { name: 'Alder Table', previousNames: ['Harbor Kitchen'], identifier: '030149413' },
      { ...KITCHEN, identifier: '03 0149413' },
    ],
    ['same: name, chapter', { ...CLUB, chapter: 'Council 27' }, { ...CLUB, chapter: 'council 27' }],
    [
      'same: email, name',
      { name: 'Community Center', email: 'a@center.example' },
      { name: 'Community Center', email: 'center.example' },
    ],
  ])('%s: %j and %j', (said, one, other) => {
    expect(verdict(one, other)).toBe(said);
  });
});

describe('two rows are asked about', () => {
  test.each<[string, ListedOrganization, ListedOrganization]>([
    ['ask: name', KITCHEN, { name: 'Harbor Kicthen' }],
    ['ask: name', { name: 'Heron County Library' }, { name: 'Heron Co. Library' }],
    ['ask: name', { name: 'Heron Food Program' }, { name: 'Programa de Alimentos Heron' }],
    ['ask: name', { name: 'Heron Women’s Health' }, { name: 'Santé des Femmes Heron' }],
    ['ask: name', { name: 'North Heron Falls' }, { name: 'N. Heron Falls' }],
    ['ask: name', { name: 'Spindle Bifold Association' }, { name: 'Spindle Biflod Asociation' }],
    ['ask: name', { name: 'Community Center' }, { name: 'Community Center' }],
    [
      'ask: name, city',
      { name: 'Community Center', city: 'Alder Bay' },
      { name: 'The Community Center', city: 'Alder Bay' },
    ],
    ['ask: name', CLUB, { name: 'KNIGHTS OF COLUMBUS, INC.' }],
    ['ask: name, city', { ...KITCHEN, city: 'Alder Bay' }, { ...KITCHEN, city: 'Alder Bay', chapter: 'Post 27' }],
    [
      'ask: website, name',
      { ...CLUB, website: 'knights.example' },
      { ...CLUB, website: 'knights.example', chapter: 'A' },
    ],
    ['ask: previousName', { name: 'Alder Table', previousNames: ['Harbor Kitchen'] }, KITCHEN],
    ['ask: previousName', { name: 'Alder Table', previousNames: ['Harbor Kitchen'] }, { name: 'Harbor Kichen' }],
    [
      'ask: website',
      { ...KITCHEN, website: 'harbor.example' },
      { name: 'Alder Table', website: 'http://harbor.example' },
    ],
    ['ask: email', { ...KITCHEN, email: 'a@harbor.example' }, { name: 'Alder Table', email: 'b@harbor.example' }],
    ['ask: identifier', { ...KITCHEN, identifier: '030149413' }, { name: 'Alder Table', identifier: '03-0149413' }],
    ['ask: name, not website', { ...KITCHEN, website: 'harbor.example' }, { ...KITCHEN, website: 'kitchen.example' }],
    ['ask: name, not address', { ...KITCHEN, address: '12 Elm St' }, { ...KITCHEN, address: '40 Elm Street' }],
    [
      'ask: identifier, name, not city',
      { ...KITCHEN, identifier: '030149413', city: 'Alder Bay' },
      { ...KITCHEN, identifier: '030149413', city: 'Heron Falls' },
    ],
    [
      'ask: website, name, not identifier',
      { ...KITCHEN, identifier: '030149413', website: 'harbor.example' },
      { ...KITCHEN, identifier: '030149431', website: 'harbor.example' },
    ],
    [
      'ask: website, name',
      { name: 'Harbor Kitchen', website: 'facebook.com/harborkitchen' },
      { name: 'Harbor Kitchn', website: 'https://m.facebook.com/HarborKitchen/' },
    ],
  ])('%s: %j and %j', (said, one, other) => {
    expect(verdict(one, other)).toBe(said);
  });
});

describe('two rows are two organizations', () => {
  test.each<[string, ListedOrganization, ListedOrganization]>([
    ['chapters in two cities', { ...CLUB, city: 'Alder Bay' }, { ...CLUB, city: 'Heron Falls' }],
    ['one city in two states', { ...CLUB, city: 'Salem, OR' }, { ...CLUB, city: 'Salem, MA' }],
    ['chapters by their own name', { ...CLUB, chapter: 'Council 27' }, { ...CLUB, chapter: 'Council 72' }],
    ['chapters by their tax number', { ...KITCHEN, identifier: '030149413' }, { ...KITCHEN, identifier: '030149414' }],
    [
      'numbered posts',
      { name: 'Veterans Post 27', website: 'post.example' },
      { name: 'Veterans Post 72', website: 'post.example' },
    ],
    [
      'sisters on one website',
      { name: 'Open Heron', website: 'open.example' },
      { name: 'Open Alder Heron', website: 'open.example' },
    ],
    [
      'a body and its chapter on one website',
      { name: 'Community Care', website: 'care.example' },
      { name: 'Community Care of Alder Bay', website: 'care.example' },
    ],
    [
      'two pages of one site',
      { name: 'Parks', website: 'town.example/parks' },
      { name: 'Police', website: 'town.example/police' },
    ],
    [
      'two pages of a shared host',
      { name: 'Alder', website: 'facebook.com/alder' },
      { name: 'Heron', website: 'facebook.com/heron' },
    ],
    ['the bare shared host', { name: 'Alder', website: 'facebook.com' }, { name: 'Heron', website: 'facebook.com' }],
    ['departments of a town', { name: 'Parks', website: 'alder.gov' }, { name: 'Police', website: 'alder.gov' }],
    ['mailboxes that anyone has', { name: 'Alder', email: 'a@gmail.com' }, { name: 'Heron', email: 'b@gmail.com' }],
    ['numbers typed for none', { name: 'Alder', identifier: '00-0000000' }, { name: 'Heron', identifier: '000000000' }],
    ['rows without a name', { name: '', identifier: '030149413' }, { name: ' ', identifier: '030149413' }],
    [
      'two names of the past',
      { name: 'Alder', previousNames: ['Heron Union'] },
      { name: 'Cedar', previousNames: ['Heron Union'] },
    ],
  ])('%s: %j and %j', (_, one, other) => {
    expect(verdict(one, other)).toBe('two');
  });
});

describe('findDuplicates', () => {
  test('says what is equal in the words of both rows', () => {
    const { ask } = findDuplicates([
      { name: 'Alder Table', previousNames: ['Harbor Kitchen'], website: 'https://harbor.example/' },
      { name: 'Harbor Kichen', website: 'www.harbor.example', city: 'Alder Bay' },
    ]);
    expect(ask).toEqual([
      {
        one: 0,
        other: 1,
        evidence: [
          { kind: 'website', one: 'https://harbor.example/', other: 'www.harbor.example', equal: true },
          { kind: 'previousName', one: 'Harbor Kitchen', other: 'Harbor Kichen', equal: false },
        ],
        against: [],
      },
    ]);
  });

  test('groups rows that are all the same and asks for the group once', () => {
    const { same, ask } = findDuplicates([
      { name: 'Heron Falls Library' },
      { name: 'Harbor Kitchen' },
      { name: 'Harbor Kicthen' },
      { name: 'Harbor Kitchen, Inc.' },
      { name: 'The Harbor Kitchen' },
    ]);
    expect(same.map(({ rows }) => rows)).toEqual([[1, 3, 4]]);
    expect(same[0]?.evidence.map((clues) => clues.map(({ other }) => other))).toEqual([
      ['Harbor Kitchen, Inc.'],
      ['The Harbor Kitchen'],
    ]);
    expect(ask.map(({ one, other }) => [one, other])).toEqual([[1, 2]]);
  });

  test('asks where a row without a city could be in either of two', () => {
    const rows = [{ ...KITCHEN, city: 'Alder Bay' }, KITCHEN, { ...KITCHEN, city: 'Heron Falls' }];
    const { same, ask } = findDuplicates(rows);
    expect(same).toEqual([]);
    expect(ask.map(({ one, other }) => [one, other])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test('asks of equal rows whose name is like one that the list has in two cities', () => {
    const chapters = [
      { name: 'Order of Herons', city: 'Alder Bay' },
      { name: 'Order of Herons', city: 'Heron Falls' },
    ];
    const copies = [{ name: 'Herons Order' }, { name: 'HERONS ORDER' }];
    expect(findDuplicates(copies).same).toHaveLength(1);
    const { same, ask } = findDuplicates([...chapters, ...copies]);
    expect(same).toEqual([]);
    expect(ask.map(({ one, other }) => [one, other])).toContainEqual([2, 3]);
  });

  test('asks nothing that a person could not answer: which of three chapters a row is', () => {
    const chapters = ['Post 1', 'Post 2', 'Post 3'].map((chapter) => ({ name: 'Order of Herons', chapter }));
    const ask = (...rows: ListedOrganization[]) => findDuplicates(rows).ask.map(({ one, other }) => [one, other]);
    expect(ask(...chapters, { name: 'Order of Herons' })).toEqual([]);
    expect(ask(...chapters, { name: 'Order of Hreons' }, { name: 'Order of Heronss' })).toEqual([]);
    expect(ask(...chapters.slice(0, 2), { name: 'Order of Herons' })).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(ask(...chapters, { name: 'Order of Hreons', chapter: 'Post 2' })).toEqual([[1, 3]]);
    expect(ask(...chapters, { name: 'Order of Herons' }, { name: 'The Order of Herons' })).toEqual([[3, 4]]);
    expect(ask(...chapters, { name: 'Order of Herons' }, { name: 'Order of Herons' })).toEqual([[3, 4]]);
  });

  test('asks which chapter a row is where a cell leaves two of them', () => {
    const cells = [
      { chapter: 'Post 1', city: 'Alder Bay', address: '1 Elm St', website: 'herons.example' },
      { chapter: 'Post 2', city: 'Heron Falls', address: '12 Elm St', website: 'herons.example' },
      { chapter: 'Post 3', city: 'Heron Falls', address: '12 Elm St', website: 'herons.example' },
      { chapter: 'Post 4', city: 'Heron Falls', address: '40 Elm St', website: 'herons.example' },
    ];
    const chapters = cells.map((one) => ({ name: 'Order of Herons', ...one }));
    const asked = (told: Omit<ListedOrganization, 'name'>) =>
      findDuplicates([...chapters, { name: 'Herons Order', ...told }]).ask.map(({ one }) => one);
    expect(asked({ city: 'Alder Bay' })).toEqual([0]);
    expect(asked({ address: '12 Elm Street' })).toEqual([1, 2]);
    expect(asked({ city: 'Heron Falls' })).toEqual([]);
    expect(asked({ website: 'herons.example' })).toEqual([]);
  });

  test('asks of an acronym when one name of the list fits it', () => {
    const names = ['Harbor Kitchen Collective', 'Heron Kayak Club'];
    const asked = (...rows: ListedOrganization[]) => findDuplicates([...rows, { name: 'HKC', city: 'Alder Bay' }]).ask;
    expect(asked({ name: 'Harbor Kitchen Collective' })).toHaveLength(1);
    expect(asked(...names.map((name) => ({ name })))).toEqual([]);
    expect(asked(...names.map((name, at) => ({ name, ...(at === 0 ? { city: 'Alder Bay' } : {}) })))).toMatchObject([
      { one: 0, other: 2 },
    ]);
  });

  test('keeps apart from a row what is another organization than its certain copy', () => {
    const rows = [
      { ...KITCHEN, address: '12 Elm St', city: 'Alder Bay' },
      { ...KITCHEN, address: '12 Elm Street' },
      { ...KITCHEN, address: '40 Elm St', city: 'Heron Falls' },
    ];
    expect(findDuplicates(rows).same.map((group) => group.rows)).toEqual([[0, 1]]);
    expect(findDuplicates(rows).ask).toEqual([]);
    expect(findDuplicates(rows.slice(1)).ask).toHaveLength(1);
  });

  test('takes a website or a number of many names for a parent’s or a sponsor’s', () => {
    const names = ['Alder Table', 'Heron Garden', 'Cedar Music', 'Quarry Theater'];
    const parent = { website: 'parent.example', identifier: '030149413' };
    expect(findDuplicates(names.map((name) => ({ name, ...parent }))).ask).toEqual([]);
    expect(findDuplicates(names.slice(0, 2).map((name) => ({ name, ...parent }))).ask).toHaveLength(1);
  });

  test('puts equal rows together, or asks of each with the first', () => {
    expect(findDuplicates(Array.from({ length: 3000 }, () => KITCHEN)).same[0]?.rows).toHaveLength(3000);
    const { ask } = findDuplicates(Array.from({ length: 3000 }, () => ({ name: 'Community Center' })));
    expect(ask).toHaveLength(2999);
    expect(ask.every(({ one }) => one === 0)).toBe(true);
  });

  test('finds nothing in an empty list', () => {
    expect(findDuplicates([])).toEqual({ same: [], ask: [] });
  });

  test('puts a row into one group at most, and asks of its first row alone', () => {
    fc.assert(
      fc.property(fc.array(anyOrganization, { maxLength: 12 }), (list) => {
        const { same, ask } = findDuplicates(list);
        const grouped = same.reduce<number[]>((all, { rows }) => all.concat(rows), []);
        expect(new Set(grouped).size).toBe(grouped.length);
        const others = same.reduce<number[]>((all, { rows }) => all.concat(rows.slice(1)), []);
        for (const { rows, evidence } of same) expect(evidence).toHaveLength(rows.length - 1);
        for (const { one, other, evidence } of ask) {
          expect(one).toBeLessThan(other);
          expect(evidence.length).toBeGreaterThan(0);
          expect(others).not.toContain(one);
          expect(others).not.toContain(other);
        }
      }),
    );
  });

  test('finds the same groups in any order of the rows', () => {
    const shuffled = fc.array(anyOrganization, { maxLength: 10 }).chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(
          list.map((_, at) => at),
          { minLength: list.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, order]) => {
        const groups = (rows: readonly number[][]) =>
          rows
            .map((group) =>
              group
                .slice()
                .sort((a, b) => a - b)
                .join(),
            )
            .sort();
        const there = findDuplicates(list).same.map(({ rows }) => rows.slice());
        const back = findDuplicates(order.map((at) => list[at] ?? KITCHEN)).same.map(({ rows }) =>
          rows.map((row) => order[row] ?? -1),
        );
        expect(groups(back)).toEqual(groups(there));
      }),
    );
  });
});
