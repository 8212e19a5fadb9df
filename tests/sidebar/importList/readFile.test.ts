import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readFile } from '../../../src/sidebar/importList/readFile';

const named = () => undefined;
const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of sheets, each given by the XML of its rows. */
function workbook(sheets: Readonly<Record<string, string>>): Uint8Array {
  const names = Object.keys(sheets);
  const list = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('');
  const links = names
    .map(
      (_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATED}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
    )
    .join('');
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${SHEET} xmlns:r="${RELATED}"><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${SHEET}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  };
  Object.values(sheets).forEach((rows, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet ${SHEET}><sheetData>${rows}</sheetData></worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const text = (place: string, said: string) => `<c r="${place}" t="inlineStr"><is><t>${said}</t></is></c>`;
const list = [
  `<row r="2">${text('A2', 'Name')}${text('B2', 'Members')}${text('C2', 'Since')}${text('D2', 'Open')}</row>`,
  `<row r="3">${text('A3', 'Alder &amp;amp; Co')}<c r="B3"><v>12</v></c><c r="C3" s="1"><v>45292</v></c><c r="D3" t="b"><v>1</v></c></row>`,
].join('');
const cover = `<row r="1">${text('A1', 'Partners')}</row>`;

describe('a workbook', () => {
  test('gives the sheet with the most rows, with numbers, days and truth values', async () => {
    expect(await readFile(workbook({ Cover: cover, List: list }), 'list.xlsx', { named })).toEqual({
      table: {
        rows: [
          ['', '', '', ''],
          ['Name', 'Members', 'Since', 'Open'],
          ['Alder & Co', '12', '2024-01-01', 'TRUE'],
        ],
        unit: 'row',
      },
      problems: [],
      sheets: ['Cover', 'List'],
      sheet: 'List',
    });
  });

  test('gives the sheet that a person chose', async () => {
    const read = await readFile(workbook({ Cover: cover, List: list }), 'list.xlsx', { named, sheet: 'Cover' });
    expect(read).toMatchObject({ table: { rows: [['Partners']] }, sheet: 'Cover' });
  });

  test('with nothing in it is blank', async () => {
    expect(await readFile(workbook({ Empty: '' }), 'list.xlsx', { named })).toEqual({ failure: { kind: 'blank' } });
  });

  test.each([
    ['cut off', workbook({ List: list }).slice(0, 300)],
    ['another kind of archive', zipSync({ 'word/document.xml': strToU8('<w/>') })],
  ])('that is %s is none', async (_, bytes) => {
    expect(await readFile(bytes, 'list.xlsx', { named })).toEqual({ failure: { kind: 'brokenWorkbook' } });
  });
});

test('other files are read as text, whatever their name says', async () => {
  const read = await readFile(Buffer.from('Name,City\nAlder,Bay\n'), 'list.xlsx', { named });
  expect(read).toMatchObject({
    encoding: 'UTF-8',
    table: {
      rows: [
        ['Name', 'City'],
        ['Alder', 'Bay'],
      ],
    },
  });
});
