import { describe, expect, test } from '@jest/globals';
import { ExecutionStopped } from '../../local/workspace/faults';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { PartnerKey } from '../../src/partnership/partner';
import { column, HEADINGS, listOf, setUpWorkspace } from '../commands/addOnWorkspace';
import { agreementsIn, makeMous, ordersOf, readMous } from '../commands/mous';
import { eventually } from './eventually';
import { googleErrors } from './googleErrors';
import { sidebarOn } from './openSidebar';
import type { Sidebar } from './sidebar';

const CALENDAR_SCOPE = 'https://www.googleapis.com/auth/calendar.app.created';

const open = sidebarOn((options) => setUpWorkspace(listOf(6), options));

/** So many Immediate partners, with columns that agreements are made of. */
function immediateList(partners: number, cells: { readonly [column: string]: string } = {}): string[][] {
  const more = { Level: '', 'Who does what': '', 'Agreement covers': '', ...cells };
  return [
    [...HEADINGS, ...Object.keys(more)],
    ...Array.from({ length: partners }, (_, i) => [`Partner ${i + 1}`, 'High', 'High', 'High', ...Object.values(more)]),
  ];
}

interface Opening {
  list?: string[][];
  /** The rows of the list that are selected; none when absent. */
  rows?: string;
  locale?: string;
  prepare?(workspace: LocalWorkspace): void;
}

async function openPage({ list = immediateList(3), rows, locale = 'en', prepare }: Opening = {}): Promise<Sidebar> {
  const workspace = setUpWorkspace(list, { userLocale: locale });
  prepare?.(workspace);
  workspace.select(rows ? 'Partners' : 'Settings', rows ?? 'A1');
  const sidebar = await open('createMous', { workspace, locale });
  await sidebar.content.locator('h1').waitFor();
  return sidebar;
}

const heading = ({ content }: Sidebar) => content.locator('h1').innerText();
const text = ({ content }: Sidebar) => content.locator('main').innerText();
const sees = ({ content }: Sidebar, sentence: string | RegExp) => content.getByText(sentence).first().waitFor();
const button = ({ content }: Sidebar, name: string) => content.getByRole('button', { name, exact: true });
const press = (sidebar: Sidebar, name: string) => button(sidebar, name).click();
const tick = ({ content }: Sidebar, name: string) => content.getByRole('checkbox', { name, exact: true });
const choose = ({ content }: Sidebar, name: string) => content.getByRole('radio', { name, exact: true }).check();
const calls = ({ server }: Sidebar, name: string) => server.calls.filter((one) => one === name).length;
const atHeading = ({ content }: Sidebar, level = 'h1') =>
  content
    .locator(level)
    .first()
    .evaluate((element) => element === document.activeElement);
const names = (workspace: LocalWorkspace) => agreementsIn(workspace).map(({ name }) => name);

/** What each row of the list says, by the partner's name, and whether it is ticked. */
async function rowsOf({ content }: Sidebar): Promise<Record<string, [isTicked: boolean, says: string]>> {
  return content
    .locator('.plan')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector('button')?.textContent ?? '',
          [row.querySelector('input')?.checked ?? false, row.querySelector('p')?.textContent ?? ''],
        ]),
      ),
    );
}

/** All partners of the list, as a page names them. */
function everyone(workspace: LocalWorkspace): PartnerKey[] {
  const ids = column(workspace, 'Partners', 'Partner ID');
  return column(workspace, 'Partners', 'Organization').map((name, index) => ({
    name: String(name),
    id: String(ids[index] ?? ''),
  }));
}

function typeInto(workspace: LocalWorkspace, sheet: string, title: string, row: number, said: string): void {
  const place = workspace.rows(sheet)[0]?.indexOf(title) ?? -1;
  if (place < 0) throw new Error(`${sheet} has no column ${title}.`);
  workspace.type(sheet, `${String.fromCharCode(65 + place)}${row}`, said);
}

/** Goes into the sheet and back into the sidebar. */
async function comeBack(sidebar: Sidebar): Promise<void> {
  // As everybody does, later than right after the page opened.
  await (await sidebar.frame()).waitForFunction(() => performance.now() > 2000);
  await sidebar.page.locator('#spreadsheet').focus();
  await sidebar.page.locator('#sidebar iframe').focus();
}

