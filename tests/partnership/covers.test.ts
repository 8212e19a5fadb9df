import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCovers, writeCovers } from '../../src/partnership/covers';
import { ANNEXES, COVERS, FUNDING } from '../../src/partnership/partnerChoices';
import { anyText } from './texts';

describe('readCovers', () => {
  test.each([
    ['Payments; personal data', ['payments', 'personal data']],
    ['personal data, PAYMENTS', ['payments', 'personal data']],
    ['- payments\n• Personal  data\n', ['payments', 'personal data']],
    ['cross border', ['cross-border']],
    ['Cross-Border.', ['cross-border']],
    ['pagos; datos personales; niñas y niños', ['payments', 'personal data', 'people at risk']],
    ['Children or adults at risk', ['people at risk']],
    ['vinculante', ['binding']],
    ['payments; payments', ['payments']],
    ['', []],
    [undefined, []],
    ['none', []],
    [' ; , \n', []],
  ])('%j covers %j', (cell, covers) => {
    expect(readCovers(cell)).toMatchObject({ covers, unknown: [] });
  });

  test('says who funds and what is kept beside the text', () => {
    expect(readCovers('We fund; budget; work plan')).toEqual({
      covers: [],
      annexes: ['work plan', 'budget'],
      weFund: true,
      theyFund: false,
      unknown: [],
    });
    expect(readCovers('ellos financian')).toMatchObject({ weFund: false, theyFund: true });
  });

  test('returns every word that it does not know, once and as it was typed', () => {
    expect(readCovers('payments; Drones, no personal data; drones').unknown).toEqual(['Drones', 'no personal data']);
  });

  test('understands what it offers, in any order and case', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...COVERS, ...ANNEXES, ...FUNDING]),
        fc.constantFrom(';', ',', '\n'),
        (words, sign) => {
          const read = readCovers(words.map((word) => word.toUpperCase()).join(sign));
          expect(read.unknown).toEqual([]);
          expect(new Set([...read.covers, ...read.annexes])).toEqual(
            new Set(words.filter((word) => !FUNDING.some((one) => one === word))),
          );
          expect(read).toMatchObject({ weFund: words.includes('we fund'), theyFund: words.includes('they fund') });
        },
      ),
    );
  });

  test('loses no word of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { covers, annexes, weFund, theyFund, unknown } = readCovers(`x${text.replace(/[;,；，、\r\n]/g, '')}`);
        expect([covers.length + annexes.length, weFund, theyFund, unknown.length]).toEqual([0, false, false, 1]);
      }),
    );
  });
});

describe('writeCovers', () => {
  test.each([
    ['they fund; we fund, binding, DATOS', 'personal data; binding; we fund; they fund'],
    ['drones; budget\npayments; Drones', 'payments; budget; drones'],
    ['none', ''],
    ['', ''],
  ])('writes what %j says', (typed, cell) => {
    expect(writeCovers(readCovers(typed))).toBe(cell);
  });

  test('writes what readCovers reads again', () => {
    fc.assert(
      fc.property(
        fc.subarray([...COVERS]),
        fc.subarray([...ANNEXES]),
        fc.boolean(),
        fc.boolean(),
        fc.subarray(['drones', 'Our van', 'no personal data', 'ñandúes']),
        (covers, annexes, weFund, theyFund, unknown) => {
          const covered = { covers, annexes, weFund, theyFund, unknown };
          expect(readCovers(writeCovers(covered))).toEqual(covered);
        },
      ),
    );
  });
});
