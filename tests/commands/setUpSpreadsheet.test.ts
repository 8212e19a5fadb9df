import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { column, HEADINGS, LIST, lastMessage, listOf, stopAfter, workspaceWith, writingCalls } from './addOnWorkspace';

const PRIORITIES = [
  'Explore',
  'Immediate',
  'Long-term',
  'Rate: Resource Complementarity',
  '',
  "Check: 'Hihg' is not a rating (Mission Alignment)",
];

describe('setUpSpreadsheet in a new spreadsheet', () => {
  const workspace = workspaceWith([]);
  workspace.run('setUpSpreadsheet');

  test('makes the Partners and Settings sheets', () => {
    expect(workspace.sheetNames()).toEqual(expect.arrayContaining(['Partners', 'Settings']));
    expect(workspace.rows('Partners')[0]).toEqual([
      'Organization',
      'Mission Alignment',
      'Resource Complementarity',
      'Relationship Potential',
      'Priority',
      'Score',
      'Reason',
      'Next step',
      'Organizational Capacity',
      'Level',
      'Phase',
      'Last contact',
      'Months between check-ins',
      'Next check-in',
      'What they do',
      'Contact',
      'Website',
      'Partner ID',
    ]);
  });

  test('a typed partner gets its priority, reason, next step and next check-in', () => {
    ['Harbor Kitchen', 'High', 'Medium', 'High'].forEach((text, i) => {
      workspace.type('Partners', `${'ABCD'[i]}2`, text);
    });
    workspace.type('Partners', 'I2', 'Low');
    workspace.type('Partners', 'J2', '2 Program collaboration');
    workspace.type('Partners', 'L2', '2026-01-31');
    expect(column(workspace, 'Partners', 'Priority')).toEqual(['Immediate']);
    expect(column(workspace, 'Partners', 'Score')).toEqual([83.3]);
    expect(String(column(workspace, 'Partners', 'Next step')[0])).toMatch(/pilot.*not yet: capacity/);
    expect(column(workspace, 'Partners', 'Next check-in')).toEqual(['2026-03-02']);
  });

  test('changing a weight in Settings changes the priorities', () => {
    const weights = workspace.rows('Settings').findIndex((row) => row[0] === 'Weight: Resource Complementarity');
    workspace.type('Settings', `B${weights + 1}`, '8');
    expect(column(workspace, 'Partners', 'Priority')).toEqual(['Explore']);
    workspace.type('Settings', `B${weights + 1}`, '1');
    expect(column(workspace, 'Partners', 'Priority')).toEqual(['Immediate']);
  });

  test('run again it gives the new partner an ID, and after that changes nothing and says so', () => {
    expect(workspace.run('setUpSpreadsheet')).toEqual({ changed: true, steps: ['give 1 partner a Partner ID'] });
    workspace.meter.reset();
    expect(workspace.run('setUpSpreadsheet')).toEqual({ changed: false, steps: [] });
    expect(workspace.meter.writes).toBe(0);
    expect(lastMessage(workspace)).toBe('This spreadsheet is already set up.');
  });
});