describe('The plan', () => {
  test('says of each partner what would happen, and makes nothing', async () => {
    const sidebar = await openPage({
      list: immediateList(12),
      rows: 'A2:A13',
      prepare(workspace) {
        const document = (row: number) =>
          workspace.drive.file(/[-\w]{25,}/.exec(String(column(workspace, 'MOUs', 'Document')[row - 2]))?.[0] ?? '');
        const partners = everyone(workspace);
        makeMous(workspace, partners.slice(0, 9));
        const row = (partner: number) => column(workspace, 'MOUs', 'Organization').indexOf(`Partner ${partner}`) + 2;
        for (const changed of [2, 3, 4]) typeInto(workspace, 'Partners', 'Who does what', changed + 1, 'Cook: us');
        typeInto(workspace, 'Partners', 'Agreement covers', 3, 'payments; they fund');
        typeInto(workspace, 'MOUs', 'State', row(3), 'signed');
        const edited = document(row(4));
        if (edited) workspace.drive.change(edited, { modifiedTime: '2026-03-03T00:00:00.000Z' }, true);
        workspace.drive.moveToBin(document(row(5))?.id ?? '');
        workspace.drive.deleteForGood(document(row(6))?.id ?? '');
        typeInto(workspace, 'MOUs', 'State', row(7), 'ended');
        typeInto(workspace, 'MOUs', 'State', row(8), 'maybe');
        workspace.deleteRow('MOUs', row(9));
        typeInto(workspace, 'Partners', 'Partner ID', 13, everyone(workspace)[10]?.id ?? '');
      },
    });
    expect(await rowsOf(sidebar)).toEqual({
      'Partner 1': [false, 'Up to date (version 1).'],
      'Partner 2': [true, 'Version 2, since this has changed: who does what, what it covers and the money.'],
      'Partner 3': [false, 'Version 1 is signed; your list has changed since. Changed since then: who does what.'],
      'Partner 4': [
        false,
        'Version 1 was edited after it was made. A new version would not have those changes. Changed since then: who does what.',
      ],
      'Partner 5': [false, 'The document of version 1 was deleted: it is in the bin of your Drive.'],
      'Partner 6': [
        false,
        'The document of version 1 is not among those that Common Ground made for you: it was deleted for good, or a colleague made it.',
      ],
      'Partner 7': [false, 'Version 1 has ended.'],
      'Partner 8': [
        false,
        'The cell "State" of version 1 says something that is not a state. Correct it in the sheet "MOUs": draft, reviewed, signed or ended.',
      ],
      'Partner 9': [true, 'Version 1 was made, but not noted: this finishes it.'],
      'Partner 10': [true, 'First version.'],
    });
    await sees(sidebar, '1 to make, 1 new version, 1 to finish, 1 up to date, 6 for you to decide and 2 not possible.');
    await sees(sidebar, /Several rows have the same Partner ID/);
    expect(await text(sidebar)).toMatch(/Row 12: Partner 11\s+Row 13: Partner 12/);
    expect(await button(sidebar, 'Make 3 agreements').isEnabled()).toBe(true);
    expect(sidebar.server.calls).toEqual([]);
  });

  test('makes what is ticked and nothing else, and says then that it is up to date', async () => {
    const sidebar = await openPage();
    await sees(sidebar, 'No row is selected, so this is about your Immediate partners.');
    await tick(sidebar, 'Partner 2').uncheck();
    await press(sidebar, 'Make 2 agreements');
    await sees(sidebar, '2 agreements are ready:');
    expect(names(sidebar.workspace)).toEqual(['MOU with Partner 1', 'MOU with Partner 3']);
    const links = sidebar.content.locator('.made a');
    expect(await links.allInnerTexts()).toEqual(['Partner 1', 'Partner 3']);
    expect(await links.first().getAttribute('href')).toBe(column(sidebar.workspace, 'MOUs', 'Document')[0]);
    expect([await links.first().getAttribute('target'), await links.first().getAttribute('rel')]).toEqual([
      '_blank',
      'noopener',
    ]);
    await press(sidebar, 'Done');
    await sees(sidebar, '1 to make and 2 up to date.');
    expect(await rowsOf(sidebar)).toEqual({
      'Partner 1': [false, 'Up to date (version 1).'],
      'Partner 2': [true, 'First version.'],
      'Partner 3': [false, 'Up to date (version 1).'],
    });
    await eventually(() => atHeading(sidebar), true);
  });

  test('makes another version of what is up to date on request only', async () => {
    const sidebar = await openPage({ prepare: (workspace) => makeMous(workspace) });
    await press(sidebar, 'Make');
    await sees(sidebar, 'Tick at least one agreement.');
    expect(sidebar.server.calls).toEqual([]);
    await tick(sidebar, 'Partner 1').check();
    await press(sidebar, 'Make 1 agreement');
    await sees(sidebar, '1 agreement is ready:');
    expect(column(sidebar.workspace, 'MOUs', 'Version')).toEqual([1, 1, 1, 2]);
  });

  test('ticks all or none of many', async () => {
    const sidebar = await openPage({ list: immediateList(12) });
    await press(sidebar, 'Tick none');
    expect(await button(sidebar, 'Make').isVisible()).toBe(true);
    await press(sidebar, 'Tick all');
    expect(await button(sidebar, 'Make 12 agreements').isVisible()).toBe(true);
  });

  test('follows the list when somebody comes back from it, and keeps what was ticked', async () => {
    const sidebar = await openPage({ prepare: (workspace) => makeMous(workspace) });
    await tick(sidebar, 'Partner 1').check();
    typeInto(sidebar.workspace, 'Partners', 'Who does what', 3, 'Cook: us');
    await comeBack(sidebar);
    await sees(sidebar, '1 new version and 2 up to date.');
    expect(await rowsOf(sidebar)).toMatchObject({
      'Partner 1': [true, 'Up to date (version 1).'],
      'Partner 2': [true, 'Version 2, since this has changed: who does what.'],
      'Partner 3': [false, 'Up to date (version 1).'],
    });
    expect(sidebar.server.calls).toEqual(['readMous']);
  });
});

