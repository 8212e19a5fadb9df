import { describe, expect, test } from '@jest/globals';
import {
  changingCalls,
  HEADINGS,
  LIST,
  lastMessage,
  listOf,
  setUpWorkspace,
  stopAfter,
  TODAY,
  workspaceWith,
} from './addOnWorkspace';

const SHEET = 'Priority matrix';

describe('buildPriorityMatrix', () => {
  test('makes the founding table, sorted, with score, reason and next step', () => {
    const workspace = setUpWorkspace(LIST);
    expect(workspace.run('buildPriorityMatrix')).toEqual({
      partners: 6,
      standings: { Immediate: 1, Explore: 1, 'Long-term': 1, undecided: 1, unrated: 1, unreadable: 1 },
      problems: [{ row: 7, partner: 'Pier Museum', message: "Check: 'Hihg' is not a rating (Mission Alignment)" }],
      changed: true,
    });
    const rows = workspace.rows(SHEET);
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      [...HEADINGS, 'Partnership Priority', 'Score'],
      ['Harbor Kitchen', 'High', 'Medium', 'High', 'Immediate', 83.3],
      ['Riverbank Trust', 'Medium', 'High', 'Medium', 'Explore', 66.7],
      ['Meadow School', 'High', 'Low', 'High', 'Long-term', 66.7],
      ['Night Shelter', 'High', '', 'High', 'Rate: Resource Complementarity', ''],
      ['Oak Street Choir', '', '', '', '', ''],
      ['Pier Museum', 'Hihg', 'High', 'High', "Check: 'Hihg' is not a rating (Mission Alignment)", ''],
    ]);
    expect(rows.slice(1, 4).every((row) => row[6] !== '' && row[7] !== '')).toBe(true);
  });

  test('agrees with =PARTNER_MATRIX() in a cell', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.run('buildPriorityMatrix');
    workspace.addSheet('Own', [['=PARTNER_MATRIX(Partners!A1:A, Partners!B1:D)']]);
    expect(workspace.rows('Own')).toEqual(workspace.rows(SHEET).map((row) => row.slice(0, 5)));
  });

  test('costs one commit, one phase of reading and the same calls for 20 and for 2,000 partners', () => {
    const costs = [20, 2_000].map((partners) => {
      // Dates cost one call more: the spreadsheet is asked for its zone.
      const dated = listOf(partners).map((row, i) => [...row, i === 0 ? 'Last contact' : TODAY]);
      const workspace = setUpWorkspace(dated);
      const first = workspace.meter;
      workspace.run('buildPriorityMatrix');
      const built = { calls: first.byService.SpreadsheetApp, commits: first.commits, trips: first.blockingTrips };
      const reads = first.calls.filter(({ member }) => member === 'Range.getValues').length;

      workspace.type('Partners', 'B2', 'Low');
      first.reset();
      workspace.run('buildPriorityMatrix');
      const rebuilt = { calls: first.byService.SpreadsheetApp, commits: first.commits, trips: first.blockingTrips };
      return { built, reads, rebuilt };
    });
    expect(costs[0]).toEqual(costs[1]);
    for (const { built, rebuilt } of costs) {
      expect(built.commits).toBe(1);
      expect(rebuilt.commits).toBe(1);
      expect(built.trips).toBeLessThanOrEqual(3);
      expect(rebuilt.trips).toBeLessThanOrEqual(3);
      expect(built.calls).toBeLessThanOrEqual(25);
      expect(rebuilt.calls).toBeLessThanOrEqual(25);
    }
    // The settings and the list; a matrix that is there is read once too.
    expect(costs[0]?.reads).toBe(2);
  });

  test('writes nothing when nothing changed, and says so', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.run('buildPriorityMatrix');
    workspace.meter.reset();
    expect(workspace.run('buildPriorityMatrix')).toMatchObject({ changed: false });
    expect(workspace.meter.writes).toBe(0);
    expect(workspace.meter.commits).toBe(0);
    expect(lastMessage(workspace)).toMatch(/up to date/);
  });

  test('follows a changed rating, a removed partner and a typed-over cell', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.run('buildPriorityMatrix');
    workspace.type('Partners', 'C4', 'Medium');
    workspace.type('Partners', 'A7', '');
    workspace.type(SHEET, 'A2', 'somebody typed here');
    expect(workspace.run('buildPriorityMatrix')).toMatchObject({ partners: 5, changed: true });
    expect(workspace.rows(SHEET).map((row) => row[0])).toEqual([
      'Organization',
      'Harbor Kitchen',
      'Meadow School',
      'Riverbank Trust',
      'Night Shelter',
      'Oak Street Choir',
    ]);
  });

  test('leaves alone what people keep to the right of it', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.run('buildPriorityMatrix');
    workspace.type(SHEET, 'J2', 'call on Monday');
    workspace.type('Partners', 'C4', 'Medium');
    workspace.run('buildPriorityMatrix');
    expect(workspace.cell(SHEET, 'J2').value).toBe('call on Monday');
  });

  test('keeps a name that looks like a formula, a date or a number as text', () => {
    const names = [
      '=1+1',
      '\'=HYPERLINK("http://x.test")',
      "'3/4",
      "'007",
      '+49 Kitchen',
      '@ the Harbor',
      'TRUE',
      'مطبخ الميناء',
    ];
    const workspace = setUpWorkspace([
      HEADINGS,
      ...names.map((name) => [name.startsWith('=') ? `'${name}` : name, 'High', 'High', 'High']),
    ]);
    workspace.run('buildPriorityMatrix');
    for (let row = 2; row <= names.length + 1; row++) {
      const cell = workspace.cell(SHEET, `A${row}`);
      expect(cell.formula).toBe('');
      expect(typeof cell.value).toBe('string');
    }
    workspace.meter.reset();
    workspace.run('buildPriorityMatrix');
    expect(workspace.meter.writes).toBe(0);
  });

  test('reads what a colleague typed in the meantime', () => {
    const workspace = setUpWorkspace(LIST);
    let typed = false;
    workspace.faults.beforeCall(({ member }) => {
      if (typed || member !== 'Lock.tryLock') return;
      typed = true;
      workspace.type('Partners', 'C4', 'High');
    });
    expect(workspace.run('buildPriorityMatrix')).toMatchObject({ standings: { Immediate: 2 } });
    expect(typed).toBe(true);
  });

  test('needs neither Drive nor Calendar', () => {
    const workspace = setUpWorkspace(LIST);
    for (const scope of ['drive.file', 'calendar.app.created']) {
      workspace.permissions.refuse(`https://www.googleapis.com/auth/${scope}`);
    }
    expect(workspace.run('buildPriorityMatrix')).toMatchObject({ partners: 6 });
  });

  test('finishes after being stopped at any call', () => {
    const whole = setUpWorkspace(LIST);
    whole.run('buildPriorityMatrix');
    const expected = whole.rows(SHEET);
    for (const stop of changingCalls(whole)) {
      const workspace = setUpWorkspace(LIST);
      stopAfter(workspace, stop);
      expect(() => workspace.run('buildPriorityMatrix')).toThrow();
      workspace.faults.clear();
      workspace.run('buildPriorityMatrix');
      expect(workspace.rows(SHEET)).toEqual(expected);
    }
  });

  test('says what to do when there is no list, a weight cannot be read, or the lock is held', () => {
    const none = workspaceWith([]);
    expect(none.run('buildPriorityMatrix')).toHaveProperty('failed');
    expect(lastMessage(none)).toMatch(/Set up this spreadsheet/);

    const workspace = setUpWorkspace(LIST);
    const weight = workspace.rows('Settings').findIndex((row) => row[0] === 'Weight: Mission Alignment') + 1;
    workspace.type('Settings', `B${weight}`, 'a lot');
    workspace.run('buildPriorityMatrix');
    expect(lastMessage(workspace)).toMatch(/The weight of Mission Alignment is 'a lot'/);

    workspace.lock.holdByOther(true);
    workspace.run('buildPriorityMatrix');
    expect(lastMessage(workspace)).toMatch(/try again in a minute/);
    expect(workspace.sheetNames()).not.toContain(SHEET);
  });

  test('says which level or date it cannot read', () => {
    const workspace = setUpWorkspace([
      [...HEADINGS, 'Level', 'Last contact'],
      ['Harbor Kitchen', 'High', 'High', 'High', 'Level nine', 'last spring'],
      ['Meadow School', 'High', 'High', 'High', 'Strategic alliance', TODAY],
    ]);
    const report = workspace.run('buildPriorityMatrix') as { problems: { message: string }[] };
    expect(report.problems.map(({ message }) => message)).toEqual([
      "Check: 'Level nine' is not a level from 1 to 4",
      "Check: 'last spring' is not a date",
    ]);
  });
});
