import { describe, expect, test } from '@jest/globals';
import { answerOf } from '../../local/answerOf';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { SaveRequest, SaveResult } from '../../src/commands/savePartner';
import {
  changingCalls,
  column,
  HEADINGS,
  LIST,
  listOf,
  setUpWorkspace,
  stopAfter,
  workspaceWith,
} from './addOnWorkspace';

const NEWCOMER = {
  name: 'Lantern Library',
  missionAlignment: 'High',
  resourceComplementarity: 'High',
  relationshipPotential: 'Medium',
  level: '2 Program collaboration',
  lastContact: '2026-02-27',
  cadence: '2',
};

const SPANISH = [
  ['Notas', 'Potencial de relación', 'Organización', 'Alineación con la misión', 'Complementariedad de recursos'],
  ['llamar', 'Alta', 'Cocina del Puerto', 'Alta', 'Media'],
];

function save(workspace: LocalWorkspace, request: Partial<SaveRequest>): SaveResult {
  return answerOf(workspace, 'savePartner', {
    partner: null,
    fields: NEWCOMER,
    before: {},
    addColumns: false,
    evenIfKnown: false,
    ...request,
  });
}

function failure(workspace: LocalWorkspace, request: Partial<SaveRequest> = {}): string {
  try {
    return `saved: ${JSON.stringify(save(workspace, request))}`;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A row of a sheet by its headings. */
function rowOf(workspace: LocalWorkspace, row: number, sheet = 'Partners'): Record<string, unknown> {
  const [headings = [], ...rows] = workspace.rows(sheet);
  return Object.fromEntries(headings.map((heading, place) => [heading, rows[row - 2]?.[place]]));
}

describe('a new partner', () => {
  test('gets a row of its own below the others, which the formulas cover', () => {
    const workspace = setUpWorkspace(LIST);
    const before = workspace.rows('Partners');
    const saved = save(workspace, {});
    expect(saved).toMatchObject({ result: 'saved', row: 8, isHidden: false, keptFormulas: [] });
    expect(rowOf(workspace, 8)).toMatchObject({
      Organization: 'Lantern Library',
      'Mission Alignment': 'High',
      Priority: 'Immediate',
      Score: 83.3,
      Level: '2 Program collaboration',
      'Last contact': '2026-02-27',
      'Months between check-ins': 2,
      'Next check-in': '2026-04-27',
    });
    expect(rowOf(workspace, 8)['Partner ID']).toBe('partner' in saved ? saved.partner.id : '');
    const asRows = (rows: unknown[][]) => rows.slice(0, 7).map((row) => row.map(String));
    expect(asRows(workspace.rows('Partners'))).toEqual(asRows(before));
  });

  test('is selected, and its draft is forgotten', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.run(
      'keepDraft',
      'draft',
      JSON.stringify({ step: 'why', fields: NEWCOMER, createMou: false, scheduleCheckIn: false }),
    );
    save(workspace, {});
    workspace.run('newPartner');
    const [page] = workspace.ui.shown.filter(({ kind }) => kind === 'sidebar');
    expect(page && 'content' in page ? page.content : '').toContain('"kept":""');
    workspace.run('showPartner');
    expect(JSON.stringify(workspace.ui.shown)).toContain('Lantern Library');
  });

  test('costs the same number of calls, one commit, whether there are 39 or 2,000 partners', () => {
    const [few = 0, many] = [39, 2_000].map((partners) => {
      const workspace = workspaceWith(listOf(partners));
      save(workspace, { addColumns: true });
      expect(workspace.meter.commits).toBe(1);
      return workspace.meter.total;
    });
    expect(many).toBe(few);
    expect(few).toBeLessThanOrEqual(45);
  });

  test('finds its columns by heading: reordered, in Spanish, hidden', () => {
    const workspace = workspaceWith(SPANISH, { sheet: 'Aliados' });
    workspace.run('setUpSpreadsheet');
    workspace.hideColumn('Aliados', 4);
    save(workspace, {});
    expect(workspace.rows('Aliados')[2]?.slice(0, 5)).toEqual(['', 'Medium', 'Lantern Library', 'High', 'High']);
    expect(column(workspace, 'Aliados', 'Priority')).toEqual(['Immediate', 'Immediate']);
  });

  test('stands below what a filter hides, and says when the filter hides it too', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.filterRows('Partners', 2, ['High']);
    expect(save(workspace, {})).toMatchObject({ row: 8, isHidden: true });
    expect(column(workspace, 'Partners', 'Organization')).toHaveLength(7);
    expect(save(workspace, { fields: { name: 'Tide Clinic' } })).toMatchObject({ row: 9, isHidden: false });
  });

  test('stands where nothing stands: below notes under the list, above blank rows', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.type('Partners', 'C8', 'Ratings of January');
    workspace.type('Partners', 'B20', 'Source: our meeting');
    expect(save(workspace, {})).toMatchObject({ row: 9 });
    expect(workspace.cell('Partners', 'C8').value).toBe('Ratings of January');
    expect(workspace.cell('Partners', 'B20').value).toBe('Source: our meeting');
  });

  test('makes the sheet longer when it is full', () => {
    const workspace = setUpWorkspace(listOf(39));
    expect(save(workspace, {})).toMatchObject({ row: 41 });
    expect(rowOf(workspace, 41)).toMatchObject({ Organization: 'Lantern Library', Priority: 'Immediate' });
  });

  test('leaves a formula in its row as it is, and says so', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.type('Partners', 'C8', '=IF(B8="High";"Medium";"")');
    expect(save(workspace, {})).toMatchObject({ row: 8, keptFormulas: ['Resource Complementarity'] });
    expect(workspace.cell('Partners', 'C8').formula).toContain('=IF');
  });

  test('is written beside what a second writer adds meanwhile, and over nothing', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.faults.beforeCall(({ member }) => {
      if (member !== 'Lock.tryLock') return;
      workspace.faults.clear();
      workspace.type('Partners', 'A8', 'Tide Clinic');
    });
    expect(save(workspace, {})).toMatchObject({ row: 9 });
    expect(column(workspace, 'Partners', 'Organization').slice(6)).toEqual(['Tide Clinic', 'Lantern Library']);
  });
});

