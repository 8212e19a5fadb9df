import { describe, expect, test } from '@jest/globals';
import { answerOf } from '../../local/answerOf';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { LogRequest, LogResult } from '../../src/commands/logCheckIn';
import type { PartnerPage } from '../../src/commands/showPartner';
import { type History, historyOf } from '../../src/partnership/checkin/log/history';
import { words } from '../../src/partnership/words';
import { changingCalls, column, LIST, listOf, setUpWorkspace, stopAfter, TODAY, workspaceWith } from './addOnWorkspace';

const LOG = 'Check-in log';
const HARBOR = { id: '', name: 'Harbor Kitchen' };
const HARBOR_ROW = 3;

const FULL: LogRequest['checkIn'] = {
  entryId: 'c-1',
  date: '2026-02-27',
  whoMet: 'Ana, Bo',
  win: 'The fair',
  credit: 'The volunteers of Harbor',
  results: '40 families eat here',
  improvements: 'Open on Sundays',
  change: 'Meet at noon',
  problem: 'The key',
  problemState: 'open',
  actions: 'Ana: send the plan by 2026-05-01\nBo: call the city',
  trust: 'High',
  ratings: 'Mission Alignment: High → Medium (written)',
  phase: '3 Design',
  nextStage: 'deepen',
};

function log(workspace: LocalWorkspace, request: Partial<LogRequest> = {}): LogResult {
  const checkIn = request.checkIn ?? FULL;
  return answerOf(workspace, 'logCheckIn', {
    partner: request.partner ?? idOf(workspace),
    fields: { lastContact: checkIn.date },
    before: {},
    addColumns: false,
    ...request,
    checkIn,
  });
}

