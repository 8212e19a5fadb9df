import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { Language } from '../../src/partnership/language';
import { commonWords } from '../../src/sidebar/common/words';
import { mousWords } from '../../src/sidebar/mous/words';
import { column, HEADINGS, setUpWorkspace } from '../commands/addOnWorkspace';
import { agreementsIn, makeMous, readMous } from '../commands/mous';
import { eventually } from './eventually';
import { expectFit } from './fits';
import { googleErrors } from './googleErrors';
import { sidebarOn } from './openSidebar';
import { takePicture } from './picture';
import type { Sidebar } from './sidebar';
import { pressByKeyboard, tabTo } from './tabTo';
import { setTextSize } from './textSize';
import { expectUsable } from './usable';

/** A name without a place to break, and others that want to be something else than a name. */
const LONG_NAME = `Harbor${'kitchen'.repeat(12)} & Söhne`;
const HOSTILE = ['<img src=x onerror=alert(1)>', '{{name}} $& \\1', 'مطبخ الميناء'];
const LIST = [
  [...HEADINGS, 'Level', 'Who does what', 'Agreement covers'],
  [LONG_NAME, 'High', 'High', 'High', '2', `Cook: us, ${LONG_NAME}\n${'x'.repeat(60)}: `, 'payments; they fund'],
  ...HOSTILE.map((name) => [name, 'High', 'High', 'High', '1', '', '']),
  ['Night Shelter', 'High', 'High', 'Medium', '4', '', ''],
  ['Oak Street Choir', 'Medium', 'High', 'Medium', '', '', ''],
  ['Pier Museum', 'Medium', 'High', 'Medium', '', '', ''],
];

const open = sidebarOn((options) => setUpWorkspace(LIST, options));

async function openPage(language: Language, rows: string, prepare?: (workspace: LocalWorkspace) => void) {
  const workspace = setUpWorkspace(LIST, { userLocale: language });
  prepare?.(workspace);
  workspace.select('Partners', rows);
  const sidebar = await open('createMous', { workspace, locale: language });
  // Colors that are changing are measured as they are at that moment.
  await sidebar.reduceMotion();
  await sidebar.content.locator('h1').waitFor();
  return sidebar;
}

/** Looks at the page as it is, with text of usual and of double size. */
async function look(sidebar: Sidebar, name: string): Promise<void> {
  await expectUsable(sidebar);
  for (const percent of [100, 200]) {
    await setTextSize(sidebar, percent);
    await expectFit(sidebar);
    await takePicture(sidebar, `mous-${name}-${percent}`);
  }
  await setTextSize(sidebar, 100);
}

function typeInto(workspace: LocalWorkspace, sheet: string, title: string, row: number, said: string): void {
  const place = workspace.rows(sheet)[0]?.indexOf(title) ?? -1;
  workspace.type(sheet, `${String.fromCharCode(65 + place)}${row}`, said);
}