describe('a name that is there already', () => {
  test.each(['Harbor Kitchen', 'HARBOR  KITCHEN', 'The Harbor Kitchen, Inc.'])('as %p is asked about', (name) => {
    const workspace = setUpWorkspace(LIST);
    const fields = { ...NEWCOMER, name };
    workspace.meter.reset();
    expect(save(workspace, { fields })).toEqual({
      result: 'known',
      id: expect.stringMatching(/^p-/),
      name: 'Harbor Kitchen',
      row: 3,
    });
    expect(workspace.meter.writes).toBe(0);
    expect(save(workspace, { fields, evenIfKnown: true })).toMatchObject({ result: 'saved', row: 8 });
  });
});

test('a partner whose answer was lost on the way is not added twice', () => {
  const workspace = setUpWorkspace(LIST);
  const first = save(workspace, { newId: 'p-77' });
  expect(save(workspace, { newId: 'p-77', evenIfKnown: true })).toEqual(first);
  expect(column(workspace, 'Partners', 'Partner ID').slice(6)).toEqual(['p-77']);
  expect(save(workspace, { newId: 'p-78', evenIfKnown: true })).toMatchObject({ row: 9 });
});

describe('columns that the list lacks', () => {
  const fields = { ...NEWCOMER, why: 'They know every street', weOffer: 'Our hall', ourHours: '6,5' };

  test('are asked about, and nothing is written before', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.meter.reset();
    expect(save(workspace, { fields })).toEqual({
      result: 'columnsMissing',
      headings: ['Why this partner', 'We offer', 'Our hours a month'],
    });
    expect(workspace.meter.writes).toBe(0);
  });

  test('are added to the right of what is there, once', () => {
    const workspace = setUpWorkspace(LIST);
    const width = workspace.rows('Partners')[0]?.length ?? 0;
    save(workspace, { fields, addColumns: true });
    const headings = workspace.rows('Partners')[0] ?? [];
    expect(headings.slice(width)).toEqual(['Why this partner', 'We offer', 'Our hours a month']);
    expect(rowOf(workspace, 8)).toMatchObject({
      'Why this partner': 'They know every street',
      'We offer': 'Our hall',
      'Our hours a month': 6.5,
    });
    save(workspace, { fields: { ...fields, name: 'Tide Clinic' } });
    expect(workspace.rows('Partners')[0]).toEqual(headings);
  });

  test('include the ratings and the Partner ID of a list that was never set up', () => {
    const workspace = workspaceWith([['Name'], ['Harbor Kitchen']]);
    const request = { fields: { name: 'Tide Clinic', missionAlignment: 'Low' } };
    expect(save(workspace, request)).toEqual({
      result: 'columnsMissing',
      headings: ['Mission Alignment', 'Partner ID'],
    });
    save(workspace, { ...request, addColumns: true });
    expect(workspace.rows('Partners')[2]).toEqual(['Tide Clinic', 'Low', expect.stringMatching(/^p-/)]);
  });

  test('are added to a sheet whose grid ends at its last column', () => {
    const workspace = workspaceWith([[...HEADINGS, ...Array.from({ length: 22 }, (_, i) => `Other ${i}`)]]);
    save(workspace, { fields, addColumns: true });
    expect(workspace.rows('Partners')[0]?.slice(26)).toEqual(
      expect.arrayContaining(['Level', 'We offer', 'Partner ID']),
    );
  });

  test('are asked about again when one was deleted after the page was opened', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.deleteColumn('Partners', 2);
    expect(save(workspace, {})).toEqual({ result: 'columnsMissing', headings: ['Mission Alignment'] });
  });
});

