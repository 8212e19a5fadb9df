import { describe, expect, test } from '@jest/globals';
import { scheduleCheckIns } from '../../local/scheduleCheckIns';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { mouOrder } from '../../src/partnership/mou/order';
import { planMou } from '../../src/partnership/mou/plan';
import { column, LIST, setUpWorkspace } from '../commands/addOnWorkspace';
import { makeMous, makeOrders, readMous } from '../commands/mous';
import { eventually } from './eventually';
import { expectFit } from './fits';
import { googleErrors } from './googleErrors';
import { sidebarOn } from './openSidebar';
import { takePicture } from './picture';
import type { Sidebar } from './sidebar';
import { pressByKeyboard, tabTo } from './tabTo';
import { setTextSize } from './textSize';
import { expectUsable } from './usable';

const open = sidebarOn((options) => setUpWorkspace(LIST, options));

const RIVERBANK = 2;
const HARBOR = 3;
const MEADOW = 4;
const SHELTER = 5;
const CHOIR = 6;
const MUSEUM = 7;

/** The founding list with more columns. */
const GUESTS = 'Ana <ana@harbor.example>, bo@harbor.example';
const LONG_LIST = LIST.map((row, index) => [
  ...row,
  ['Evidence for the ratings', 'we talked about it in May', ...Array(5).fill('')][index] ?? '',
  ['Guests to invite', '', GUESTS, ...Array(4).fill('')][index] ?? '',
  ['Agreement covers', 'payments; drones', ...Array(5).fill('')][index] ?? '',
]);

interface Opening {
  list?: string[][];
  locale?: string;
  prepare?(workspace: LocalWorkspace): void;
}

/** The page with the partner of a row, or with the whole list. */
async function openAt(row: number | 'list', { list = LIST, locale = 'en', prepare }: Opening = {}): Promise<Sidebar> {
  const workspace = setUpWorkspace(list, { userLocale: locale });
  prepare?.(workspace);
  if (row === 'list') workspace.select('Settings', 'A1');
  else workspace.select('Partners', `A${row}`);
  const sidebar = await open('showPartner', { workspace, locale });
  await sidebar.content.locator('h1').waitFor();
  return sidebar;
}

const heading = ({ content }: Sidebar) => content.locator('h1').innerText();
const sees = ({ content }: Sidebar, text: string) => content.getByText(text).first().waitFor();
const press = ({ content }: Sidebar, name: string) => content.getByRole('button', { name, exact: true }).click();
const alert = ({ content }: Sidebar, text: string) => content.getByRole('alert').getByText(text).waitFor();
const primary = ({ content }: Sidebar) => content.locator('button.primary').allInnerTexts();
const cell = ({ workspace }: Sidebar, title: string, row: number) => column(workspace, 'Partners', title)[row - 2];
const rate = ({ content }: Sidebar, criterion: string, rating: string) =>
  content.getByRole('group', { name: criterion, exact: true }).getByRole('radio', { name: rating }).check();
const card = (sidebar: Sidebar, name: string) =>
  sidebar.content.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** Goes into the sheet, to a row, and back into the sidebar. */
async function comeBack(sidebar: Sidebar, row: number): Promise<void> {
  // As everybody does, later than right after the page opened.
  await (await sidebar.frame()).waitForFunction(() => performance.now() > 2000);
  await sidebar.page.locator('#spreadsheet').focus();
  sidebar.workspace.select('Partners', `A${row}`);
  await sidebar.page.locator('#sidebar iframe').focus();
}

