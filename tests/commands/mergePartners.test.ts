import { describe, expect, test } from '@jest/globals';
import { ExecutionStopped } from '../../local/workspace/faults';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { type RowAsRead, rowAsText } from '../../src/partnership/duplicates/mergeOrder';
import { changingCalls, column, HEADINGS, setUpWorkspace, stopAfter, workspaceWith } from './addOnWorkspace';
import { linesOf, readCheckIns, said, schedule } from './checkIns';
import { keepApart, merge, mergeOrders, readDuplicates, stepsOf } from './duplicates';
import { agreementsIn, makeMous, plansOf, readMous } from './mous';

const CALENDAR = 'https://www.googleapis.com/auth/calendar.app.created';
const DRIVE = 'https://www.googleapis.com/auth/drive.file';
const MERGED = { kind: 'merged', formulas: [] };

const TITLES = ['Partner ID', ...HEADINGS, 'Level', 'Last contact', 'Website', 'What they do', 'City', 'Members'];
/** Two rows of one partner that say different things, and another partner. */
const LIST = [
  TITLES,
  ['p-1', 'Harbor Kitchen', 'High', 'High', 'High', '2', '2026-02-10', '', 'Meals', 'Alder', ''],
  ['p-2', 'Harbor Kitchen, Inc.', 'High', 'Low', 'High', '2', '2026-02-20', 'harbor.example', 'A pantry', '', '42'],
  ['p-3', 'Tide Clinic', 'High', 'High', 'High', '2', '2026-02-10', '', '', 'Alder', ''],
];

const rowOf = (workspace: LocalWorkspace, name: string) => column(workspace, 'Partners', 'Organization').indexOf(name);
const cellOf = (workspace: LocalWorkspace, name: string, heading: string) =>
  column(workspace, 'Partners', heading)[rowOf(workspace, name)];
const toFirst = (workspace: LocalWorkspace) => mergeOrders(workspace, () => ({ stays: 0 }));
const names = (workspace: LocalWorkspace) =>
  column(workspace, 'Partners', 'Organization').filter((name) => name !== '');
const planned = (workspace: LocalWorkspace) => said(linesOf(readCheckIns(workspace)));

/** Both rows have an agreement and meetings, and check-ins took place. */
function withNotes(options: Parameters<typeof setUpWorkspace>[1] = {}): LocalWorkspace {
  const workspace = setUpWorkspace(
    LIST.map((row, index) => (index === 2 ? row.map((cell) => (cell === 'Low' ? 'High' : cell)) : row)),
    options,
  );
  makeMous(workspace);
  schedule(workspace);
  for (const id of ['p-1', 'p-2']) {
    workspace.run('logCheckIn', {
      partner: { id, name: '' },
      checkIn: { entryId: `e-${id}`, date: '2026-02-27' },
      fields: {},
      before: {},
      addColumns: false,
    });
  }
  return workspace;
}

/** All that a merge may change, but for what is new with every run. */
function result(workspace: LocalWorkspace) {
  return {
    partners: workspace.rows('Partners'),
    mous: ['Organization', 'Version', 'Partner ID', 'MOU ID'].map((title) => column(workspace, 'MOUs', title)),
    checkIns: workspace.rows('Check-ins'),
    log: ['Organization', 'Partner ID'].map((title) => column(workspace, 'Check-in log', title)),
    history: workspace
      .rows('List history')
      .map((row) => row.filter((_, place) => place !== HISTORY_MARK))
      .sort(),
    events: workspace.calendars.events,
    kept: readDuplicates(workspace).keptApart,
  };
}
const HISTORY_MARK = 11;

