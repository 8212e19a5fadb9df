import { describe, expect, test } from '@jest/globals';
import { findHeadingRow } from '../../../src/partnership/import/headingRow';

const rows = (text: string) => text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

describe('the headings stand', () => {
  test.each([
    ['in the first row', 'Organization|City\nAlder House|Bay', 0],
    [
      'below a title, a note and a blank row',
      'Partners of the coalition||\n|updated in May|\n||\nName|City|Phone\nAlder|Bay|1',
      3,
    ],
    ['in Spanish', 'Lista|\nOrganización|Correo electrónico\nAlder|a@b.example', 1],
    ['in a language that is not understood, above numbers', 'Yhdistys|Puhelin\nAlder|555 0100\nBirch|555 0101', 0],
    ['above one column', 'Name\nAlder House\nBirch', 0],
    ['in the row that says the most', 'Partner|\nName|City\nAlder|Bay', 1],
  ])('%s', (_, text, expected) => {
    expect(findHeadingRow(rows(text))).toBe(expected);
  });

  test.each([
    ['names alone', 'Alder House\nBirch'],
    ['names with websites', 'Alder House|https://alder.example\nBirch|www.birch.example'],
    ['a word below that could be one', 'Alder House|Food|Bay\nBirch|Partner|Cove'],
  ])('nowhere: %s', (_, text) => {
    expect(findHeadingRow(rows(text))).toBeUndefined();
  });
});