function failure(workspace: LocalWorkspace, request: Partial<LogRequest> = {}): string {
  try {
    return `logged: ${JSON.stringify(log(workspace, request))}`;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The partner as a page knows it. */
function idOf(workspace: LocalWorkspace) {
  const [headings = []] = workspace.rows('Partners');
  const place = headings.indexOf('Partner ID');
  const found = workspace.rows('Partners').find(([name]) => name === HARBOR.name);
  return { ...HARBOR, id: String(found?.[place] ?? '') };
}

/** A row by its headings; the last one when none is named. */
function rowOf(workspace: LocalWorkspace, sheet: string, row?: number): Record<string, unknown> {
  const [headings = [], ...rows] = workspace.rows(sheet);
  const cells = row === undefined ? rows[rows.length - 1] : rows[row - 2];
  return Object.fromEntries(headings.map((heading, place) => [heading, cells?.[place]]));
}

const partnerRow = (workspace: LocalWorkspace) => rowOf(workspace, 'Partners', HARBOR_ROW);
const entries = (workspace: LocalWorkspace) =>
  workspace.sheetNames().includes(LOG) && workspace.rows(LOG).length > 1 ? column(workspace, LOG, 'Entry ID') : [];

function card(workspace: LocalWorkspace, row = HARBOR_ROW) {
  workspace.select('Partners', `A${row}`);
  return answerOf<PartnerPage>(workspace, 'readPartner').card;
}

/** What the page makes of the check-ins that it was given. */
function historyIn(given: LogResult | ReturnType<typeof card>): History {
  if (given === null || !('checkIns' in given)) throw new Error('There are no check-ins.');
  return historyOf(given.checkIns);
}

describe('A check-in', () => {
  test('stands in the log as it was said, and moves the last contact', () => {
    const workspace = setUpWorkspace(LIST);
    const partner = idOf(workspace);
    const logged = log(workspace);
    expect(logged).toMatchObject({ result: 'logged', written: ['lastContact'], keptFormulas: [], partner });
    expect(workspace.rows(LOG)[0]).toEqual(Object.values(words.checkInLogHeadings));
    expect(rowOf(workspace, LOG)).toEqual({
      Date: '2026-02-27',
      Organization: 'Harbor Kitchen',
      'Who met': 'Ana, Bo',
      Win: 'The fair',
      Credit: 'The volunteers of Harbor',
      Results: '40 families eat here',
      Improvements: 'Open on Sundays',
      'Leaving or joining': '',
      'New conditions': '',
      Structure: '',
      'Still needed': '',
      'To celebrate': '',
      'Change agreed': 'Meet at noon',
      Problem: 'The key',
      'Problem state': 'open',
      'Problems solved': '',
      Actions: 'Ana: send the plan by 2026-05-01\nBo: call the city',
      'Actions done': '',
      Trust: 'High',
      Ratings: 'Mission Alignment: High → Medium (written)',
      Phase: '3 Design',
      'Next stage': 'deepen',
      Noted: `${TODAY} 12:00:00`,
      'Partner ID': partner.id,
      'Entry ID': 'c-1',
    });
    expect(partnerRow(workspace)).toMatchObject({
      'Last contact': '2026-02-27',
      'Mission Alignment': 'High',
      Phase: '',
    });
  });

  test('may be a day and nothing else', () => {
    const workspace = setUpWorkspace(LIST);
    log(workspace, { checkIn: { date: '2026-02-27', entryId: 'c-1' } });
    const said = Object.values(rowOf(workspace, LOG)).filter((cell) => cell !== '');
    expect(said).toEqual(['2026-02-27', 'Harbor Kitchen', `${TODAY} 12:00:00`, idOf(workspace).id, 'c-1']);
    expect(partnerRow(workspace)['Last contact']).toBe('2026-02-27');
  });

  test('writes of phase and ratings only what was chosen', () => {
    const workspace = setUpWorkspace(LIST);
    const fields = { lastContact: FULL.date, phase: '3 Design', missionAlignment: 'Medium' };
    const logged = log(workspace, { fields, before: { missionAlignment: 'High' } });
    expect('written' in logged && logged.written).toEqual(['missionAlignment', 'phase', 'lastContact']);
    expect(partnerRow(workspace)).toMatchObject({
      'Mission Alignment': 'Medium',
      'Resource Complementarity': 'Medium',
      Priority: 'Explore',
      Phase: '3 Design',
    });
  });

  test('is the next row, whoever noted the ones before', () => {
    const workspace = setUpWorkspace(LIST);
    log(workspace);
    log(workspace, { partner: { id: '', name: 'Meadow School' }, checkIn: { ...FULL, entryId: 'c-2' } });
    log(workspace, { checkIn: { ...FULL, entryId: 'c-3' } });
    expect(column(workspace, LOG, 'Organization')).toEqual(['Harbor Kitchen', 'Meadow School', 'Harbor Kitchen']);
    expect(entries(workspace)).toEqual(['c-1', 'c-2', 'c-3']);
  });

  test('answers what the log knows then, as the card shows it', () => {
    const workspace = setUpWorkspace(LIST);
    log(workspace);
    const closing = { date: TODAY, entryId: 'c-2', solved: 'The key', actionsDone: 'Bo: call the city' };
    const logged = log(workspace, { checkIn: closing });
    const history = {
      days: ['2026-02-27', TODAY],
      asked: ['2026-02-27'],
      problems: [],
      actions: [{ who: 'Ana', what: 'send the plan', by: '2026-05-01', since: '2026-02-27' }],
      trust: 'High',
      change: 'Meet at noon',
    };
    expect(historyIn(logged)).toEqual(history);
    expect(historyIn(card(workspace))).toEqual(history);
    expect(historyIn(card(workspace, 2)).days).toEqual([]);
  });

  test('offers choices where the sheet has them, and is never planned in "Check-ins"', () => {
    const workspace = setUpWorkspace(LIST);
    log(workspace);
    expect(workspace.sheetNames()).toContain(LOG);
    expect(workspace.sheetNames()).not.toContain('Check-ins');
    expect(workspace.sheetNames().pop()).toBe(LOG);
  });
});

describe('The last contact', () => {
  const on = (day: string): Partial<LogRequest> => ({
    checkIn: { date: day, entryId: `c-${day}` },
    fields: { lastContact: day },
    before: { lastContact: '2026-02-20' },
  });
  const list = () => {
    const workspace = setUpWorkspace(LIST);
    workspace.type('Partners', 'L3', '2026-02-20');
    return workspace;
  };

  test.each([
    ['2026-02-27', '2026-02-27', ['lastContact']],
    ['2026-02-20', '2026-02-20', []],
    ['2026-02-10', '2026-02-20', []],
  ])('after a check-in on %s is %s', (day, expected, written) => {
    const workspace = list();
    expect(log(workspace, on(day))).toMatchObject({ result: 'logged', written });
    expect(partnerRow(workspace)['Last contact']).toBe(expected);
    expect(rowOf(workspace, LOG).Date).toBe(day);
  });

  test('is the later one when two people log at a time', () => {
    const workspace = list();
    workspace.type('Partners', 'L3', '2026-02-25');
    log(workspace, on('2026-02-23'));
    expect(partnerRow(workspace)['Last contact']).toBe('2026-02-25');
    log(workspace, on('2026-02-27'));
    expect(partnerRow(workspace)['Last contact']).toBe('2026-02-27');
  });

  test('is asked about when somebody wrote meanwhile what is no day', () => {
    const workspace = list();
    workspace.type('Partners', 'L3', 'last week');
    expect(log(workspace, on('2026-02-27'))).toMatchObject({
      result: 'changed',
      fields: { lastContact: 'last week' },
    });
    expect(entries(workspace)).toEqual([]);
    log(workspace, { ...on('2026-02-27'), fields: {} });
    expect(partnerRow(workspace)['Last contact']).toBe('last week');
    expect(entries(workspace)).toEqual(['c-2026-02-27']);
  });

  test('in a cell with a formula stays, and the answer says so', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.type('Partners', 'L3', '=DATE(2026;1;5)');
    expect(log(workspace)).toMatchObject({ result: 'logged', keptFormulas: ['Last contact'], written: [] });
    expect(workspace.cell('Partners', 'L3').formula).toContain('DATE');
    expect(entries(workspace)).toEqual(['c-1']);
  });
});

describe('Nothing is noted before it is asked', () => {
  test('when somebody changed the phase or a rating meanwhile', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.type('Partners', 'B3', 'Low');
    workspace.meter.reset();
    const request = {
      fields: { lastContact: FULL.date, missionAlignment: 'Medium' },
      before: { missionAlignment: 'High' },
    };
    expect(log(workspace, request)).toMatchObject({ result: 'changed', fields: { missionAlignment: 'Low' } });
    expect(workspace.meter.writes).toBe(0);
    log(workspace, { ...request, before: { missionAlignment: 'Low' } });
    expect(partnerRow(workspace)['Mission Alignment']).toBe('Medium');
    expect(entries(workspace)).toEqual(['c-1']);
  });

  test('when the list lacks a column', () => {
    const workspace = workspaceWith(LIST);
    const request = { partner: HARBOR };
    workspace.meter.reset();
    expect(log(workspace, request)).toEqual({ result: 'columnsMissing', headings: ['Last contact', 'Partner ID'] });
    expect(workspace.meter.writes).toBe(0);
    log(workspace, { ...request, addColumns: true });
    const { id } = idOf(workspace);
    expect(id).toMatch(/^p-/);
    expect(column(workspace, LOG, 'Partner ID')).toEqual([id]);
    expect(partnerRow(workspace)['Last contact']).toBe(FULL.date);
  });
});

