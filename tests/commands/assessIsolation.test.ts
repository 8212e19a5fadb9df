import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { IsolationPage, SavedIsolation } from '../../src/commands/assessIsolation';
import type { Reply } from '../../src/commands/command';
import { type IsolationAnswers, NO_ANSWERS } from '../../src/partnership/isolation/answers';
import { planIsolation } from '../../src/partnership/isolation/planIsolation';
import {
  changingCalls,
  column,
  LIST,
  lastMessage,
  setUpWorkspace,
  stopAfter,
  TODAY,
  workspaceWith,
} from './addOnWorkspace';
import { pageInSidebar } from './page';
import { pageAnswer } from './pageAnswer';

const SHEETS = ['Partners', 'Isolation assessment', 'Asks & offers'];
const ANSWERS: IsolationAnswers = {
  step: 'review',
  alike: [{ what: '=HYPERLINK("x")', who: 'Harbor Kitchen', next: '007' }],
  organizations: [
    { name: "'Tide <b>Clinic</b>", does: '=1+1\n{{name}} $& \\1' },
    { name: 'harbor kitchen', does: '' },
    { name: 'مطبخ الميناء', does: '' },
  ],
  needs: '3/4 of a hall\nA van',
  haves: '-1',
  together: [{ what: 'Rents', who: '', next: '2026-01-01' }],
};

function pageOf(workspace: LocalWorkspace): IsolationPage {
  workspace.run('assessIsolation');
  return pageInSidebar<IsolationPage>(workspace);
}

/** What the page sends when the answers were looked over. */
function requestOf(workspace: LocalWorkspace, answers: IsolationAnswers, newId = 'p-new') {
  const page = pageOf(workspace);
  const { known: _, ...request } = planIsolation(answers, page.names, page.today, newId);
  return request;
}

const save = (workspace: LocalWorkspace, request: unknown) =>
  workspace.run('saveIsolation', request) as Reply<SavedIsolation>;
const shown = (workspace: LocalWorkspace) =>
  SHEETS.map((sheet) =>
    workspace.sheetNames().includes(sheet) ? workspace.rows(sheet).map((row) => row.map(String)) : [],
  );

describe('assessIsolation', () => {
  test('gives the page what it needs, and writes nothing', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.meter.reset();
    expect(pageOf(workspace)).toEqual({
      language: 'en',
      today: TODAY,
      sheet: 'Partners',
      names: expect.arrayContaining(['Harbor Kitchen', 'Pier Museum']),
      lacks: ['type', 'mission'],
      newId: expect.stringMatching(/^p-/),
      kept: '',
    });
    expect(workspace.meter.writes).toBe(0);
  });

  test('says what to do when there is no list', () => {
    const workspace = workspaceWith([]);
    workspace.run('assessIsolation');
    expect(lastMessage(workspace)).toMatch(/There is no partner list yet/);
  });

  test('keeps unfinished answers of any length until they are written', () => {
    const workspace = setUpWorkspace(LIST);
    const long = JSON.stringify({ ...ANSWERS, needs: 'ñ'.repeat(30_000) });
    expect(workspace.run('keepDraft', 'isolation', long)).toEqual({ done: null });
    expect(pageOf(workspace).kept).toBe(long);
    workspace.run('keepDraft', 'isolation', 'short');
    expect(pageOf(workspace).kept).toBe('short');
    save(workspace, requestOf(workspace, ANSWERS));
    expect(pageOf(workspace).kept).toBe('');
  });
});

