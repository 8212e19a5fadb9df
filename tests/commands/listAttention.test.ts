import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { changingCalls, column, HEADINGS, lastMessage, listOf, setUpWorkspace, stopAfter } from './addOnWorkspace';

const LATE = [
  [...HEADINGS, 'Last contact', 'We ask for', 'We offer'],
  ['=Harbor', 'High', 'High', 'High', '2025-12-01', 'A hall', 'A van'].map((cell) =>
    cell === '=Harbor' ? "'=Harbor" : cell,
  ),
  ['Meadow School', 'High', 'Low', 'High', '', 'A field', ''],
  ['Night Shelter', 'High', '', 'High', '2026-03-01', '', ''],
];

const rows = (workspace: LocalWorkspace) => workspace.rows('Attention');

describe('listAttention', () => {
  test('makes a sheet that says what waits with whom and what to do', () => {
    const workspace = setUpWorkspace(LATE);
    expect(workspace.run('listAttention')).toEqual({ lines: 2, changed: true });
    expect(rows(workspace)).toEqual([
      ['Organization', 'What waits', 'What to do', 'Day'],
      ['=Harbor', 'A check-in has been due since 1 January 2026.', 'Meet, or log it if you have met.', '2026-01-01'],
      ['Meadow School', 'You ask them for something, and offer nothing.', 'Think of an offer before the next ask.', ''],
    ]);
    expect(lastMessage(workspace)).toBe('2 things need your attention.');
  });

  test('writes nothing when nothing changed, and keeps what stands beside', () => {
    const workspace = setUpWorkspace(LATE);
    workspace.run('listAttention');
    workspace.type('Attention', 'E2', 'Call Ana');
    workspace.meter.reset();
    expect(workspace.run('listAttention')).toEqual({ lines: 2, changed: false });
    expect(workspace.meter.writes).toBe(0);
    expect(workspace.cell('Attention', 'E2').value).toBe('Call Ana');
  });

  test('takes out what is done', () => {
    const workspace = setUpWorkspace(LATE);
    workspace.run('listAttention');
    workspace.type('Partners', 'G3', 'Our van');
    expect(workspace.run('listAttention')).toEqual({ lines: 1, changed: true });
    expect(column(workspace, 'Attention', 'Organization').filter((name) => name !== '')).toEqual(['=Harbor']);
  });

  test('says so when nothing waits', () => {
    const workspace = setUpWorkspace(listOf(3));
    expect(workspace.run('listAttention')).toMatchObject({ lines: 0 });
    expect(lastMessage(workspace)).toBe('Nothing needs your attention now.');
  });

  test('costs the same for 6 and for 120 partners', () => {
    const calls = [6, 120].map((partners) => {
      const workspace = setUpWorkspace(
        listOf(partners).map((row, index) => [...row, index === 0 ? 'We ask for' : 'x']),
      );
      workspace.run('listAttention');
      workspace.type('Partners', 'E2', '');
      workspace.meter.reset();
      workspace.run('listAttention');
      return workspace.meter.total;
    });
    expect(calls[1]).toBe(calls[0]);
  });

  test('stopped after any call and run again, ends as an undisturbed run does', () => {
    const whole = setUpWorkspace(LATE);
    whole.meter.reset();
    whole.run('listAttention');
    for (const stop of changingCalls(whole)) {
      const workspace = setUpWorkspace(LATE);
      stopAfter(workspace, stop);
      expect(() => workspace.run('listAttention')).toThrow();
      workspace.faults.clear();
      workspace.run('listAttention');
      expect(rows(workspace)).toEqual(rows(whole));
    }
  });
});
