import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { knownAnswers } from '../../src/partnership/mou/knownAnswers';
import { mouOrder } from '../../src/partnership/mou/order';
import { planMou } from '../../src/partnership/mou/plan';
import { readState } from '../../src/partnership/mou/state';
import { changingCalls, column, HEADINGS, setUpWorkspace, stopAfter, workspaceWith } from './addOnWorkspace';
import { addVersion, changeState, datedVersions, noteState, typeMou, versionsIn, workspaceWithMous } from './mouRows';
import { makeMous, makeOrders, readMous } from './mous';
import { pageAnswer } from './pageAnswer';

/** The columns of the MOUs sheet that a change of state touches, row by row. */
const stateOf = (workspace: LocalWorkspace) => {
  const columns = ['State', 'Drafted', 'Reviewed', 'Signed', 'Ended'].map((one) => column(workspace, 'MOUs', one));
  return versionsIn(workspace).map((_, row) => columns.map((cells) => cells[row]));
};

describe('the state of an agreement', () => {
  test('is noted with its day, one after the other, and the days stay', () => {
    const workspace = workspaceWithMous(2);
    for (const [state, day] of [
      ['reviewed', '2026-03-10'],
      ['signed', '2026-03-20'],
      ['ended', '2026-08-01'],
    ] as const) {
      expect(changeState(workspace, 0, state, day)).toEqual({ done: [] });
    }
    expect(stateOf(workspace)).toEqual([
      ['ended', '2026-03-02', '2026-03-10', '2026-03-20', '2026-08-01'],
      ['draft', '2026-03-02', '', '', ''],
    ]);
  });

  test('can go back to a draft', () => {
    const workspace = workspaceWithMous(1);
    changeState(workspace, 0, 'reviewed', '2026-03-10');
    expect(changeState(workspace, 0, 'draft', '2026-03-11')).toEqual({ done: [] });
    expect(stateOf(workspace)).toEqual([['draft', '2026-03-11', '2026-03-10', '', '']]);
  });

  test('is changed where people sorted, hid and wrote what they like', () => {
    const workspace = workspaceWithMous(3);
    const [first, second, third] = versionsIn(workspace);
    workspace.sortRows('MOUs', 0);
    workspace.hideColumn('MOUs', 3);
    workspace.hideRow('MOUs', 3);
    typeMou(workspace, 'State', 0, 'Borrador');
    for (const version of [third, first, second]) {
      workspace.run('changeMouState', { ...version, state: 'reviewed', date: '2026-03-10' });
    }
    expect(column(workspace, 'MOUs', 'State')).toEqual(['reviewed', 'reviewed', 'reviewed']);
  });

  test('of a row from an earlier version of Common Ground is found by its partner, and the sheet completed', () => {
    const workspace = setUpWorkspace([HEADINGS, ['Partner 1', 'High', 'High', 'High']]);
    const id = String(column(workspace, 'Partners', 'Partner ID')[0]);
    const earlier = ['Partner ID', 'Notes', 'State', 'Version', 'Organization', 'Level', 'Drafted', 'Review', 'End'];
    workspace.addSheet('MOUs', [
      [...earlier, 'Document'],
      [id, 'keep', 'draft', '1', 'Partner 1', '', '2025-09-02', '2026-03-20', '2026-09-01', 'https://a.example'],
    ]);
    const known = knownAnswers(readMous(workspace, [{ id, name: '' }]).partners);
    const change = { mouId: id, version: 1, state: 'signed', date: '2026-03-03', known };
    expect(workspace.run('changeMouState', change)).toEqual({ done: [] });
    const [headings = [], row = []] = workspace.rows('MOUs');
    expect(headings.slice(0, 10)).toEqual([...earlier, 'Document']);
    expect(headings.slice(10)).toEqual([
      'Reviewed',
      'Signed',
      'Ended',
      'Next stage',
      'Previous version',
      'In the calendar',
      'MOU ID',
      'Made at',
    ]);
    expect(row.slice(0, 3)).toEqual([id, 'keep', 'signed']);
    expect(column(workspace, 'MOUs', 'Signed')).toEqual(['2026-03-03']);
    expect(workspace.run('scheduleMouDates', [{ ...datedVersions(workspace)[0], mouId: id }])).toEqual({ done: 2 });
    expect(column(workspace, 'MOUs', 'In the calendar')).toEqual(['2026-03-20, 2026-07-03']);
  });

  test('stays when its version is gone, or a column that is needed', () => {
    for (const [userLocale, gone, lost] of [
      ['en', /That version is not in the sheet "MOUs" any more/, /has no column "State" any more/],
      ['es', /Esa versión ya no está en la hoja «MOUs»/, /ya no tiene la columna «State»/],
    ] as const) {
      const workspace = workspaceWithMous(1, { userLocale });
      const version = { ...versionsIn(workspace)[0], state: 'signed', date: '2026-03-03', known: {} };
      const before = workspace.rows('MOUs');
      const failing = (change: object) => pageAnswer(workspace, 'changeMouState', change);
      expect(failing({ ...version, version: 2 })).toEqual({ failed: expect.stringMatching(gone) });
      expect(failing({ ...version, mouId: 'nobody' })).toEqual({ failed: expect.stringMatching(gone) });
      expect(workspace.rows('MOUs')).toEqual(before);
      const place = workspace.rows('MOUs')[0]?.indexOf('State') ?? 0;
      workspace.type('MOUs', `${String.fromCharCode(65 + place)}1`, 'Standing');
      expect(failing(version)).toEqual({ failed: expect.stringMatching(lost) });
      expect(column(workspace, 'MOUs', 'Signed')).toEqual(['']);
    }
  });

  test('stays while somebody else changes the spreadsheet', () => {
    const workspace = workspaceWithMous(1);
    workspace.lock.holdByOther(true);
    expect(changeState(workspace, 0, 'signed')).toEqual({ failed: expect.stringMatching(/Somebody else/) });
    expect(column(workspace, 'MOUs', 'State')).toEqual(['draft']);
  });
});