describe('Whom it is about', () => {
  test('is said when nobody is, with what to do, and a look at the rows that were selected since', async () => {
    const sidebar = await openPage({ list: [HEADINGS, ['Riverbank Trust', 'Low', '', '']] });
    await sees(sidebar, /No row is selected, and no partner is Immediate yet. Rate your partners, or select the rows/);
    sidebar.workspace.select('Partners', 'A2');
    await press(sidebar, 'Show the selected rows');
    await eventually(() => heading(sidebar), 'Riverbank Trust');
    await sees(sidebar, 'With the partners in the rows you selected.');
  });

  test('is the selection, which the Immediate partners can take the place of', async () => {
    const sidebar = await openPage({ list: listOf(6), rows: 'A3:A4' });
    expect(Object.keys(await rowsOf(sidebar)).sort()).toEqual(['Partner 2', 'Partner 3']);
    await press(sidebar, 'Show the 2 Immediate partners instead');
    await eventually(async () => Object.keys(await rowsOf(sidebar)), ['Partner 1', 'Partner 4']);
  });

  test('takes in a row again whose copied Partner ID was cleared', async () => {
    const sidebar = await openPage({
      list: listOf(6),
      rows: 'A2:A4',
      prepare: (workspace) => typeInto(workspace, 'Partners', 'Partner ID', 4, everyone(workspace)[1]?.id ?? ''),
    });
    await eventually(() => heading(sidebar), 'Partner 1');
    await sees(sidebar, 'Row 4: Partner 3');
    typeInto(sidebar.workspace, 'Partners', 'Partner ID', 4, '');
    await press(sidebar, 'Look again');
    await eventually(async () => Object.keys(await rowsOf(sidebar)).sort(), ['Partner 1', 'Partner 2', 'Partner 3']);
  });

  test('leaves out who is gone, and says so', async () => {
    const sidebar = await openPage({ list: listOf(6), rows: 'A2:A4' });
    sidebar.workspace.deleteRow('Partners', 3);
    await press(sidebar, 'Look again');
    await sees(sidebar, 'Not in the list any more: somebody removed or renamed it meanwhile.');
    await sees(sidebar, '2 to make and 1 not possible.');
    expect(Object.keys(await rowsOf(sidebar)).sort()).toEqual(['Partner 1', 'Partner 3']);
  });
});

