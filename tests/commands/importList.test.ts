import { describe, expect, test } from '@jest/globals';
import { answerOf } from '../../local/answerOf';
import { ExecutionStopped } from '../../local/workspace/faults';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { ImportBatch } from '../../src/partnership/import/batches';
import { HEADINGS, LIST, setUpWorkspace, workspaceWith, writingCalls } from './addOnWorkspace';
import { batchesOf, IMPORT_ID, importCells, readImportList, records, store, undo } from './imports';
import { pageAnswer } from './pageAnswer';

/** Two are new, one is in the list and gives it more, and one row is no partner. */
const NEW_LIST = [
  ['Name', 'EIN', 'City', 'Website', 'Needs', 'Notes'],
  ['Alder House', '012345678', 'Bay', 'alder.example', '', '=HYPERLINK("http://x.example")'],
  ['Harbor Kitchen', '034567890', 'Cove', 'harbor.example', 'rides', ''],
  ['Lantern Library', '', 'Bay', '', '', '@lantern'],
  ['Total 3', '', '', '', '', ''],
];

const IDS = [1, 2, 3].map((ordinal) => `p-${IMPORT_ID}-${ordinal}`);

/** The partner list by itself, without what is computed: faster where nothing depends on that. */
const plainList = (...rows: string[][]) =>
  workspaceWith([
    ['Organization', 'Website', 'Notes', 'Partner ID'],
    ...rows.map((row) => [...row, '', '', ''].slice(0, 4)),
  ]);

const names = (workspace: LocalWorkspace) => records(workspace).map(({ Organization }) => Organization);
const byName = (workspace: LocalWorkspace, name: string) =>
  records(workspace).find(({ Organization }) => Organization === name) ?? {};
const history = (workspace: LocalWorkspace) => records(workspace, 'List history');
const sheets = (workspace: LocalWorkspace) =>
  ['Partners', 'List history'].map((name) => (workspace.sheetNames().includes(name) ? workspace.rows(name) : []));

function failure(workspace: LocalWorkspace, name: string, value: unknown): string {
  return String(Reflect.get(pageAnswer(workspace, name, value), 'failed'));
}

describe('readImportList', () => {
  test('in a new spreadsheet: a list is to be made, and the sheet that is there could be imported', () => {
    const workspace = workspaceWith([['Organization'], ['Harbor Kitchen']], { sheet: 'Directory' });
    expect(readImportList(workspace)).toMatchObject({
      language: 'en',
      rows: [],
      sheetName: 'Partners',
      isNew: true,
      tabs: expect.arrayContaining(['Directory']),
      matchings: [],
      imports: [],
    });
  });

  test('of a list: its rows as texts, and no sheet of our own among those to import', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.type('Partners', 'L3', '2026-01-31');
    importCells(workspace, NEW_LIST);
    workspace.addSheet('Directory', [['Name'], ['Alder House']]);
    const page = readImportList(workspace);
    expect(page).toMatchObject({ sheetName: 'Partners', isNew: false });
    expect(page.tabs).toEqual(expect.arrayContaining(['Directory']));
    expect(page.tabs).not.toEqual(expect.arrayContaining(['Partners']));
    expect(page.tabs.filter((name) => /Settings|history/.test(name))).toEqual([]);
    expect(page.rows[2]?.slice(0, 2)).toEqual(['Harbor Kitchen', 'High']);
    expect(page.rows[2]?.[11]).toBe('2026-01-31');
  });

  test('says what to do when the list has no column of names', () => {
    const workspace = workspaceWith([['Place'], ['Harbor']]);
    expect(failure(workspace, 'readImportList', undefined)).toMatch(/^The sheet "Partners" has no column/);
  });
});

