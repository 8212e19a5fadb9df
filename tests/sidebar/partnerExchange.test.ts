import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { column, LIST, setUpWorkspace } from '../commands/addOnWorkspace';
import { expectFit } from './fits';
import { googleErrors } from './googleErrors';
import { sidebarOn } from './openSidebar';
import { takePicture } from './picture';
import type { Sidebar } from './sidebar';
import { pressByKeyboard } from './tabTo';
import { setTextSize } from './textSize';
import { expectUsable } from './usable';

const open = sidebarOn((options) => setUpWorkspace(LIST, options));

const SHEET = 'Asks & offers';
const RATING = 'Resource Complementarity';
const HARBOR = 3;
const MEADOW = 4;

const HARBOR_SHEET = [
  ['Direction', 'Who', 'Kind', 'What', 'Amount and unit', 'When available', 'Given freely', 'Status', 'With'],
  ['Ask', 'Harbor Kitchen', 'Space', 'a room for classes', '', 'Mondays', '', 'Open', ''],
  ['Offer', 'Us', 'Space', 'our hall', '', 'weekday evenings', '', 'Open', ''],
  ['Ask', 'Us', 'Equipment', 'a van', '2 days a month', '', '', 'Open', 'Harbor Kitchen'],
  ['Offer', 'Harbor Kitchen', 'Equipment', '<img onerror=x> van', '', '', '', 'Open', ''],
  ['Offer', 'Us', 'Space', 'the kitchen', '12 hours', '', 'Yes', 'Given', 'Harbor Kitchen'],
  ['Offer', 'Us', 'Space', 'the kitchen', '1 hour', '', '', 'Given', 'Harbor Kitchen'],
  ['Offer', 'Harbor Kitchen', 'Expertise', 'bookkeeping', '300 dollars', '', '', 'Received', ''],
  ['Ask', 'Us', '', 'toys', '', '', '', 'Open', 'Meadow School'],
  ['Ask', 'Meadow School', '', 'chairs', '', '', '', 'Open', ''],
];

async function openAt(row: number, rows = HARBOR_SHEET, locale = 'en'): Promise<Sidebar> {
  const workspace = setUpWorkspace(LIST, { userLocale: locale });
  if (rows.length > 0) workspace.addSheet(SHEET, rows, 2, 40);
  workspace.select('Partners', `A${row}`);
  const sidebar = await open('showPartner', { workspace, locale });
  await sidebar.content.locator('h1').waitFor();
  return sidebar;
}

const part = ({ content }: Sidebar) =>
  content.locator('details', { hasText: /asks and offers|an ask or an offer/i }).first();
const sees = ({ content }: Sidebar, text: string) => content.getByText(text).first().waitFor();
const press = ({ content }: Sidebar, name: string) => content.getByRole('button', { name, exact: true }).click();
const rating = ({ workspace }: Sidebar, row: number) => column(workspace, 'Partners', RATING)[row - 2];
const change = (workspace: LocalWorkspace, row: number, text: string) => workspace.type('Partners', `C${row}`, text);

