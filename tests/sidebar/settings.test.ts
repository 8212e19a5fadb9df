import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { setUpWorkspace } from '../commands/addOnWorkspace';
import { eventually } from './eventually';
import { expectFit } from './fits';
import { googleErrors } from './googleErrors';
import { sidebarOn } from './openSidebar';
import { takePicture } from './picture';
import type { Sidebar } from './sidebar';
import { pressByKeyboard, tabTo } from './tabTo';
import { setTextSize } from './textSize';
import { expectUsable } from './usable';

const MISSION = 'Mission Alignment';
const RESOURCES = 'Resource Complementarity';
const RELATIONSHIP = 'Relationship Potential';

/** With the mission counting most, the first becomes Immediate, and the second only Explore; the others stay. */
const LIST = [
  ['Organization', MISSION, RESOURCES, RELATIONSHIP],
  ['Riverbank Trust', 'High', 'Medium', 'Medium'],
  ['Harbor Kitchen', 'Medium', 'High', 'High'],
  ['Meadow School', 'High', 'Low', 'High'],
  ['Oak Street Choir', '', '', ''],
];

const open = sidebarOn((options) => setUpWorkspace(LIST, options));

async function openSettings(locale = 'en', prepare?: (workspace: LocalWorkspace) => void): Promise<Sidebar> {
  const workspace = setUpWorkspace(LIST, { userLocale: locale });
  prepare?.(workspace);
  const sidebar = await open('showSettings', { workspace, locale });
  await sidebar.content.locator('h1').waitFor();
  return sidebar;
}

const settings = ({ workspace }: { workspace: LocalWorkspace }): Record<string, unknown> =>
  Object.fromEntries(workspace.rows('Settings').map(([label, value]) => [label, value]));
const field = ({ content }: Sidebar, label: string) =>
  content.locator('form').getByLabel(label, { exact: true }).first();
const fill = (sidebar: Sidebar, label: string, text: string) => field(sidebar, label).fill(text);
const press = ({ content }: Sidebar, name: string) => content.getByRole('button', { name, exact: true }).click();
const sees = ({ content }: Sidebar, text: string) => content.getByText(text).first().waitFor();
const setting = ({ workspace }: Sidebar, label: string) => settings({ workspace })[label];
const moves = ({ content }: Sidebar) => content.locator('form .notice li').allInnerTexts();