describe('The card', () => {
  test('shows what the sheet says, and asks the server for nothing', async () => {
    const sidebar = await openAt(HARBOR, {
      prepare(workspace) {
        makeMous(workspace);
        scheduleCheckIns(workspace);
        workspace.type('Partners', 'J3', '2');
        workspace.type('Partners', 'K3', '3 Design');
      },
    });
    expect(await heading(sidebar)).toBe('Harbor Kitchen');
    expect(await sidebar.content.locator('main > p').allInnerTexts()).toContain('Priority: Immediate');
    const said = Object.fromEntries(
      (await sidebar.content.locator('dl').innerText())
        .split('\n')
        .reduce<[string, string][]>((pairs, line, index, all) => {
          if (index % 2 === 0) pairs.push([line, all[index + 1] ?? '']);
          return pairs;
        }, []),
    );
    expect(said).toEqual({
      Why: 'Mission Alignment and Relationship Potential are High and nothing is Low.',
      'How firm is this?':
        'Could change if Resource Complementarity fell to Low, or Mission Alignment or Relationship Potential fell to Medium.',
      'Next step': 'Agree a small pilot, then draft the MOU',
      Level: '2 Program collaboration',
      Phase: '3 Design',
      'Next check-in': '3 March 2026 at 10:00',
      Documents: 'MOU, version 1 (draft)',
    });
    const link = sidebar.content.getByRole('link', { name: 'MOU, version 1 (draft)' });
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(sidebar.server.calls).toEqual([]);
  });

  test('says what would raise it once, and offers what makes sense now', async () => {
    const sidebar = await openAt(RIVERBANK);
    const text = await sidebar.content.locator('main').innerText();
    expect(text.match(/would make it Immediate/g)).toHaveLength(1);
    expect(await sidebar.content.locator('.buttons button').allInnerTexts()).toEqual([
      'Schedule check-in',
      'Create MOU',
      'Log a check-in',
      'Rate again',
    ]);
    expect(await primary(sidebar)).toEqual(['Schedule check-in']);
  });

  test.each([
    [CHOIR, 'Nothing is rated yet.'],
    [SHELTER, 'Not decided yet'],
    [MUSEUM, "'Hihg' is not a rating (Mission Alignment)."],
  ])('of row %i says what is missing, and offers to rate first', async (row, sentence) => {
    const sidebar = await openAt(row);
    await sees(sidebar, sentence);
    expect(await primary(sidebar)).toEqual(['Rate']);
  });

  test('makes a check-in that is due the first thing to log', async () => {
    const sidebar = await openAt(HARBOR, { prepare: (workspace) => workspace.type('Partners', 'L3', '2026-01-05') });
    await sees(sidebar, 'Due since 5 February 2026: log it when you have met.');
    expect(await primary(sidebar)).toEqual(['Log a check-in']);
  });

  test('speaks Spanish to those who do', async () => {
    const sidebar = await openAt(MUSEUM, { locale: 'es' });
    await sees(sidebar, '«Hihg» no es una valoración (Alineación con la misión).');
    expect(await sidebar.content.locator('html').getAttribute('lang')).toBe('es');
    expect(await primary(sidebar)).toEqual(['Valorar']);
  });
});

describe('The selection', () => {
  test('is followed when somebody comes back from the sheet, and at Refresh, with one call each', async () => {
    const sidebar = await openAt(RIVERBANK);
    await comeBack(sidebar, HARBOR);
    await card(sidebar, 'Harbor Kitchen');
    expect(sidebar.server.calls).toEqual(['readPartner']);
    sidebar.workspace.select('Partners', `A${MEADOW}`);
    await press(sidebar, 'Refresh');
    await card(sidebar, 'Meadow School');
    expect(sidebar.server.calls).toEqual(['readPartner', 'readPartner']);
    sidebar.workspace.select('Partners', 'A30');
    await press(sidebar, 'Refresh');
    await card(sidebar, 'Your 6 partners');
  });

  test('is not read twice at once, and no click is lost meanwhile', async () => {
    const sidebar = await openAt(RIVERBANK);
    const held = sidebar.server.holdNext({ functionName: 'readPartner' });
    await comeBack(sidebar, HARBOR);
    await held.arrived;
    await press(sidebar, 'Refresh');
    await press(sidebar, 'Log a check-in');
    held.release();
    // What was read must not take the place of the view that was opened meanwhile.
    await sidebar.content.getByLabel('When did you meet?').fill('2026-02-20');
    expect(sidebar.server.calls).toEqual(['readPartner']);
    expect(await heading(sidebar)).toBe('Log a check-in with Riverbank Trust');
    await press(sidebar, 'Cancel');
    await card(sidebar, 'Harbor Kitchen');
  });

  test('does not throw away a half-filled view', async () => {
    const sidebar = await openAt(RIVERBANK);
    await press(sidebar, 'Rate again');
    await rate(sidebar, 'Mission Alignment', 'High');
    await comeBack(sidebar, HARBOR);
    expect(await heading(sidebar)).toBe('Rate Riverbank Trust');
    const chosen = sidebar.content
      .getByRole('group', { name: 'Mission Alignment' })
      .getByRole('radio', { name: 'High' });
    expect(await chosen.isChecked()).toBe(true);
    expect(sidebar.server.calls).toEqual([]);
    await press(sidebar, 'Cancel');
    await card(sidebar, 'Harbor Kitchen');
    expect(sidebar.server.calls).toEqual(['readPartner']);
  });
});

