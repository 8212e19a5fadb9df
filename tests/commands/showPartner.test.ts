import { describe, expect, test } from '@jest/globals';
import { answerOf } from '../../local/answerOf';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { PartnerPage } from '../../src/commands/showPartner';
import { watchedIn } from '../../src/partnership/attention/watched';
import { isScheduled } from '../../src/partnership/checkin/isScheduled';
import { toSchedule } from '../../src/partnership/checkin/toSchedule';
import type { PartnerKey } from '../../src/partnership/partner';
import { HEADINGS, LIST, listOf, setUpWorkspace, TODAY, workspaceWith } from './addOnWorkspace';
import { said, schedule } from './checkIns';
import { makeMous } from './mous';
import { pageInSidebar } from './page';
import { pageAnswer } from './pageAnswer';

function read(workspace: LocalWorkspace): PartnerPage {
  return answerOf(workspace, 'readPartner');
}

/** Whose meetings the page finds not to be in the calendar. */
function unscheduled({ overview: { notes }, today }: PartnerPage): PartnerKey[] {
  if (!notes) throw new Error('A partner is selected.');
  return toSchedule(watchedIn(notes), today);
}

/** Whether the page finds the meetings with the selected partner in the calendar. */
const isCardScheduled = ({ card, today }: PartnerPage) => card && isScheduled(card.partner, card.meetings, today);

describe('showPartner', () => {
  test('opens the partner of the selected row in the sidebar', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.select('Partners', 'B3');
    workspace.run('showPartner');
    const page = pageInSidebar<PartnerPage>(workspace);
    expect(page.card?.partner).toMatchObject({ name: 'Harbor Kitchen', row: 3, priority: 'Immediate' });
    expect(page.card).toMatchObject({ documents: [], meetings: [] });
    expect(isCardScheduled(page)).toBe(false);
    expect(page.today).toBe(TODAY);
  });

  test.each([
    ['the heading row', 'Partners', 'A1'],
    ['a blank row', 'Partners', 'A30'],
    ['another sheet', 'Settings', 'A3'],
  ])('shows no partner when %s is selected', (_, sheet, cell) => {
    const workspace = setUpWorkspace(LIST);
    workspace.select(sheet, cell);
    expect(read(workspace).card).toBeNull();
  });

  test('shows the first of several selected rows', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.select('Partners', 'A4:C6');
    expect(read(workspace).card?.partner.name).toBe('Meadow School');
  });

  test('shows documents and meetings as their sheets note them', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.select('Partners', 'A3');
    makeMous(workspace);
    schedule(workspace);
    workspace.select('Partners', 'A3');
    const page = read(workspace);
    expect(page.card).toMatchObject({
      documents: [{ url: expect.stringContaining('https://docs.google.com/'), version: '1', state: 'draft' }],
      meetings: [{ purpose: 'First conversation', date: expect.stringMatching(/^2026-03-/), repeats: 'once' }],
    });
    expect(isCardScheduled(page)).toBe(true);
  });

  test('shows what the partner and we ask for and offer, as its sheet says', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.type('Settings', 'B2', 'Oak Center');
    const rows = [
      ['Direction', 'Who', 'Kind', 'What', 'With'],
      ['Ask', 'harbor kitchen', 'Space', 'a hall', ''],
      ['Offer', 'Oak Center', 'Space', 'our hall', ''],
      ['Offer', 'Us', 'Space', 'our kitchen', 'Meadow School'],
      ['Offer', 'Meadow School', 'Space', 'a field', ''],
    ];
    workspace.addSheet('Asks & offers', rows, 2, 40);
    workspace.select('Partners', 'A3');
    expect(read(workspace).card?.exchange).toMatchObject({
      ours: [{ what: 'our hall' }],
      theirs: [{ what: 'a hall' }],
    });
  });

  test('tells of the whole list, each partner counted once, and of what waits', () => {
    const page = read(setUpWorkspace(LIST));
    const { overview } = page;
    expect(overview.partners).toBe(6);
    expect(Object.values(overview.standings).reduce((sum, count) => sum + count, 0)).toBe(6);
    expect(overview.toDraft.map(({ name }) => name)).toEqual(['Harbor Kitchen']);
    expect(unscheduled(page).map(({ name }) => name)).toEqual(['Harbor Kitchen']);
    expect(overview.problems).toHaveLength(1);
  });

  test('names nobody for check-ins with whom one pauses', () => {
    const workspace = setUpWorkspace(LIST);
    const [partner] = unscheduled(read(workspace));
    workspace.run('logCheckIn', {
      partner,
      checkIn: { date: TODAY, entryId: 'e-1', nextStage: 'pause' },
      ...{ fields: {}, before: {}, addColumns: true },
    });
    workspace.select('Settings', 'A1');
    expect(unscheduled(read(workspace))).toEqual([]);
  });

  test.each([
    ['Pacific/Auckland', '2026-03-03'],
    ['America/Los_Angeles', '2026-03-02'],
  ])("takes today from the spreadsheet's zone, in %s", (timeZone, day) => {
    const options = { timeZone, now: () => new Date('2026-03-02T12:00:00Z') };
    expect(read(setUpWorkspace(LIST, options)).today).toBe(day);
  });

  test('changes nothing, and costs the same for 6 and for 300 partners', () => {
    const [few, many] = [6, 300].map((partners) => {
      const workspace = workspaceWith(listOf(partners));
      workspace.select('Partners', 'A2');
      read(workspace);
      expect(workspace.meter.writes).toBe(0);
      return workspace.meter.total;
    });
    expect(many).toBe(few);
    expect(few).toBeLessThanOrEqual(25);
  });

  test('needs no permission but that for the spreadsheet', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.permissions.refuse('drive.file');
    workspace.permissions.refuse('calendar.app.created');
    expect(read(workspace).overview.partners).toBe(6);
  });

  test('says what is wrong when a register has lost a column', () => {
    const workspace = setUpWorkspace(LIST);
    makeMous(workspace);
    workspace.type('MOUs', 'A1', 'Who');
    expect(pageAnswer(workspace, 'readPartner')).toEqual({
      failed: expect.stringMatching(/"MOUs" has no column "Organization"/),
    });
  });
});