describe('The settings', () => {
  test('come back as they were saved, each in its own cell, with one call', async () => {
    const sidebar = await openSettings();
    const before = settings(sidebar);
    await fill(sidebar, 'Our organization', '=Harbor Network');
    await fill(sidebar, 'Our values', 'Openness\nCare');
    await fill(sidebar, '2 Program collaboration', '3');
    await sidebar.content.getByLabel('Language of documents').selectOption('Español');
    await press(sidebar, 'Save settings');
    await sees(sidebar, 'Saved.');
    await sees(sidebar, 'The next check-ins in your list follow by themselves.');
    expect(sidebar.server.calls).toEqual(['saveSettings']);
    expect(settings(sidebar)).toEqual({
      ...before,
      'Our organization': '=Harbor Network',
      'Our values': 'Openness\nCare',
      'Months between check-ins: 2 Program collaboration': 3,
      'Language of documents': 'Español',
    });
    await sidebar.reopen('showSettings');
    expect(await field(sidebar, 'Our organization').inputValue()).toBe('=Harbor Network');
    expect(await field(sidebar, 'Our values').inputValue()).toBe('Openness\nCare');
    expect(await field(sidebar, '2 Program collaboration').inputValue()).toBe('3');
    expect(await sidebar.content.getByLabel('Language of documents').inputValue()).toBe('Español');
  });

  test('that nobody changed are not written', async () => {
    const sidebar = await openSettings();
    await press(sidebar, 'Save settings');
    await sees(sidebar, 'Nothing was changed, so nothing was saved.');
    expect(sidebar.server.calls).toEqual([]);
  });

  test('that somebody else changed meanwhile keep what they wrote', async () => {
    const sidebar = await openSettings();
    await fill(sidebar, 'Our mission', 'Food for all');
    sidebar.workspace.type('Settings', 'B2', 'Written meanwhile');
    await press(sidebar, 'Save settings');
    await sees(sidebar, 'Saved.');
    expect([setting(sidebar, 'Our organization'), setting(sidebar, 'Our mission')]).toEqual([
      'Written meanwhile',
      'Food for all',
    ]);
  });

  test('are made when there is no Settings sheet', async () => {
    const sidebar = await openSettings('en', (workspace) => workspace.deleteSheet('Settings'));
    await fill(sidebar, 'Our mission', 'Food for all');
    await press(sidebar, 'Save settings');
    await sees(sidebar, 'Saved.');
    expect(setting(sidebar, 'Our mission')).toBe('Food for all');
  });

  test.each([
    ['1 Resource coordination', '0', 'Write a whole number from 1 to 24, or weeks such as "2 weeks".'],
    ['1 Resource coordination', '25', 'Write a whole number from 1 to 24, or weeks such as "2 weeks".'],
    ['1 Resource coordination', '1.5', 'Write a whole number from 1 to 24, or weeks such as "2 weeks".'],
    [RESOURCES, '-1', 'Write a number of at least 0'],
    [RESOURCES, '', 'Write a number of at least 0'],
  ])('"%s" is not saved as "%s"', async (label, text, sentence) => {
    const sidebar = await openSettings();
    await fill(sidebar, label, text);
    await press(sidebar, 'Save settings');
    await sidebar.content.getByRole('alert').getByText(`Please correct "${label}".`).waitFor();
    await sees(sidebar, sentence);
    expect(await field(sidebar, label).getAttribute('aria-invalid')).toBe('true');
    expect(sidebar.server.calls).toEqual([]);
  });

  test('hold weeks beside months, and the days without meetings', async () => {
    const sidebar = await openSettings();
    await fill(sidebar, '4 Collective impact', '2 weeks');
    await fill(sidebar, 'Days without meetings', '2026-12-24\n2026-12-28 to 2027-01-03');
    await press(sidebar, 'Save settings');
    await sees(sidebar, 'Meetings are planned around these days from now on.');
    expect(setting(sidebar, 'Months between check-ins: 4 Collective impact')).toBe('2 weeks');
    expect(setting(sidebar, 'Days without meetings')).toBe('2026-12-24\n2026-12-28 to 2027-01-03');
    await sidebar.reopen('showSettings');
    expect(await field(sidebar, '4 Collective impact').inputValue()).toBe('2 weeks');
  });

  test.each([
    ['en', 'Days without meetings', 'Save settings', '"Christmas" and "12/31" cannot be read.'],
    ['es', 'Días sin reuniones', 'Guardar ajustes', 'No se puede leer «Christmas» ni «12/31».'],
  ])('name in %s the days that cannot be read, and save nothing', async (locale, label, save, sentence) => {
    const sidebar = await openSettings(locale);
    await fill(sidebar, label, '2026-12-24\nChristmas\n12/31');
    await press(sidebar, save);
    await sidebar.content.getByRole('alert').waitFor();
    await sees(sidebar, sentence);
    expect(sidebar.server.calls).toEqual([]);
  });

  test('that cannot be read can be corrected here', async () => {
    const sidebar = await openSettings('en', (workspace) => {
      const row = workspace.rows('Settings').findIndex(([label]) => label === `Weight: ${RESOURCES}`) + 1;
      workspace.type('Settings', `B${row}`, 'a lot');
    });
    expect(await field(sidebar, RESOURCES).inputValue()).toBe('a lot');
    await sees(sidebar, 'Write a number of at least 0');
    await fill(sidebar, RESOURCES, '0,5');
    await press(sidebar, 'Save settings');
    await sees(sidebar, 'Saved.');
    expect(setting(sidebar, `Weight: ${RESOURCES}`)).toBe(0.5);
  });
});

