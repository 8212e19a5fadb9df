import { describe, expect, test } from '@jest/globals';
import { importBatches } from '../../../src/partnership/import/batches';
import { existingList } from '../../../src/partnership/import/existingList';
import { importPartners } from '../../../src/partnership/import/importPartners';
import { proposeMatching, rememberedOf } from '../../../src/partnership/import/matching';
import { planImport } from '../../../src/partnership/import/planImport';
import { partnersIn } from '../../../src/partnership/import/sameAs';
import { cells, rows } from './lists';

const sheet = cells('Partner ID|Organization|City\np-1|Alder House|\n|Birch Clinic|Bay');
const list = rows(
  'Name|City|Notes\nAlder House|Cove|a\nBirch Clinic|Bay|b\nCedar Works|Bay|\nBirch Clinic|Northport|\n|Port|\nTotal 4||',
);

function batches(table = list, size?: number) {
  const existing = existingList(sheet);
  const matching = proposeMatching(table);
  const read = importPartners(table, matching);
  const about = { id: '0123abcd', source: 'list.csv', matching: rememberedOf(table, matching) ?? null };
  return importBatches(about, read, existing, planImport(read, existing, partnersIn(existing)), size);
}

describe('a planned import as it travels', () => {
  test('says of each row whose it is, where it came from, and how many bear its name already', () => {
    const [batch, another] = batches();
    expect(another).toBeUndefined();
    expect(batch).toMatchObject({
      columns: [
        { heading: 'Organization', key: 'name' },
        { heading: 'City', key: null },
        { heading: 'Notes', key: null },
      ],
      additions: [
        { ordinal: 3, row: 4, name: 'Cedar Works', cells: ['Cedar Works', 'Bay', ''], namesakes: 0 },
        { ordinal: 4, row: 5, name: 'Birch Clinic', cells: ['Birch Clinic', 'Northport', ''], namesakes: 1 },
      ],
      changes: [
        { partner: { id: 'p-1', name: 'Alder House' }, sheetRow: 2, row: 2 },
        {
          partner: { id: '', name: 'Birch Clinic' },
          sheetRow: 3,
          row: 3,
          cells: [{ column: 2, before: '', after: 'b' }],
        },
      ],
      skipped: [
        { row: 6, reason: 'It has no name, and does not go on with the row above.', text: 'Port' },
        { row: 7, reason: 'It is a total.', text: 'Total 4' },
      ],
    });
  });

  test('is divided into batches with every line once and in order, the matching in the first', () => {
    const [whole] = batches();
    for (const size of [1, 2, 4, 5, 6, 100]) {
      const parts = batches(list, size);
      expect(parts).toHaveLength(Math.ceil(6 / size));
      for (const line of ['additions', 'changes', 'skipped'] as const) {
        expect(parts.flatMap((part): unknown[] => [...part[line]])).toEqual(whole?.[line]);
      }
      expect(parts.map(({ matching }) => matching !== null)).toEqual(parts.map((_, index) => index === 0));
    }
  });

  test('crosses to the server as it is, and there is a batch even when there is nothing to write', () => {
    expect(JSON.parse(JSON.stringify(batches()))).toEqual(batches());
    const [batch, another] = batches(rows('Name|City\nAlder House|\nBirch Clinic|'));
    expect(batch).toMatchObject({ additions: [], changes: [], skipped: [], matching: { oneNameIsOne: false } });
    expect(another).toBeUndefined();
  });
});
