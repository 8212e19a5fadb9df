import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { importPartners } from '../../../src/partnership/import/importPartners';
import { type Matching, proposeMatching, withUse } from '../../../src/partnership/import/matching';
import { type ImportTable, tableOf } from '../../../src/partnership/import/table';
import { partsOf } from '../../../src/partnership/import/unite';
import { fold } from '../../../src/partnership/text';
import { imported, rows, table } from './lists';

const names = (list: ImportTable) => imported(list).partners.map(({ name, sourceRows }) => [name, ...sourceRows]);
const skipped = (list: ImportTable) => imported(list).skipped.map(({ row, reason }) => [row, reason]);

describe('one organization on several rows', () => {
  const list = rows(
    [
      'Statut|Organisme|Présentation|Site web|Activités|Remarques',
      'ok|Maison des Aulnes |Aide les gens|aulnes.example|repas|',
      '|MAISON DES AULNES|||conseil|une note',
      '|Maison des Aulnes|||repas|autre note',
      'en attente|Le Bouleau|Prête|bouleau.example|prêt|',
      '|||||conseil|'.slice(1),
      'ok|Le Cèdre|Forme||formation|',
    ].join('\n'),
  );

  test('is one partner: its rows are merged in order, without repeats, and nameless rows go on', () => {
    expect(imported(list).partners).toMatchObject([
      {
        name: 'Maison des Aulnes',
        sourceRows: [2, 3, 4],
        fields: { theyOffer: 'repas\nconseil', website: 'aulnes.example' },
      },
      { name: 'Le Bouleau', sourceRows: [5, 6], fields: { theyOffer: 'prêt\nconseil' } },
      { name: 'Le Cèdre', sourceRows: [7], fields: { theyOffer: 'formation' } },
    ]);
  });

  test('is told: the balance, which row went where, and which columns have several answers', () => {
    const { balance, merged, united, extraColumns, partners } = imported(list);
    expect(balance).toEqual({ read: 6, added: 3, merged: 3, skipped: 0 });
    expect(merged).toEqual([
      { row: 3, into: 2 },
      { row: 4, into: 2 },
      { row: 6, into: 5 },
    ]);
    expect(united).toEqual(['Activités', 'Remarques']);
    expect(extraColumns.map(({ heading }) => heading)).toEqual(['Statut', 'Remarques']);
    expect(partners[0]?.extra).toEqual(['ok', 'une note\nautre note']);
  });

  test('tells it when several columns together are more than a cell holds', () => {
    const list = table([
      ['Name', 'Services', 'Activities'],
      ['Alder', 'a'.repeat(30_000), 'b'.repeat(30_000)],
    ]);
    expect(imported(list).problems).toEqual([{ kind: 'cut', row: 2, column: 2, length: 60_001 }]);
  });

  test('has one answer where there can be one: the first stays and the other is told', () => {
    const rated = rows('Name|Level|Status\nAlder|1|open\nAlder|3|open');
    expect(imported(rated).partners).toMatchObject([{ fields: { level: '1' } }]);
    expect(imported(rated).problems).toEqual([
      { kind: 'differs', row: 3, into: 2, heading: 'Level', kept: '1', left: '3' },
    ]);
  });
});