describe('Making many', () => {
  test('takes five at a time, stops when it is told to, and goes on', async () => {
    const sidebar = await openPage({ list: immediateList(12) });
    const { server, workspace, content } = sidebar;
    const first = server.holdNext({ functionName: 'makeMous' });
    const second = server.holdNext({ functionName: 'makeMous' });
    await press(sidebar, 'Make 12 agreements');
    await first.arrived;
    expect(await heading(sidebar)).toBe('Making 12 agreements');
    expect(await content.getByRole('status').first().innerText()).toMatch(/^Making: Partner 1; Partner 10; /);
    expect(await content.locator('progress').getAttribute('value')).toBe('0');
    await eventually(() => atHeading(sidebar), true);
    first.release();
    await second.arrived;
    expect(await content.locator('progress').getAttribute('value')).toBe('5');
    expect(await content.locator('progress').getAttribute('max')).toBe('12');
    await press(sidebar, 'Stop');
    await sees(sidebar, 'Stopping after this one…');
    second.release();
    await sees(sidebar, '10 agreements are ready:');
    expect(await heading(sidebar)).toBe('Stopped');
    await sees(sidebar, '2 agreements are left. Go on makes none twice.');
    expect(agreementsIn(workspace)).toHaveLength(10);
    await press(sidebar, 'Go on');
    await sees(sidebar, '12 agreements are ready:');
    expect(await heading(sidebar)).toBe('Done');
    expect(new Set(names(workspace)).size).toBe(12);
    expect(calls(sidebar, 'makeMous')).toBe(3);
  });

  test('keeps what was made when the quota ends it in the middle, and makes none twice', async () => {
    const sidebar = await openPage({ list: immediateList(12) });
    const { workspace } = sidebar;
    let made = 0;
    workspace.faults.beforeCall(({ member }) => {
      if (member === 'Files.create' && ++made > 8) throw new Error('User Rate Limit Exceeded');
    });
    await press(sidebar, 'Make 12 agreements');
    await sees(sidebar, /Google allows only so much of this/);
    expect(await heading(sidebar)).toBe('Not finished');
    // Of the second five the server noted two before it ended: the page learns of them when it goes on.
    await sees(sidebar, '5 agreements are ready:');
    expect(agreementsIn(workspace)).toHaveLength(7);
    workspace.faults.clear();
    await press(sidebar, 'Go on');
    await sees(sidebar, '12 agreements are ready:');
    expect(new Set(names(workspace)).size).toBe(12);
    expect(agreementsIn(workspace)).toHaveLength(12);
    expect(column(workspace, 'MOUs', 'Organization')).toHaveLength(12);
    expect(await text(sidebar)).not.toContain('there already');
  });

  test.each([
    ['offline', /Google could not be reached/],
    ['timeLimit', /Google stopped this after six minutes/],
  ] as const)('makes none twice when an answer was lost (%s)', async (error, sentence) => {
    const sidebar = await openPage({ list: immediateList(6) });
    sidebar.server.failNext(googleErrors[error], { functionName: 'makeMous', afterRunning: true });
    await press(sidebar, 'Make 6 agreements');
    await sees(sidebar, sentence);
    await sees(sidebar, 'No agreement was made.');
    await press(sidebar, 'Go on');
    await sees(sidebar, '6 agreements are ready:');
    expect(agreementsIn(sidebar.workspace)).toHaveLength(6);
    expect(column(sidebar.workspace, 'MOUs', 'Organization')).toHaveLength(6);
  });

  test('finishes what a killed run left behind', async () => {
    const sidebar = await openPage({ list: immediateList(5) });
    const { workspace } = sidebar;
    let made = 0;
    workspace.faults.afterCall(({ member }) => {
      // The folder is the first.
      if (member === 'Files.create' && ++made === 4) throw new ExecutionStopped();
    });
    await press(sidebar, 'Make 5 agreements');
    await sees(sidebar, /Google stopped this after six minutes/);
    expect(agreementsIn(workspace)).toHaveLength(3);
    workspace.faults.clear();
    await press(sidebar, 'Go on');
    await sees(sidebar, '5 agreements are ready:');
    expect(agreementsIn(workspace)).toHaveLength(5);
    expect(new Set(column(workspace, 'MOUs', 'Document')).size).toBe(5);
  });

  test('stays with what was made when the list cannot be read afterwards', async () => {
    const sidebar = await openPage();
    await press(sidebar, 'Make 3 agreements');
    await sees(sidebar, '3 agreements are ready:');
    sidebar.server.failNext(googleErrors.serverDown, { functionName: 'readMous' });
    await press(sidebar, 'Done');
    await sees(sidebar, /Google could not be reached/);
    expect(await sidebar.content.locator('.made a').count()).toBe(3);
    await press(sidebar, 'Done');
    await sees(sidebar, '3 up to date.');
  });

  test('makes none twice for partners that have no Partner ID yet', async () => {
    const sidebar = await openPage({
      list: immediateList(7),
      prepare(workspace) {
        for (let row = 2; row <= 8; row++) typeInto(workspace, 'Partners', 'Partner ID', row, '');
      },
    });
    sidebar.server.failNext(googleErrors.offline, { functionName: 'makeMous', afterRunning: true });
    await press(sidebar, 'Make 7 agreements');
    await press(sidebar, 'Go on');
    await sees(sidebar, '7 agreements are ready:');
    expect(agreementsIn(sidebar.workspace)).toHaveLength(7);
    await press(sidebar, 'Done');
    await sees(sidebar, '7 up to date.');
  });

  test('says of each that was not made why, and looks again', async () => {
    const sidebar = await openPage({ list: immediateList(5) });
    const { workspace } = sidebar;
    typeInto(workspace, 'Partners', 'Who does what', 2, 'Cook: us');
    workspace.type('Partners', 'A3', 'Partner Two');
    typeInto(workspace, 'Partners', 'Partner ID', 5, everyone(workspace)[4]?.id ?? '');
    workspace.deleteRow('Partners', 4);
    await press(sidebar, 'Make 5 agreements');
    await sees(sidebar, 'No agreement was made.');
    const said = await sidebar.content.locator('.notice.warning').innerText();
    expect(said.split(/\n+/)).toEqual([
      'Not made',
      'The list, the settings or your template changed while this page was open. Look again, then make it.',
      'Partner 1',
      'Partner 2',
      'Not in the list any more: somebody removed or renamed it meanwhile.',
      'Partner 3',
      'Partner 4',
      'Several rows have the same Partner ID or the same name. Correct it in your list, then look again.',
      'Partner 5',
    ]);
    await press(sidebar, 'Look again');
    await sees(sidebar, '2 to make and 4 not possible.');
    expect(Object.keys(await rowsOf(sidebar))).toEqual(['Partner 1', 'Partner Two']);
  });

  test('tries those again that the server had no time for', async () => {
    let time = Date.parse('2026-03-02T12:00:00Z');
    const workspace = setUpWorkspace(immediateList(3), { now: () => new Date(time) });
    workspace.faults.afterCall(({ member }) => {
      if (member === 'Files.create') time += 2 * 60 * 1000;
    });
    workspace.select('Settings', 'A1');
    const sidebar = await open('createMous', { workspace });
    await press(sidebar, 'Make 3 agreements');
    await sees(sidebar, '2 agreements are ready:');
    await sees(sidebar, '1 agreement is left. Go on makes none twice.');
    await press(sidebar, 'Go on');
    await sees(sidebar, '3 agreements are ready:');
    expect(agreementsIn(workspace)).toHaveLength(3);
  });

  test('sends nothing twice, however often somebody presses', async () => {
    const sidebar = await openPage();
    const held = sidebar.server.holdNext({ functionName: 'makeMous' });
    await button(sidebar, 'Make 3 agreements').dblclick();
    await held.arrived;
    held.release();
    await sees(sidebar, '3 agreements are ready:');
    expect(calls(sidebar, 'makeMous')).toBe(1);
  });
});