describe('the signing of a version', () => {
  /** Versions 1 to 4 of one agreement, and another agreement that is signed. */
  function withVersions(): LocalWorkspace {
    const workspace = workspaceWithMous(2);
    for (const version of [2, 3, 4]) addVersion(workspace, 0, version);
    ['firmado', 'signed', 'reviewed', 'Final', 'signed'].forEach((state, row) => {
      typeMou(workspace, 'State', row, state);
    });
    return workspace;
  }

  test('ends the earlier versions of that agreement that were signed, and no other', () => {
    const workspace = withVersions();
    expect(versionsIn(workspace).map(({ version }) => version)).toEqual([1, 1, 2, 3, 4]);
    // Row 3 is version 3; version 4 was signed by somebody already.
    expect(changeState(workspace, 3, 'signed', '2026-05-01')).toEqual({ done: [1] });
    expect(stateOf(workspace).map(([state, , , signed, ended]) => [state, signed, ended])).toEqual([
      ['ended', '', '2026-05-01'],
      ['signed', '', ''],
      ['reviewed', '', ''],
      ['signed', '2026-05-01', ''],
      ['signed', '', ''],
    ]);
  });

  test('stopped after any call and done again, has ended what it follows', () => {
    const whole = withVersions();
    const saved = whole.save();
    whole.meter.reset();
    changeState(whole, 3, 'signed', '2026-05-01');
    const stops = changingCalls(whole);
    expect(stops.length).toBeGreaterThan(4);
    for (const stop of stops) {
      const workspace = workspaceWith([], { saved });
      stopAfter(workspace, stop);
      expect(() => changeState(workspace, 3, 'signed', '2026-05-01')).toThrow();
      workspace.faults.clear();
      expect(changeState(workspace, 3, 'signed', '2026-05-01')).toHaveProperty('done');
      expect(stateOf(workspace)).toEqual(stateOf(whole));
    }
  });

  const FUNDED = [
    [...HEADINGS, 'Agreement covers', 'Funder: individual grants', 'Funder: what is supported'],
    ['North Fund', 'High', 'High', 'High', 'they fund', 'Yes', ''],
  ];

  test('waits for the answers of a funder, and names what is open in the words of who is at the screen', () => {
    for (const [userLocale, sentence] of [
      ['en', /North Fund.*Answer first: Which parts .* support\? Who decides/],
      ['es', /North Fund.*Falta responder: ¿Qué partes .* dinero\? ¿Quién decide/],
    ] as const) {
      const workspace = setUpWorkspace(FUNDED, { userLocale });
      makeMous(workspace);
      expect(changeState(workspace, 0, 'reviewed')).toEqual({ done: [] });
      expect(changeState(workspace, 0, 'signed')).toEqual({ failed: expect.stringMatching(sentence) });
      expect(stateOf(workspace)).toEqual([['reviewed', '2026-03-02', '2026-03-02', '', '']]);
      expect(changeState(workspace, 0, 'ended')).toEqual({ done: [] });
    }
  });

  test('goes on once the funder has answered, or has left the list', () => {
    const answered = setUpWorkspace([
      [...(FUNDED[0] ?? []), 'Funder: who sets priorities'],
      ['North Fund', 'High', 'High', 'High', 'they fund', 'Yes', 'The van', 'All of us'],
    ]);
    const left = setUpWorkspace(FUNDED);
    for (const workspace of [answered, left]) makeMous(workspace);
    left.deleteRow('Partners', 2);
    left.type('Partners', 'A2', 'Somebody else');
    for (const workspace of [answered, left]) expect(changeState(workspace, 0, 'signed')).toEqual({ done: [] });
  });

  test('waits until the page looks again, when it does not know what the list says now', () => {
    for (const [userLocale, sentence] of [
      ['en', /Your list .* says something else .* Choose "Look again"/],
      ['es', /Su lista .* dice otra cosa .* Elija «Mirar de nuevo»/],
    ] as const) {
      const workspace = setUpWorkspace([FUNDED[0] ?? [], ['North Fund', 'High', 'High', 'High', '', '', '']], {
        userLocale,
      });
      makeMous(workspace);
      const { partners } = readMous(workspace);
      workspace.type('Partners', 'E2', 'they fund');
      for (const known of [knownAnswers(partners), {}]) {
        expect(noteState(workspace, 0, 'signed', known)).toEqual({ failed: expect.stringMatching(sentence) });
      }
      expect(noteState(workspace, 0, 'reviewed', knownAnswers(partners))).toEqual({ done: [] });
      workspace.type('Partners', 'E2', '');
      workspace.type('Partners', 'B2', 'Low');
      expect(noteState(workspace, 0, 'signed', knownAnswers(partners))).toEqual({ done: [] });
    }
  });

  test('takes the answers of several partners together, whichever row they stand in, as their agreement does', () => {
    const together = (supports: string) => {
      const workspace = setUpWorkspace([
        [...(FUNDED[0] ?? []), 'Funder: who sets priorities'],
        ['North Fund', 'High', 'High', 'High', 'they fund', 'Yes', '', ''],
        ['South School', 'High', 'High', 'High', '', '', supports, 'All of us'],
      ]);
      const page = readMous(workspace);
      makeOrders(workspace, [mouOrder(planMou(page, page.partners))]);
      return changeState(workspace, 0, 'signed');
    };
    expect(together('The van')).toEqual({ done: [] });
    expect(together('')).toEqual({ failed: expect.stringMatching(/North Fund\. Answer first: Which parts .*\?$/) });
  });
});

test('every state that is noted can be read again', () => {
  const workspace = workspaceWithMous(1);
  for (const state of ['reviewed', 'signed', 'ended', 'draft'] as const) {
    changeState(workspace, 0, state);
    expect(readState(String(column(workspace, 'MOUs', 'State')[0]))).toBe(state);
  }
});