describe('readTab', () => {
  test('gives the cells as people see them, days as ISO texts, zeros kept', () => {
    const workspace = workspaceWith(
      [
        ['Name', 'ZIP', 'Since', 'Active'],
        ['Alder House', "'05401", '2026-01-31', 'TRUE'],
      ],
      {
        sheet: 'Directory',
      },
    );
    expect(answerOf(workspace, 'readTab', 'Directory')).toEqual([
      ['Name', 'ZIP', 'Since', 'Active'],
      ['Alder House', '05401', '2026-01-31', 'true'],
    ]);
  });

  test('says that a sheet is gone', () => {
    expect(failure(workspaceWith(LIST), 'readTab', 'Directory')).toBe(
      'The sheet "Directory" was deleted or renamed meanwhile. Choose another one.',
    );
  });
});

describe('an import into a new spreadsheet', () => {
  const workspace = workspaceWith([['Organization'], ['Their raw data']], { sheet: 'Directory' });
  const outcomes = importCells(workspace, NEW_LIST);

  test('makes the list as set-up does, and leaves the open sheet alone', () => {
    expect(outcomes).toEqual([{ added: 3, filled: 0, left: [] }]);
    expect(workspace.rows('Partners')[0]?.slice(0, 5)).toEqual([...HEADINGS, 'Priority']);
    expect(workspace.sheetNames()).toContain('Settings');
    expect(workspace.rows('Directory')).toEqual([['Organization'], ['Their raw data']]);
    expect(workspace.run('setUpSpreadsheet')).toEqual({ changed: false, steps: [] });
  });

  test('what it wrote is texts, each in its column, and rated the row gets its priority', () => {
    expect(byName(workspace, 'Alder House')).toEqual({
      Organization: 'Alder House',
      Website: 'alder.example',
      EIN: '012345678',
      City: 'Bay',
      Notes: '=HYPERLINK("http://x.example")',
      'Partner ID': IDS[0],
    });
    for (const column of 'BCD') workspace.type('Partners', `${column}2`, 'High');
    expect(byName(workspace, 'Alder House').Priority).toBe('Immediate');
  });

  test('is noted in the history, the row that is no partner with its reason', () => {
    expect(history(workspace)).toMatchObject([
      { On: '2026-03-02', What: 'Added', From: 'list.csv', Row: 2, Organization: 'Alder House', 'Partner ID': IDS[0] },
      { What: 'Added', Row: 3, Organization: 'Harbor Kitchen', Import: IMPORT_ID },
      { What: 'Added', Row: 4, Organization: 'Lantern Library' },
      { What: 'Skipped', Row: 5, Organization: 'Total 3', Why: 'It is a total.', Import: IMPORT_ID },
    ]);
  });

  test('and the same list once more adds nothing and fills nothing', () => {
    expect(importCells(workspace, NEW_LIST, { id: 'ffffffff' })).toEqual([{ added: 0, filled: 0, left: [] }]);
    expect(names(workspace)).toEqual(['Alder House', 'Harbor Kitchen', 'Lantern Library']);
  });
});