describe('A sheet from before', () => {
  test('without some columns gets them at its right, and keeps what stands there, in its order', () => {
    const workspace = setUpWorkspace(LIST);
    const needed = [
      'Entry ID',
      'Partner ID',
      'Problem',
      'Date',
      'Problem state',
      'Problems solved',
      'Actions',
      'Actions done',
    ];
    const { id } = idOf(workspace);
    workspace.addSheet(LOG, [
      [...needed, 'Our notes'],
      ['c-0', id, 'The noise', '2026-01-13', 'open', '', '', '', 'mine'],
    ]);
    expect(historyIn(card(workspace)).problems).toEqual([{ text: 'The noise', since: '2026-01-13' }]);
    const logged = log(workspace);
    expect(historyIn(logged).problems.map(({ text }) => text)).toEqual(['The noise', 'The key']);
    expect(workspace.rows(LOG)[0]?.slice(0, 9)).toEqual([...needed, 'Our notes']);
    expect(new Set(workspace.rows(LOG)[0]).size).toBe(26);
    expect(rowOf(workspace, LOG, 2)).toMatchObject({ 'Our notes': 'mine', Problem: 'The noise' });
    expect(rowOf(workspace, LOG, 3)).toMatchObject({ 'Our notes': '', Win: 'The fair', 'Entry ID': 'c-1' });
  });

  test('that was sorted and whose row people wrote is read all the same', () => {
    const workspace = setUpWorkspace(LIST);
    log(workspace);
    log(workspace, { checkIn: { date: TODAY, entryId: 'c-2', problem: 'The noise', problemState: 'open' } });
    const [headings = []] = workspace.rows(LOG);
    const state = String.fromCharCode(65 + headings.indexOf('Problem state'));
    workspace.sortRows(LOG, headings.indexOf('Win') + 1);
    const row = column(workspace, LOG, 'Entry ID').indexOf('c-1') + 2;
    workspace.type(LOG, `${state}${row}`, 'closed');
    expect(historyIn(card(workspace)).problems.map(({ text }) => text)).toEqual(['The noise']);
  });

  test('that lost a column it cannot do without says so, and nothing is written', () => {
    const workspace = setUpWorkspace(LIST);
    log(workspace);
    const [headings = []] = workspace.rows(LOG);
    workspace.deleteColumn(LOG, headings.indexOf('Entry ID') + 1);
    workspace.type('Partners', 'L3', '2026-01-05');
    expect(failure(workspace)).toMatch(/"Check-in log" has no column "Entry ID" any more/);
    expect(partnerRow(workspace)['Last contact']).toBe('2026-01-05');
  });

  test('in a list with Spanish headings in another order', () => {
    const workspace = workspaceWith(
      [
        [
          'Notas',
          'Potencial de relación',
          'Organización',
          'Último contacto',
          'Alineación con la misión',
          'Recursos',
          'Fase',
          'Partner ID',
        ],
        ['llamar', 'Alta', 'Cocina del Puerto', '2026-01-05', 'Alta', 'Media', '', 'p-7'],
      ],
      { userLocale: 'es' },
    );
    const partner = { id: 'p-7', name: 'Cocina del Puerto' };
    const fields = { lastContact: FULL.date, phase: '3 Design', relationshipPotential: 'Medium' };
    log(workspace, { partner, fields, before: { relationshipPotential: 'Alta', lastContact: '2026-01-05' } });
    expect(workspace.rows('Partners')[1]).toEqual([
      'llamar',
      'Medium',
      'Cocina del Puerto',
      FULL.date,
      'Alta',
      'Media',
      '3 Design',
      'p-7',
    ]);
    expect(rowOf(workspace, LOG)).toMatchObject({ Organization: 'Cocina del Puerto', 'Partner ID': 'p-7' });
  });
});