describe('a partner that is there', () => {
  const partner = { id: '', name: 'Night Shelter' };
  const fields = { resourceComplementarity: 'High' };

  function withIds(): { workspace: LocalWorkspace; partner: { id: string; name: string } } {
    const workspace = setUpWorkspace(LIST);
    return { workspace, partner: { id: String(rowOf(workspace, 5)['Partner ID']), name: 'Night Shelter' } };
  }

  test('gets what was changed, wherever its row is now and whatever it is called', () => {
    const { workspace, partner } = withIds();
    workspace.sortRows('Partners', 1);
    const row = column(workspace, 'Partners', 'Organization').indexOf('Night Shelter') + 2;
    workspace.type('Partners', `A${row}`, 'Night Shelter and Kitchen');
    expect(save(workspace, { partner, fields })).toMatchObject({ result: 'saved', row });
    expect(rowOf(workspace, row)).toMatchObject({ 'Resource Complementarity': 'High', Priority: 'Immediate' });
  });

  test('is found by its name while it has no ID, and gets one', () => {
    const workspace = workspaceWith(LIST);
    expect(save(workspace, { partner, fields, addColumns: true })).toMatchObject({ row: 5 });
    expect(rowOf(workspace, 5)['Partner ID']).toMatch(/^p-/);
  });

  test('keeps what somebody else wrote into the same cell meanwhile, and is told', () => {
    const { workspace, partner } = withIds();
    workspace.type('Partners', 'C5', 'Low');
    workspace.meter.reset();
    expect(save(workspace, { partner, fields, before: {} })).toMatchObject({
      result: 'changed',
      fields: { resourceComplementarity: 'Low' },
    });
    expect(workspace.meter.writes).toBe(0);
    expect(save(workspace, { partner, fields, before: { resourceComplementarity: 'Low' } })).toMatchObject({
      result: 'saved',
    });
  });

  test('is not held up by a change of other cells, or by the same change', () => {
    const { workspace, partner } = withIds();
    workspace.type('Partners', 'C5', 'High');
    workspace.type('Partners', 'A2', 'Riverbank');
    expect(save(workspace, { partner, fields })).toMatchObject({ result: 'saved' });
  });

  test('empties a cell when its text was taken out', () => {
    const { workspace, partner } = withIds();
    save(workspace, { partner, fields: { missionAlignment: '' }, before: { missionAlignment: 'High' } });
    expect(workspace.cell('Partners', 'B5').value).toBe('');
  });

  test('that was deleted meanwhile is reported by name', () => {
    const { workspace, partner } = withIds();
    workspace.deleteRow('Partners', 5);
    expect(failure(workspace, { partner, fields })).toMatch(/^Night Shelter is not in the list any more.*try again/);
  });

  test('whose row was copied is told apart by its name, or reported', () => {
    const { workspace, partner } = withIds();
    const [headings = []] = workspace.rows('Partners');
    const id = String.fromCharCode(65 + headings.indexOf('Partner ID'));
    workspace.type('Partners', 'A9', 'Day Shelter');
    workspace.type('Partners', `${id}9`, partner.id);
    expect(save(workspace, { partner, fields })).toMatchObject({ row: 5 });
    workspace.type('Partners', 'A9', 'Night Shelter');
    expect(failure(workspace, { partner, fields })).toMatch(/is not in the list any more/);
  });
});

