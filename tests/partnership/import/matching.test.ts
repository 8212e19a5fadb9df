import { describe, expect, test } from '@jest/globals';
import { importPartners } from '../../../src/partnership/import/importPartners';
import { proposeMatching, rememberedOf, withUse } from '../../../src/partnership/import/matching';
import type { ImportTable } from '../../../src/partnership/import/table';
import { rows, table } from './lists';

const usesOf = (list: ImportTable) => proposeMatching(list).columns.map(({ use }) => use);
const first = (list: ImportTable) => importPartners(list, proposeMatching(list)).partners[0];

describe('columns are matched', () => {
  test('by what their headings mean, in any order and language', () => {
    const list = rows(
      'Ville|ACTIVITES|Nom de la structure|Site internet|Observaciones|Shoe size\nBay|meals|Alder|a.example|x|7',
    );
    expect(usesOf(list)).toEqual(['city', 'theyOffer', 'name', 'website', 'notes', 'keep']);
  });

  test('the rating columns too, and a lone "Mission" is what they do', () => {
    const rated = rows('Name|Mission|Resources|Relationship\nAlder|High|Low|High');
    expect(usesOf(rated)).toEqual(['name', 'missionAlignment', 'resourceComplementarity', 'relationshipPotential']);
    expect(usesOf(rows('Name|Mission\nAlder|We feed people'))).toEqual(['name', 'mission']);
  });

  test.each([
    ['Name|Organization\nAna|Alder', ['keep', 'name']],
    ['Group|Name\nFood|Alder', ['keep', 'name']],
    ['Nombre|Organización\nAna|Alder', ['keep', 'name']],
    ['Website|URL|Name\na.example|b.example|Alder', ['website', 'keep', 'name']],
    ['Name|SIREN|RNA\nAlder|1|W2', ['name', 'identifier', 'identifier']],
  ])('one column only to what there is one of: %s', (text, uses) => {
    expect(usesOf(rows(text))).toEqual(uses);
  });

  test('columns with nothing in them are left out, and so are those that repeat another', () => {
    const { columns } = proposeMatching(rows('Name|Notes|lat|latitude\nAlder||1.5|1.5\nBirch||2.5|'));
    expect(columns.map(({ use, empty }) => [use, empty])).toEqual([
      ['name', false],
      ['leaveOut', true],
      ['latitude', false],
      ['leaveOut', false],
    ]);
  });

  test('by their cells when there are no headings', () => {
    const list = rows('1|Alder House|https://alder.example|a@alder.example\n2|Birch|www.birch.example|b@birch.example');
    const { headingRow, columns } = proposeMatching(list);
    expect(headingRow).toBeUndefined();
    expect(columns.map(({ heading, use, guessed }) => [heading, use, guessed])).toEqual([
      ['Column A', 'keep', false],
      ['Column B', 'name', true],
      ['Column C', 'website', true],
      ['Column D', 'contact', true],
    ]);
  });

  test('the name by its cells when no heading means it', () => {
    const { columns } = proposeMatching(rows('Yhdistys|Puhelin\nAlder|555 0100\nBirch|555 0101'));
    expect(columns.map(({ use, guessed }) => [use, guessed])).toEqual([
      ['name', true],
      ['keep', false],
    ]);
  });

  test('repeated headings are told apart, and none takes the place of a computed column', () => {
    const list = table([
      ['Name', 'Tag', 'tag', '', 'Tag', 'Priority'],
      ['Alder', 'a', 'b', 'c', 'd', 'high'],
    ]);
    const headings = ['Tag', 'tag (2)', 'Column D', 'Tag (3)', 'Priority (imported)'];
    expect(importPartners(list, proposeMatching(list)).extraColumns.map(({ heading }) => heading)).toEqual(headings);
  });

  test('two hundred columns are', () => {
    const list = table([
      Array.from({ length: 200 }, (_, column) => (column === 150 ? 'Organization' : `C ${column % 90}`)),
      Array.from({ length: 200 }, (_, column) => `v${column}`),
    ]);
    expect(first(list)?.name).toBe('v150');
    expect(new Set(proposeMatching(list).columns.map(({ heading }) => heading)).size).toBe(200);
  });
});