describe('rows of one name are two organizations', () => {
  test.each([
    [
      'by an identifier',
      'Name|EIN\nAlder|012\nAlder|013\nAlder|012',
      [
        ['Alder', 2, 4],
        ['Alder', 3],
      ],
    ],
    [
      'by a chapter',
      'Name|Chapter\nAlder|North\nAlder|South',
      [
        ['Alder (North)', 2],
        ['Alder (South)', 3],
      ],
    ],
    [
      'by a town',
      'Name|City\nAlder|Bay\nAlder|Cove\nAlder|',
      [
        ['Alder', 2],
        ['Alder', 3, 4],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(names(rows(text))).toEqual(expected);
  });

  test('a town alone is told, and a person may say that they are one', () => {
    const list = rows('Name|City|Service\nAlder|Bay|Meals\nAlder|Cove|Rides');
    expect(imported(list).problems).toEqual([{ kind: 'keptApart', row: 3, other: 2, name: 'Alder' }]);
    const matching: Matching = { ...proposeMatching(list), oneNameIsOne: true };
    expect(importPartners(list, matching)).toMatchObject({
      partners: [{ place: { city: 'Bay\nCove' } }],
      problems: [],
    });
  });

  test('a row without its mark, below several, is not guessed at', () => {
    expect(names(rows('Name|EIN\nAlder|012\nAlder|013\nBirch|014\nAlder|'))).toEqual([
      ['Alder', 2],
      ['Alder', 3],
      ['Birch', 4],
      ['Alder', 5],
    ]);
  });
});

describe('rows that are no partner are skipped, each with its reason', () => {
  test.each([
    ['titles above', 'Our list|\n|\nName|City\nAlder|Bay', [[1, 'aboveHeadings']]],
    ['headings again', 'Name|City\nAlder|Bay\nNAME|City\nBirch|Bay', [[3, 'headingsAgain']]],
    ['a total', 'Name|Members\nAlder|2\nBirch|3\nTotal:|5', [[4, 'total']]],
    [
      'notes below',
      'Name|Members\nAlder|2\n|\nSource: a survey|\n* in May|',
      [
        [4, 'note'],
        [5, 'note'],
      ],
    ],
    ['no name, after a blank row', 'Name|City|Activities\nAlder|Bay|meals\n||\n||rides', [[4, 'noName']]],
    ['no name, and another town', 'Name|City|Activities\nAlder|Bay|meals\n|Cove|rides', [[3, 'noName']]],
    ['no name, in a column of one answer', 'Name|City|Activities\nAlder|Bay|meals\n|see the website|', [[3, 'noName']]],
  ])('%s', (_, text, expected) => {
    expect(skipped(rows(text))).toEqual(expected);
  });

  test('an item of JSON does not go on with the item above', () => {
    const list = table(
      [
        ['name', 'activities'],
        ['Alder', 'meals'],
        ['', 'rides'],
      ],
      'item',
    );
    expect(skipped(list)).toEqual([[2, 'noName']]);
  });

  test('a partner that is called like a total, in the middle of the list, stays', () => {
    expect(names(rows('Name|City\nTotal|Bay\nAlder|Bay'))).toEqual([
      ['Total', 2],
      ['Alder', 3],
    ]);
  });

  test('all of them when no column has the names', () => {
    const list = rows('Name|City\nAlder|Bay\nBirch|Bay');
    const { partners, balance } = importPartners(list, withUse(proposeMatching(list), 0, 'leaveOut'));
    expect([partners, balance]).toEqual([[], { read: 2, added: 0, merged: 0, skipped: 2 }]);
  });
});

describe('hostile texts', () => {
  test.each([
    '=HYPERLINK("https://x.example")',
    '<img src=x onerror=alert(1)>',
    '{{name}} $& \\1',
    '@alder',
    '-5',
    '\u05d0\u05dc\u05d5\u05df',
  ])('stay as they are: %s', (text) => {
    const list = table([
      ['Organization', 'Website', 'Other'],
      [text, text, text],
    ]);
    expect(imported(list).partners).toMatchObject([
      { name: text, fields: { name: text, website: text }, extra: [text] },
    ]);
  });

  test('headings that mean something to a program are headings', () => {
    const list = table([
      ['Name', '__proto__', 'constructor'],
      ['Alder', 'a', 'b'],
    ]);
    expect(imported(list)).toMatchObject({
      extraColumns: [{ heading: '__proto__' }, { heading: 'constructor' }],
      partners: [{ extra: ['a', 'b'] }],
    });
  });
});

describe('every list balances', () => {
  const cell = fc.oneof(
    {
      weight: 20,
      arbitrary: fc.constantFrom(
        ...['', '', 'Name', 'Organization', 'Alder', 'Birch', 'Bay', 'Cove', 'EIN', 'City', 'Total', 'Activities'],
        ...['meals; rides', '012', 'https://a.example', 'High', 'Source: x', 'Status', 'Name\nCity'],
      ),
    },
    { weight: 8, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    { weight: 1, arbitrary: fc.constant('x'.repeat(50_001)) },
  );
  const ragged = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 });
  const wide = fc.array(fc.array(cell, { minLength: 180, maxLength: 220 }), { maxLength: 3 });
  const input = fc.oneof({ weight: 9, arbitrary: ragged }, { weight: 1, arbitrary: wide });
  const read = (cells: readonly (readonly string[])[], unit: ImportTable['unit']) =>
    tableOf(cells, () => undefined, unit);

  test('each row with something in it stands in one place', () => {
    fc.assert(
      fc.property(input, fc.constantFrom('row', 'item'), (cells, unit) => {
        const list = read(cells, unit);
        if ('failure' in list) return expect(list.failure).toEqual({ kind: 'blank' });
        const { headingRow } = proposeMatching(list.table);
        const { partners, merged, skipped: left, balance } = imported(list.table);
        const written = list.table.rows.map((row, index) => (row.some((one) => one !== '') ? index : undefined));
        const places = written.filter((index) => index !== undefined && index !== headingRow) as number[];
        const accounted = [...partners.flatMap(({ sourceRows }) => sourceRows), ...left.map(({ row }) => row)];
        expect(accounted.sort((a, b) => a - b)).toEqual(places.map((index) => (unit === 'item' ? index : index + 1)));
        expect(merged.map(({ row }) => row)).toEqual(
          partners.flatMap(({ sourceRows }) => sourceRows.slice(1)).sort((a, b) => a - b),
        );
        const counts = { added: partners.length, merged: merged.length, skipped: left.length };
        expect(balance).toEqual({ read: places.length, ...counts });
        expect(balance.read).toBe(balance.added + balance.merged + balance.skipped);
        return undefined;
      }),
    );
  });

  test('what a row says stands in its partner, or is told as a problem', () => {
    fc.assert(
      fc.property(ragged, (cells) => {
        const list = read(cells, 'row');
        if ('failure' in list) return;
        const { columns } = proposeMatching(list.table);
        const { partners, problems } = imported(list.table);
        // What is cut off is told, and stands nowhere.
        const isCut = (row: number) => problems.some((problem) => problem.kind === 'cut' && problem.row === row);
        for (const { fields, extra, sourceRows } of partners) {
          if (isCut(sourceRows[0] ?? 0)) continue;
          const told = problems.map((problem) => (problem.kind === 'differs' ? problem.left : ''));
          const all = fold([...Object.values(fields), ...extra, ...told].join('\n'));
          for (const { column, use } of columns.filter((one) => one.use !== 'leaveOut')) {
            const said = sourceRows.flatMap((row) => partsOf(list.table.rows[row - 1]?.[column] ?? '', use));
            expect(said.map(fold).filter((one) => !all.includes(one))).toEqual([]);
          }
        }
      }),
    );
  });
});