describe('One for all', () => {
  test('plans, shows and makes one agreement with those who take part', async () => {
    const sidebar = await openPage({ list: immediateList(4) });
    const { workspace } = sidebar;
    await choose(sidebar, 'One agreement between all of us');
    await tick(sidebar, 'Partner 3').uncheck();
    await sees(sidebar, 'First version.');
    await press(sidebar, 'Look at it first');
    expect(await heading(sidebar)).toBe('Partner 1, Partner 2 and Partner 4');
    await press(sidebar, 'Back to all agreements');
    await press(sidebar, 'Make this agreement');
    await sees(sidebar, '1 agreement is ready:');
    expect(column(workspace, 'MOUs', 'Organization')).toEqual(['Partner 1, Partner 2 and Partner 4']);
    await press(sidebar, 'Done');
    await choose(sidebar, 'One agreement with each');
    await sees(sidebar, 'Between several of us');
    expect(await rowsOf(sidebar)).toMatchObject({
      'Partner 1, Partner 2 and Partner 4': [false, 'Up to date (version 1).'],
    });
  });

  test('needs two', async () => {
    const sidebar = await openPage({ list: immediateList(2) });
    await choose(sidebar, 'One agreement between all of us');
    await tick(sidebar, 'Partner 1').uncheck();
    await press(sidebar, 'Make this agreement');
    await eventually(() => sidebar.content.getByRole('alert').innerText(), 'Tick at least two partners.');
    expect(sidebar.server.calls).toEqual([]);
  });

  test('is not offered for a single partner', async () => {
    const sidebar = await openPage({ list: immediateList(1) });
    expect(await sidebar.content.getByRole('radio').count()).toBe(0);
  });
});