describe('saveIsolation', () => {
  test('writes each answer where it belongs, as it was typed', () => {
    const workspace = setUpWorkspace(LIST);
    expect(save(workspace, requestOf(workspace, ANSWERS))).toEqual({
      done: {
        partners: [
          { id: 'p-new-1', name: "'Tide <b>Clinic</b>" },
          { id: 'p-new-2', name: 'مطبخ الميناء' },
        ],
      },
    });
    expect(workspace.rows('Isolation assessment')).toEqual([
      ['On', 'Question', 'Our answer', 'Who else', 'What next', 'Level'],
      [TODAY, 'What are we doing that others also do independently?', '=HYPERLINK("x")', 'Harbor Kitchen', '007', ''],
      [TODAY, 'What can we not address alone?', 'Rents', '', '2026-01-01', '4 Collective impact'],
    ]);
    const partners = (heading: string) => column(workspace, 'Partners', heading).slice(LIST.length - 1);
    expect(partners('Organization')).toEqual(["'Tide <b>Clinic</b>", 'مطبخ الميناء']);
    expect(partners('Partner type')).toEqual(['Complementary mission', 'Complementary mission']);
    expect(partners('What they do')).toEqual(['=1+1\n{{name}} $& \\1', '']);
    expect(partners('Partner ID')).toEqual(['p-new-1', 'p-new-2']);
    const exchange = (heading: string) => column(workspace, 'Asks & offers', heading);
    expect(exchange('Direction')).toEqual(['Ask', 'Ask', 'Offer']);
    expect(exchange('Who')).toEqual(['Us', 'Us', 'Us']);
    expect(exchange('Kind')).toEqual(['Space', 'Equipment', 'Other']);
    expect(exchange('What')).toEqual(['3/4 of a hall', 'A van', '-1']);
  });

  test('makes no sheet that it writes nothing into', () => {
    const workspace = setUpWorkspace(LIST);
    const before = workspace.sheetNames();
    save(workspace, requestOf(workspace, { ...NO_ANSWERS, organizations: [{ name: 'Tide Clinic', does: '' }] }));
    expect(workspace.sheetNames()).toEqual(before);
  });

  test('writes nothing twice when an answer was lost and is sent again, and says the same', () => {
    const workspace = setUpWorkspace(LIST);
    const request = requestOf(workspace, ANSWERS);
    const first = save(workspace, request);
    const before = shown(workspace);
    workspace.meter.reset();
    expect(save(workspace, request)).toEqual(first);
    expect(shown(workspace)).toEqual(before);
  });

  test('adds a second assessment below the first, and an organization never twice', () => {
    const workspace = setUpWorkspace(LIST);
    save(workspace, requestOf(workspace, ANSWERS));
    workspace.type('Asks & offers', 'H4', 'Done');
    const later = { ...requestOf(workspace, ANSWERS, 'p-later') };
    expect(later.partners).toEqual([]);
    save(workspace, { ...later, rows: later.rows.map((row) => ({ ...row, date: '2026-09-01' })) });
    expect(column(workspace, 'Isolation assessment', 'On')).toEqual([TODAY, TODAY, '2026-09-01', '2026-09-01']);
    expect(column(workspace, 'Asks & offers', 'What')).toHaveLength(3);
  });

  test('leaves out an organization that a colleague added meanwhile', () => {
    const workspace = setUpWorkspace(LIST);
    const request = requestOf(workspace, ANSWERS);
    workspace.type('Partners', 'A8', 'مطبخ الميناء');
    expect(save(workspace, request)).toEqual({ done: { partners: [{ id: 'p-new-1', name: "'Tide <b>Clinic</b>" }] } });
  });

  test('says in a sentence why it failed, and keeps the answers', () => {
    const workspace = setUpWorkspace(LIST, { userLocale: 'es' });
    workspace.run('keepDraft', 'isolation', JSON.stringify(ANSWERS));
    const request = requestOf(workspace, ANSWERS);
    workspace.lock.holdByOther(true);
    expect(pageAnswer(workspace, 'saveIsolation', request)).toEqual({
      failed: expect.stringMatching(/^Otra persona está cambiando/),
    });
    expect(pageOf(workspace).kept).toBe(JSON.stringify(ANSWERS));
  });

  test('stopped after any call and sent again, ends as an undisturbed run does', () => {
    const answers: IsolationAnswers = {
      ...NO_ANSWERS,
      alike: [{ what: 'Food pantry', who: 'Harbor Kitchen', next: '' }],
      organizations: [{ name: 'Tide Clinic', does: '' }],
      haves: 'Our hall',
    };
    const whole = setUpWorkspace(LIST);
    const request = requestOf(whole, answers);
    whole.meter.reset();
    save(whole, request);
    const stops = changingCalls(whole);
    expect(stops.length).toBeGreaterThan(3);
    for (const stop of stops) {
      const workspace = setUpWorkspace(LIST);
      stopAfter(workspace, stop);
      expect(() => save(workspace, request)).toThrow();
      workspace.faults.clear();
      expect(save(workspace, request)).toHaveProperty('done');
      expect(shown(workspace)).toEqual(shown(whole));
    }
  });
});