describe('The weights', () => {
  test('show whom they would move before they are saved, and the list follows', async () => {
    const sidebar = await openSettings();
    await fill(sidebar, MISSION, '4');
    await sees(sidebar, '2 partners would move:');
    expect((await moves(sidebar)).sort()).toEqual([
      'Harbor Kitchen: from Immediate to Explore',
      'Riverbank Trust: from Explore to Immediate',
    ]);
    expect(sidebar.server.calls).toEqual([]);
    await press(sidebar, 'Save settings');
    await sees(sidebar, 'choose "Build priority matrix"');
    expect(await moves(sidebar)).toEqual([]);
    const [headings = [], ...rows] = sidebar.workspace.rows('Partners');
    expect(rows.map((row) => row[headings.indexOf('Priority')]).slice(0, 3)).toEqual([
      'Immediate',
      'Explore',
      'Long-term',
    ]);
  });

  test('say when nobody would move', async () => {
    const sidebar = await openSettings();
    await fill(sidebar, MISSION, '0.9');
    await sees(sidebar, 'No partner would move.');
  });

  const start = async (way: string) => {
    const sidebar = await openSettings();
    await sidebar.content.getByText('Help me choose').click();
    await sidebar.content.getByRole('radio', { name: way }).check();
    return sidebar;
  };
  const values = (sidebar: Sidebar) =>
    Promise.all([MISSION, RESOURCES, RELATIONSHIP].map((label) => field(sidebar, label).inputValue()));
  const choose = ({ content }: Sidebar, question: string, answer: string) =>
    content.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check();

  test('are found by an order', async () => {
    const sidebar = await start('Put them in order.');
    await choose(sidebar, 'Which matters most?', RESOURCES);
    await choose(sidebar, 'Which comes second?', MISSION);
    await press(sidebar, 'Use these numbers');
    expect(await values(sidebar)).toEqual(['27.8', '61.1', '11.1']);
  });

  test('are found by how much each matters', async () => {
    const sidebar = await start('Say how much each matters.');
    const helper = sidebar.content.locator('.helper');
    for (const [label, points] of Object.entries({ [MISSION]: '100', [RESOURCES]: '60', [RELATIONSHIP]: '400' }))
      await helper.getByLabel(label, { exact: true }).fill(points);
    await sees(sidebar, 'Write a number from 0 to 100.');
    expect(await sidebar.content.getByRole('button', { name: 'Use these numbers' }).count()).toBe(0);
    await helper.getByLabel(RELATIONSHIP, { exact: true }).fill('40');
    await sees(sidebar, `${MISSION}: 50% of the whole`);
    await press(sidebar, 'Use these numbers');
    expect(await values(sidebar)).toEqual(['100', '60', '40']);
  });

  test('are found by comparing, and answers that contradict the others are named', async () => {
    const sidebar = await start('Compare two at a time.');
    await choose(sidebar, `${MISSION} or ${RESOURCES}`, MISSION);
    await choose(sidebar, `${MISSION} or ${RELATIONSHIP}`, MISSION);
    await choose(sidebar, `${RESOURCES} or ${RELATIONSHIP}`, 'Both the same');
    await sees(sidebar, 'Your three answers agree.');
    await press(sidebar, 'Use these numbers');
    expect(await values(sidebar)).toEqual(['60', '20', '20']);

    await choose(sidebar, `${MISSION} or ${RELATIONSHIP}`, RELATIONSHIP);
    await choose(sidebar, `${RESOURCES} or ${RELATIONSHIP}`, RESOURCES);
    await sees(sidebar, 'Your answers run in a circle');
    await choose(sidebar, `${RESOURCES} or ${RELATIONSHIP}`, 'Both the same');
    await sees(sidebar, 'Your answers do not agree.');
  });
});

