import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readFile } from '../../../src/sidebar/importList/readFile';
import { readWorkbook } from '../../../src/sidebar/importList/workbook';
import { textCell as text, workbook } from './workbookFile';

const named = () => undefined;
const list = [
  `<row r="2">${text('A2', 'Name')}${text('B2', 'Members')}${text('C2', 'Since')}${text('D2', 'Open')}</row>`,
  `<row r="3">${text('A3', 'Alder &amp;amp; Co')}<c r="B3"><v>12</v></c><c r="C3" s="1"><v>45292</v></c><c r="D3" t="b"><v>1</v></c></row>`,
].join('');
const cover = `<row r="1">${text('A1', 'Partners')}</row>`;

describe('a workbook', () => {
  test('gives the sheet with the most rows, with numbers, days and truth values', async () => {
    expect(await readFile(workbook({ Cover: cover, List: list }), 'list.xlsx', { named, readWorkbook })).toEqual({
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
    const read = await readFile(workbook({ Cover: cover, List: list }), 'list.xlsx', {
      named,
      readWorkbook,
      sheet: 'Cover',
    });
    expect(read).toMatchObject({ table: { rows: [['Partners']] }, sheet: 'Cover' });
  });

  test('with nothing in it is blank', async () => {
    expect(await readFile(workbook({ Empty: '' }), 'list.xlsx', { named, readWorkbook })).toEqual({
      failure: { kind: 'blank' },
    });
  });

  test.each([
    ['cut off', workbook({ List: list }).slice(0, 300)],
    ['another kind of archive', zipSync({ 'word/document.xml': strToU8('<w/>') })],
  ])('that is %s is none', async (_, bytes) => {
    expect(await readFile(bytes, 'list.xlsx', { named, readWorkbook })).toEqual({
      failure: { kind: 'brokenWorkbook' },
    });
  });
});

test('other files are read as text, whatever their name says', async () => {
  const read = await readFile(Buffer.from('Name,City\nAlder,Bay\n'), 'list.xlsx', { named, readWorkbook });
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