describe('A check-in whose answer was lost on the way', () => {
  test('is not noted twice', () => {
    const workspace = setUpWorkspace(LIST);
    const first = log(workspace);
    const before = workspace.rows(LOG);
    expect(log(workspace)).toEqual({ ...first, written: [] });
    expect(workspace.rows(LOG)).toEqual(before);
  });

  test('takes up what was typed since, and still says when it was noted', () => {
    let now = `${TODAY}T12:00:00Z`;
    const workspace = setUpWorkspace(LIST, { now: () => new Date(now) });
    log(workspace);
    log(workspace, { checkIn: { ...FULL, entryId: 'c-2' } });
    now = `${TODAY}T12:05:00Z`;
    const logged = log(workspace, { checkIn: { ...FULL, problem: 'The lock', win: '' } });
    expect(rowOf(workspace, LOG, 2)).toMatchObject({ Problem: 'The lock', Win: '', Noted: `${TODAY} 12:00:00` });
    expect(entries(workspace)).toEqual(['c-1', 'c-2']);
    expect(
      historyIn(logged)
        .problems.map(({ text }) => text)
        .sort(),
    ).toEqual(['The key', 'The lock']);
  });

  test.each<[string, () => LocalWorkspace]>([
    ['first of a sheet', () => setUpWorkspace(LIST)],
    [
      'first of a partner without an ID',
      () => {
        const workspace = workspaceWith(LIST);
        workspace.addSheet(LOG, [Object.values(words.checkInLogHeadings)], 0, 5);
        return workspace;
      },
    ],
  ])('or that was stopped after any call is noted once: the %s', (_, prepared) => {
    const whole = prepared();
    const request = (workspace: LocalWorkspace): Partial<LogRequest> => ({
      partner: idOf(workspace),
      fields: { lastContact: FULL.date, phase: '3 Design', missionAlignment: 'Medium' },
      before: { missionAlignment: 'High' },
      addColumns: true,
    });
    log(whole, request(whole));
    const isPreparing = (index: number) => /Builder|newDataValidation/.test(whole.meter.calls[index]?.member ?? '');
    const stops = changingCalls(whole).filter((index) => !isPreparing(index));
    expect(stops.length).toBeGreaterThan(6);
    for (const stop of stops) {
      const workspace = prepared();
      const asked = request(workspace);
      stopAfter(workspace, stop);
      expect(() => log(workspace, asked)).toThrow();
      workspace.faults.clear();
      expect(log(workspace, asked)).toMatchObject({ result: 'logged' });
      expect(entries(workspace)).toEqual(['c-1']);
      expect(column(workspace, LOG, 'Partner ID')).toEqual([idOf(workspace).id]);
      expect(partnerRow(workspace)).toMatchObject({
        'Last contact': FULL.date,
        Phase: '3 Design',
        'Mission Alignment': 'Medium',
      });
    }
  });
});

