import { describe, expect, test } from '@jest/globals';
import { ListError, readList } from '../../local/list';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = 'list.csv') => readList(utf8(text), name);

describe('what is read', () => {
  test('rows and cells, with quotes, commas and line ends inside cells', () => {
    expect(read('Name,Note\r\n"Bread, Butter & Co","says ""hi""\r\nand more"\r\n')).toEqual([
      ['Name', 'Note'],
      ['Bread, Butter & Co', 'says "hi"\nand more'],
    ]);
  });

  test.each([
    ['semicolon', 'Name;City;Note\nA;Paris;one, two\nB;Lyon;three\n'],
    ['tab', 'Name\tCity\tNote\nA\tParis\tone, two\nB\tLyon\tthree\n'],
    ['bar', 'Name|City|Note\nA|Paris|one, two\nB|Lyon|three\n'],
    ['comma', 'Name,City,Note\nA,Paris,"one, two"\nB,Lyon,three\n'],
  ])('the delimiter %s is found', (_, text) => {
    expect(read(text)).toEqual([
      ['Name', 'City', 'Note'],
      ['A', 'Paris', 'one, two'],
      ['B', 'Lyon', 'three'],
    ]);
  });

  test('blank rows do not mislead the search for the delimiter', () => {
    expect(read('Name;City, state\n\n\n\nA;Paris, France\n\nB;Lyon\n')[4]).toEqual(['A', 'Paris, France']);
  });

  test('a .tsv is split at tabs even when every row has commas', () => {
    expect(read('Name, short\nA, B\n', 'list.TSV')).toEqual([['Name, short'], ['A, B']]);
  });

  test('a single column needs no delimiter', () => {
    expect(read('Name\nRiverside Food Bank\n')).toEqual([['Name'], ['Riverside Food Bank']]);
  });

  test.each([
    ['LF', 'a,b\nc,d\n'],
    ['CRLF', 'a,b\r\nc,d\r\n'],
    ['CR', 'a,b\rc,d\r'],
    ['mixed', 'a,b\r\nc,d\n'],
  ])('line ends may be %s', (_, text) => {
    expect(read(text)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('encodings', () => {
  const text = 'Nom,Ville\nÉcole d’été,Orléans\n';
  const cells = [
    ['Nom', 'Ville'],
    ['École d’été', 'Orléans'],
  ];
  const utf16le = Buffer.from(`\ufeff${text}`, 'utf16le');

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little endian', utf16le],
    ['UTF-16 big endian', Buffer.from(utf16le).swap16()],
    ['UTF-16 without its mark', Buffer.from(text, 'utf16le')],
    ['Windows-1252', Buffer.from(text.replace(/’/g, '\u0092'), 'latin1')],
  ])('%s', (_, bytes) => {
    expect(readList(bytes, 'liste.csv')).toEqual(cells);
  });
});

describe('cells', () => {
  test.each([
    ['entities, also escaped twice', 'Tom &amp; Jerry&#39;s &amp;lt;b&amp;gt;', "Tom & Jerry's <b>"],
    ['addresses as they are', 'https://example.org/?a=1&copy=2&reg=3', 'https://example.org/?a=1&copy=2&reg=3'],
    ['outer blanks', ' \u00a0 &nbsp;Name\t\u3000', 'Name'],
    ['invisible marks', '\u200f@name\u200e\u200b\ufeff', '@name'],
    ['joiners inside a word stay', '\u200dمی\u200cشود 👩\u200d🌾\u200c', 'می\u200cشود 👩\u200d🌾'],
    ['text that looks like a formula', '=1+1', '=1+1'],
    ['leading zeros', '00420', '00420'],
  ])('%s', (_, written, expected) => {
    expect(read(`Name,Other\n${written},x\n`)[1]).toEqual([expected, 'x']);
  });
});

describe('shape', () => {
  test('rows are as wide as the widest', () => {
    expect(read('a,b\nc\nd,e,f\n')).toEqual([
      ['a', 'b', ''],
      ['c', '', ''],
      ['d', 'e', 'f'],
    ]);
  });

  test('blank rows stay inside and go at the end', () => {
    expect(read('a,b\n\nc,d\n,\n \n\n')).toEqual([
      ['a', 'b'],
      ['', ''],
      ['c', 'd'],
    ]);
  });

  test('a list of many rows is read whole', () => {
    const rows = Array.from({ length: 150_000 }, (_, row) => `Partner ${row},High`);
    expect(read(rows.join('\n'))).toHaveLength(150_000);
  });
});

describe('what is no list', () => {
  test.each([
    ['an empty file', utf8(''), 'list.csv is empty.'],
    ['a byte order mark alone', utf8('\ufeff'), 'list.csv has only blank cells.'],
    ['blanks alone', utf8(' ,\u200b,\n,,\n'), 'list.csv has only blank cells.'],
    ['a workbook', Buffer.from('PK\u0003\u0004 xl/workbook.xml', 'latin1'), 'save it as .csv first'],
    ['a binary file', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), 'save it as .csv first'],
    ['an unclosed quotation mark', utf8('Name,City\n"A, B,Paris\nB,Lyon\n'), 'row 2 has an opening quotation mark'],
  ])('%s', (_, bytes, message) => {
    const reading = () => readList(bytes, 'list.csv');
    expect(reading).toThrow(ListError);
    expect(reading).toThrow(message);
  });
});
