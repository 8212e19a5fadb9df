import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { Reply } from '../../src/commands/command';
import type { CoveragePage } from '../../src/commands/showCoverage';
import { type CoverageRow, coverageRows } from '../../src/partnership/coverage/report';
import {
  changingCalls,
  HEADINGS,
  lastMessage,
  listOf,
  setUpWorkspace,
  stopAfter,
  workspaceWith,
} from './addOnWorkspace';
import { pageInSidebar } from './page';
import { pageAnswer } from './pageAnswer';

const SHEET = 'Coverage';
const LIST = [
  [...HEADINGS, 'Partner type', 'Sector', 'Abre puertas a', 'Area served', 'Level'],
  ["'=HYPERLINK(1)", 'High', 'High', 'High', 'resource holders', 'ONG', '', 'Harbor', '2'],
  ['Meadow School', 'High', 'Low', 'High', '', 'school', 'The mayor', '', ''],
];

function pageOf(workspace: LocalWorkspace): CoveragePage {
  workspace.run('showCoverage');
  return pageInSidebar<CoveragePage>(workspace);
}

const save = (workspace: LocalWorkspace, rows: readonly CoverageRow[]) =>
  workspace.run('saveCoverage', rows) as Reply<{ changed: boolean }>;

/** What the page has written when it is opened. */
function update(workspace: LocalWorkspace): Reply<{ changed: boolean }> {
  return save(workspace, coverageRows(pageOf(workspace).partners));
}

/** All that is shown: the cells, and the ranges of the charts. */
function shown(workspace: LocalWorkspace): unknown {
  const { getters } = workspace.model;
  const id = getters.getSheetIds().find((one) => getters.getSheetName(one) === SHEET) ?? '';
  return [workspace.rows(SHEET), getters.getChartIds(id).map((chart) => getters.getChartDefinition(chart))];
}

describe('showCoverage', () => {
  test('gives the page what the list says of each partner, and writes nothing', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.meter.reset();
    expect(pageOf(workspace)).toEqual({
      language: 'en',
      partners: [
        {
          name: '=HYPERLINK(1)',
          type: 'resource holders',
          sector: 'ONG',
          area: 'Harbor',
          opensDoors: '',
          level: 2,
          priority: 'Immediate',
        },
        {
          name: 'Meadow School',
          type: '',
          sector: 'school',
          area: '',
          opensDoors: 'The mayor',
          level: null,
          priority: 'Long-term',
        },
      ],
      lacks: [],
    });
    expect(workspace.meter.writes).toBe(0);
  });

  test('says what to do when there is no list', () => {
    const workspace = workspaceWith([]);
    expect(workspace.run('showCoverage')).toHaveProperty('failed');
    expect(lastMessage(workspace)).toMatch(/There is no partner list yet/);
  });
});

describe('saveCoverage', () => {
  test('makes a sheet with the table, what stands out, and a chart of the kinds', () => {
    const workspace = setUpWorkspace(LIST);
    expect(update(workspace)).toEqual({ done: { changed: true } });
    const [headings, ...rows] = workspace.rows(SHEET);
    expect(headings).toEqual(['What', 'Choice', 'Partners', 'Who', 'What stands out']);
    expect(rows).toEqual(coverageRows(pageOf(workspace).partners));
    expect(rows[2]).toEqual(['Partner type', 'Resource holder', 1, '=HYPERLINK(1)', expect.any(String)]);
    expect(workspace.cell(SHEET, 'D4').formula).toBe('');
    expect(JSON.stringify(shown(workspace))).toContain('"C1:C8"');
  });

  test('writes nothing when nothing changed, keeps what stands beside, and draws no second chart', () => {
    const workspace = setUpWorkspace(LIST);
    update(workspace);
    workspace.type(SHEET, 'F2', 'Call Ana');
    const before = shown(workspace);
    const rows = coverageRows(pageOf(workspace).partners);
    workspace.meter.reset();
    expect(save(workspace, rows)).toEqual({ done: { changed: false } });
    expect(workspace.meter.writes).toBe(0);

    workspace.type('Partners', 'E3', 'Policy influencer');
    expect(update(workspace)).toEqual({ done: { changed: true } });
    expect(workspace.cell(SHEET, 'C6').value).toBe(1);
    expect(workspace.cell(SHEET, 'F2').value).toBe('Call Ana');
    workspace.type('Partners', 'E3', '');
    update(workspace);
    expect(shown(workspace)).toEqual(before);
  });

  test('leaves no row behind when there are fewer', () => {
    const workspace = setUpWorkspace(LIST);
    update(workspace);
    workspace.type('Partners', 'H2', '');
    update(workspace);
    const [, ...rows] = workspace.rows(SHEET);
    expect(rows.filter(([what]) => what === 'Area served').map(([, choice]) => choice)).toEqual(['Not noted yet']);
  });

  test('costs the same for 6 and for 120 partners', () => {
    const [few, many] = [6, 120].map((partners) => {
      const workspace = setUpWorkspace(listOf(partners));
      const rows = coverageRows(pageOf(workspace).partners);
      workspace.meter.reset();
      save(workspace, rows);
      return workspace.meter.total;
    });
    expect(many).toBe(few);
  });

  test('says so in a sentence when somebody else is writing', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.lock.holdByOther(true);
    expect(pageAnswer(workspace, 'saveCoverage', [])).toEqual({
      failed: expect.stringMatching(/try again in a minute/),
    });
  });

  test('stopped after any call and run again, ends as an undisturbed run does', () => {
    const whole = setUpWorkspace(LIST);
    const rows = coverageRows(pageOf(whole).partners);
    whole.meter.reset();
    save(whole, rows);
    const stops = changingCalls(whole);
    expect(stops.length).toBeGreaterThan(0);
    for (const stop of stops) {
      const workspace = setUpWorkspace(LIST);
      stopAfter(workspace, stop);
      expect(() => save(workspace, rows)).toThrow();
      workspace.faults.clear();
      save(workspace, rows);
      expect(shown(workspace)).toEqual(shown(whole));
    }
  });
});

describe('addCoverageColumns', () => {
  test('adds what the list lacks to its right, with drop-downs, once; stopped halfway too', () => {
    const few = [[...HEADINGS, 'Sector'], ...listOf(2).slice(1)];
    const whole = setUpWorkspace(few);
    expect(pageOf(whole).lacks).toEqual(['type', 'area', 'opensDoors']);
    whole.meter.reset();
    expect(whole.run('addCoverageColumns')).toEqual({ done: null });
    for (const stop of changingCalls(whole)) {
      const workspace = setUpWorkspace(few);
      stopAfter(workspace, stop);
      expect(() => workspace.run('addCoverageColumns')).toThrow();
      workspace.faults.clear();
      workspace.run('addCoverageColumns');
      expect(workspace.rows('Partners')[0]).toEqual(whole.rows('Partners')[0]);
    }
    expect(whole.rows('Partners')[0]?.slice(-3)).toEqual(['Partner type', 'Area served', 'Opens doors to']);
    expect(pageOf(whole).lacks).toEqual([]);
    const before = whole.rows('Partners');
    whole.run('addCoverageColumns');
    expect(whole.rows('Partners')).toEqual(before);
  });
});
