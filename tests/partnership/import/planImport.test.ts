import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ExistingList, existingList } from '../../../src/partnership/import/existingList';
import { type ImportPlan, planImport, type SameAs } from '../../../src/partnership/import/planImport';
import { nameKey } from '../../../src/partnership/name/nameKey';
import { cells, imported, rows, table } from './lists';

const sheet = (text: string) => existingList(cells(text));

/** Certain when exactly one row has the name, or had it. */
function byName({ headings, partners }: ExistingList): SameAs {
  const at = headings.findIndex((heading) => /previous/i.test(heading));
  const has = (name: string) => (one: ExistingList['partners'][number]) =>
    [one.name, ...(one.cells[at] ?? '').split('\n')].some((known) => nameKey(known) === nameKey(name));
  return ({ name }) => {
    const places = partners.map((_, index) => index).filter((index) => has(name)(partners[index] as never));
    if (places.length === 1) return { verdict: 'same', index: places[0] ?? 0 };
    return places.length === 0
      ? { verdict: 'new' }
      : { verdict: 'ask', candidates: places.map((index) => ({ index })) };
  };
}

/** What the sheet would look like after it. */
function applied(existing: ExistingList, plan: ImportPlan): ExistingList {
  const headings = [...existing.headings, ...plan.columns.filter(({ isNew }) => isNew).map(({ heading }) => heading)];
  const place = plan.columns.map(({ heading, isNew }) =>
    isNew ? headings.lastIndexOf(heading) : existing.headings.indexOf(heading),
  );
  const body = existing.partners.map(({ row, cells: present }) => {
    const next = headings.map((_, at) => present[at] ?? '');
    for (const change of plan.changes.filter((one) => one.row === row)) {
      for (const { column, before, after } of change.cells) {
        expect(next[place[column] ?? -1]).toBe(before);
        next[place[column] ?? -1] = after;
      }
    }
    return next;
  });
  const added = plan.additions.map((addition) => {
    const next = headings.map(() => '');
    addition.cells.forEach((text, column) => {
      next[place[column] ?? -1] = text;
    });
    return next;
  });
  return existingList([headings, ...body, ...added]);
}

describe('an import into a list', () => {
  const existing = sheet(
    'Town|Partner|What they do|Mission Alignment|They offer|City\n|Alder House|Helps||meals|Bay\n|Birch||High||',
  );
  const list = imported(
    rows(
      [
        'Name|Description|Mission fit|Services|Website|City|Phone',
        'The Alder House, Inc.|Feeds|Low|rides; meals|alder.example|Bay|1',
        'Birch|Lends|Low|||Cove|',
        'Cedar|Teaches|||cedar.example|Bay|3',
        'Cedar|||courses|||',
      ].join('\n'),
    ),
  );
  const plan = planImport(list, existing, byName(existing));

  test('adds what is new into the columns that are there, and makes those that are not', () => {
    expect(plan.columns).toEqual([
      { heading: 'Partner', key: 'name', isNew: false },
      { heading: 'What they do', key: 'mission', isNew: false },
      { heading: 'Mission Alignment', key: 'missionAlignment', isNew: false },
      { heading: 'They offer', key: 'theyOffer', isNew: false },
      { heading: 'City', key: undefined, isNew: false },
      { heading: 'Website', key: 'website', isNew: true },
      { heading: 'Phone', key: undefined, isNew: true },
    ]);
    expect(plan.additions).toEqual([
      { partner: 2, cells: ['Cedar', 'Teaches', '', 'courses', 'Bay', 'cedar.example', '3'] },
    ]);
  });

  test('fills blanks, puts other texts on a line below, and overwrites nothing', () => {
    const after = applied(existing, plan).partners.map(({ name, cells: [, , mission, fit, offers, city] }) => [
      name,
      mission,
      fit,
      offers,
      city,
    ]);
    expect(after.slice(0, 2)).toEqual([
      ['Alder House', 'Helps\nFeeds', 'Low', 'meals\nrides', 'Bay'],
      ['Birch', 'Lends', 'High', '', 'Cove'],
    ]);
  });

  test('tells where only one thing can stand', () => {
    expect(plan.conflicts).toEqual([
      { row: 3, name: 'Birch', heading: 'Mission Alignment', kept: 'High', imported: 'Low' },
    ]);
  });

  test('balances, with each row', () => {
    expect(plan.balance).toEqual({ read: 4, added: 1, merged: 3, skipped: 0 });
    expect(plan.merged).toEqual([
      { row: 2, into: { sheetRow: 2 } },
      { row: 3, into: { sheetRow: 3 } },
      { row: 5, into: { importedRow: 4 } },
    ]);
  });

  test('done twice does nothing', () => {
    const after = applied(existing, plan);
    const again = planImport(list, after, byName(after));
    expect([again.additions, again.changes]).toEqual([[], []]);
  });
});