describe('The page of the agreements', () => {
  test.each(['en', 'es'] as const)('is usable and fits in every state (%s)', async (language) => {
    const words = mousWords[language];
    const sidebar = await openPage(language, 'A2:A8', (workspace) => {
      const inOrder = [...readMous(workspace).partners].sort((a, b) => a.row - b.row);
      makeMous(workspace, inOrder.slice(0, 4));
      typeInto(workspace, 'Partners', 'Who does what', 4, 'Cook: us');
      const rowOf = (name = '') => column(workspace, 'MOUs', 'Organization').indexOf(name) + 2;
      typeInto(workspace, 'MOUs', 'State', rowOf(HOSTILE[0]), 'ended');
      typeInto(workspace, 'MOUs', 'State', rowOf(HOSTILE[1]), '?');
      const ids = column(workspace, 'Partners', 'Partner ID');
      typeInto(workspace, 'Partners', 'Partner ID', 8, String(ids[5]));
    });
    const { content, workspace, server } = sidebar;
    const button = (name: string) => content.getByRole('button', { name, exact: true });
    const lookAt = (name: string) => look(sidebar, `${language}-${name}`);
    expect(await (await sidebar.frame()).evaluate(() => document.documentElement.lang)).toBe(language);

    await lookAt('1-plan');
    for (const box of await content.locator('.plan input').all()) await box.uncheck();
    await button(words.makeMany(0)).click();
    await content.getByText(words.tickOne).waitFor();
    await lookAt('2-nothing-ticked');
    await content.getByRole('radio', { name: words.together, exact: true }).check();
    await lookAt('3-together');
    await button(words.lookFirst).click();
    await lookAt('4-coalition');
    await button(words.backToList).click();
    await content.getByRole('radio', { name: words.each, exact: true }).check();

    await content.locator('.plan button').filter({ hasText: 'Harbor' }).click();
    await content.locator('summary').first().click();
    await content.getByText(words.noteState(1)).click();
    await button(words.save).click();
    await content.getByText(words.stateMissing).first().waitFor();
    await lookAt('5-detail');
    await content.getByRole('radio', { name: words.states.signed, exact: true }).check();
    await button(words.save).click();
    await content.locator('[role=alert]').waitFor();
    await lookAt('6-refused');
    await content.getByRole('radio', { name: words.states.reviewed, exact: true }).check();
    await button(words.save).click();
    await content.getByText(words.saved(1, words.states.reviewed, words.day('2026-03-02'))).waitFor();
    await eventually(() => content.getByText(words.version(1, words.states.reviewed)).count(), 1);
    await lookAt('7-saved');

    await button(words.makeTemplate).click();
    await content.getByText(words.templateMade).waitFor();
    await content.getByText(words.text, { exact: true }).waitFor();
    const template = workspace.drive.documents.find(({ appProperties }) => appProperties.key === 'template');
    workspace.drive.edit(template?.id ?? '', { content: `<p>{{partnr name}} {{${'z'.repeat(60)}}}</p>` });
    await button(commonWords[language].lookAgain).click();
    await content.getByText(words.unknownTitle).waitFor();
    await lookAt('8-template');
    await content.getByRole('checkbox', { name: words.makeAnyway }).check();

    await button(words.backToList).click();
    for (const box of await content.locator('.plan input').all()) await box.check();
    server.failNext(googleErrors.offline, { functionName: 'makeMous' });
    const held = server.holdNext({ functionName: 'makeMous' });
    await content.locator('button.primary').click();
    await held.arrived;
    await lookAt('9-making');
    held.release();
    await button(commonWords[language].goOn).waitFor();
    await lookAt('10-failed');
    typeInto(workspace, 'Partners', 'Who does what', 3, 'Drive: us');
    workspace.deleteRow('Partners', 6);
    await button(commonWords[language].goOn).click();
    await content.locator('.notice.warning').waitFor();
    await lookAt('11-result');
  });

  test.each(['en', 'es'] as const)('says kindly that there is nobody (%s)', async (language) => {
    const sidebar = await openPage(language, 'A30', (workspace) => {
      for (let row = 2; row <= 8; row++) workspace.type('Partners', `B${row}`, 'Low');
    });
    await sidebar.content.getByText(mousWords[language].nobody.priority).waitFor();
    await look(sidebar, `${language}-0-nobody`);
  });

  test('is worked with the keyboard alone', async () => {
    const sidebar = await openPage('en', 'A2:A6');
    const { page, content, workspace } = sidebar;
    const { keyboard } = page;
    const says = (sentence: string) => content.getByText(sentence).first().waitFor();
    const isAtHeading = () => content.locator('h1').evaluate((heading) => heading === document.activeElement);
    await tabTo(sidebar, 'Night Shelter');
    await keyboard.press('Space');
    await pressByKeyboard(sidebar, 'Make 4 agreements');
    await says('4 agreements are ready:');
    await eventually(isAtHeading, true);
    await pressByKeyboard(sidebar, 'Done');
    await says('1 to make and 4 up to date.');
    await eventually(isAtHeading, true);
    const [hostile = ''] = HOSTILE;
    await tabTo(sidebar, hostile);
    await keyboard.press('Enter');
    // The box to tick comes before the name, and makes nothing at Enter.
    expect(await content.locator('h1').innerText()).toBe('Agreements with 5 partners');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await eventually(() => content.locator('h1').innerText(), hostile);
    await eventually(isAtHeading, true);
    await tabTo(sidebar, 'Note how far version 1 has come');
    await keyboard.press('Enter');
    // Nothing is chosen yet, so the group is entered at its first option.
    await tabTo(sidebar, 'reviewed');
    await keyboard.press('Space');
    await pressByKeyboard(sidebar, 'Save');
    await says('Saved: version 1 is reviewed since 2 March 2026.');
    await eventually(
      () => content.locator('h2', { hasText: 'Versions so far' }).evaluate((h) => h === document.activeElement),
      true,
    );
    await tabTo(sidebar, 'Preview', 'Shift+Tab');
    await keyboard.press('Enter');
    await page.locator('dialog.addon-dialog').waitFor();
    expect(agreementsIn(workspace)).toHaveLength(4);
  });

  test('hides nothing that has the focus behind the bar with its button', async () => {
    const sidebar = await openPage('en', 'A2:A8');
    await sidebar.setHeight(450);
    await tabTo(sidebar, 'Night Shelter');
    for (const name of ['Oak Street Choir', 'Pier Museum']) {
      await tabTo(sidebar, name);
      const isSeen = await sidebar.content.locator('body').evaluate(() => {
        const focused = document.activeElement?.getBoundingClientRect();
        const bar = document.querySelector('.bar')?.getBoundingClientRect();
        return focused !== undefined && bar !== undefined && focused.bottom <= bar.top;
      });
      expect(isSeen).toBe(true);
    }
  });
});