describe('Rating', () => {
  test('shows the priority at once, and writes only what changed with one call', async () => {
    const sidebar = await openAt(RIVERBANK, { prepare: (workspace) => workspace.type('Partners', 'C2', '4') });
    await press(sidebar, 'Rate again');
    await rate(sidebar, 'Mission Alignment', 'High');
    await sidebar.content.locator('.standing', { hasText: 'Immediate' }).waitFor();
    expect(sidebar.server.calls).toEqual([]);
    await press(sidebar, 'Save');
    await card(sidebar, 'Riverbank Trust');
    await sees(sidebar, 'Saved: Riverbank Trust.');
    await sidebar.content.locator('.badge', { hasText: 'Immediate' }).waitFor();
    expect(sidebar.server.calls).toEqual(['savePartner', 'readPartner']);
    expect(LIST[0]?.slice(1).map((title) => cell(sidebar, title, RIVERBANK))).toEqual(['High', 4, 'Medium']);
    expect(await sidebar.content.locator('h1').evaluate((title) => title === document.activeElement)).toBe(true);
  });

  test('keeps what rests on nothing it knows, beside the evidence', async () => {
    const sidebar = await openAt(RIVERBANK, { list: LONG_LIST });
    await press(sidebar, 'Rate again');
    const mission = sidebar.content.getByRole('group', { name: 'Mission Alignment', exact: true });
    await mission.getByLabel('How sure are you?').selectOption('sure');
    await mission.getByLabel('What makes you think so?').fill('we share the kitchen');
    await press(sidebar, 'Save');
    await sees(sidebar, 'Saved: Riverbank Trust.');
    expect(cell(sidebar, 'Evidence for the ratings', RIVERBANK)).toBe(
      'Mission Alignment (sure): we share the kitchen\nwe talked about it in May',
    );
    expect(cell(sidebar, 'Mission Alignment', RIVERBANK)).toBe('Medium');
  });

  test('asks before it adds a column, and keeps what was typed when it may not', async () => {
    const sidebar = await openAt(RIVERBANK);
    await press(sidebar, 'Rate again');
    const note = sidebar.content
      .getByRole('group', { name: 'Mission Alignment' })
      .getByLabel('What makes you think so?');
    await note.fill('we share the kitchen');
    await press(sidebar, 'Save');
    await card(sidebar, 'Add a column to your list?');
    await sees(sidebar, 'no column "Evidence for the ratings" yet');
    await expectUsable(sidebar);
    await expectFit(sidebar);
    await press(sidebar, 'Back');
    expect(await note.inputValue()).toBe('we share the kitchen');
    await press(sidebar, 'Save');
    await press(sidebar, 'Add and save');
    await sees(sidebar, 'Saved: Riverbank Trust.');
    expect(cell(sidebar, 'Evidence for the ratings', RIVERBANK)).toBe('Mission Alignment: we share the kitchen');
  });

  test('changes nothing when nothing was changed', async () => {
    const sidebar = await openAt(RIVERBANK);
    await press(sidebar, 'Rate again');
    await press(sidebar, 'Save');
    await sees(sidebar, 'Nothing was changed.');
    expect(sidebar.server.calls).toEqual(['readPartner']);
  });

  test('shows what somebody else wrote meanwhile, and overwrites only what one chose', async () => {
    const sidebar = await openAt(RIVERBANK);
    await press(sidebar, 'Rate again');
    for (const criterion of LIST[0]?.slice(1) ?? []) await rate(sidebar, criterion, 'Low');
    sidebar.workspace.type('Partners', 'B2', 'High');
    sidebar.workspace.type('Partners', 'D2', 'High');
    await press(sidebar, 'Save');
    await card(sidebar, 'Somebody changed this meanwhile');
    await expectUsable(sidebar);
    await expectFit(sidebar);
    await takePicture(sidebar, 'partner-changed');
    await press(sidebar, 'Save what I chose');
    await sees(sidebar, 'Choose one for each cell.');
    const choose = (criterion: string, whose: string) =>
      sidebar.content.getByRole('group', { name: criterion }).getByRole('radio', { name: whose }).check();
    await choose('Mission Alignment', 'Theirs: High');
    await choose('Relationship Potential', 'Yours: Low');
    expect(await sidebar.content.getByRole('group', { name: 'Resource' }).count()).toBe(0);
    await press(sidebar, 'Save what I chose');
    await sees(sidebar, 'Saved: Riverbank Trust.');
    expect(LIST[0]?.slice(1).map((title) => cell(sidebar, title, RIVERBANK))).toEqual(['High', 'Low', 'Low']);
    expect(sidebar.server.calls).toEqual(['savePartner', 'savePartner', 'readPartner']);
  });
});