describe('an import into a list', () => {
  test('adds below the last partner, fills what is blank, and notes what stood there', () => {
    const workspace = setUpWorkspace(LIST);
    const before = workspace.rows('Partners');
    expect(importCells(workspace, NEW_LIST)).toEqual([{ added: 2, filled: 4, left: [] }]);
    expect(names(workspace).slice(-2)).toEqual(['Alder House', 'Lantern Library']);
    expect(byName(workspace, 'Harbor Kitchen')).toMatchObject({
      ...{ Priority: 'Immediate', Website: 'harbor.example', 'They ask for': 'rides', EIN: '034567890', City: 'Cove' },
    });
    expect(
      workspace
        .rows('Partners')
        .map((row) => row.slice(0, 15))
        .slice(1, 2),
    ).toEqual([before[1]?.slice(0, 15)]);
    const filled = history(workspace).filter(({ What }) => What === 'Filled');
    expect(filled.map(({ Column, After }) => [Column, After])).toEqual([
      ['Website', 'harbor.example'],
      ['They ask for', 'rides'],
      ['EIN', '034567890'],
      ['City', 'Cove'],
    ]);
  });

  test('gives Partner IDs to a list that has none, and writes numbers and days as such', () => {
    const workspace = workspaceWith([
      ['Organization', 'Notes'],
      ['Meadow School', 'call first'],
    ]);
    importCells(workspace, [
      ['Organization', 'Last contact', 'Our hours a month', 'Notes'],
      ['Meadow School', '', '', 'on Mondays'],
      ['Alder House', '2026-02-01', '2,5', ''],
    ]);
    expect(byName(workspace, 'Meadow School')).toMatchObject({ Notes: 'call first\non Mondays' });
    expect(byName(workspace, 'Meadow School')['Partner ID']).toMatch(/^p-/);
    expect(byName(workspace, 'Alder House')).toMatchObject({ 'Our hours a month': 2.5 });
    expect(undo(workspace)).toEqual([{ removed: 1, restored: 1, kept: [], left: 0 }]);
    expect(byName(workspace, 'Meadow School').Notes).toBe('call first');
  });

  test('finds room below what stands under the list, and where the grid ends', () => {
    const workspace = plainList(['Meadow School']);
    workspace.type('Partners', 'A4', '');
    workspace.type('Partners', 'B5', 'Source: our meeting');
    const rows = Array.from({ length: 60 }, (_, i) => [`Alder ${i} House`]);
    expect(importCells(workspace, [['Name'], ...rows])[0]).toMatchObject({ added: 60 });
    expect(workspace.cell('Partners', 'B5').value).toBe('Source: our meeting');
    expect(names(workspace).slice(4)).toEqual(rows.flat());
  });

  test('keeps formulas, those of the cells to fill and those prepared below, and says so', () => {
    const workspace = plainList(['Meadow School', '="meadow"&".example"'], ['', '=A3&""'], ['', '=A4&""']);
    const [outcome] = importCells(workspace, [
      ['Name', 'Website'],
      ['Alder House', 'alder.example'],
      ['Cedar Works', ''],
    ]);
    expect(outcome).toMatchObject({
      added: 2,
      left: [{ why: 'formula', name: 'Alder House', row: 2, column: 'Website' }],
    });
    expect(byName(workspace, 'Cedar Works').Website).toBe('Cedar Works');
    expect(undo(workspace)).toMatchObject([{ removed: 2, kept: [] }]);
  });

  test('remembers how a list was understood, the latest first, whatever its size', () => {
    const workspace = plainList(['Meadow School']);
    const wide = Array.from({ length: 300 }, (_, i) => `Column ñ ${i}`);
    importCells(workspace, [
      ['Name', ...wide],
      ['Alder House', ...wide],
    ]);
    importCells(workspace, NEW_LIST, { id: 'ffffffff' });
    const { matchings } = readImportList(workspace);
    expect(matchings.map(({ uses }) => uses.length)).toEqual([6, 301]);
    importCells(
      workspace,
      [
        ['Name', ...wide],
        ['Alder House', ...wide],
      ],
      { id: 'eeeeeeee' },
    );
    expect(readImportList(workspace).matchings.map(({ uses }) => uses.length)).toEqual([301, 6]);
  });
});

