import { describe, expect, test } from '@jest/globals';
import { ISOLATION_STEPS, type IsolationStep } from '../../src/partnership/isolation/answers';
import type { Language } from '../../src/partnership/language';
import { coverageWords } from '../../src/sidebar/coverage/words';
import { isolationWords } from '../../src/sidebar/isolation/words';
import { overlapsWords } from '../../src/sidebar/overlaps/words';
import { column, LIST, setUpWorkspace } from '../commands/addOnWorkspace';
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

const LONG_NAME = `Harbor${'kitchen'.repeat(12)} & Söhne`;
const HOSTILE = '<img src=x onerror=alert(1)> =HYPERLINK("x") {{name}} $& \\1 مطبخ';

/** The assessment as a person uses it, in the language they read. */
class Assessment {
  readonly words: (typeof isolationWords)['en'];

  constructor(
    readonly sidebar: Sidebar,
    language: Language = 'en',
  ) {
    this.words = isolationWords[language];
  }

  button(name: string) {
    return this.sidebar.content.getByRole('button', { name, exact: true });
  }

  /** The field of that label in the group of that legend. */
  field(legend: string, label: string) {
    return this.sidebar.content.getByRole('group', { name: legend, exact: true }).getByLabel(label, { exact: true });
  }

  text(): Promise<string> {
    return this.sidebar.content.locator('main').innerText();
  }

  /** Waits for a step, and for the keyboard to be at its heading. */
  async expectStep(step: IsolationStep): Promise<void> {
    const { words } = this;
    const name = words.step(ISOLATION_STEPS.indexOf(step) + 1, ISOLATION_STEPS.length, words.steps[step]);
    const heading = this.sidebar.content.getByRole('heading', { level: 1, name, exact: true });
    await heading.waitFor();
    await eventually(() => heading.evaluate((one) => one === document.activeElement), true);
  }

  async next(to: IsolationStep): Promise<void> {
    await this.button(this.words.next).click();
    await this.expectStep(to);
  }
}

/** Looks at the view as it is, with text of usual and of double size. */
async function look(sidebar: Sidebar, name: string): Promise<void> {
  await expectUsable(sidebar);
  for (const percent of [100, 200]) {
    await setTextSize(sidebar, percent);
    await expectFit(sidebar);
    await takePicture(sidebar, `isolation-${name}-${percent}`);
  }
  await setTextSize(sidebar, 100);
}

const cells = ({ workspace }: Sidebar, sheet: string, heading: string) => column(workspace, sheet, heading);
const calls = ({ server }: Sidebar, name: string) => server.calls.filter((one) => one === name).length;