describe('Making something for one partner', () => {
  test('leads to its agreement, which is shown before it is made', async () => {
    const sidebar = await openAt(HARBOR);
    await press(sidebar, 'Create MOU');
    await eventually(() => sidebar.title(), 'Agreements');
    await sees(sidebar, 'Harbor Kitchen');
    expect(sidebar.server.calls).toEqual(['openMous']);
    expect(documents(sidebar)).toBe(0);
  });

  test('shows the agreements that it has, also one with others', async () => {
    const prepare = (workspace: LocalWorkspace) => {
      const page = readMous(workspace, [
        { id: '', name: 'Harbor Kitchen' },
        { id: '', name: 'Riverbank Trust' },
      ]);
      makeOrders(workspace, [mouOrder(planMou(page, page.partners))]);
    };
    const sidebar = await openAt(HARBOR, { prepare });
    await sidebar.content.getByRole('link', { name: 'MOU, version 1 (draft)' }).waitFor();
    expect(await sidebar.content.getByRole('button', { name: 'Create MOU' }).count()).toBe(0);
  });

  test('leads to the check-ins with the partner', async () => {
    const sidebar = await openAt(HARBOR);
    await press(sidebar, 'Schedule check-in');
    await eventually(() => sidebar.title(), 'Check-ins');
    await card(sidebar, 'Check-ins with Harbor Kitchen');
    expect(sidebar.server.calls).toEqual(['openCheckIns']);
  });

  test('shows no meetings of a series that was ended before any was held', async () => {
    const sidebar = await openAt(HARBOR, {
      prepare(workspace) {
        workspace.type('Partners', 'J3', '2');
        scheduleCheckIns(workspace);
        const note = (title: string, said: string) => {
          const place = workspace.rows('Check-ins')[0]?.indexOf(title) ?? -1;
          workspace.type('Check-ins', `${String.fromCharCode(65 + place)}2`, said);
        };
        note('State', 'ended');
        note('Days', '');
      },
    });
    await sees(sidebar, 'None planned');
  });
});