describe('When saving fails', () => {
  test.each([
    ['no network', googleErrors.offline, 'Google could not be reached. What you typed is still here'],
    ['several accounts', googleErrors.storageDenied, 'several Google accounts are signed in'],
    ['too many calls', googleErrors.tooManyCalls, 'Google allows only so much of this'],
  ])('for %s it says so, keeps what was typed, and saves at the next try', async (_, error, sentence) => {
    const sidebar = await openSettings();
    await fill(sidebar, 'Our mission', 'Food for all');
    sidebar.server.failNext(error);
    await press(sidebar, 'Save settings');
    await sidebar.content.getByRole('alert').getByText(sentence).waitFor();
    expect(await field(sidebar, 'Our mission').inputValue()).toBe('Food for all');
    await press(sidebar, 'Save settings');
    await sees(sidebar, 'Saved.');
    expect(setting(sidebar, 'Our mission')).toBe('Food for all');
  });

  test('because the rows stand apart it says what to do', async () => {
    const sidebar = await openSettings('en', (workspace) => {
      const row = workspace.rows('Settings').findIndex(([label]) => label === `Weight: ${RESOURCES}`) + 1;
      workspace.deleteRow('Settings', row);
    });
    await fill(sidebar, MISSION, '2');
    await press(sidebar, 'Save settings');
    await sidebar.content.getByRole('alert').getByText(`Please correct "${RESOURCES}".`).waitFor();
    await fill(sidebar, RESOURCES, '1');
    await press(sidebar, 'Save settings');
    await sidebar.content.getByRole('alert').getByText('must stand one below the other').waitFor();
    expect(await field(sidebar, MISSION).inputValue()).toBe('2');
  });

  test('no control can be pressed twice while it is under way', async () => {
    const sidebar = await openSettings();
    await fill(sidebar, 'Our mission', 'Food for all');
    const held = sidebar.server.holdNext({ functionName: 'saveSettings' });
    await press(sidebar, 'Save settings');
    await held.arrived;
    expect(await sidebar.content.locator('form button:enabled, form input:enabled').count()).toBe(0);
    held.release();
    await sees(sidebar, 'Saved.');
  });
});

test('Leaving asks first when something is not saved', async () => {
  const sidebar = await openSettings();
  await fill(sidebar, 'Our mission', 'Food for all');
  await press(sidebar, 'Show the selected partner');
  await sees(sidebar, 'What you changed here is not saved yet.');
  await press(sidebar, 'Stay here');
  expect(sidebar.server.calls).toEqual([]);
  await press(sidebar, 'Show the selected partner');
  await press(sidebar, 'Leave without saving');
  await eventually(() => sidebar.title(), 'Common Ground');
});

test('The settings can be changed with the keyboard alone', async () => {
  const sidebar = await openSettings();
  const { keyboard } = sidebar.page;
  await tabTo(sidebar, 'Our organization');
  await keyboard.type('Harbor Network');
  await tabTo(sidebar, 'Help me choose');
  await keyboard.press('Enter');
  await tabTo(sidebar, 'Put them in order.');
  await tabTo(sidebar, MISSION);
  await keyboard.press('Space');
  await tabTo(sidebar, RESOURCES);
  await keyboard.press('Space');
  await pressByKeyboard(sidebar, 'Use these numbers');
  await pressByKeyboard(sidebar, 'Save settings');
  await sees(sidebar, 'Saved.');
  expect([setting(sidebar, 'Our organization'), setting(sidebar, `Weight: ${MISSION}`)]).toEqual([
    'Harbor Network',
    61.1,
  ]);
});

describe.each(['en', 'es'])('Every state in %s', (locale) => {
  test.each([100, 200])('fits and is usable by everybody with text at %i %', async (percent) => {
    const sidebar = await openSettings(locale);
    const { content } = sidebar;
    if (percent !== 100) await setTextSize(sidebar, percent);
    const check = async (name: string) => {
      await expectFit(sidebar);
      await expectUsable(sidebar);
      await takePicture(sidebar, `settings-${name}-${locale}-${percent}`);
    };
    const way = (index: number) => content.locator('.helper input').nth(index).check();
    await check('opened');
    await content.locator('summary').click();
    for (const input of [3, 6]) await content.locator('.helper input').nth(input).check();
    await check('order');
    await way(1);
    for (const index of [0, 1, 2]) await content.locator('.helper input:not([type=radio])').nth(index).fill('500');
    await check('points');
    await way(2);
    for (const answer of [3, 6, 9]) await content.locator('.helper input[type=radio]').nth(answer).check();
    for (const index of [0, 2]) await content.locator('.helper select').nth(index).selectOption('7');
    await content.locator('.helper .warning').waitFor();
    await content.locator('.months input').first().fill('30');
    await content.locator('button.primary').click();
    await content.getByRole('alert').waitFor();
    await check('pairs');
    await content.locator('.helper button').click();
    await content.locator('.months input').first().fill('4');
    await content.locator('nav button').click();
    await check('moves');
    await content.locator('button.primary').click();
    await content.locator('[role=status].notice').waitFor();
    await check('saved');
  });
});
