import { describe, expect, test } from '@jest/globals';
import { overlapsWords } from '../../src/sidebar/overlaps/words';
import { HEADINGS, setUpWorkspace } from '../commands/addOnWorkspace';
import { eventually } from './eventually';
import { expectFit } from './fits';
import { googleErrors } from './googleErrors';
import { sidebarOn } from './openSidebar';
import { takePicture } from './picture';
import type { Sidebar } from './sidebar';
import { setTextSize } from './textSize';
import { expectUsable } from './usable';

const HOSTILE = `<img src=x onerror=alert(1)> =HYPERLINK("x") {{name}} ${'harbor'.repeat(12)}`;
const blank = HEADINGS.slice(1).map(() => '');
const LIST = [
  [...HEADINGS, 'What they do', 'lat', 'long'],
  [HOSTILE, ...blank, 'Mentoring and tutoring for teens', '39.29', '-76.61'],
  ['Riverbank Teens', ...blank, 'Tutors and mentors, for teenagers', '39.30', '-76.61'],
  ['Oak Shelter', ...blank, 'Beds for veterans', '', ''],
  ['Elm Jobs', ...blank, 'Training for veterans', '', ''],
  ['Meadow Choir', ...blank, '', '', ''],
];

const open = sidebarOn((options) => setUpWorkspace(LIST, options));

const items = ({ content }: Sidebar) => content.getByRole('listitem');
const button = ({ content }: Sidebar, name: string) => content.getByRole('button', { name, exact: true });

async function look(sidebar: Sidebar, name: string): Promise<void> {
  await expectUsable(sidebar);
  for (const percent of [200, 100]) {
    await setTextSize(sidebar, percent);
    await expectFit(sidebar);
    await takePicture(sidebar, `overlaps-${name}-${percent}`);
  }
}

describe('Overlaps', () => {
  test('are shown with their words and what is missing, of one kind too, and lead to the partner', async () => {
    const words = overlapsWords.en;
    const workspace = setUpWorkspace(LIST, { userLocale: 'en' });
    const labels = workspace.rows('Settings').map(([label]) => label);
    workspace.type('Settings', `B${labels.indexOf('Our mission') + 1}`, 'Beds and training for veterans');
    const sidebar = await open('findOverlaps', { workspace });
    await sidebar.content.getByText(words.silent(1, 5)).waitFor();
    const texts = await items(sidebar).allInnerTexts();
    expect(texts).toHaveLength(4);
    expect(texts.slice(0, 2).every((text) => text.startsWith('Us with '))).toBe(true);
    expect(texts.find((text) => text.includes('<img src=x'))).toMatch(
      /with Riverbank Teens\nPossible duplication\nBoth say: Mentoring, tutoring, teens · 1.1 km/,
    );
    await look(sidebar, 'en');

    await sidebar.content.getByLabel(words.kind, { exact: true }).selectOption({ label: 'Possible duplication (1)' });
    await eventually(() => items(sidebar).count(), 1);
    await button(sidebar, 'Riverbank Teens').click();
    await sidebar.content.getByRole('heading', { name: 'Riverbank Teens' }).waitFor();
  });

  test('are shown in Spanish, and written into the sheet on demand, also at the second try', async () => {
    const words = overlapsWords.es;
    const sidebar = await open('findOverlaps', { locale: 'es' });
    await sidebar.reduceMotion();
    await sidebar.content.getByText(words.noMission).waitFor();
    await sidebar.content.getByText('Posible duplicación', { exact: true }).waitFor();
    expect(sidebar.workspace.sheetNames()).not.toContain('Overlaps');
    sidebar.server.failNext(googleErrors.offline, { functionName: 'saveReport' });
    await button(sidebar, words.write).click();
    await sidebar.content.getByRole('alert').waitFor();
    await look(sidebar, 'es-failed');
    await button(sidebar, words.write).click();
    await sidebar.content.getByText(words.written).waitFor();
    expect(sidebar.workspace.rows('Overlaps').map((row) => row.slice(0, 3))).toEqual([
      ['Organization', 'With', 'What it may be'],
      [HOSTILE, 'Riverbank Teens', 'Possible duplication'],
      ['Oak Shelter', 'Elm Jobs', 'Natural ally'],
    ]);
    await button(sidebar, words.write).click();
    await sidebar.content.getByText(words.unchanged).waitFor();
    await look(sidebar, 'es-written');
  });

  test('are shown twenty at first, and the keyboard goes to the first of the others', async () => {
    const many = Array.from({ length: 40 }, (_, at) => [`Pantry ${at}`, ...blank, 'A food pantry']);
    const workspace = setUpWorkspace([[...HEADINGS, 'What they do'], ...many]);
    const sidebar = await open('findOverlaps', { workspace });
    await eventually(() => items(sidebar).count(), 20);
    await sidebar.content.getByRole('button', { name: overlapsWords.en.more(20), exact: true }).click();
    await eventually(() => items(sidebar).count(), 40);
    const first = items(sidebar).nth(20).getByRole('button').first();
    await eventually(() => first.evaluate((one) => one === document.activeElement), true);
  });
});