describe('mergePartners', () => {
  test('fills blanks, puts texts together, keeps what stands, and notes every cell of the row that went', () => {
    const workspace = setUpWorkspace(LIST);
    expect(merge(workspace)).toEqual([MERGED]);
    expect(names(workspace)).toEqual(['Harbor Kitchen, Inc.', 'Tide Clinic']);
    expect(cellOf(workspace, 'Harbor Kitchen, Inc.', 'Partner ID')).toBe('p-2');
    expect(cellOf(workspace, 'Harbor Kitchen, Inc.', 'Website')).toBe('harbor.example');
    expect(cellOf(workspace, 'Harbor Kitchen, Inc.', 'What they do')).toBe('A pantry\nMeals');
    expect(cellOf(workspace, 'Harbor Kitchen, Inc.', 'City')).toBe('Alder');
    expect(cellOf(workspace, 'Harbor Kitchen, Inc.', 'Members')).toBe(42);
    expect(cellOf(workspace, 'Harbor Kitchen, Inc.', 'Resource Complementarity')).toBe('Low');
    const went = LIST[1]
      ?.map((text, place) => [TITLES[place], text])
      .filter(([title, text]) => title !== 'Partner ID' && text !== '');
    const [ids, columns, before] = ['Partner ID', 'Column', 'Before'].map((title) =>
      column(workspace, 'List history', title),
    );
    const noted = columns?.map((title, row) => [title, String(before?.[row])]).filter((_, row) => ids?.[row] === 'p-1');
    expect(noted?.sort()).toEqual(went?.sort());
    expect(workspace.rows('Partners')[0]).not.toContain('Previous names');
  });

  test('lets a person say which row stays and which answer stands', () => {
    const workspace = setUpWorkspace(LIST);
    const place = workspace.rows('Partners')[0]?.indexOf('Resource Complementarity');
    const orders = mergeOrders(workspace, () => ({ stays: 0, theirs: new Set([`3/${place}`, '3/1']) }));
    expect(merge(workspace, orders)).toEqual([MERGED]);
    expect(names(workspace)).toEqual(['Harbor Kitchen, Inc.', 'Tide Clinic']);
    expect(cellOf(workspace, 'Harbor Kitchen, Inc.', 'Partner ID')).toBe('p-1');
    expect(cellOf(workspace, 'Harbor Kitchen, Inc.', 'Resource Complementarity')).toBe('Low');
    expect(cellOf(workspace, 'Harbor Kitchen, Inc.', 'Members')).toBe(42);
  });

  test('keeps another name among the previous ones, in a column that is made when it is needed', () => {
    const workspace = setUpWorkspace([
      ['Organization', 'EIN', 'Members'],
      ['Harbor Kitchen', '52-7410963', '3'],
      ['Harbour Meals Kitchen', '527410963', ''],
    ]);
    // Asks and offers know a partner by its name alone.
    const exchange = (who: string, to: string) => ['Ask', who, 'Equipment', 'a van', '', '', '', 'Open', '', to];
    const headings = [
      'Direction',
      'Who',
      'Kind',
      'What',
      'Amount and unit',
      'When available',
      'Given freely',
      'Status',
    ];
    workspace.addSheet('Asks & offers', [
      [...headings, 'On', 'With'],
      exchange('harbour meals kitchen', ''),
      exchange('Us', 'Harbour Meals Kitchen'),
      exchange('Tide Clinic', 'Harbor Kitchen'),
    ]);
    expect(merge(workspace)).toEqual([MERGED]);
    expect(column(workspace, 'Asks & offers', 'Who').slice(0, 3)).toEqual(['Harbor Kitchen', 'Us', 'Tide Clinic']);
    expect(column(workspace, 'Asks & offers', 'With').slice(0, 3)).toEqual(['', 'Harbor Kitchen', 'Harbor Kitchen']);
    expect(cellOf(workspace, 'Harbor Kitchen', 'Previous names')).toBe('Harbour Meals Kitchen');
    expect(cellOf(workspace, 'Harbor Kitchen', 'EIN')).toBe('52-7410963');
  });

  test('leads documents, meetings and check-ins to the row that stays: nothing doubles, one of two series ends', () => {
    const workspace = withNotes();
    const documents = agreementsIn(workspace).length;
    expect(merge(workspace, toFirst(workspace))).toEqual([MERGED]);
    for (const sheet of ['MOUs', 'Check-ins', 'Check-in log']) {
      expect(new Set(column(workspace, sheet, 'Partner ID'))).not.toContain('p-2');
      expect(column(workspace, sheet, 'Organization')).not.toContain('Harbor Kitchen, Inc.');
    }
    expect(column(workspace, 'Check-ins', 'Partner ID')).toEqual(['p-1', 'p-1', 'p-3']);

    const [plan] = plansOf(readMous(workspace, [{ id: 'p-1', name: 'Harbor Kitchen' }]));
    expect(plan?.status.kind).not.toBe('new');
    makeMous(workspace);
    expect(agreementsIn(workspace).filter(({ appProperties }) => appProperties.key?.endsWith('/v1'))).toHaveLength(
      documents,
    );

    expect(planned(workspace)).toEqual(['Harbor Kitchen change double', 'Tide Clinic leave same']);
    schedule(workspace);
    expect(planned(workspace)).toEqual(['Harbor Kitchen leave same', 'Tide Clinic leave same']);
    expect(workspace.calendars.events.filter(({ summary }) => summary?.includes('Harbor'))).toHaveLength(1);
  });

  test('goes on with the agreement and the meetings that only the row that went had', () => {
    const workspace = setUpWorkspace([LIST[0] ?? [], LIST[2]?.map((cell) => (cell === 'Low' ? 'High' : cell)) ?? []]);
    makeMous(workspace);
    schedule(workspace);
    const documents = agreementsIn(workspace).length;
    (LIST[1] ?? []).forEach((text, place) => {
      const at = workspace.rows('Partners')[0]?.indexOf(TITLES[place] ?? '') ?? 0;
      workspace.type('Partners', `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[at]}3`, text);
    });
    const orders = mergeOrders(workspace, ({ rows }) => ({ stays: rows.findIndex(({ id }) => id === 'p-1') }));
    expect(merge(workspace, orders)).toEqual([MERGED]);
    expect(names(workspace)).toEqual(['Harbor Kitchen']);
    expect(plansOf(readMous(workspace, [{ id: 'p-1', name: 'Harbor Kitchen' }]))[0]).toMatchObject({
      mouId: 'p-2',
      status: { kind: 'changed', version: 2 },
    });
    makeMous(workspace, [{ id: 'p-1', name: 'Harbor Kitchen' }]);
    expect(agreementsIn(workspace).map(({ appProperties }) => appProperties.key)).toEqual(['p-2/v1', 'p-2/v2']);
    expect(documents).toBe(1);
    expect(planned(workspace)).toEqual(['Harbor Kitchen change renamed']);
    schedule(workspace);
    expect(workspace.calendars.events).toHaveLength(1);
    expect(planned(workspace)).toEqual(['Harbor Kitchen leave same']);
  });

  test('leaves what a stopped run made and never noted: the next agreement and meetings are those of the row that stays', () => {
    const workspace = setUpWorkspace(LIST.map((row) => row.map((cell) => (cell === 'Low' ? 'High' : cell))));
    const partner = [{ id: 'p-1', name: 'Harbor Kitchen' }];
    workspace.faults.afterCall(({ member }) => {
      const isDocument = member === 'Files.create' && workspace.drive.documents.length > 0;
      if (isDocument || member === 'Events.insert') throw new ExecutionStopped();
    });
    expect(() => makeMous(workspace, partner)).toThrow();
    expect(() => schedule(workspace, partner)).toThrow();
    workspace.faults.clear();
    expect(workspace.calendars.events).toHaveLength(1);
    expect(workspace.sheetNames()).not.toContain('Check-ins');
    expect(merge(workspace)).toEqual([MERGED]);
    makeMous(workspace, [{ id: 'p-2', name: 'Harbor Kitchen, Inc.' }]);
    expect(agreementsIn(workspace).map(({ appProperties }) => appProperties.key)).toEqual(['p-1/v1', 'p-2/v1']);
    expect(column(workspace, 'MOUs', 'Partner ID')).toEqual(['p-2']);
    expect(planned(workspace)).toContain('Check-in: Harbor Kitchen end gone');
    schedule(workspace, 'list', { asked: true });
    expect(workspace.calendars.events.filter(({ summary }) => summary?.includes('Harbor'))).toHaveLength(1);
    expect(planned(workspace)).toEqual(['Harbor Kitchen, Inc. leave same', 'Tide Clinic leave same']);
  });

  test('merges the sheets where the calendar and Drive are refused, and what is noted follows when they are allowed', () => {
    const workspace = withNotes();
    for (const scope of [CALENDAR, DRIVE]) workspace.permissions.refuse(scope);
    expect(merge(workspace, toFirst(workspace))).toEqual([MERGED]);
    expect(column(workspace, 'Check-ins', 'Partner ID')).toEqual(['p-1', 'p-1', 'p-3']);
    for (const scope of [CALENDAR, DRIVE]) workspace.permissions.grant(scope);
    expect(planned(workspace)).toEqual(['Harbor Kitchen change double', 'Tide Clinic leave same']);
    schedule(workspace);
    expect(planned(workspace)).toEqual(['Harbor Kitchen leave same', 'Tide Clinic leave same']);
    expect(plansOf(readMous(workspace))[0]?.status.kind).not.toBe('new');
  });

  test('goes on with meetings that stood in the sheet alone', () => {
    const workspace = setUpWorkspace([LIST[0] ?? [], LIST[2]?.map((cell) => (cell === 'Low' ? 'High' : cell)) ?? []]);
    workspace.permissions.refuse(CALENDAR);
    schedule(workspace);
    (LIST[1] ?? []).forEach((text, place) => {
      const at = workspace.rows('Partners')[0]?.indexOf(TITLES[place] ?? '') ?? 0;
      workspace.type('Partners', `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[at]}3`, text);
    });
    schedule(workspace, [{ id: 'p-1', name: 'Harbor Kitchen' }]);
    expect(merge(workspace)).toEqual([MERGED]);
    expect(planned(workspace)).toEqual(['Harbor Kitchen, Inc. change double']);
    workspace.permissions.grant(CALENDAR);
    schedule(workspace);
    expect(workspace.calendars.events).toHaveLength(1);
    expect(column(workspace, 'Check-ins', 'State').filter((state) => state === '')).toHaveLength(1);
    expect(planned(workspace)).toEqual(['Harbor Kitchen, Inc. leave same']);
  });

  test('does nothing where a row changed since the page read it', () => {
    const workspace = setUpWorkspace(LIST);
    const orders = mergeOrders(workspace);
    workspace.type('Partners', 'B2', 'Harbour Kitchen');
    expect(merge(workspace, orders)).toEqual([{ kind: 'changed' }]);
    workspace.type('Partners', 'B2', 'Harbor Kitchen');
    workspace.type('Partners', 'D3', 'Medium');
    expect(merge(workspace, orders)).toEqual([{ kind: 'changed' }]);
    expect(workspace.sheetNames()).not.toContain('List history');
    expect(names(workspace)).toHaveLength(3);
  });

  test('finds rows that a colleague moved meanwhile, and columns that came in between', () => {
    const workspace = setUpWorkspace(LIST);
    const orders = mergeOrders(workspace);
    workspace.sortRows('Partners', 2);
    expect(merge(workspace, orders)).toEqual([MERGED]);
    expect(cellOf(workspace, 'Harbor Kitchen, Inc.', 'City')).toBe('Alder');
  });

  test('refuses where a third row shares the Partner ID of the row that goes', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.type('Partners', 'A4', 'p-1');
    expect(merge(workspace)).toEqual([{ kind: 'sharedId' }]);
  });

  test('merges copied rows, also rows that are alike in all cells, and three into one', () => {
    const workspace = setUpWorkspace([HEADINGS, ...Array(3).fill(['Harbor Kitchen', 'High', 'High', ''])]);
    for (const row of [2, 3, 4]) workspace.type('Partners', `${idColumn(workspace)}${row}`, row === 4 ? 'p-9' : '');
    expect(merge(workspace).map(({ kind }) => kind)).toEqual(['merged', 'merged']);
    expect(names(workspace)).toEqual(['Harbor Kitchen']);
    const copied = setUpWorkspace([
      ['Partner ID', ...HEADINGS],
      ['p-1', 'Harbor Kitchen', 'High', '', ''],
      ['p-1', 'Harbor Kitchen', '', 'High', ''],
    ]);
    expect(merge(copied)).toEqual([MERGED]);
    expect(copied.rows('Partners')[1]?.slice(0, 4)).toEqual(['p-1', 'Harbor Kitchen', 'High', 'High']);
  });

  test('keeps a formula of the row that stays, and says so', () => {
    const workspace = setUpWorkspace([
      [...HEADINGS, 'City', 'Members'],
      ['Harbor Kitchen', 'High', 'High', 'High', 'Alder', '=IF(TRUE;"";"")'],
      ['Harbor Kitchen', '', '', '', '', '42'],
    ]);
    expect(merge(workspace)).toEqual([{ ...MERGED, formulas: ['Members'] }]);
    expect(column(workspace, 'List history', 'Before')).toContain('42');
  });

  test('writes hostile texts as texts', () => {
    const hostile = [
      '<img src=x onerror=alert(1)>',
      '=HYPERLINK("http://x.test";"win")',
      '{{name}} $& \\1',
      'x'.repeat(10_000),
    ];
    const workspace = setUpWorkspace([
      [...HEADINGS, 'What they do', 'Notes'],
      ...hostile.flatMap((text, index) => [
        [`Harbor ${'ABCD'[index]} Kitchen`, '', '', '', 'Meals', ''],
        [`Harbor ${'ABCD'[index]} Kitchen`, '', '', '', `'${text}`, `'${text}`],
      ]),
    ]);
    const orders = mergeOrders(workspace, ({ rows }) => ({
      stays: 0,
      action: rows[0]?.name === rows[1]?.name ? 'merge' : 'unsure',
    }));
    expect(merge(workspace, orders).map(({ kind }) => kind)).toEqual(Array(4).fill('merged'));
    expect(column(workspace, 'Partners', 'Notes').slice(0, 4)).toEqual(hostile);
    expect(column(workspace, 'Partners', 'What they do').slice(0, 4)).toEqual(hostile.map((text) => `Meals\n${text}`));
    for (const text of hostile) expect(column(workspace, 'List history', 'Before')).toContain(text);
  });

  test('sent again after its answer was lost, does nothing twice', () => {
    const workspace = withNotes();
    const orders = mergeOrders(workspace);
    merge(workspace, orders);
    const once = result(workspace);
    expect(merge(workspace, orders)).toEqual([MERGED]);
    expect(result(workspace)).toEqual(once);
  });

  test('stopped after any call, ends as an undisturbed run does, whether it is sent again or planned anew', () => {
    const whole = withNotes();
    whole.run('keepPartnersApart', [rowsAsRead(whole).slice(1)]);
    const saved = whole.save();
    const again = () => workspaceWith([], { saved });
    const orders = (workspace: LocalWorkspace) =>
      mergeOrders(workspace, ({ rows }) => ({ stays: rows.findIndex(({ id }) => id === 'p-1') }));
    const sent = orders(whole);
    whole.meter.reset();
    merge(whole, sent);
    const stops = changingCalls(whole);
    const expected = result(whole);
    expect(expected.kept).toEqual([['p-1', 'p-3']]);
    expect(stops.length).toBeGreaterThan(5);
    stops.forEach((stop, index) => {
      const workspace = again();
      stopAfter(workspace, stop);
      expect(() => merge(workspace, sent)).toThrow();
      workspace.faults.clear();
      merge(workspace, index % 2 === 0 ? sent : orders(workspace));
      expect(result(workspace)).toEqual(expected);
    });
  }, 120_000);
});