describe('well-known exports', () => {
  const irs = rows(
    [
      'EIN|NAME|GROUP|SUBSECTION|ACTIVITY|ORGANIZATION|STATUS|CITY|ZIP|NTEE_CD|SORT_NAME',
      '012345678|ALDER LODGE|1234|03|000000000|1|01|BAY|01234-0000|L41|POST 1',
      '012345679|ALDER LODGE|1234|03|000000000|1|01|BAY|01234-0000||POST 2',
      '012345670|BIRCH FUND|0000|03|000000000|1|01|BAY|01234-0000|T20|',
    ].join('\n'),
  );

  test('the IRS list: zeros stay, codes say a mission area, chapters stay apart', () => {
    const matching = proposeMatching(irs, { language: 'es' });
    expect(matching.layout).toBe('irs');
    const { partners, problems } = importPartners(irs, matching);
    expect(
      partners.map(({ name, identifiers, place, fields }) => [name, identifiers, place.postalCode, fields.mission]),
    ).toEqual([
      ['ALDER LODGE (POST 1)', [{ scheme: 'EIN', value: '012345678' }], '01234-0000', 'Vivienda y refugio'],
      ['ALDER LODGE (POST 2)', [{ scheme: 'EIN', value: '012345679' }], '01234-0000', undefined],
      ['BIRCH FUND', [{ scheme: 'EIN', value: '012345670' }], '01234-0000', 'Filantropía y financiamiento'],
    ]);
    expect(problems).toEqual([]);
  });

  test('a 211 list: one provider of many rows, its services as offers', () => {
    const list = rows(
      [
        'Provider Name|Provider Description|Service Name|City',
        'Alder House|Helps|Meals|Bay',
        'Birch|Rides|Rides|Cove',
        'Alder House|Helps|Showers|Cove',
      ].join('\n'),
    );
    expect(proposeMatching(list).layout).toBe('longForm');
    expect(
      importPartners(list, proposeMatching(list)).partners.map(({ name, fields }) => [name, fields.theyOffer]),
    ).toEqual([
      ['Alder House', 'Meals\nShowers'],
      ['Birch', 'Rides'],
    ]);
  });

  test('HSDS, Kumu and the brigades', () => {
    const hsds = rows(
      'id|alternate_name|legal_status|name|tax_id|tax_status|description\n7|The Alder|x|Alder|1|y|Helps',
    );
    expect(proposeMatching(hsds).layout).toBe('hsds');
    expect(first(hsds)).toMatchObject({ name: 'Alder', previousNames: ['The Alder'], fields: { mission: 'Helps' } });
    const kumu = table(
      [
        ['label', 'type', 'tags'],
        ['Alder', 'Group', 'a\nb'],
      ],
      'item',
    );
    expect(proposeMatching(kumu).layout).toBe('kumu');
    expect(first(kumu)).toMatchObject({ name: 'Alder', sourceRows: [1] });
    const brigades = table(
      [
        ['name', 'projects_list_url', 'previous_names'],
        ['Alder', 'x', 'Alder A\nAlder B'],
      ],
      'item',
    );
    expect(first(brigades)).toMatchObject({ previousNames: ['Alder A', 'Alder B'] });
  });
});

describe('a person corrects', () => {
  const list = rows('Name|Label on the door|Website\nx|Alder|a.example');

  test('a column, and what there is one of moves', () => {
    const matching = withUse(proposeMatching(list), 1, 'name');
    expect(matching.columns.map(({ use }) => use)).toEqual(['keep', 'name', 'website']);
    expect(importPartners(list, matching).partners[0]?.name).toBe('Alder');
  });

  test('where the headings stand', () => {
    const { partners } = importPartners(list, proposeMatching(list, { headingRow: 'none' }));
    expect(partners.map(({ sourceRows }) => sourceRows)).toEqual([[1], [2]]);
  });

  test('once: the next list with the same headings is understood so, in any order', () => {
    const matching = withUse(withUse(proposeMatching(list), 1, 'name'), 2, 'leaveOut');
    const remembered = JSON.parse(JSON.stringify([rememberedOf(list, matching)]));
    const next = rows('Website|Name|Label on the door\nb.example|y|Birch');
    expect(proposeMatching(next, { remembered }).columns.map(({ use }) => use)).toEqual(['leaveOut', 'keep', 'name']);
    const other = rows('Website|Name|Door\nb.example|y|Birch');
    expect(proposeMatching(other, { remembered }).columns.map(({ use }) => use)).toEqual(['website', 'name', 'keep']);
  });

  test('nothing to remember of a list without headings', () => {
    const bare = rows('Alder\nBirch');
    expect(rememberedOf(bare, proposeMatching(bare))).toBeUndefined();
  });
});