describe('One agreement', () => {
  const WITH_FUNDER = immediateList(1, {
    Level: '2',
    'Who does what': 'Cook: us, Partner 1\nDrive: ',
    'Agreement covers': 'payments; they fund',
  });

  test('opens at once for a single partner, and says what is still open before anything is made', async () => {
    const sidebar = await openPage({ list: WITH_FUNDER });
    const { content } = sidebar;
    expect(await heading(sidebar)).toBe('Partner 1');
    await sees(sidebar, 'First version.');
    const summary = content.locator('summary').first();
    const count = Number(/^(\d+) things still to agree$/.exec(await summary.innerText())?.[1]);
    expect(count).toBeGreaterThan(10);
    await summary.click();
    expect(await content.locator('details').first().locator('li').count()).toBe(count);
    await sees(sidebar, 'who signs for Partner 1, and in what role');
    await sees(sidebar, '“Cook” has 2 owners (our organization and Partner 1)');
    await sees(sidebar, 'Nobody does “Drive” yet: name one owner.');
    await sees(sidebar, 'Before it is signed: money comes from Partner 1');
    await sees(sidebar, 'Which parts of the work does the money support?');
    await sees(sidebar, /a starting point to talk about, and not legal advice.*"Common Ground MOUs". Nothing is sent/);
  });

  test('is previewed as the very page that is made', async () => {
    const sidebar = await openPage({ list: WITH_FUNDER });
    const [order] = ordersOf(readMous(sidebar.workspace));
    const html = order && 'html' in order.content ? order.content.html : '';
    await press(sidebar, 'Preview');
    const dialog = sidebar.page.locator('dialog.addon-dialog');
    await dialog.waitFor();
    const shown = sidebar.shown.find(({ kind }) => kind === 'dialog');
    expect(shown).toMatchObject({ title: order?.title, content: html });
    await dialog.getByRole('button', { name: 'Close dialog' }).click();
    await press(sidebar, 'Make the draft');
    await sees(sidebar, '1 agreement is ready:');
    expect(agreementsIn(sidebar.workspace)[0]?.content).toBe(html);
  });

  test('leads on to the partner when it is made', async () => {
    const sidebar = await openPage({ list: WITH_FUNDER });
    await press(sidebar, 'Make the draft');
    await sees(sidebar, '1 agreement is ready:');
    await eventually(() => atHeading(sidebar), true);
    await press(sidebar, 'Done');
    await eventually(() => sidebar.title(), 'Common Ground');
    await sees(sidebar, 'MOU, version 1 (draft)');
  });

  test('is made after a failure without a double', async () => {
    const sidebar = await openPage({ list: WITH_FUNDER });
    sidebar.server.failNext(googleErrors.offline, { functionName: 'makeMous', afterRunning: true });
    await press(sidebar, 'Make the draft');
    await sees(sidebar, /Google could not be reached/);
    await press(sidebar, 'Go on');
    await sees(sidebar, '1 agreement is ready:');
    await press(sidebar, 'Back to the agreement');
    await sees(sidebar, 'Version 1 (draft)');
    expect(agreementsIn(sidebar.workspace)).toHaveLength(1);
  });
});