test('costs one commit, and the same number of calls for 39 partners as for 2,000 with 300 check-ins', () => {
  const [few = 0, many] = [39, 2_000].map((partners) => {
    const workspace = workspaceWith(listOf(partners));
    const others = Array.from({ length: partners === 39 ? 1 : 300 }, (_, i) => {
      const said: Record<string, string> = { date: '2026-01-13', win: 'The fair', entryId: `o-${i}` };
      return Object.keys(words.checkInLogHeadings).map((key) => said[key] ?? '');
    });
    workspace.addSheet(LOG, [Object.values(words.checkInLogHeadings), ...others]);
    const partner = { id: '', name: 'Partner 7' };
    log(workspace, { partner, addColumns: true });
    workspace.meter.reset();
    log(workspace, { partner, checkIn: { ...FULL, entryId: 'c-2' } });
    expect(workspace.meter.commits).toBe(1);
    return workspace.meter.total;
  });
  expect(many).toBe(few);
  expect(few).toBeLessThanOrEqual(40);
});

describe('What goes wrong is said in a sentence, and nothing is half done', () => {
  const PROTECTED = 'You are trying to edit a protected cell or object.';
  const protects = (workspace: LocalWorkspace) =>
    workspace.faults.beforeCall(({ member }) => {
      if (member === 'Range.setValues') throw new Error(PROTECTED);
    });

  test.each<[string, (workspace: LocalWorkspace) => void, RegExp]>([
    ['the lock is not got', (w) => w.lock.holdByOther(true), /^Somebody else is changing .* try again in a minute/],
    ['the list was deleted', (w) => w.deleteSheet('Partners'), /^There is no partner list yet/],
    ['the row was deleted', (w) => w.deleteRow('Partners', HARBOR_ROW), /^Harbor Kitchen is not in the list any more/],
    ['cells are protected', protects, /may not change this spreadsheet/],
    [
      'the spreadsheet may only be read',
      (w) => w.permissions.refuse('spreadsheets.currentonly'),
      /may not change|did not let/,
    ],
  ])('when %s', (_, disturb, sentence) => {
    const workspace = setUpWorkspace(LIST);
    const partner = idOf(workspace);
    disturb(workspace);
    expect(failure(workspace, { partner })).toMatch(sentence);
    workspace.faults.clear();
    expect(entries(workspace)).toEqual([]);
  });

  test('and when the row alone is protected, the check-in is noted once, however often it is tried', () => {
    const workspace = setUpWorkspace(LIST);
    log(workspace, { checkIn: { ...FULL, entryId: 'c-0' }, fields: {} });
    let writes = 0;
    workspace.faults.beforeCall(({ member }) => {
      if (member === 'Range.setValues' && ++writes % 2 === 0) throw new Error(PROTECTED);
    });
    expect(failure(workspace)).toMatch(/may not change this spreadsheet/);
    workspace.faults.clear();
    log(workspace);
    expect(entries(workspace)).toEqual(['c-0', 'c-1']);
    expect(partnerRow(workspace)['Last contact']).toBe(FULL.date);
  });

  test('when there is no day', () => {
    const workspace = setUpWorkspace(LIST);
    for (const date of ['', 'yesterday', '2026-02-30']) {
      expect(failure(workspace, { checkIn: { date, entryId: 'c-1' } })).toMatch(/^A check-in needs the day/);
    }
    expect(workspace.sheetNames()).not.toContain(LOG);
  });

  test('in Spanish for a user whose language is Spanish', () => {
    const workspace = setUpWorkspace(LIST, { userLocale: 'es' });
    expect(failure(workspace, { checkIn: { date: '', entryId: 'c-1' } })).toMatch(/^Falta el día/);
  });
});

test('whatever is typed stays text, and comes back as it was typed', () => {
  const workspace = setUpWorkspace(LIST);
  const hostile = [
    '=HYPERLINK("http://x.example")',
    '+1',
    '@SUM(A1)',
    '3/4',
    '007',
    "'quoted",
    '<img src=x onerror=alert(1)>',
    '{{name}} $& \\1',
    'one\ntwo',
    '\u05d0\u05d1\u05d2',
    'x'.repeat(10_000),
  ];
  hostile.forEach((text, index) => {
    const said = { win: text, problem: text, results: text, actions: text, whoMet: text, entryId: `c-${index}` };
    const logged = log(workspace, { checkIn: { date: '2026-02-27', problemState: 'open', ...said } });
    expect(rowOf(workspace, LOG)).toMatchObject({
      Win: text,
      Problem: text,
      Results: text,
      Actions: text,
      'Who met': text,
    });
    const { problems } = historyIn(logged);
    expect(historyIn(card(workspace)).problems).toEqual(problems);
    for (const line of text.split('\n')) expect(problems.map((problem) => problem.text)).toContain(line);
  });
});
