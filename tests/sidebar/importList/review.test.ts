import { expect, test } from '@jest/globals';
import { existingList } from '../../../src/partnership/import/existingList';
import { planImport } from '../../../src/partnership/import/planImport';
import { partnersIn } from '../../../src/partnership/import/sameAs';
import {
  answersOf,
  completedRows,
  type Decisions,
  ofMany,
  skippedByReason,
  unitedRows,
  writtenBalance,
} from '../../../src/sidebar/importList/review';
import { cells, imported, rows } from '../../partnership/import/lists';

const existing = existingList(
  cells('Organization|City|They offer\nAlder House|Bay|meals\nBirch Grove Collective|Bay|'),
);
const list = imported(
  rows(
    [
      'Name|City|Services|Phone',
      'Alder House|Bay|rides|1',
      'Alder House|Bay|meals|',
      'Birch Grave Collective|Bay|books|',
      'Cedar|Bay|a|',
      'Cedar|Bay|b|',
      '|Cove||',
    ].join('\n'),
  ),
);
const sameAs = partnersIn(existing);
const matches = list.partners.map(sameAs);
const plan = (decisions: Decisions) => planImport(list, existing, sameAs, answersOf(decisions));
const NOTHING: Decisions = { answers: new Map(), leftOut: new Set() };

test('what a person leaves out is skipped, whatever else was answered', () => {
  const leftOut = plan({ answers: new Map([[1, 1]]), leftOut: new Set([1, 2]) });
  expect(leftOut.balance).toEqual({ read: 6, added: 0, merged: 2, skipped: 4 });
  expect(leftOut.skipped.map(({ row, reason }) => [row, reason])).toEqual([
    [4, 'leftOut'],
    [5, 'leftOut'],
    [6, 'leftOut'],
    [7, 'noName'],
  ]);
});

test('a new partner whose name several of the list have is told, unless it is left out', () => {
  const chapters = existingList(
    cells('Organization|City\nOrder of Herons|Bay\nOrder of Herons|Cove\nOrder of Herons|Pier'),
  );
  const lodges = imported(rows('Name|Phone\nOrder of Herons|1\nAlder House|2'));
  const find = partnersIn(chapters);
  const planned = { imported: lodges, existing: chapters, matches: lodges.partners.map(find) };
  const told = (decisions: Decisions) => ofMany(planImport(lodges, chapters, find, answersOf(decisions)), planned);
  expect(told(NOTHING)).toMatchObject([{ name: 'Order of Herons', first: { row: 2 }, more: 2 }]);
  expect(told({ ...NOTHING, leftOut: new Set([0]) })).toEqual([]);
});

test('the rows of the list that get more say what, and of which partners', () => {
  const decisions: Decisions = { answers: new Map([[1, 1]]), leftOut: new Set() };
  expect(completedRows(plan(decisions), existing, matches, decisions)).toMatchObject([
    {
      change: { row: 2, name: 'Alder House' },
      places: [0],
      cells: [
        { heading: 'They offer', added: 'rides', isBlank: false },
        { heading: 'Phone', added: '1', isBlank: true },
      ],
    },
    {
      change: { row: 3, name: 'Birch Grove Collective' },
      places: [1],
      cells: [
        { heading: 'They offer', added: 'books', isBlank: true },
        { heading: 'Previous names', added: 'Birch Grave Collective', isBlank: true },
      ],
    },
  ]);
  expect(completedRows(plan(NOTHING), existing, matches, NOTHING).map(({ places }) => places)).toEqual([[0]]);
});

test('skipped rows stand by their reasons, what a person decides last', () => {
  const { skipped } = plan({ answers: new Map(), leftOut: new Set([0]) });
  expect(skippedByReason(skipped).map(({ reason, rows: own }) => [reason, own.map(({ row }) => row)])).toEqual([
    ['noName', [7]],
    ['undecided', [4]],
    ['leftOut', [2, 3]],
  ]);
});

test('rows that are one organization are counted', () => {
  expect(unitedRows(list)).toEqual({ rows: 5, organizations: 3 });
  expect(unitedRows(imported(rows('Name|City\nAlder|Bay')))).toBeUndefined();
});

test('what was not written is skipped, with all its rows', () => {
  const planned = plan(NOTHING);
  expect(planned.balance).toEqual({ read: 6, added: 1, merged: 3, skipped: 2 });
  const left = (why: 'known' | 'gone' | 'changed', row: number, column = '') => ({ why, name: '', row, column });
  const came = (added: number, ...all: ReturnType<typeof left>[]) => writtenBalance(planned, { added, left: all });
  expect(came(1)).toEqual(planned.balance);
  expect(came(1, left('changed', 2, 'Phone'))).toEqual(planned.balance);
  expect(came(0, left('known', 5))).toEqual({ read: 6, added: 0, merged: 2, skipped: 4 });
  expect(came(1, left('gone', 2))).toEqual({ read: 6, added: 1, merged: 1, skipped: 4 });
});