describe('How far a version has come', () => {
  const prepare = (workspace: LocalWorkspace) => void makeMous(workspace, everyone(workspace).slice(0, 1));

  async function note(sidebar: Sidebar, version: number, state: string, day?: string): Promise<void> {
    await sidebar.content.getByText(`Note how far version ${version} has come`).click();
    const form = sidebar.content.locator('.versions details[open]');
    await form.getByRole('radio', { name: state, exact: true }).check();
    if (day !== undefined) await form.locator('input[type=date]').fill(day);
    await form.getByRole('button', { name: 'Save', exact: true }).click();
  }

  test('is noted with a day of today or earlier', async () => {
    const sidebar = await openPage({ list: immediateList(1), prepare });
    await note(sidebar, 1, 'reviewed', '2026-03-03');
    await eventually(
      () => sidebar.content.getByRole('alert').innerText(),
      'That day is still to come. Choose today or an earlier day.',
    );
    expect(sidebar.server.calls).toEqual([]);
    await sidebar.content.locator('.versions input[type=date]').fill('2026-02-27');
    await press(sidebar, 'Save');
    await sees(sidebar, 'Saved: version 1 is reviewed since 27 February 2026.');
    await sees(sidebar, 'Version 1 (reviewed)');
    await sees(sidebar, 'Reviewed on 27 February 2026.');
    expect(column(sidebar.workspace, 'MOUs', 'State')).toEqual(['reviewed']);
    expect(column(sidebar.workspace, 'MOUs', 'Reviewed')).toEqual(['2026-02-27']);
    await eventually(() => atHeading(sidebar, '.versions >> xpath=../h2'), true);
  });

  test('ends an earlier signed version when the next one is signed', async () => {
    const sidebar = await openPage({ list: immediateList(1), prepare });
    await note(sidebar, 1, 'signed');
    await sees(sidebar, 'Saved: version 1 is signed since 2 March 2026.');
    await sees(sidebar, 'Signed on 2 March 2026. To review by 2 September 2026. Runs until 1 March 2027.');
    await press(sidebar, 'Make version 2 all the same');
    await sees(sidebar, '1 agreement is ready:');
    await press(sidebar, 'Back to the agreement');
    await note(sidebar, 2, 'signed');
    await sees(sidebar, 'Version 1 ended with it.');
    await sees(sidebar, 'Version 1 (ended)');
    expect(column(sidebar.workspace, 'MOUs', 'State')).toEqual(['ended', 'signed']);
    expect(await sidebar.content.getByText('Note how far version 1 has come').count()).toBe(0);
  });

  test('is refused while the funder has questions to answer, and saved when they are answered', async () => {
    const answers = ['individual grants', 'what is supported', 'who sets priorities'].map((one) => `Funder: ${one}`);
    const blank = Object.fromEntries(answers.map((title) => [title, '']));
    const sidebar = await openPage({ list: immediateList(1, { 'Agreement covers': 'they fund', ...blank }), prepare });
    await note(sidebar, 1, 'signed');
    await sees(sidebar, /This agreement cannot be final yet, since money comes from Partner 1. Answer first: Will the/);
    expect(column(sidebar.workspace, 'MOUs', 'State')).toEqual(['draft']);
    for (const title of answers) typeInto(sidebar.workspace, 'Partners', title, 2, 'Yes');
    await press(sidebar, 'Save');
    await sees(sidebar, 'Saved: version 1 is signed since 2 March 2026.');
    expect(column(sidebar.workspace, 'MOUs', 'State')).toEqual(['signed']);
  });

  test('is not saved while the list says something else than the page knows, until the page looks again', async () => {
    const sidebar = await openPage({ list: immediateList(1, { 'Agreement covers': '' }), prepare });
    typeInto(sidebar.workspace, 'Partners', 'Agreement covers', 2, 'they fund');
    await note(sidebar, 1, 'signed');
    await sees(sidebar, /Your list .* says something else than when this page was read\. Choose "Look again"/);
    await press(sidebar, 'Look again');
    await sees(sidebar, 'Before it is signed: money comes from Partner 1');
    await press(sidebar, 'Save');
    await sees(sidebar, /This agreement cannot be final yet, since money comes from Partner 1\./);
    expect(column(sidebar.workspace, 'MOUs', 'State')).toEqual(['draft']);
  });

  test('puts the reviews of a signed version into the calendar, and takes them out when it ends', async () => {
    const sidebar = await openPage({ list: immediateList(1), prepare });
    const { workspace } = sidebar;
    await note(sidebar, 1, 'signed');
    await sees(sidebar, 'Its reviews are in the calendar now.');
    await eventually(
      () => sidebar.content.locator('.versions').getByText('Its reviews are in the calendar.').count(),
      1,
    );
    const events = () => workspace.calendars.events;
    expect(events().length).toBeGreaterThan(0);
    expect(events().every(({ attendees = [] }) => attendees.length === 0)).toBe(true);
    await note(sidebar, 1, 'ended');
    await sees(sidebar, 'Its reviews are out of the calendar.');
    expect(events()).toEqual([]);
  });

  test('is kept where the calendar is refused, and offers the calendar again', async () => {
    const sidebar = await openPage({ list: immediateList(1), prepare });
    const { workspace, server } = sidebar;
    workspace.permissions.refuse(CALENDAR_SCOPE);
    await note(sidebar, 1, 'signed');
    await sees(sidebar, /Common Ground may not make a calendar for you yet/);
    await sees(sidebar, 'Saved: version 1 is signed since 2 March 2026.');
    expect(column(workspace, 'MOUs', 'State')).toEqual(['signed']);
    workspace.permissions.grant(CALENDAR_SCOPE);
    server.failNext(googleErrors.offline, { functionName: 'scheduleMouDates', afterRunning: true });
    await press(sidebar, 'Put its reviews into the calendar');
    await sees(sidebar, /Google could not be reached/);
    const events = workspace.calendars.events.length;
    await eventually(
      () => sidebar.content.locator('.versions').getByText('Its reviews are in the calendar.').count(),
      1,
    );
    expect(workspace.calendars.events).toHaveLength(events);
  });

  test('leaves the calendar alone when its box is not ticked', async () => {
    const sidebar = await openPage({ list: immediateList(1), prepare });
    await sidebar.content.getByText('Note how far version 1 has come').click();
    await choose(sidebar, 'signed');
    await tick(sidebar, 'Put its reviews into the calendar').uncheck();
    await press(sidebar, 'Save');
    await sees(sidebar, 'Saved: version 1 is signed since 2 March 2026.');
    await eventually(() => button(sidebar, 'Put its reviews into the calendar').count(), 1);
    expect(calls(sidebar, 'scheduleMouDates')).toBe(0);
  });

  test('is said to be gone when its row is', async () => {
    const sidebar = await openPage({ list: immediateList(1), prepare });
    sidebar.workspace.deleteRow('MOUs', 2);
    await note(sidebar, 1, 'ended');
    await sees(sidebar, /That version is not in the sheet "MOUs" any more/);
  });
});

