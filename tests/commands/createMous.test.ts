import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { MousPage } from '../../src/commands/createMous';
import { mouOrder } from '../../src/partnership/mou/order';
import { planMou } from '../../src/partnership/mou/plan';
import { column, LIST, lastMessage, listOf, setUpWorkspace } from './addOnWorkspace';
import { agreementsIn, makeMous, makeOrders, ordersOf, plansOf, readMous } from './mous';
import { pageInSidebar } from './page';
import { pageAnswer } from './pageAnswer';

const DRIVE_SCOPE = 'https://www.googleapis.com/auth/drive.file';

function openPage(workspace: LocalWorkspace): MousPage {
  workspace.run('createMous');
  return pageInSidebar<MousPage>(workspace);
}

const names = ({ partners }: MousPage) => partners.map(({ name }) => name);

/** What would happen to each partner, and to which version. */
const statuses = (workspace: LocalWorkspace) =>
  plansOf(readMous(workspace, partnersOf(workspace))).map(({ status }) => `${status.kind} ${status.version}`);

function partnersOf(workspace: LocalWorkspace) {
  const ids = column(workspace, 'Partners', 'Partner ID');
  return column(workspace, 'Partners', 'Organization').map((name, index) => ({
    name: String(name),
    id: String(ids[index] ?? ''),
  }));
}

function cellOf(workspace: LocalWorkspace, sheet: string, heading: string, row: number): string {
  return `${String.fromCharCode(65 + (workspace.rows(sheet)[0]?.indexOf(heading) ?? 0))}${row}`;
}

describe('createMous', () => {
  test('shows the Immediate partners when nothing is selected, and makes nothing', () => {
    const workspace = setUpWorkspace(listOf(6));
    workspace.meter.reset();
    const page = openPage(workspace);
    expect(names(page)).toEqual(['Partner 1', 'Partner 4']);
    expect(page).toMatchObject({ chosenBy: 'priority', gone: [], problems: [], noted: [], found: [], template: null });
    expect(workspace.meter.writes).toBe(0);
    expect(workspace.drive.files).toEqual([]);
  });

  test('shows the selected rows, and names the Immediate ones besides', () => {
    const workspace = setUpWorkspace(listOf(6));
    workspace.select('Partners', 'A3:B4');
    const page = openPage(workspace);
    expect(names(page)).toEqual(['Partner 2', 'Partner 3']);
    expect(page).toMatchObject({ chosenBy: 'selection' });
    expect(page.immediate.map(({ name }) => name)).toEqual(['Partner 1', 'Partner 4']);
  });

  test('shows nobody when nobody is Immediate', () => {
    const page = openPage(setUpWorkspace([['Organization'], ['Unrated Choir']]));
    expect(page).toMatchObject({ partners: [], chosenBy: 'priority', immediate: [] });
  });

  test('costs the same for 6 and for 120 partners', () => {
    const calls = [6, 120].map((partners) => {
      const workspace = setUpWorkspace(listOf(partners));
      workspace.meter.reset();
      workspace.run('createMous');
      return workspace.meter.total;
    });
    expect(calls[1]).toBe(calls[0]);
  });

  test('opens nothing without the permission: Google asks for it and ends the script', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.permissions.refuse(DRIVE_SCOPE);
    expect(() => workspace.run('createMous')).toThrow(/Authorization is required/);
    expect(workspace.ui.shown).toEqual([]);
    expect(workspace.meter.writes).toBe(0);
  });

  test('says so when the MOUs sheet has lost a column that decides what is made', () => {
    const workspace = setUpWorkspace(listOf(6));
    makeMous(workspace);
    workspace.type('MOUs', cellOf(workspace, 'MOUs', 'Partner ID', 1), 'Code');
    expect(workspace.run('createMous')).toHaveProperty('failed');
    expect(lastMessage(workspace)).toMatch(/"MOUs" has no column "Partner ID" any more/);
  });
});

describe('openMous', () => {
  test('shows the partners that a page names, and says who is gone', () => {
    const workspace = setUpWorkspace(listOf(6));
    const reply = workspace.run('openMous', [
      { id: '', name: 'Partner 3' },
      { id: '', name: 'Nobody' },
    ]);
    expect(reply).toEqual({ done: null });
    const page = pageInSidebar<MousPage>(workspace);
    expect(names(page)).toEqual(['Partner 3']);
    expect(page).toMatchObject({ chosenBy: 'page', gone: ['Nobody'] });
  });

  test('says what is missing when Drive was refused', () => {
    const workspace = setUpWorkspace(LIST);
    workspace.permissions.refuse(DRIVE_SCOPE);
    expect(pageAnswer(workspace, 'openMous', [{ id: '', name: 'Harbor Kitchen' }])).toEqual({
      failed: expect.stringMatching(/may not use your Drive yet/),
    });
  });
});

