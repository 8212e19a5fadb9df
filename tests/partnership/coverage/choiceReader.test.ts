import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { choiceReader } from '../../../src/partnership/coverage/choiceReader';
import { SECTOR_NAMES, TYPE_NAMES } from '../../../src/partnership/coverage/otherNames';
import { PARTNER_TYPES, SECTORS } from '../../../src/partnership/partnerChoices';
import { choiceWords } from '../../../src/sidebar/common/choiceWords';

const readType = choiceReader(PARTNER_TYPES, TYPE_NAMES);
const readSector = choiceReader(SECTORS, SECTOR_NAMES);

describe('choiceReader', () => {
  test.each([
    ['policy influencers', ['Policy influencer']],
    ['INFLUYE EN POLITICAS', ['Policy influencer']],
    ['Resource holder (funder)', ['Resource holder']],
    ['expertise; resources', ['Resource holder', 'Expertise provider']],
    ['Proveedor de cosas', []],
  ])('reads the kinds of partner in %p', (cell, choices) => {
    expect(readType(cell).choices).toEqual(choices);
  });

  test.each([
    ['Non-profits', ['Nonprofit']],
    ['ONG', ['Nonprofit']],
    ['businesses', ['Business']],
    ['Churches and schools', ['School or college', 'Faith group']],
    ['Iglesias y empresas', ['Business', 'Faith group']],
    ['neighbourhood associations', ['Neighborhood association']],
    ['Public agencies – county', ['Public agency']],
    ['Nonprofit, nonprofit', ['Nonprofit']],
    ['food', []],
  ])('reads the sectors in %p', (cell, choices) => {
    expect(readSector(cell).choices).toEqual(choices);
  });

  test('reads every choice as a drop-down offers it and as a page shows it, in any case', () => {
    for (const { types, sectors } of Object.values(choiceWords)) {
      for (const type of PARTNER_TYPES) {
        for (const cell of [type, types[type].label, types[type].label.toUpperCase()]) {
          expect([cell, readType(cell).choices]).toEqual([cell, [type]]);
        }
      }
      for (const sector of SECTORS) {
        for (const cell of [sector, sectors[sector], ` ${sectors[sector].toLowerCase()} `]) {
          expect([cell, readSector(cell).choices]).toEqual([cell, [sector]]);
        }
      }
    }
  });

  test('no other name stands for two choices', () => {
    for (const [names, read] of [
      [TYPE_NAMES, readType],
      [SECTOR_NAMES, readSector],
    ] as const) {
      for (const [choice, others] of Object.entries(names)) {
        for (const name of others) expect([name, read(name).choices]).toEqual([name, [choice]]);
      }
    }
  });

  test('reads any cell, and a blank one as blank', () => {
    expect(readSector(' \u200B ').isBlank).toBe(true);
    expect(readSector(undefined)).toEqual({ choices: [], isBlank: true });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (cell) => {
        const { choices, isBlank } = readSector(cell);
        return (
          SECTORS.filter((sector) => choices.includes(sector)).length === choices.length && !(isBlank && choices[0])
        );
      }),
    );
  });
});