describe('Asks and offers on the card', () => {
  test('are compared, explained and counted, and nothing is written unasked', async () => {
    const sidebar = await openAt(HARBOR);
    expect((await part(sidebar).innerText()).split('\n').filter((line) => line !== '')).toEqual([
      'Asks and offers',
      'Suggested Resource Complementarity: High. Each of you has something that the other asks for. Your rating: Medium.',
      'Use it',
      'What you could give each other',
      'They ask for space: "a room for classes" (Mondays). You offer "our hall" (weekday evenings).',
      'You ask for equipment: "a van" (2 days a month). They offer "<img onerror=x> van".',
      'You gave: space twice (13 hours; 1 of them freely).',
      'They gave: expertise once (300 dollars).',
      'Add an ask or an offer',
    ]);
    expect(sidebar.server.calls).toEqual([]);
    expect(rating(sidebar, HARBOR)).toBe('Medium');
  });

  test('suggest a rating that one click takes over, once', async () => {
    const sidebar = await openAt(HARBOR);
    await pressByKeyboard(sidebar, 'Use it');
    await sees(sidebar, 'Saved: Harbor Kitchen.');
    await sees(sidebar, 'You rated it so.');
    expect(sidebar.server.calls).toEqual(['savePartner', 'readPartner']);
    expect(rating(sidebar, HARBOR)).toBe('High');
    expect(await sidebar.content.getByRole('button', { name: 'Use it' }).count()).toBe(0);
  });

  test('ask before they overwrite what somebody else rated meanwhile, and can be tried again', async () => {
    const sidebar = await openAt(HARBOR);
    sidebar.server.failNext(googleErrors.offline);
    await press(sidebar, 'Use it');
    await sidebar.content.getByRole('alert').waitFor();
    change(sidebar.workspace, HARBOR, 'Low');
    await press(sidebar, 'Save');
    await sees(sidebar, 'Somebody changed this meanwhile');
    await sidebar.content.getByRole('radio', { name: 'Theirs: Low' }).check();
    await press(sidebar, 'Save what I chose');
    await sees(sidebar, 'Nothing was changed.');
    await sees(sidebar, 'Your rating: Low.');
    expect(rating(sidebar, HARBOR)).toBe('Low');
  });

  test('tell who only asks, and which row cannot be read', async () => {
    const rows = [...HARBOR_SHEET.slice(0, 1), ...HARBOR_SHEET.slice(-2)];
    const sidebar = await openAt(MEADOW, [...rows, ['Ofer', 'Us', '', 'chairs', '', '', '', '', '']]);
    const text = await part(sidebar).innerText();
    expect(text).toContain('Row 4 of the sheet "Asks & offers" says "Ofer" where Ask or Offer should stand.');
    expect(text).toContain('You asked once and offered nothing.');
    expect(text).toContain('They asked once and offered nothing yet');
    await sees(sidebar, 'You ask them for something, and offer nothing.');
  });

  test('are noted in a form, once, also when the answer was lost', async () => {
    const sidebar = await openAt(HARBOR, []);
    await sidebar.content.getByText('Asks and offers').click();
    await press(sidebar, 'Add an ask or an offer');
    await press(sidebar, 'Save');
    await sees(sidebar, 'Write what it is about.');
    await sidebar.content.getByRole('radio', { name: 'Harbor Kitchen' }).check();
    await sidebar.content.getByRole('radio', { name: 'Ask for something' }).check();
    await sidebar.content.getByLabel('What', { exact: true }).fill('=a room');
    await sidebar.content.getByLabel('When available').fill('Mondays');
    await sidebar.content.getByLabel('Given freely, without anything in return').check();
    await expectUsable(sidebar);
    await expectFit(sidebar);
    sidebar.server.failNext(googleErrors.offline, { functionName: 'addAskOrOffer', afterRunning: true });
    await press(sidebar, 'Save');
    await sidebar.content.getByRole('alert').waitFor();
    await press(sidebar, 'Save');
    await sees(sidebar, 'Noted in the sheet "Asks & offers".');
    expect(sidebar.workspace.rows(SHEET).slice(1)).toEqual([
      ['Ask', 'Harbor Kitchen', 'Space', '=a room', '', 'Mondays', 'Yes', 'Open', '2026-03-02', ''],
    ]);
    await sees(sidebar, 'Note what each of you asks for and offers');
  });
});

describe.each(['en', 'es'] as const)('In %s', (locale) => {
  test.each([100, 200])('they fit and are usable by everybody with text at %i %', async (percent) => {
    const sidebar = await openAt(HARBOR, HARBOR_SHEET, locale);
    if (percent !== 100) await setTextSize(sidebar, percent);
    const check = async (name: string) => {
      await expectFit(sidebar);
      await expectUsable(sidebar);
      await takePicture(sidebar, `exchange-${name}-${locale}-${percent}`);
    };
    await check('card');
    await sidebar.content.locator('details button.link').click();
    await sidebar.content.locator('form').waitFor();
    await check('add');
  });
});
