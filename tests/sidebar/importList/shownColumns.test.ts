import { describe, expect, test } from '@jest/globals';
import { FIELD_KEYS } from '../../../src/partnership/columns';
import { proposeMatching, rememberedOf, withUse } from '../../../src/partnership/import/matching';
import { IMPORT_ONLY } from '../../../src/partnership/import/target';
import {
  headingRowChoices,
  isNameSure,
  isRemembered,
  samplesOf,
  shownColumns,
  USE_GROUPS,
} from '../../../src/sidebar/importList/shownColumns';
import { rows } from '../../partnership/import/lists';

const list = rows(
  ['Members of 2019', '', 'Group|Web|Shoe size|Fax', 'Alder|alder.example|7|', 'Birch||7|', 'Cedar||8|'].join('\n'),
);
const matching = proposeMatching(list);
const headings = (places: readonly number[]) => places.map((place) => matching.columns[place]?.heading);

describe('a person looks at', () => {
  test('what was not understood, and not at what was, nor at what is empty', () => {
    const { guessed, unknown, understood, empty } = shownColumns(list, matching, false);
    expect([guessed, unknown, understood, empty].map(headings)).toEqual([[], ['Shoe size'], ['Group', 'Web'], ['Fax']]);
  });

  test('nothing, when the columns are taken as the last time', () => {
    const remembered = [rememberedOf(list, withUse(matching, 2, 'leaveOut')) as never];
    const known = proposeMatching(list, { remembered });
    expect(isRemembered(list, known, remembered)).toBe(true);
    expect(isRemembered(list, known, [])).toBe(false);
    expect(isRemembered(list, proposeMatching(list, { headingRow: 'none' }), remembered)).toBe(false);
    expect(shownColumns(list, known, true)).toMatchObject({ unknown: [], understood: [0, 1, 2], empty: [3] });
  });

  test('what was guessed by the cells', () => {
    const names = rows('Alder|https://alder.example\nBirch|https://birch.example');
    expect(shownColumns(names, proposeMatching(names), false).guessed).toEqual([0, 1]);
  });

  test('but not at what a well-known list has, also where it is only kept', () => {
    const irs = rows('EIN|NAME|SUBSECTION|NTEE_CD|RULING|Shoe size\n012345678|ALDER|03|P20|200001|7');
    const proposed = proposeMatching(irs);
    const { unknown } = shownColumns(irs, proposed, false);
    expect(unknown.map((place) => proposed.columns[place]?.heading)).toEqual(['Shoe size']);
  });
});

test('samples are the first different things that a column says, each in one line', () => {
  const [, , size] = matching.columns;
  expect(samplesOf(list, matching, size as never)).toEqual(['7', '8']);
  const long = rows(`Name|About\nAlder|${'x'.repeat(100)}`);
  const about = proposeMatching(long).columns[1];
  expect(samplesOf(long, proposeMatching(long), about as never)).toEqual([`${'x'.repeat(59)}…`]);
});

test('the name is sure by a heading or by what a person said, not by a guess', () => {
  const names = proposeMatching(rows('Alder|7\nBirch|8'));
  expect([matching, names, withUse(names, 1, 'name')].map(isNameSure)).toEqual([true, false, true]);
});

test('headings can be looked for in the first rows with something in them', () => {
  expect(headingRowChoices(list, matching).slice(0, 2)).toEqual([
    { row: 0, text: 'Members of 2019' },
    { row: 2, text: 'Group, Web, Shoe size, Fax' },
  ]);
  const deep = rows(`${'note\n'.repeat(40)}Name|City\nAlder|Bay`);
  const choices = headingRowChoices(deep, proposeMatching(deep)).map(({ row }) => row);
  expect([choices.length, choices[choices.length - 1]]).toEqual([16, 40]);
});

test('each thing that a column can become is offered once', () => {
  const offered = Object.values(USE_GROUPS).flat();
  expect([...offered].sort()).toEqual([...FIELD_KEYS, ...IMPORT_ONLY, 'keep', 'leaveOut'].sort());
});
