import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { attentionReport } from '../../src/partnership/attention/report';
import { coverageReport } from '../../src/partnership/coverage/report';
import { overlapReport } from '../../src/partnership/overlap/overlapReport';
import { overlapPairs } from '../../src/partnership/overlap/report';
import type { Report } from '../../src/partnership/report';
import { words } from '../../src/partnership/words';
import { changingCalls, listOf, setUpWorkspace, stopAfter } from './addOnWorkspace';
import { pageAnswer } from './pageAnswer';

const NAME = '=HYPERLINK(1)';

const overlapping = (row: number, name: string) => ({
  ...{ row, id: `p-${row}`, name, mission: 'Mentoring for teens', theyOffer: '' },
  ...{ area: '', city: '', address: '', latitude: '', longitude: '' },
});

/** One of each kind: with days, with a chart, with neither. */
const REPORTS: Readonly<Record<'attention' | 'coverage' | 'overlaps', Report>> = {
  attention: attentionReport([
    { id: 'p-1', name: NAME, kind: 'checkInDue', day: '2026-01-01', what: '' },
    { id: 'p-2', name: 'Meadow School', kind: 'onlyAsks', day: '', what: '' },
  ]),
  coverage: coverageReport([
    { name: NAME, type: 'resource holders', sector: 'NGO', area: '', opensDoors: '', level: 2, priority: 'Immediate' },
  ]),
  overlaps: overlapReport(
    overlapPairs({ organization: '', mission: '' }, [overlapping(2, NAME), overlapping(3, 'Meadow School')]),
  ),
};

/** All that is shown: the cells, and the ranges of the charts. */
function shown(workspace: LocalWorkspace, name: string): unknown {
  const { getters } = workspace.model;
  const id = getters.getSheetIds().find((one) => getters.getSheetName(one) === name) ?? '';
  return [workspace.rows(name), getters.getChartIds(id).map((chart) => getters.getChartDefinition(chart))];
}

describe.each(Object.keys(REPORTS) as (keyof typeof REPORTS)[])('saveReport (%s)', (kind) => {
  const sheet = words.sheets[kind];
  const report = REPORTS[kind];
  const save = (workspace: LocalWorkspace) => workspace.run('saveReport', kind, report);

  test('says so in a sentence when somebody else is writing', () => {
    const workspace = setUpWorkspace(listOf(2));
    workspace.lock.holdByOther(true);
    expect(pageAnswer(workspace, 'saveReport', kind, report)).toEqual({
      failed: expect.stringMatching(/try again in a minute/),
    });
    expect(workspace.sheetNames()).not.toContain(sheet);
  });

  test('stopped after any call and run again, ends as an undisturbed run does', () => {
    const whole = setUpWorkspace(listOf(2));
    whole.meter.reset();
    expect(save(whole)).toEqual({ done: { changed: true } });
    const stops = changingCalls(whole);
    expect(stops.length).toBeGreaterThan(0);
    expect(JSON.stringify(shown(whole, sheet))).toContain(NAME);
    for (const stop of stops) {
      const workspace = setUpWorkspace(listOf(2));
      stopAfter(workspace, stop);
      expect(() => save(workspace)).toThrow();
      workspace.faults.clear();
      save(workspace);
      expect(shown(workspace, sheet)).toEqual(shown(whole, sheet));
    }
  });
});