describe('An own template', () => {
  const template = (workspace: LocalWorkspace) =>
    workspace.drive.documents.find(({ name }) => name === 'Template for our agreements');

  test('is made once, and agreements are copied from it', async () => {
    const sidebar = await openPage({ list: immediateList(2) });
    const { content, workspace } = sidebar;
    await press(sidebar, 'Make my template');
    await sees(sidebar, 'Your template is ready.');
    expect(await content.locator('.own a').allInnerTexts()).toEqual(['Your template', 'What can stand in it']);
    expect(await content.locator('.own a').first().getAttribute('href')).toContain(template(workspace)?.id);
    expect(await content.getByRole('radio', { name: 'Your template' }).isChecked()).toBe(true);
    workspace.drive.edit(template(workspace)?.id ?? '', { content: '<p>Ours with {{partner name}}</p>' });
    await press(sidebar, 'Look again');
    await eventually(() => calls(sidebar, 'readMous'), 2);
    await eventually(() => content.locator('main').getByText('Looking at your list').count(), 0);
    await press(sidebar, 'Make 2 agreements');
    await sees(sidebar, '2 agreements are ready:');
    expect(agreementsIn(workspace).map((document) => document.content)).toEqual([
      expect.stringContaining('Ours with Partner 1'),
      expect.stringContaining('Ours with Partner 2'),
    ]);
  });

  test('with something that nobody understands makes nothing before the user decides', async () => {
    const sidebar = await openPage({
      list: immediateList(2),
      prepare: (workspace) =>
        void workspace.run(
          'makeTemplate',
          { title: 'Template for our agreements', html: '<p>{{partnr name}} {{zzz}}</p>' },
          { title: 'Key', html: '<p></p>' },
        ),
    });
    await sees(sidebar, 'Not understood in your template');
    await sees(sidebar, '{{partnr name}}: did you mean {{partner name}}?');
    await sees(sidebar, '{{zzz}}');
    await press(sidebar, 'Make 2 agreements');
    await sees(sidebar, /Correct your template first/);
    await sidebar.content.getByRole('button', { name: 'Partner 1', exact: true }).click();
    await press(sidebar, 'Make the draft');
    await sees(sidebar, /Correct your template first/);
    expect(sidebar.server.calls).toEqual([]);
    await choose(sidebar, 'Common Ground');
    await press(sidebar, 'Make the draft');
    await sees(sidebar, '1 agreement is ready:');
    expect(agreementsIn(sidebar.workspace)[0]?.content).toContain('Partner 1');
    await press(sidebar, 'Done');
    await choose(sidebar, 'Your template');
    await tick(sidebar, 'Make them anyway').check();
    await press(sidebar, 'Make 1 agreement');
    await sees(sidebar, '1 agreement is ready:');
    expect(agreementsIn(sidebar.workspace)[1]?.content).toContain('[to agree: zzz]');
  });

  test('that changed meanwhile is not made into another agreement than was shown', async () => {
    const sidebar = await openPage({
      list: immediateList(1),
      prepare: (workspace) =>
        void workspace.run(
          'makeTemplate',
          { title: 'Template for our agreements', html: '<p>{{partner name}}</p>' },
          { title: 'Key', html: '<p></p>' },
        ),
    });
    const { workspace } = sidebar;
    workspace.drive.edit(template(workspace)?.id ?? '', { content: '<p>{{date}}</p>' });
    await press(sidebar, 'Make the draft');
    await sees(sidebar, /your template changed while this page was open/);
    expect(agreementsIn(workspace)).toEqual([]);
  });
});

test('shows five hundred partners at once', async () => {
  const sidebar = await openPage({ list: immediateList(500) });
  expect(await sidebar.content.locator('.plan').count()).toBe(500);
  await tick(sidebar, 'Partner 250').uncheck();
  expect(await button(sidebar, 'Make 499 agreements').isVisible()).toBe(true);
});