describe('The whole list', () => {
  test('says how many stand where, what to check, and what waits', async () => {
    const sidebar = await openAt('list', { list: LONG_LIST });
    expect(await heading(sidebar)).toBe('Your 6 partners');
    await sees(sidebar, "Select a partner's row to see it here.");
    expect(await sidebar.content.locator('.standings li').allInnerTexts()).toEqual(
      ['Immediate', 'Explore', 'Long-term', 'Not decided yet', 'Not rated yet', 'Check the ratings'].map(
        (standing) => `${standing} 1`,
      ),
    );
    const toCheck = await sidebar.content.locator('.warning li').allInnerTexts();
    expect(toCheck).toEqual([
      expect.stringMatching(/^Row 2, Riverbank Trust: 'drones' is not something that an agreement covers \(payments; /),
      "Row 7, Pier Museum: 'Hihg' is not a rating (Mission Alignment).",
    ]);
    expect(await sidebar.content.locator('.buttons button').allInnerTexts()).toEqual([
      'Schedule check-ins with 1 partner',
      'Create an MOU for 1 Immediate partner',
    ]);
  });

  test('says what needs attention and what to do, opens the partner, and says it there too', async () => {
    const asks = ['We ask for', '', '', 'A hall', '', '', ''];
    const sidebar = await openAt('list', { list: LIST.map((row, index) => [...row, asks[index] ?? '']) });
    const lines = sidebar.content.locator('.attention li');
    expect(await lines.allInnerTexts()).toEqual([
      'Meadow School You ask them for something, and offer nothing. Think of an offer before the next ask.',
    ]);
    await press(sidebar, 'Meadow School');
    await card(sidebar, 'Meadow School');
    await sees(sidebar, 'You ask them for something, and offer nothing.');
    expect(sidebar.server.calls).toEqual(['openPartner']);
  });

  test('leads to the check-ins with those who have none, to a new partner and to the settings', async () => {
    const sidebar = await openAt('list');
    await press(sidebar, 'Schedule check-ins with 1 partner');
    await card(sidebar, 'Check-ins with Harbor Kitchen');
    await sidebar.choose('showPartner');
    await press(sidebar, 'Settings');
    await eventually(() => sidebar.title(), 'Settings');
    await sidebar.choose('showPartner');
    await press(sidebar, 'New partner…');
    await eventually(() => sidebar.title(), 'New partner');
  });

  test('says what to do when there is nobody yet', async () => {
    const sidebar = await openAt('list', { list: [LIST[0] ?? []] });
    expect(await heading(sidebar)).toBe('No partners yet');
    expect(await primary(sidebar)).toEqual(['New partner…']);
  });
});

const documents = ({ workspace }: Sidebar) => workspace.drive.documents.length;
const events = ({ workspace }: Sidebar) => workspace.calendars.events.length;

interface Trouble {
  what: string;
  sentence: string;
  begin(sidebar: Sidebar): void;
}

const fails = (what: string, error: (typeof googleErrors)[keyof typeof googleErrors], sentence: string): Trouble => ({
  what,
  sentence,
  begin: ({ server }) => server.failNext(error),
});

const ANYWHERE: Trouble[] = [
  fails('no network', googleErrors.offline, 'Google could not be reached. What you typed is still here'),
  fails('several accounts', googleErrors.notAuthorized, 'several Google accounts are signed in'),
  fails('too many calls', googleErrors.tooManyCalls, 'Google allows only so much of this'),
];

const IN_THE_SHEET: Trouble[] = [
  {
    what: 'the row deleted',
    sentence: 'Riverbank Trust is not in the list any more',
    begin: ({ workspace }) => workspace.deleteRow('Partners', RIVERBANK),
  },
  {
    what: 'the sheet deleted',
    sentence: 'There is no partner list yet.',
    begin: ({ workspace }) => workspace.deleteSheet('Partners'),
  },
  {
    what: 'the column of names deleted',
    sentence: "has no column with the partners' names",
    begin: ({ workspace }) => workspace.deleteColumn('Partners', 1),
  },
];

describe('When saving fails', () => {
  test.each([...ANYWHERE, ...IN_THE_SHEET])(
    'for $what it says so, and what was typed stays',
    async ({ begin, sentence }) => {
      const sidebar = await openAt(RIVERBANK);
      await press(sidebar, 'Log a check-in');
      const day = sidebar.content.getByLabel('When did you meet?');
      await day.fill('2026-02-20');
      begin(sidebar);
      await press(sidebar, 'Save');
      await sidebar.content.getByRole('alert').getByText(sentence).waitFor();
      expect(await day.inputValue()).toBe('2026-02-20');
      expect(await sidebar.content.getByRole('button', { name: 'Save' }).isEnabled()).toBe(true);
    },
  );

  test('for a moment it saves at the next try', async () => {
    const sidebar = await openAt(RIVERBANK);
    await press(sidebar, 'Log a check-in');
    sidebar.server.failNext(googleErrors.offline, { functionName: 'logCheckIn', afterRunning: true });
    await press(sidebar, 'Save');
    await sidebar.content.getByRole('alert').waitFor();
    await press(sidebar, 'Save');
    await card(sidebar, 'Logged: Riverbank Trust');
    expect(cell(sidebar, 'Last contact', RIVERBANK)).toBe('2026-03-02');
    expect(column(sidebar.workspace, 'Check-in log', 'Organization')).toEqual(['Riverbank Trust']);
  });

  test('a column of ratings that was deleted is offered again', async () => {
    const sidebar = await openAt(RIVERBANK);
    await press(sidebar, 'Rate again');
    await rate(sidebar, 'Relationship Potential', 'High');
    sidebar.workspace.deleteColumn('Partners', 4);
    await press(sidebar, 'Save');
    await sees(sidebar, 'no column "Relationship Potential" yet');
  });
});

describe('When making fails', () => {
  test('because Drive is refused it says where to allow it, and opens the agreement afterwards', async () => {
    const refused = 'drive.file';
    const sidebar = await openAt(HARBOR, { prepare: ({ permissions }) => permissions.refuse(refused) });
    await press(sidebar, 'Create MOU');
    await alert(sidebar, 'Common Ground may not use your Drive yet.');
    sidebar.workspace.permissions.grant(refused);
    await press(sidebar, 'Create MOU');
    await eventually(() => sidebar.title(), 'Agreements');
  });
});

test('When the selection cannot be read, it says so and keeps what it shows', async () => {
  const sidebar = await openAt(RIVERBANK);
  sidebar.workspace.deleteSheet('Partners');
  await press(sidebar, 'Refresh');
  await sidebar.content.getByRole('alert').getByText('There is no partner list yet.').waitFor();
  expect(await heading(sidebar)).toBe('Riverbank Trust');
});

test('A partner can be rated with the keyboard alone', async () => {
  const sidebar = await openAt(CHOIR);
  const { keyboard } = sidebar.page;
  await pressByKeyboard(sidebar, 'Rate');
  await card(sidebar, 'Rate Oak Street Choir');
  for (const criterion of LIST[0]?.slice(1) ?? []) {
    const group = sidebar.content.getByRole('group', { name: criterion, exact: true });
    // The one that is chosen has the focus first: "not rated yet", below Low.
    while (!(await group.getByRole('radio').evaluateAll((all) => all.includes(document.activeElement as never))))
      await keyboard.press('Tab');
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
  }
  await pressByKeyboard(sidebar, 'Save');
  await sees(sidebar, 'Saved: Oak Street Choir.');
  expect(LIST[0]?.slice(1).map((title) => cell(sidebar, title, CHOIR))).toEqual(['Medium', 'Medium', 'Medium']);
  await tabTo(sidebar, 'Rate again');
});

test('With the keyboard alone a check-in is logged, check-ins scheduled and the agreement opened', async () => {
  const sidebar = await openAt(HARBOR);
  await pressByKeyboard(sidebar, 'Log a check-in');
  await card(sidebar, 'Log a check-in with Harbor Kitchen');
  await pressByKeyboard(sidebar, 'Next stage');
  await tabTo(sidebar, 'Has the phase changed?');
  await sidebar.page.keyboard.type('2');
  await pressByKeyboard(sidebar, 'Save');
  await card(sidebar, 'Logged: Harbor Kitchen');
  await pressByKeyboard(sidebar, 'Done');
  await card(sidebar, 'Harbor Kitchen');
  expect([cell(sidebar, 'Last contact', HARBOR), cell(sidebar, 'Phase', HARBOR)]).toEqual([
    '2026-03-02',
    '2 Relationship building',
  ]);
  await pressByKeyboard(sidebar, 'Schedule check-in');
  await card(sidebar, 'Check-ins with Harbor Kitchen');
  await pressByKeyboard(sidebar, 'Do this one');
  await card(sidebar, 'Done');
  expect(events(sidebar)).toBe(1);
  await pressByKeyboard(sidebar, 'Done');
  await card(sidebar, 'Harbor Kitchen');
  await pressByKeyboard(sidebar, 'Create MOU');
  await eventually(() => sidebar.title(), 'Agreements');
});

const BUTTONS = {
  en: ['Log a check-in', 'Rate again', 'Cancel'],
  es: ['Anotar una reunión', 'Valorar de nuevo', 'Cancelar'],
} as const;

describe.each(['en', 'es'] as const)('Every view in %s', (locale) => {
  test.each([100, 200])('fits and is usable by everybody with text at %i %', async (percent) => {
    const [log, rateAgain, cancel] = BUTTONS[locale];
    const sidebar = await openAt(RIVERBANK, { list: LONG_LIST, locale });
    if (percent !== 100) await setTextSize(sidebar, percent);
    const check = async (name: string) => {
      await expectFit(sidebar);
      await expectUsable(sidebar);
      await takePicture(sidebar, `partner-${name}-${locale}-${percent}`);
    };
    await check('card');
    for (const [name, action] of Object.entries({ log, rateAgain })) {
      await press(sidebar, action);
      await check(name);
      await press(sidebar, cancel);
    }
    for (const row of [CHOIR, MUSEUM, 30]) {
      sidebar.workspace.select('Partners', `A${row}`);
      const before = await heading(sidebar);
      await sidebar.content.locator('nav button').first().click();
      await sidebar.content.locator('h1', { hasNotText: before }).waitFor();
      await check(`row${row}`);
    }
  });
});