describe('what goes wrong is said in a sentence, and nothing is written', () => {
  test.each<[string, (workspace: LocalWorkspace) => void, RegExp]>([
    ['the lock is not got', (w) => w.lock.holdByOther(true), /^Somebody else is changing .* try again in a minute/],
    ['the sheet was deleted', (w) => w.deleteSheet('Partners'), /^There is no partner list yet.*Set up this/],
    ['the name column was deleted', (w) => w.deleteColumn('Partners', 1), /has no column with the partners' names/],
    [
      'a quota is used up',
      (w) =>
        w.faults.beforeCall(({ member }) => {
          if (member === 'Range.setValues') throw new Error('Service invoked too many times for one day: spreadsheet.');
        }),
      /^Google allows only so much/,
    ],
    [
      'the spreadsheet may only be read',
      (w) => w.permissions.refuse('spreadsheets.currentonly'),
      /may not change this spreadsheet|^Google did not let/,
    ],
    [
      'a setting cannot be read',
      (w) => w.type('Settings', 'B8', 'much'),
      /weight of Mission Alignment is 'much'.*Correct it in the sheet "Settings"/,
    ],
  ])('when %s', (_, disturb, sentence) => {
    const workspace = setUpWorkspace(LIST);
    disturb(workspace);
    workspace.meter.reset();
    expect(failure(workspace)).toMatch(sentence);
    expect(workspace.ui.shown.filter(({ kind }) => kind === 'alert' || kind === 'toast')).toEqual([]);
    workspace.faults.clear();
    if (workspace.sheetNames().includes('Partners')) {
      expect(JSON.stringify(workspace.rows('Partners'))).not.toContain('Lantern Library');
    }
  });

  test('in Spanish for a user whose language is Spanish', () => {
    const workspace = setUpWorkspace(LIST, { userLocale: 'es' });
    workspace.lock.holdByOther(true);
    expect(failure(workspace)).toMatch(/^Otra persona está cambiando/);
  });

  test('when the name is blank', () => {
    expect(failure(setUpWorkspace(LIST), { fields: { ...NEWCOMER, name: ' ' } })).toMatch(/^A partner needs a name/);
  });
});

test('stopped after any call and tried again, the partner stands in the list once', () => {
  const whole = setUpWorkspace(LIST);
  const fields = { ...NEWCOMER, why: 'They know every street' };
  save(whole, { fields, addColumns: true });
  const stops = changingCalls(whole);
  expect(stops.length).toBeGreaterThan(4);
  for (const stop of stops) {
    const workspace = setUpWorkspace(LIST);
    stopAfter(workspace, stop);
    expect(() => save(workspace, { fields, addColumns: true })).toThrow();
    workspace.faults.clear();
    const again = save(workspace, { fields, addColumns: true });
    expect(['saved', 'known']).toContain(again.result);
    expect(column(workspace, 'Partners', 'Organization').slice(6)).toEqual(['Lantern Library']);
    expect(rowOf(workspace, 8)).toMatchObject({ Priority: 'Immediate', 'Why this partner': 'They know every street' });
  }
});

test('whatever is typed comes back as text: no formula runs, no date or number is made of it', () => {
  const workspace = setUpWorkspace(LIST);
  const hostile = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '=HYPERLINK("http://x.example")',
    '3/4',
    '007',
    'TRUE',
    "'quoted",
    '<b>',
  ];
  hostile.forEach((text, index) => {
    const fields = { name: `${text} ${index}`, mission: text, why: text, lanes: `${text}\n${text}`, guests: text };
    const saved = save(workspace, { fields, addColumns: true });
    expect(rowOf(workspace, 'row' in saved ? saved.row : 0)).toMatchObject({
      Organization: `${text} ${index}`,
      'What they do': text,
      'Why this partner': text,
      'Who does what': `${text}\n${text}`,
      'Guests to invite': text,
    });
  });
});
