import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { Reply } from '../../src/commands/command';
import type { CoveragePage } from '../../src/commands/showCoverage';
import { coveredList } from '../../src/partnership/coverage/coveredList';
import { coverageReport } from '../../src/partnership/coverage/report';
import type { Report } from '../../src/partnership/report';
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

const SHEET = 'Coverage';
const LIST = [
  [...HEADINGS, 'Partner type', 'Sector', 'Abre puertas a', 'Area served', 'Level'],
  ["'=HYPERLINK(1)", 'High', 'High', 'High', 'resource holders', 'ONG', '', 'Harbor', '2'],
  ['Meadow School', 'High', 'Low', 'High', '', 'school', 'The mayor', '', ''],
];

/** What the page gets, and what it reads in the list. */
function pageOf(workspace: LocalWorkspace) {
  workspace.run('showCoverage');
  const { rows, weights, ...page } = pageInSidebar<CoveragePage>(workspace);
  return { ...page, ...coveredList(rows, weights) };
}

const save = (workspace: LocalWorkspace, report: Report) =>
  workspace.run('saveReport', 'coverage', report) as Reply<{ changed: boolean }>;

/** What the page has written when it is opened. */
function update(workspace: LocalWorkspace): Reply<{ changed: boolean }> {
  return save(workspace, coverageReport(pageOf(workspace).partners));
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

describe('saveReport', () => {
  test('makes a sheet with the table, what stands out, and a chart of the kinds', () => {
    const workspace = setUpWorkspace(LIST);
    expect(update(workspace)).toEqual({ done: { changed: true } });
    const [headings, ...rows] = workspace.rows(SHEET);
    expect(headings).toEqual(['What', 'Choice', 'Partners', 'Who', 'What stands out']);
    expect(rows).toEqual(coverageReport(pageOf(workspace).partners).rows);
    expect(rows[2]).toEqual(['Partner type', 'Resource holder', 1, '=HYPERLINK(1)', expect.any(String)]);
    expect(workspace.cell(SHEET, 'D4').formula).toBe('');
    expect(JSON.stringify(shown(workspace))).toContain('"C1:C8"');
  });

  test('writes nothing when nothing changed, keeps what stands beside, and draws no second chart', () => {
    const workspace = setUpWorkspace(LIST);
    update(workspace);
    workspace.type(SHEET, 'F2', 'Call Ana');
    const before = shown(workspace);
    const report = coverageReport(pageOf(workspace).partners);
    workspace.meter.reset();
    expect(save(workspace, report)).toEqual({ done: { changed: false } });
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
      const report = coverageReport(pageOf(workspace).partners);
      workspace.meter.reset();
      save(workspace, report);
      return workspace.meter.total;
    });
    expect(many).toBe(few);
  });
});

describe('addCoverageColumns', () => {
  test('adds what the list lacks to its right, with drop-downs, once; stopped halfway too', () => {
    const few = [[...HEADINGS, 'Sector'], ...listOf(2).slice(1)];
    const whole = setUpWorkspace(few);
    const { lacks } = pageOf(whole);
    expect(lacks).toEqual(['type', 'area', 'opensDoors']);
    whole.meter.reset();
    expect(whole.run('addCoverageColumns', lacks)).toEqual({ done: null });
    for (const stop of changingCalls(whole)) {
      const workspace = setUpWorkspace(few);
      stopAfter(workspace, stop);
      expect(() => workspace.run('addCoverageColumns', lacks)).toThrow();
      workspace.faults.clear();
      workspace.run('addCoverageColumns', lacks);
      expect(workspace.rows('Partners')[0]).toEqual(whole.rows('Partners')[0]);
    }
    expect(whole.rows('Partners')[0]?.slice(-3)).toEqual(['Partner type', 'Area served', 'Opens doors to']);
    expect(pageOf(whole).lacks).toEqual([]);
    const before = whole.rows('Partners');
    whole.run('addCoverageColumns', lacks);
    expect(whole.rows('Partners')).toEqual(before);
  });
});