describe('what changed between the plan and the import', () => {
  test('is not overwritten: a cell, a partner, a name; and moved rows and columns are found', () => {
    const workspace = plainList(['Meadow School'], ['Harbor Kitchen'], ['Night Shelter'], ['Oak Choir']);
    const [batch] = batchesOf(workspace, [
      ['Name', 'Website', 'Notes'],
      ['Meadow School', 'meadow.example', 'a'],
      ['Harbor Kitchen', 'harbor.example', 'b'],
      ['Night Shelter', 'night.example', 'c'],
      ['Oak Choir', 'oak.example', ''],
      ['Alder House', 'alder.example', ''],
      ['Cedar Works', '', ''],
    ]);
    workspace.type('Partners', 'B2', 'school.example');
    workspace.type('Partners', 'B5', 'oak.example');
    workspace.deleteRow('Partners', 3);
    workspace.type('Partners', 'A6', 'Cedar Works, Inc.');
    workspace.insertRow('Partners', 3);
    expect(store(workspace, batch as ImportBatch)).toEqual({
      added: 1,
      filled: 4,
      left: [
        { why: 'known', name: 'Cedar Works', row: 7, column: '' },
        { why: 'changed', name: 'Meadow School', row: 2, column: 'Website' },
        { why: 'gone', name: 'Harbor Kitchen', row: 3, column: '' },
      ],
    });
    expect(byName(workspace, 'Meadow School')).toMatchObject({ Website: 'school.example', Notes: 'a' });
    expect(byName(workspace, 'Night Shelter')).toMatchObject({ Website: 'night.example', Notes: 'c' });
    // What somebody else wrote already is not ours to take back.
    expect(history(workspace).filter(({ Organization }) => Organization === 'Oak Choir')).toEqual([]);
  });

  test('a name that the list had already when it was planned is no obstacle', () => {
    const workspace = workspaceWith([
      ['Organization', 'City'],
      ['Salvation Army', 'Bay'],
    ]);
    const list = [
      ['Name', 'City'],
      ['Salvation Army', 'Cove'],
    ];
    expect(importCells(workspace, list)).toEqual([{ added: 1, filled: 0, left: [] }]);
  });

  test('nothing is written while somebody else holds the lock', () => {
    const workspace = setUpWorkspace(LIST);
    const [batch] = batchesOf(workspace, NEW_LIST);
    workspace.lock.holdByOther(true);
    const before = sheets(workspace);
    expect(failure(workspace, 'storeImport', batch)).toMatch(/^Somebody else is changing .* try again in a minute/);
    expect(failure(workspace, 'undoImport', IMPORT_ID)).toMatch(/^Somebody else is changing/);
    expect(sheets(workspace)).toEqual(before);
  });

  test('a refused edit is said, and the next try completes what was begun', () => {
    const whole = setUpWorkspace(LIST);
    const [batch] = batchesOf(whole, NEW_LIST);
    store(whole, batch as ImportBatch);
    const workspace = setUpWorkspace(LIST);
    let writes = 0;
    workspace.faults.beforeCall(({ member }) => {
      if (member === 'Range.setValues' && ++writes > 4) throw new Error('You are trying to edit a protected cell.');
    });
    expect(failure(workspace, 'storeImport', batch)).toMatch(/may not change this spreadsheet/);
    workspace.faults.clear();
    expect(store(workspace, batch as ImportBatch)).toEqual({ added: 2, filled: 4, left: [] });
    expect(sheets(workspace)).toEqual(sheets(whole));
  });
});

describe('stopped after any call that writes and run again, it ends as an undisturbed run does', () => {
  /** Whatever was written before the stop stays: also half of a row. */
  function stopAfter(workspace: LocalWorkspace, index: number): void {
    workspace.meter.reset();
    workspace.faults.afterCall((call) => {
      if (call.index >= index) throw new ExecutionStopped('stopped', true);
    });
  }

  function everyStop(start: LocalWorkspace, run: (workspace: LocalWorkspace) => void, least: number, step = 1): void {
    const saved = start.save();
    const whole = workspaceWith([], { saved });
    whole.meter.reset();
    run(whole);
    const stops = writingCalls(whole);
    expect(stops.length).toBeGreaterThan(least);
    for (const stop of stops.filter((_, index) => index % step === 0)) {
      const workspace = workspaceWith([], { saved });
      stopAfter(workspace, stop);
      expect(() => run(workspace)).toThrow();
      workspace.faults.clear();
      run(workspace);
      expect(sheets(workspace)).toEqual(sheets(whole));
    }
  }

  test('an import into a list', () => {
    const workspace = setUpWorkspace(LIST);
    const [batch] = batchesOf(workspace, NEW_LIST);
    everyStop(workspace, (one) => store(one, batch as ImportBatch), 15);
  });

  test('an import that makes the list', () => {
    const workspace = workspaceWith([['']]);
    const [batch] = batchesOf(workspace, NEW_LIST);
    // What set-up does in it is stopped everywhere in set-up's own test.
    everyStop(workspace, (one) => store(one, batch as ImportBatch), 40, 3);
  });

  test('undoing it', () => {
    const workspace = setUpWorkspace(LIST);
    importCells(workspace, NEW_LIST);
    workspace.sortRows('Partners', 1);
    everyStop(workspace, (one) => undo(one), 6);
  });

  test('a batch that is sent again changes nothing', () => {
    const workspace = setUpWorkspace(LIST);
    const [batch] = batchesOf(workspace, NEW_LIST);
    const first = store(workspace, batch as ImportBatch);
    const before = sheets(workspace);
    workspace.sortRows('Partners', 1);
    workspace.sortRows('Partners', 1);
    expect(store(workspace, batch as ImportBatch)).toEqual(first);
    expect(sheets(workspace)[1]).toEqual(before[1]);
    expect(names(workspace)).toHaveLength(8);
  });
});

