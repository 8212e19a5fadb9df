import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { changingCalls, LIST, setUpWorkspace, stopAfter } from './addOnWorkspace';
import { pageAnswer } from './pageAnswer';

const ROW = {
  direction: 'Ask',
  who: 'Harbor Kitchen',
  kind: 'Equipment',
  what: '=HYPERLINK("x")\nvan',
  on: '2026-03-02',
};
const WRITTEN = ['Ask', 'Harbor Kitchen', 'Equipment', '=HYPERLINK("x")\nvan', '', '', '', '', '2026-03-02', ''];

const rows = (workspace: LocalWorkspace) => workspace.rows('Asks & offers').slice(1);
const add = (workspace: LocalWorkspace, row: object) => pageAnswer(workspace, 'addAskOrOffer', row);

describe('addAskOrOffer', () => {
  test('makes the sheet, and writes a row once, as it was typed', () => {
    const workspace = setUpWorkspace(LIST);
    expect([add(workspace, ROW), add(workspace, ROW)]).toEqual([{ done: null }, { done: null }]);
    expect(rows(workspace)).toEqual([WRITTEN]);
    add(workspace, { ...ROW, on: '2026-04-02' });
    expect(rows(workspace)).toHaveLength(2);
  });

  test('changes nothing while somebody else holds the lock', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.lock.holdByOther(true);
    expect(add(workspace, ROW)).toEqual({ failed: expect.stringMatching(/Nothing was changed/) });
    expect(workspace.sheetNames()).not.toContain('Asks & offers');
  });

  test('stopped after any call and run again, ends as an undisturbed run does', () => {
    const whole = setUpWorkspace(LIST);
    whole.meter.reset();
    add(whole, ROW);
    const stops = changingCalls(whole);
    expect(stops.length).toBeGreaterThan(3);
    for (const stop of stops) {
      const workspace = setUpWorkspace(LIST);
      stopAfter(workspace, stop);
      expect(() => add(workspace, ROW)).toThrow();
      workspace.faults.clear();
      add(workspace, ROW);
      expect(rows(workspace)).toEqual(rows(whole));
    }
  });
});