describe('setUpSpreadsheet on a list that is there', () => {
  test('adds columns to the right and leaves every cell as it was', () => {
    const list = [
      ['Notes', 'Relationship Potential', 'Name', 'Mission Alignment', 'Score', 'Resource Complementarity'],
      ['call first', 'High', 'Harbor Kitchen', 'High', 'their own', 'Medium'],
      ['', 'Low', 'Meadow School', 'High', '17', 'High'],
    ];
    const workspace = workspaceWith(list);
    workspace.run('setUpSpreadsheet');
    const rows = workspace.rows('Partners');
    expect(rows.map((row) => row.slice(0, 6).map(String))).toEqual(list);
    expect(column(workspace, 'Partners', 'Priority')).toEqual(['Immediate', 'Long-term']);
    expect(rows[0]?.filter((heading) => heading === 'Score')).toHaveLength(2);
  });

  test('takes a column "Mission" for what the partners do, not for a rating', () => {
    const workspace = workspaceWith([
      ['Organization', 'Mission'],
      ['Harbor Kitchen', 'Cooks for everyone at the harbor'],
    ]);
    workspace.run('setUpSpreadsheet');
    expect(workspace.rows('Partners')[0]?.slice(0, 3)).toEqual(['Organization', 'Mission', 'Mission Alignment']);
    expect(workspace.run('buildPriorityMatrix')).toMatchObject({ problems: [], standings: { unrated: 1 } });
  });

  test('uses an open sheet of any name with headings in Spanish', () => {
    const workspace = workspaceWith(
      [
        ['Organización', 'Alineación con la misión', 'Complementariedad de recursos', 'Potencial de relación'],
        ['Cocina del Puerto', 'Alta', 'Media', 'Alta'],
      ],
      { sheet: 'Aliados' },
    );
    workspace.run('setUpSpreadsheet');
    expect(workspace.sheetNames()).not.toContain('Partners');
    expect(column(workspace, 'Aliados', 'Priority')).toEqual(['Immediate']);
    expect(workspace.run('buildPriorityMatrix')).toMatchObject({ partners: 1 });
  });

  test('every standing is shown in its row', () => {
    const workspace = workspaceWith(LIST);
    workspace.run('setUpSpreadsheet');
    expect(column(workspace, 'Partners', 'Priority')).toEqual(PRIORITIES);
  });

  test('answers stay with their partners when the list is sorted', () => {
    const workspace = workspaceWith(LIST);
    workspace.run('setUpSpreadsheet');
    const answers = () => {
      const names = column(workspace, 'Partners', 'Organization');
      const priorities = column(workspace, 'Partners', 'Priority');
      return new Map(names.map((name, i) => [name, priorities[i]]));
    };
    const before = answers();
    workspace.sortRows('Partners', 2);
    expect(column(workspace, 'Partners', 'Organization')).not.toEqual(LIST.slice(1).map(([name]) => name));
    expect(answers()).toEqual(before);
  });

  test('the last row of the sheet stays that of the last partner', () => {
    const workspace = workspaceWith(LIST);
    workspace.run('setUpSpreadsheet');
    expect(workspace.rows('Partners')).toHaveLength(LIST.length);
  });

  test('gives every named partner an ID of its own and keeps those that are there', () => {
    const workspace = workspaceWith([
      [...HEADINGS, 'Partner ID'],
      ['Harbor Kitchen', 'High', 'High', 'High', 'A-001'],
      ['', '', '', '', ''],
      ['Meadow School', 'High', 'High', 'High', ''],
      ['Night Shelter', 'High', 'High', 'High', ''],
    ]);
    workspace.run('setUpSpreadsheet');
    const ids = column(workspace, 'Partners', 'Partner ID');
    expect(ids[0]).toBe('A-001');
    expect(ids[1]).toBe('');
    expect(new Set(ids).size).toBe(4);
  });

  test('knows its own columns by their formulas, wherever they were moved', () => {
    const workspace = workspaceWith([
      ['=PARTNER_PRIORITY(C1:E)', 'Organization', ...HEADINGS.slice(1)],
      ['', 'Harbor Kitchen', 'High', 'Medium', 'High'],
    ]);
    workspace.run('setUpSpreadsheet');
    expect(workspace.rows('Partners')[0]?.filter((heading) => heading === 'Priority')).toHaveLength(1);
  });

  test('finds room in a sheet whose grid is full', () => {
    const wide = [...HEADINGS, ...Array.from({ length: 22 }, (_, i) => `Extra ${i + 1}`)];
    const workspace = workspaceWith([wide, wide.map((_, i) => ['Harbor Kitchen', 'High', 'High', 'High'][i] ?? 'x')]);
    workspace.run('setUpSpreadsheet');
    expect(column(workspace, 'Partners', 'Priority')).toEqual(['Immediate']);
  });

  test.each(['de_DE', 'fr_FR', 'en_GB', 'es_ES'])('works in a spreadsheet of locale %s', (locale) => {
    const workspace = workspaceWith(LIST, { locale });
    workspace.run('setUpSpreadsheet');
    expect(column(workspace, 'Partners', 'Priority')).toEqual(PRIORITIES);
  });
});

test.each([
  ['on a list that is there', LIST],
  ['in a new spreadsheet', []],
])('setUpSpreadsheet stopped after any call and run again has done the same, %s', (_, list) => {
  const sheets = (workspace: LocalWorkspace) =>
    ['Partners', 'Settings'].map((name) =>
      // Partner IDs differ from run to run.
      workspace.rows(name).map((row) => row.map((cell) => String(cell).replace(/^p-.*/, 'an ID'))),
    );
  const whole = workspaceWith(list);
  whole.run('setUpSpreadsheet');
  const stops = writingCalls(whole);
  const start = workspaceWith(list).save();
  expect(stops.length).toBeGreaterThan(20);
  for (const stop of stops) {
    const workspace = workspaceWith([], { saved: start });
    stopAfter(workspace, stop);
    expect(() => workspace.run('setUpSpreadsheet')).toThrow();
    workspace.faults.clear();
    workspace.run('setUpSpreadsheet');
    expect(sheets(workspace)).toEqual(sheets(whole));
  }
});

describe('setUpSpreadsheet changes nothing', () => {
  test('when the user says no', () => {
    const workspace = workspaceWith(LIST);
    workspace.ui.answer(() => 'CANCEL');
    expect(workspace.run('setUpSpreadsheet')).toMatchObject({ changed: false });
    expect(workspace.meter.writes).toBe(0);
  });

  test('while somebody else holds the lock', () => {
    const workspace = workspaceWith(LIST);
    workspace.lock.holdByOther(true);
    expect(workspace.run('setUpSpreadsheet')).toHaveProperty('failed');
    expect(workspace.meter.writes).toBe(0);
    expect(lastMessage(workspace)).toMatch(/Nothing was changed/);
  });

  test('when the list has no column of names', () => {
    const workspace = workspaceWith([
      ['Place', 'Year'],
      ['Harbor', '1999'],
    ]);
    expect(workspace.run('setUpSpreadsheet')).toHaveProperty('failed');
    expect(workspace.meter.writes).toBe(0);
    expect(lastMessage(workspace)).toMatch(/"Partners" has no column with the partners' names/);
  });

  test('when a computed column stands between the ratings', () => {
    const workspace = workspaceWith([
      [
        'Organization',
        'Mission Alignment',
        'Resource Complementarity',
        '=PARTNER_PRIORITY(B1:C)',
        'Relationship Potential',
      ],
      ['Harbor Kitchen', 'High', 'High', '', 'High'],
    ]);
    expect(workspace.run('setUpSpreadsheet')).toHaveProperty('failed');
    expect(lastMessage(workspace)).toMatch(/cannot stand between them/);
  });

  test('in documents and calendars', () => {
    const workspace = workspaceWith(listOf(3));
    workspace.run('setUpSpreadsheet');
    expect(workspace.drive.files).toEqual([]);
    expect(workspace.calendars.calendars).toEqual([]);
  });
});