describe('undoing an import', () => {
  test('removes what it added and puts back what it filled, wherever the rows stand now', () => {
    const workspace = setUpWorkspace(LIST);
    const before = records(workspace);
    importCells(workspace, NEW_LIST);
    expect(readImportList(workspace).imports).toEqual([
      { id: IMPORT_ID, day: '2026-03-02', source: 'list.csv', added: 2, filled: 4 },
    ]);
    workspace.sortRows('Partners', 1);
    expect(undo(workspace)).toEqual([{ removed: 2, restored: 4, kept: [], left: 0 }]);
    const byOrganization = (one: Record<string, unknown>, other: Record<string, unknown>) =>
      String(one.Organization).localeCompare(String(other.Organization));
    expect(records(workspace)).toEqual([...before].sort(byOrganization));
    expect(history(workspace).filter(({ Undone }) => Undone === '2026-03-02')).toHaveLength(6);
    expect(readImportList(workspace).imports).toEqual([]);
    workspace.meter.reset();
    expect(undo(workspace)).toEqual([{ removed: 0, restored: 0, kept: [], left: 0 }]);
    expect(workspace.meter.writes).toBe(0);
  });

  test('leaves what somebody edited or works with, and says which; of two imports it takes back its own', () => {
    const workspace = setUpWorkspace(LIST);
    importCells(workspace, [['Name'], ['Alder House'], ['Birch Farm'], ['Cedar Works'], ['Dune Watch'], ['Elm Yard']]);
    importCells(workspace, NEW_LIST, { id: 'ffffffff', source: 'other.csv' });
    const rowOf = (name: string) => names(workspace).indexOf(name) + 2;
    workspace.type('Partners', `B${rowOf('Birch Farm')}`, 'High');
    const places = workspace.rows('Partners')[0] ?? [];
    workspace.type('Partners', `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[places.indexOf('City')]}3`, 'Their city');
    const partner = { id: IDS[2], name: 'Cedar Works' };
    const checkIn = { date: '2026-03-01', entryId: 'c-1' };
    workspace.run('logCheckIn', { partner, checkIn, fields: {}, before: {}, addColumns: true });
    workspace.addSheet('Asks & offers', [
      ['Direction', 'Who', 'Kind', 'What'],
      ['Offer', 'Dune Watch', 'Space', 'a boat house'],
    ]);
    expect(readImportList(workspace).imports.map(({ source }) => source)).toEqual(['other.csv', 'list.csv']);
    expect(undo(workspace)).toEqual([
      {
        removed: 1,
        restored: 0,
        kept: [
          { why: 'changed', name: 'Alder House', column: '' },
          { why: 'changed', name: 'Birch Farm', column: '' },
          { why: 'inUse', name: 'Cedar Works', column: '' },
          { why: 'inUse', name: 'Dune Watch', column: '' },
        ],
        left: 0,
      },
    ]);
    // The other import filled cells of Alder House: once they are taken back, the row is as it was added.
    expect(undo(workspace, 'ffffffff')).toMatchObject([
      { removed: 1, restored: 7, kept: [{ why: 'changed', name: 'Harbor Kitchen', column: 'City' }] },
    ]);
    expect(undo(workspace)[0]).toMatchObject({ removed: 1 });
    expect(names(workspace).slice(6)).toEqual(['Birch Farm', 'Cedar Works', 'Dune Watch']);
    expect(readImportList(workspace).imports).toMatchObject([{ id: 'ffffffff', filled: 1 }, { added: 3 }]);
  });

  test('leaves a row that was copied, and passes over one that was deleted', () => {
    const workspace = plainList(['Meadow School']);
    importCells(workspace, [['Name'], ['Alder House'], ['Birch Farm']]);
    workspace.type('Partners', 'A5', 'Alder House, copied');
    workspace.type('Partners', 'D5', IDS[0] ?? '');
    workspace.deleteRow('Partners', 4);
    expect(undo(workspace)).toEqual([
      { removed: 0, restored: 0, kept: [{ why: 'changed', name: 'Alder House', column: '' }], left: 0 },
    ]);
  });

  test('of a whole list leaves its headings, also where the grid has no other row', () => {
    const workspace = plainList();
    importCells(workspace, [['Name'], ...Array.from({ length: 45 }, (_, i) => [`Alder ${i} House`])]);
    expect(undo(workspace)).toMatchObject([{ removed: 45 }]);
    expect(workspace.rows('Partners')).toHaveLength(1);
  });
});