describe('The isolation assessment', () => {
  test.each(['en', 'es'] as const)(
    'is usable and fits in every step, and writes what it showed (%s)',
    async (language) => {
      const sidebar = await open('assessIsolation', { locale: language });
      await sidebar.reduceMotion();
      const page = new Assessment(sidebar, language);
      const { words } = page;
      const lookAt = (name: string) => look(sidebar, `${language}-${name}`);
      const { alike, together } = words.matters;

      await page.field(alike.legend(1), alike.what).fill(HOSTILE);
      await page.field(alike.legend(1), alike.who).fill('Meadow School, harb');
      await page.button('Harbor Kitchen').click();
      expect(await page.field(alike.legend(1), alike.who).inputValue()).toBe('Meadow School, Harbor Kitchen');
      await page.button(alike.add).click();
      const added = page.field(alike.legend(2), alike.what);
      await eventually(() => added.evaluate((field) => field === document.activeElement), true);
      await page.field(alike.legend(2), alike.who).fill('Nigt Shelter');
      await page.button('Night Shelter').waitFor();
      await lookAt('1-alike');
      await added.fill(LONG_NAME);
      await page.next('organizations');

      await page.field(words.organization(1), words.does).fill('?');
      await page.button(words.next).click();
      await sidebar.content.getByText(words.nameMissing).waitFor();
      await page.field(words.organization(1), words.name).fill(LONG_NAME);
      await page.button(words.addOrganization).click();
      await page.field(words.organization(2), words.name).fill('the harbor kitchen');
      await sidebar.content.getByText(words.isKnown('Harbor Kitchen')).waitFor();
      await lookAt('2-organizations');
      await page.next('exchange');

      await sidebar.content.getByLabel(words.needs, { exact: true }).fill(`A van\n${HOSTILE}`);
      await sidebar.content.getByLabel(words.haves, { exact: true }).fill('Our hall');
      await lookAt('3-exchange');
      await page.next('together');
      await page.field(together.legend(1), together.what).fill(LONG_NAME);
      await lookAt('4-together');
      await page.next('review');
      await page.button(words.saveForLater).click();
      await sidebar.content.getByText(words.kept).waitFor();
      await lookAt('5-review');
      expect(sidebar.workspace.sheetNames()).not.toContain('Isolation assessment');

      await page.button(words.write).click();
      await sidebar.content.getByText(words.done).waitFor();
      await lookAt('6-result');
      expect(cells(sidebar, 'Isolation assessment', 'Our answer')).toEqual([HOSTILE, LONG_NAME, LONG_NAME]);
      expect(cells(sidebar, 'Isolation assessment', 'Level')).toEqual(['', '', '4 Collective impact']);
      expect(cells(sidebar, 'Asks & offers', 'What')).toEqual(['A van', HOSTILE, 'Our hall']);
      expect(cells(sidebar, 'Partners', 'Organization').slice(LIST.length - 1)).toEqual([LONG_NAME]);

      await page.button(words.showMissing).click();
      await sidebar.content.getByRole('heading', { level: 1, name: coverageWords[language].title }).waitFor();
      await eventually(() => sidebar.workspace.sheetNames().includes('Coverage'), true);
      await sidebar.content.getByText(coverageWords[language].writing).waitFor({ state: 'detached' });
      await sidebar.content.getByText(coverageWords[language].sectors).click();
      await lookAt('7-coverage');
    },
  );

  test('is worked with the keyboard alone, left, and gone on with on another day', async () => {
    const sidebar = await open('assessIsolation', { height: 500 });
    const page = new Assessment(sidebar);
    const { words } = page;
    const { keyboard } = sidebar.page;
    await tabTo(sidebar, words.matters.alike.what);
    await keyboard.type('Food pantry');
    await tabTo(sidebar, words.matters.alike.who);
    await keyboard.type('kitch');
    await page.button('Harbor Kitchen').waitFor();
    await pressByKeyboard(sidebar, 'Harbor Kitchen');
    await tabTo(sidebar, words.matters.alike.who);
    await keyboard.press('Enter');
    await page.expectStep('organizations');
    await tabTo(sidebar, words.name);
    await keyboard.type('Tide Clinic');
    await pressByKeyboard(sidebar, words.saveForLater);
    await sidebar.content.getByText(words.kept).waitFor();

    await sidebar.reopen('assessIsolation');
    await sidebar.content.getByText(words.resumed).waitFor();
    expect(await page.field(words.organization(1), words.name).inputValue()).toBe('Tide Clinic');
    await takePicture(sidebar, 'isolation-resumed');
    for (const step of ['exchange', 'together', 'review'] as const) {
      await pressByKeyboard(sidebar, words.next);
      await page.expectStep(step);
    }
    await pressByKeyboard(sidebar, words.write);
    await sidebar.content.getByText(words.done).waitFor();
    expect(cells(sidebar, 'Isolation assessment', 'Who else')).toEqual(['Harbor Kitchen']);
    await pressByKeyboard(sidebar, 'Tide Clinic');
    await sidebar.content.getByRole('heading', { level: 1, name: 'Tide Clinic' }).waitFor();
    await sidebar.reopen('assessIsolation');
    expect(await page.field(words.matters.alike.legend(1), words.matters.alike.what).inputValue()).toBe('');
  });

  test('writes nothing twice when an answer is lost, and says when there is nothing to write', async () => {
    const sidebar = await open('assessIsolation');
    const page = new Assessment(sidebar);
    const { words } = page;
    for (const step of ISOLATION_STEPS.slice(1)) await page.next(step);
    await page.button(words.write).click();
    await eventually(() => sidebar.content.getByRole('alert').innerText(), words.nothing);
    expect(calls(sidebar, 'saveIsolation')).toBe(0);

    await page.button(words.back).click();
    await page.expectStep('together');
    await page.field(words.matters.together.legend(1), words.matters.together.what).fill('Rents');
    await page.next('review');
    sidebar.server.failNext(googleErrors.offline, { functionName: 'saveIsolation', afterRunning: true });
    await page.button(words.write).click();
    await sidebar.content.getByText(/Google could not be reached/).waitFor();
    await page.button(words.write).click();
    await sidebar.content.getByText(words.done).waitFor();
    expect(cells(sidebar, 'Isolation assessment', 'Our answer')).toEqual(['Rents']);
    await page.button(words.findOverlaps).click();
    await sidebar.content.getByRole('heading', { level: 1, name: overlapsWords.en.title }).waitFor();
  });
});

test('Who is missing is shown although the sheet could not be written, and written on demand', async () => {
  const sidebar = await open('newPartner');
  const words = coverageWords.en;
  sidebar.server.failNext(googleErrors.offline, { functionName: 'saveReport' });
  await sidebar.choose('showCoverage');
  await sidebar.content.getByText(/have no kind noted/).waitFor();
  await sidebar.content.getByRole('alert').waitFor();
  await expectUsable(sidebar);
  await takePicture(sidebar, 'coverage-not-written');
  expect(sidebar.workspace.sheetNames()).not.toContain('Coverage');
  await sidebar.content.getByRole('button', { name: words.writeAgain }).click();
  await eventually(() => sidebar.workspace.sheetNames().includes('Coverage'), true);
  await sidebar.content.getByRole('button', { name: words.addColumns(4) }).click();
  await sidebar.content.getByRole('button', { name: words.addColumns(4) }).waitFor({ state: 'detached' });
  expect(sidebar.workspace.rows('Partners')[0]).toEqual(
    expect.arrayContaining(['Partner type', 'Sector', 'Area served', 'Opens doors to']),
  );
  await sidebar.content.getByRole('button', { name: words.isolation }).click();
  await sidebar.content.getByText(isolationWords.en.questions.alike).waitFor();
});