describe('what may be in the list already', () => {
  const existing = sheet('Organization|City\nAlder|Bay\nAlder|Cove');
  const list = imported(rows('Name|Phone\nAlder|1\nAlder|2'));

  test('waits for a person', () => {
    const plan = planImport(list, existing, byName(existing));
    expect(plan).toMatchObject({ additions: [], changes: [], questions: [{ partner: 0, candidates: [0, 1] }] });
    expect(plan.skipped).toEqual([
      { row: 2, reason: 'undecided', text: 'Alder' },
      { row: 3, reason: 'undecided', text: 'Alder' },
    ]);
    expect(plan.balance).toEqual({ read: 2, added: 0, merged: 0, skipped: 2 });
  });

  test('is that one, or another, as the person says', () => {
    const merged = planImport(list, existing, byName(existing), { 0: 1 });
    expect(merged.changes).toEqual([{ row: 3, name: 'Alder', cells: [{ column: 0, before: '', after: '1\n2' }] }]);
    const added = planImport(list, existing, byName(existing), { 0: 'new' });
    expect(added.balance).toEqual({ read: 2, added: 1, merged: 1, skipped: 0 });
  });

  test('and what is certain or new can be left out, too', () => {
    for (const sameAs of [byName(sheet('Organization\nAlder')), byName(sheet('Organization\nBirch'))]) {
      const plan = planImport(list, existing, sameAs, { 0: 'leaveOut' });
      expect(plan).toMatchObject({ additions: [], changes: [], questions: [], balance: { read: 2, skipped: 2 } });
      expect(plan.skipped.map(({ row, reason }) => [row, reason])).toEqual([
        [2, 'leftOut'],
        [3, 'leftOut'],
      ]);
    }
  });
});

test('a place goes into the column that means it, and a number of another register into its own', () => {
  const existing = sheet('Organization|City|EIN\nAlder|Bay|1');
  const plan = planImport(imported(rows('Name|Ville|RFC\nBirch|Cove|2')), existing, () => ({ verdict: 'new' }));
  expect(plan.columns.map(({ heading, isNew }) => [heading, isNew])).toEqual([
    ['Organization', false],
    ['City', false],
    ['RFC', true],
  ]);
});

describe('names', () => {
  const same: SameAs = () => ({ verdict: 'same', index: 0 });

  test('the list keeps its own, and the other is kept among the earlier ones', () => {
    const existing = sheet('Organization|Anciens noms\nAlder House|Alder Home');
    const plan = planImport(imported(rows('Name|Previous names\nAlder Hall|Alder Home; Alder Inn')), existing, same);
    expect(plan.changes).toEqual([
      {
        row: 2,
        name: 'Alder House',
        cells: [{ column: 0, before: 'Alder Home', after: 'Alder Home\nAlder Inn\nAlder Hall' }],
      },
    ]);
  });

  test('in a list without such a column, one is made', () => {
    const plan = planImport(imported(rows('Name\nAlder Hall\nAlder Inn')), sheet('Organization\nAlder House'), same);
    expect(plan.columns).toEqual([{ heading: 'Previous names', key: undefined, isNew: true }]);
    expect(plan.changes[0]?.cells).toEqual([{ column: 0, before: '', after: 'Alder Hall\nAlder Inn' }]);
  });
});

test('an empty sheet gets the columns of the import', () => {
  const plan = planImport(imported(rows('Name|Shoe size\nAlder|7')), existingList([]), () => ({ verdict: 'new' }));
  expect(plan.columns.map(({ heading, isNew }) => [heading, isNew])).toEqual([
    ['Organization', true],
    ['Shoe size', true],
  ]);
});

test('every plan balances, loses nothing that stands in the sheet, and has nothing left to do when done', () => {
  const cell = fc.constantFrom('', 'Alder', 'Birch', 'Cedar', 'Alder; Birch', 'High', 'Low', '=1', 'Bay', '$&');
  const body = (width: number) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 });
  fc.assert(
    fc.property(body(5), body(6), (present, incoming) => {
      const existing = existingList([
        ['Organization', 'They offer', 'Mission Alignment', 'Notes', 'Previous names'],
        ...present,
      ]);
      const list = imported(table([['Name', 'Services', 'Notes', 'City', 'Mission Alignment', 'aka'], ...incoming]));
      const plan = planImport(list, existing, byName(existing));
      const { read, added, merged, skipped } = plan.balance;
      expect([read, merged, skipped]).toEqual([added + merged + skipped, plan.merged.length, plan.skipped.length]);
      const after = applied(existing, plan);
      existing.partners.forEach(({ cells: before }, index) => {
        before.forEach((text, column) => {
          expect(after.partners[index]?.cells[column]?.startsWith(text)).toBe(true);
        });
      });
      const again = planImport(list, after, byName(after));
      expect([again.additions, again.changes]).toEqual([[], []]);
    }),
  );
});