describe('a long list', () => {
  /** A list of which an import of 10,000 has added so many, and its history. */
  function standing(partners: number): LocalWorkspace {
    const ids = Array.from({ length: partners }, (_, i) => `p-${IMPORT_ID}-${i + 1000}`);
    const workspace = workspaceWith([
      ['Organization', 'City', 'Partner ID'],
      ...ids.map((id, i) => [`Harbor${i} House`, 'Bay', id]),
    ]);
    const note = { What: 'Added', Import: IMPORT_ID, Mark: '00000000', 'Partner ID': '' };
    const headings = [...Object.keys(note), 'Column', 'Before', 'After', 'Undone'];
    const rows = ids.map((id) => [...Object.values({ ...note, 'Partner ID': id }), '', '', '', '']);
    workspace.addSheet('List history', [headings, ...rows]);
    return workspace;
  }

  function batchOf(rows: number): ImportBatch {
    const cells = (i: number) => [`Meadow${i} School`, i % 3 ? 'Cove' : '', '', i % 2 ? 'call' : ''];
    return {
      ...{ id: IMPORT_ID, source: 'list.csv', changes: [], skipped: [], matching: null },
      columns: [
        { heading: 'Organization', key: 'name' },
        { heading: 'City', key: null },
        { heading: 'Website', key: 'website' },
        { heading: 'Notes', key: null },
      ],
      additions: Array.from({ length: rows }, (_, i) => {
        return { ordinal: i, row: i + 2, name: `Meadow${i} School`, cells: cells(i), namesakes: 0 };
      }),
    };
  }

  test('takes no more calls for 500 rows than for 5, nor far down in the list', () => {
    const calls = [
      [40, 5],
      [40, 500],
      [4_000, 500],
    ].map(([partners = 0, rows = 0]) => {
      const workspace = standing(partners);
      expect(store(workspace, batchOf(rows))).toEqual({ added: rows, filled: 0, left: [] });
      expect(workspace.meter.blockingTrips).toBeLessThanOrEqual(10);
      // A grid that must grow is one more.
      return workspace.meter.total - workspace.meter.calls.filter(({ member }) => /insertRows/.test(member)).length;
    });
    expect(new Set(calls).size).toBe(1);
    expect(calls[0]).toBeLessThanOrEqual(60);
  });

  test('is undone in parts that one call has time for, and a page is told what is left', () => {
    const workspace = standing(0);
    store(workspace, batchOf(1_100));
    const outcomes = undo(workspace);
    expect(outcomes.map(({ removed, left }) => [removed, left])).toEqual([
      [500, 600],
      [500, 100],
      [100, 0],
    ]);
    expect(workspace.rows('Partners')).toHaveLength(1);
  });
});
