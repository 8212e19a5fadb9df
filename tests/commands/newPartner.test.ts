import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace, LocalWorkspaceOptions } from '../../local/workspace/localWorkspace';
import type { NewPartnerPage } from '../../src/commands/newPartner';
import { type Draft, readDraft } from '../../src/partnership/draft';
import { LIST, lastMessage, setUpWorkspace, stopAfter, TODAY, workspaceWith } from './addOnWorkspace';
import { pageInSidebar } from './page';
import { pageAnswer } from './pageAnswer';

const DRAFT: Draft = {
  step: 'together',
  fields: { name: 'Lantern Library', ambition: 'Every child reads' },
  createMou: true,
  scheduleCheckIn: false,
};

function open(workspace: LocalWorkspace): NewPartnerPage {
  workspace.run('newPartner');
  return pageInSidebar<NewPartnerPage>(workspace);
}

const keep = (workspace: LocalWorkspace, draft: Draft) => workspace.run('keepDraft', 'draft', JSON.stringify(draft));

/** The draft that the page finds when it is opened. */
const kept = (workspace: LocalWorkspace) => readDraft(open(workspace).kept);

describe('newPartner', () => {
  test('opens the wizard in the sidebar with all it needs', () => {
    const page = open(setUpWorkspace(LIST));
    expect(page).toMatchObject({ language: 'en', today: TODAY, kept: '', sheet: 'Partners' });
    expect(page.partners).toContainEqual(expect.objectContaining({ name: 'Harbor Kitchen', row: 3 }));
    expect(page.partners).toHaveLength(6);
    expect(page.columns).toEqual(expect.arrayContaining(['name', 'missionAlignment', 'level', 'cadence']));
    expect(page.columns).not.toContain('lanes');
    expect(page.weights).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  test('knows who we are, as soon as the settings say it', () => {
    const workspace = setUpWorkspace(LIST);
    expect(open(workspace)).toMatchObject({ organization: '', contact: '', signatory: '' });
    const row = (label: string) => workspace.rows('Settings').findIndex(([cell]) => cell === label) + 1;
    workspace.type('Settings', `B${row('Our organization')}`, 'Tide Kitchen');
    workspace.type('Settings', `B${row('Who signs for us')}`, 'The chair');
    expect(open(workspace)).toMatchObject({ organization: 'Tide Kitchen', contact: '', signatory: 'The chair' });
  });

  test('speaks the language of the user, not of the spreadsheet', () => {
    const shown = (options: Partial<LocalWorkspaceOptions>) => {
      const workspace = setUpWorkspace(LIST, options);
      return [open(workspace).language, workspace.ui.shown.map(({ title }) => title)];
    };
    expect(shown({ userLocale: 'es-MX' })).toEqual(['es', ['Nueva organización']]);
    expect(shown({ locale: 'es_ES' })).toEqual(['en', ['New partner']]);
  });

  test('holds hostile names as data: nothing in them ends the script element', () => {
    const name = '</script><script>alert(1)</script>$& "page data" \u2028.';
    const page = open(workspaceWith([['Name'], [name]]));
    expect(page.partners[0]?.name).toBe(name);
  });

  test('says what to do first when there is no list', () => {
    const workspace = workspaceWith([]);
    expect(workspace.run('newPartner')).toHaveProperty('failed');
    expect(lastMessage(workspace)).toMatch(/Set up this spreadsheet/);
  });

  test('asks Google for the same number of things, whether there are 6 or 500 partners', () => {
    const [few, many] = [6, 500].map((partners) => {
      const rows = Array.from({ length: partners }, (_, index) => [`Partner ${index}`]);
      const workspace = workspaceWith([['Name'], ...rows]);
      open(workspace);
      expect(workspace.meter.writes).toBe(0);
      return workspace.meter.total;
    });
    expect(many).toBe(few);
  });
});

describe('keepDraft', () => {
  test('keeps what was written until the wizard is opened again', () => {
    const workspace = setUpWorkspace(LIST);
    expect(keep(workspace, DRAFT)).toEqual({ done: null });
    expect(kept(workspace)).toEqual(DRAFT);
  });

  test('keeps a draft that is longer than one property may be, in any script', () => {
    const workspace = setUpWorkspace(LIST);
    const fields = {
      name: 'مكتبة 🏮',
      why: '漢字'.repeat(1000),
      lanes: 'é'.repeat(2000),
      ambition: '\u0001"\\\n'.repeat(500),
    };
    keep(workspace, { ...DRAFT, fields });
    expect(kept(workspace)?.fields).toEqual(fields);
    keep(workspace, DRAFT);
    expect(kept(workspace)).toEqual(DRAFT);
  });

  test('forgets it when told to', () => {
    const workspace = setUpWorkspace(LIST);
    keep(workspace, DRAFT);
    workspace.run('keepDraft', 'draft', '');
    expect(open(workspace).kept).toBe('');
  });

  test('asks Google for nothing but its own properties', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.meter.reset();
    keep(workspace, DRAFT);
    expect(workspace.meter.calls.map(({ member }) => member)).toEqual([
      'getActiveSpreadsheet',
      'Spreadsheet.getId',
      'getUserProperties',
      'Properties.setProperties',
    ]);
  });

  test('leaves the draft before in place when Google fails', () => {
    const workspace = setUpWorkspace(LIST);
    keep(workspace, DRAFT);
    workspace.faults.beforeCall(({ member }) => {
      if (member === 'Properties.setProperties')
        throw new Error('Service invoked too many times for one day: properties.');
    });
    expect(
      pageAnswer(workspace, 'keepDraft', 'draft', JSON.stringify({ ...DRAFT, fields: { name: 'Other' } })),
    ).toEqual({
      failed: expect.stringMatching(/^Google allows only so much/),
    });
    workspace.faults.clear();
    expect(kept(workspace)).toEqual(DRAFT);
  });

  test('stopped after any call leaves a whole draft', () => {
    for (const stop of [0, 1, 2, 3]) {
      const workspace = setUpWorkspace(LIST);
      keep(workspace, DRAFT);
      stopAfter(workspace, stop);
      expect(() => keep(workspace, { ...DRAFT, fields: { name: 'Other' } })).toThrow();
      workspace.faults.clear();
      expect(['Lantern Library', 'Other']).toContain(kept(workspace)?.fields.name);
    }
  });
});