describe('what the page reads', () => {
  test('leaves out rows that share a Partner ID, and says why', () => {
    const workspace = setUpWorkspace(listOf(6));
    makeMous(workspace);
    const copied = String(workspace.cell('Partners', cellOf(workspace, 'Partners', 'Partner ID', 2)).value);
    workspace.type('Partners', cellOf(workspace, 'Partners', 'Partner ID', 3), copied);
    workspace.select('Partners', 'A2:A4');
    const page = readMous(workspace);
    expect(names(page)).toEqual(['Partner 3']);
    expect(page.problems.map(({ row }) => row)).toEqual([2, 3]);
  });

  test('tells what is new, what is up to date and what changed', () => {
    const workspace = setUpWorkspace(listOf(3));
    makeMous(workspace);
    expect(statuses(workspace)).toEqual(['upToDate 2', 'new 1', 'new 1']);
    workspace.type('Partners', cellOf(workspace, 'Partners', 'Level', 2), '3 Strategic alliance');
    const [plan] = plansOf(readMous(workspace, partnersOf(workspace)));
    expect(plan?.status).toEqual({ kind: 'changed', version: 2, changed: ['level', 'checkIns'] });
  });

  test('asks about an agreement that somebody edited, renamed or agreed to, that ended, or whose document is gone', () => {
    const cases: readonly (readonly [string, (workspace: LocalWorkspace, document: string) => void])[] = [
      ['edited', ({ drive }, id) => drive.edit(id, { content: '<p>In our own words</p>' })],
      ['edited', ({ drive }, id) => drive.rename(id, 'Our agreement')],
      ['agreed', (workspace) => workspace.type('MOUs', cellOf(workspace, 'MOUs', 'State', 2), 'Reviewed')],
      ['agreed', (workspace) => workspace.type('MOUs', cellOf(workspace, 'MOUs', 'State', 2), 'firmado')],
      ['ended', (workspace) => workspace.type('MOUs', cellOf(workspace, 'MOUs', 'State', 2), 'ended')],
      ['unclearState', (workspace) => workspace.type('MOUs', cellOf(workspace, 'MOUs', 'State', 2), 'perhaps')],
      ['inBin', ({ drive }, id) => drive.moveToBin(id)],
      ['notFound', ({ drive }, id) => drive.deleteForGood(id)],
    ];
    for (const [why, happens] of cases) {
      let time = Date.parse('2026-03-02T12:00:00Z');
      const workspace = setUpWorkspace(listOf(1), { now: () => new Date(time) });
      makeMous(workspace);
      time += 60_000;
      workspace.type('Partners', cellOf(workspace, 'Partners', 'Level', 2), '3 Strategic alliance');
      happens(workspace, agreementsIn(workspace)[0]?.id ?? '');
      const [plan] = plansOf(readMous(workspace, partnersOf(workspace)));
      expect(plan?.status).toMatchObject({ kind: 'ask', version: 2, why });
      expect(ordersOf(readMous(workspace, partnersOf(workspace)))).toEqual([]);
    }
  });

  test('does not ask about a document that Drive itself worked on', () => {
    let time = Date.parse('2026-03-02T12:00:00Z');
    const workspace = setUpWorkspace(listOf(1), { now: () => new Date(time) });
    makeMous(workspace);
    time += 60_000;
    workspace.drive.touch(agreementsIn(workspace)[0]?.id ?? '');
    workspace.type('Partners', cellOf(workspace, 'Partners', 'Level', 2), '3 Strategic alliance');
    expect(statuses(workspace)).toEqual(['changed 2']);
  });

  test('stays up to date another day, after sorting and when the add-on opens a sheet from an earlier version', () => {
    let time = Date.parse('2026-03-02T12:00:00Z');
    const workspace = setUpWorkspace(listOf(6), { now: () => new Date(time) });
    makeMous(workspace);
    time += 40 * 24 * 60 * 60 * 1000;
    workspace.sortRows('Partners', 2);
    expect(statuses(workspace).filter((status) => status === 'upToDate 2')).toHaveLength(2);
    for (const heading of ['Made at', 'MOU ID', 'Next stage', 'Reviewed']) {
      workspace.deleteColumn('MOUs', (workspace.rows('MOUs')[0]?.indexOf(heading) ?? 0) + 1);
    }
    expect(statuses(workspace).filter((status) => status === 'upToDate 2')).toHaveLength(2);
  });

  test('knows an agreement between several, whatever their order', () => {
    const workspace = setUpWorkspace(listOf(3));
    makeMous(workspace, partnersOf(workspace).slice(0, 1));
    const all = () => readMous(workspace, partnersOf(workspace));
    const plan = () => planMou(all(), all().partners);
    expect(makeOrders(workspace, [mouOrder(plan())])).toMatchObject([{ kind: 'made' }]);
    workspace.sortRows('Partners', 1);
    expect(plan().status).toEqual({ kind: 'upToDate', version: 2 });
    expect(all().noted.map(({ partnerIds }) => partnerIds.length)).toEqual([1, 3]);
    expect(readMous(workspace, partnersOf(workspace).slice(0, 1)).noted.map(({ mouId }) => mouId)).not.toContain(
      all().noted[1]?.mouId,
    );
  });
});