describe('keepPartnersApart', () => {
  test('is remembered, gives rows their IDs first, and is not asked about any more', () => {
    const workspace = setUpWorkspace([HEADINGS, ['Harbor Kitchen', '', '', ''], ['Harbor Kitchen', 'High', '', '']]);
    const id = idColumn(workspace);
    for (const row of [2, 3]) workspace.type('Partners', `${id}${row}`, '');
    expect(stepsOf(readDuplicates(workspace))).toHaveLength(1);
    expect(keepApart(workspace)).toEqual([true]);
    expect(stepsOf(readDuplicates(workspace))).toEqual([]);
    expect(readDuplicates(workspace).keptApart).toEqual([column(workspace, 'Partners', 'Partner ID').slice(0, 2)]);
  });

  test('is refused for rows that changed, and remembers more pairs than one property holds', () => {
    const rows = Array.from({ length: 300 }, (_, at) => [`p-${'x'.repeat(60)}${at}`, `Harbor ${at}`, '', '', '']);
    const workspace = setUpWorkspace([['Partner ID', ...HEADINGS], ...rows]);
    const pairs = Array.from({ length: 140 }, (_, at) => [2 + 2 * at, 3 + 2 * at] as const);
    const all = rowsAsRead(workspace);
    const asked = pairs.map((pair) => pair.map((row) => all[row - 2]));
    workspace.type('Partners', 'B2', 'Tide Clinic');
    const kept = workspace.run('keepPartnersApart', asked);
    expect(kept).toEqual({ done: [false, ...Array(139).fill(true)] });
    expect(readDuplicates(workspace).keptApart).toHaveLength(139);
  });
});

/** The rows of the list as the page of the duplicates reads them. */
function rowsAsRead(workspace: LocalWorkspace): RowAsRead[] {
  const [headings = [], ...rows] = readDuplicates(workspace).rows;
  const idAt = headings.indexOf('Partner ID');
  return rows.map((row) => ({ id: String(row[idAt]), name: '', says: rowAsText(headings, row, idAt) }));
}

function idColumn(workspace: LocalWorkspace): string {
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[workspace.rows('Partners')[0]?.indexOf('Partner ID') ?? 0] ?? '';
}
