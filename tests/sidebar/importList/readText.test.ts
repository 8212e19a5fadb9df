import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { importPartners } from '../../../src/partnership/import/importPartners';
import { proposeMatching } from '../../../src/partnership/import/matching';
import { failureSentence } from '../../../src/partnership/import/sentences';
import { readText, readTextFile } from '../../../src/sidebar/importList/readText';

const none = () => undefined;
const rowsOf = (text: string, name?: string) => {
  const read = readText(text, none, name);
  return 'table' in read ? read.table.rows : read;
};

describe('a pasted text', () => {
  test.each([
    ['cells of a sheet', 'Name\tCity\nAlder, Inc.\tBay, VT\nBirch\tCove, VT', 'Alder, Inc.', 'Bay, VT'],
    ['commas', 'Name,City\n"Alder, Inc.",Bay\nBirch,Cove', 'Alder, Inc.', 'Bay'],
    ['semicolons', 'Name;City\nAlder, Inc.;Bay, VT\nBirch;Cove, VT', 'Alder, Inc.', 'Bay, VT'],
    ['bars', 'Name|City\nAlder, Inc.|Bay\nBirch|Cove', 'Alder, Inc.', 'Bay'],
    ['what Excel is told', 'sep=;\nName;City\nAlder;Bay', 'Alder', 'Bay'],
    ['a table of Markdown', '| Name | City |\n|:--|---|\n| Alder \\| Co | Bay |\n| Birch | |', 'Alder | Co', 'Bay'],
    ['Markdown without outer bars', 'Name | City\n--- | ---\nAlder | Bay', 'Alder', 'Bay'],
  ])('of %s', (_, text, name, city) => {
    expect(rowsOf(text)).toContainEqual([name, city]);
  });

  test('of Markdown keeps the numbers of its lines', () => {
    expect(rowsOf('| Name |\n|---|\n| Alder |')).toEqual([['Name'], [''], ['Alder']]);
  });

  test.each([
    ['names', 'Alder House\nBirch\n\nCedar'],
    ['names with commas', 'Alder House, Inc.\nBirch, The\n\nCedar'],
    ['points', '- Alder House, Inc.\n- Birch\n\n- Cedar'],
    ['numbers before names', '1. Alder House\n2) Birch\n\n3. Cedar'],
  ])('of one name a line: %s', (_, text) => {
    const first = text.includes('Inc.') ? 'Alder House, Inc.' : 'Alder House';
    const second = text.includes('The') ? 'Birch, The' : 'Birch';
    expect(rowsOf(text)).toEqual([[first], [second], [''], ['Cedar']]);
  });

  test('of names below a heading', () => {
    expect(rowsOf('Organization\nAlder, Inc.\nBirch,Co')).toEqual([['Organization'], ['Alder, Inc.'], ['Birch,Co']]);
  });

  test('of names with entities does not part them', () => {
    const read = readText('Alder &quot;House&quot;\nTom &amp; Ana', () => undefined);
    expect(read).toMatchObject({ table: { rows: [['Alder "House"'], ['Tom & Ana']] } });
  });

  test('of one point among names keeps it', () => {
    expect(rowsOf('- Alder\nBirch')).toEqual([['- Alder'], ['Birch']]);
  });

  test('with quotation marks in names takes them as they are, and tells it', () => {
    expect(readText('Name,City\n"Hope" House,Bay\nThe "Inn",Cove', none)).toMatchObject({
      table: {
        rows: [
          ['Name', 'City'],
          ['"Hope" House', 'Bay'],
          ['The "Inn"', 'Cove'],
        ],
      },
      problems: [{ kind: 'quotes' }],
    });
  });

  test('with line breaks in cells, ragged rows and cells beyond the headings', () => {
    expect(rowsOf('Name,Note\n"Alder","a\nb"\nBirch\nCedar,x,y')).toEqual([
      ['Name', 'Note', ''],
      ['Alder', 'a\nb', ''],
      ['Birch', '', ''],
      ['Cedar', 'x', 'y'],
    ]);
  });

  test('of JSON is known by itself; what only looks like it is not', () => {
    expect(rowsOf('[{"name":"Alder"}]')).toEqual([['name'], ['Alder']]);
    expect(rowsOf('[Alder House]\n[Birch]')).toEqual([['[Alder House]'], ['[Birch]']]);
  });
});

describe('a file', () => {
  test.each([
    ['empty', [], 'empty'],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 1], 'oldWorkbook'],
    ['a PDF', [...Buffer.from('%PDF-1.7')], 'notText'],
    ['JSON that is cut off', [...Buffer.from('[{"name":"Al')], 'brokenJson'],
    ['JSON without a list', [...Buffer.from('{"version":2}')], undefined],
  ])('that is %s', (_, bytes, kind) => {
    const read = readTextFile(Uint8Array.from(bytes), 'list.json', none);
    expect('failure' in read ? read.failure.kind : undefined).toBe(kind);
  });

  test('with an unclosed quotation mark is none', () => {
    expect(rowsOf('Name,City\n"Alder, Inc,Bay\nBirch,Cove')).toEqual({ failure: { kind: 'openQuote', row: 2 } });
  });

  test('with a quotation mark that another closes later tells the row', () => {
    expect(readText('Name,City\n"Alder, Inc,Bay\nBirch,"Cove, VT"\nCedar,Bay', none)).toMatchObject({
      table: { rows: [{}, {}, ['Cedar', 'Bay']] },
      problems: [{ kind: 'quotes', row: 2 }],
    });
  });

  test('with bad bytes tells their line', () => {
    const bytes = Buffer.concat([Buffer.from('Name,City\nÁlamo,Bahía'), Buffer.of(0xff), Buffer.from('\n')]);
    expect(readTextFile(bytes, 'list.csv', none)).toMatchObject({
      encoding: 'UTF-8',
      problems: [{ kind: 'badBytes', line: 2, count: 1 }],
    });
  });

  test('of any bytes balances, or says one clear sentence in both languages', () => {
    const texts = fc.string({
      unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', '|', '[', '{', 'a', 'é', ' ', '-'),
    });
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      texts.map((text) => Uint8Array.from(Buffer.from(text))),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom('list.csv', 'list.tsv', 'list.json', 'list'), (file, name) => {
        const read = readTextFile(file, name, none);
        if ('failure' in read) {
          for (const language of ['en', 'es'] as const) {
            expect(failureSentence(read.failure, language, name)).toMatch(/^list.*\.$/);
          }
          return;
        }
        const { balance } = importPartners(read.table, proposeMatching(read.table));
        expect(balance.read).toBe(balance.added + balance.merged + balance.skipped);
      }),
      { numRuns: 200 },
    );
  });
});
