import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { SettingsPage } from '../../src/commands/showSettings';
import { changingCalls, column, LIST, setUpWorkspace, stopAfter, workspaceWith } from './addOnWorkspace';
import { pageInSidebar } from './page';
import { pageAnswer } from './pageAnswer';

function open(workspace: LocalWorkspace): SettingsPage {
  workspace.run('showSettings');
  return pageInSidebar<SettingsPage>(workspace);
}

function settings(workspace: LocalWorkspace): Record<string, unknown> {
  return Object.fromEntries(workspace.rows('Settings').map(([label, value]) => [label, value]));
}

describe('showSettings', () => {
  test('opens the settings as they stand, and the ratings that can be read', () => {
    const page = open(setUpWorkspace(LIST));
    expect(page.settings).toMatchObject({ weight0: '1', 'months 1': '3', 'months Explore': '2', language: 'English' });
    expect(page.partners).toContainEqual({ name: 'Harbor Kitchen', pattern: [3, 2, 3] });
    expect(page.partners.map(({ name }) => name)).not.toContain('Pier Museum');
  });

  test('opens without a list, without a sheet, and when a weight cannot be read', () => {
    expect(open(workspaceWith([]))).toMatchObject({ settings: {}, partners: [] });
    const workspace = setUpWorkspace(LIST);
    workspace.type('Settings', 'B8', 'much');
    expect(open(workspace).settings.weight0).toBe('much');
  });
});

describe('saveSettings', () => {
  test('writes what changed and nothing else; the priorities follow', () => {
    const workspace = setUpWorkspace(LIST);
    const before = workspace.rows('Settings');
    expect(workspace.run('saveSettings', { organization: 'Lighthouse & Sons', weight1: '8' })).toEqual({ done: null });
    expect(settings(workspace)).toMatchObject({
      'Our organization': 'Lighthouse & Sons',
      'Weight: Resource Complementarity': 8,
    });
    const changed = workspace.rows('Settings').filter((row, index) => row[1] !== before[index]?.[1]);
    expect(changed).toHaveLength(2);
    expect(column(workspace, 'Partners', 'Priority').slice(0, 2)).toEqual(['Immediate', 'Explore']);
  });

  test('takes a weight as people write it', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.run('saveSettings', { weight0: '0,5', weight1: '50%' });
    expect(settings(workspace)).toMatchObject({
      'Weight: Mission Alignment': 0.5,
      'Weight: Resource Complementarity': '50%',
    });
    expect(workspace.run('buildPriorityMatrix')).toMatchObject({ partners: 6 });
  });

  test('makes the sheet when there is none', () => {
    const workspace = workspaceWith(LIST);
    workspace.run('saveSettings', { mission: 'Warm homes' });
    expect(settings(workspace)).toMatchObject({ 'Our mission': 'Warm homes', 'Months between check-ins: Explore': 2 });
  });

  test('takes one weight of a spreadsheet that has none yet: the others are as usual', () => {
    const workspace = workspaceWith(LIST);
    expect(workspace.run('saveSettings', { weight1: '8' })).toEqual({ done: null });
    expect(
      workspace.rows('Settings').flatMap(([label, value]) => (/^Weight/.test(String(label)) ? [value] : [])),
    ).toEqual([1, 8, 1]);
  });

  test('finds its rows where people moved them, and keeps what else stands there', () => {
    const workspace = workspaceWith(LIST);
    workspace.addSheet('Settings', [
      ['Setting', 'Value'],
      ['OUR MISSION', 'old'],
      ['Phone', '555'],
    ]);
    workspace.run('saveSettings', { mission: 'new', 'months 2': '4' });
    expect(settings(workspace)).toMatchObject({
      'OUR MISSION': 'new',
      Phone: expect.anything(),
      'Months between check-ins: 2 Program collaboration': 4,
    });
  });

  test('changes when people meet next', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.type('Partners', 'L3', '2026-02-10');
    expect(column(workspace, 'Partners', 'Next check-in')[1]).toBe('2026-03-10');
    workspace.run('saveSettings', { 'months Immediate': '3' });
    expect(column(workspace, 'Partners', 'Next check-in')[1]).toBe('2026-05-11');
  });

  test.each([
    [{ weight0: 'much' }, /weight of Mission Alignment is 'much'/],
    [{ weight0: '0', weight1: '0', weight2: '0' }, /At least one of the three weights/],
    [{ 'months 1': '0' }, /'0' is not a number of months/],
  ])('refuses %j and writes nothing', (changes, sentence) => {
    const workspace = setUpWorkspace(LIST);
    workspace.meter.reset();
    expect(pageAnswer(workspace, 'saveSettings', changes)).toEqual({ failed: expect.stringMatching(sentence) });
    expect(workspace.meter.writes).toBe(0);
  });

  test('writes hostile texts as texts', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.run('saveSettings', { organization: '=1+1', signatory: '3/4' });
    expect(settings(workspace)).toMatchObject({ 'Our organization': '=1+1', 'Who signs for us': '3/4' });
  });

  test('stopped after any call and tried again, has each setting once and right', () => {
    const changes = { mission: 'Warm homes', weight1: '8', 'months 2': '4' };
    const saved = (workspace: LocalWorkspace) => {
      workspace.run('saveSettings', changes);
      return workspace.rows('Settings');
    };
    const whole = workspaceWith(LIST);
    const rows = saved(whole);
    const stops = changingCalls(whole);
    expect(stops.length).toBeGreaterThan(4);
    for (const stop of stops) {
      const workspace = workspaceWith(LIST);
      stopAfter(workspace, stop);
      expect(() => saved(workspace)).toThrow();
      workspace.faults.clear();
      expect(saved(workspace)).toEqual(rows);
    }
  });

  test('says so when somebody else holds the lock', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.lock.holdByOther(true);
    expect(pageAnswer(workspace, 'saveSettings', { mission: 'x' })).toEqual({
      failed: expect.stringMatching(/^Somebody else/),
    });
  });
});