describe('openPartner', () => {
  test('selects the partner and shows it, wherever its row is', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.sortRows('Partners', 1);
    expect(pageAnswer(workspace, 'openPartner', { id: '', name: 'Elm Street Choir' })).toEqual({
      failed: expect.stringMatching(/Elm Street Choir is not in the list/),
    });
    const id = read(workspace).overview.toDraft[0]?.id;
    expect(workspace.run('openPartner', { id, name: 'whatever it was called' })).toEqual({ done: null });
    expect(pageInSidebar<PartnerPage>(workspace).card?.partner.name).toBe('Harbor Kitchen');
    expect(read(workspace).card?.partner.name).toBe('Harbor Kitchen');
  });

  test('finds a partner without an ID by its name', () => {
    const workspace = workspaceWith(LIST);
    workspace.run('openPartner', { id: '', name: 'Oak Street Choir' });
    expect(pageInSidebar<PartnerPage>(workspace).card?.partner.row).toBe(6);
  });
});

describe('for the page', () => {
  test('makeMous works on the partners named, once, and nobody is named whose meetings are noted', () => {
    const workspace = setUpWorkspace(listOf(6));
    const page = read(workspace);
    const { toDraft } = page.overview;
    expect(makeMous(workspace, toDraft.slice(0, 1))).toMatchObject([{ kind: 'made' }]);
    expect(makeMous(workspace, toDraft)).toMatchObject([{ kind: 'made' }]);
    expect(makeMous(workspace, toDraft)).toEqual([]);
    expect(said(schedule(workspace, unscheduled(page)))).toEqual(['Partner 1 create new', 'Partner 4 create new']);
    expect(read(workspace).overview.toDraft).toEqual([]);
    expect(unscheduled(read(workspace))).toEqual([]);
    expect(workspace.ui.shown.filter(({ kind }) => kind !== 'toast')).toEqual([]);
  });
});

test('what the wizard asks is in the memorandum, in the language of the settings', () => {
  const workspace = setUpWorkspace([
    [...HEADINGS, 'Shared ambition', 'We offer', 'They offer', 'Their hours a month', 'Who does what', 'How we decide'],
    [
      'Harbor Kitchen',
      'High',
      'High',
      'High',
      'No child goes hungry',
      'Our hall',
      'Their van',
      '6',
      'Cook: us',
      'By vote',
    ],
  ]);
  const setting = workspace.rows('Settings').findIndex(([label]) => label === 'Language of documents') + 1;
  workspace.type('Settings', `B${setting}`, 'Español');
  makeMous(workspace);
  const html = workspace.drive.files.find(({ name }) => name === 'Memorando (MOU) con Harbor Kitchen')?.content ?? '';
  for (const text of ['No child goes hungry', 'Our hall', 'Their van', 'Cook', 'By vote', 'Memorando']) {
    expect(html).toContain(text);
  }
});
