import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { Language } from '../../src/partnership/language';
import { commonWords } from '../../src/sidebar/common/words';
import { duplicatesWords } from '../../src/sidebar/duplicates/words';
import { column, HEADINGS, setUpWorkspace } from '../commands/addOnWorkspace';
import { schedule } from '../commands/checkIns';
import { makeMous } from '../commands/mous';
import { eventually } from './eventually';
import { expectFit } from './fits';
import { googleErrors } from './googleErrors';
import { sidebarOn } from './openSidebar';
import { takePicture } from './picture';
import type { Sidebar } from './sidebar';
import { pressByKeyboard } from './tabTo';
import { setTextSize } from './textSize';
import { expectUsable } from './usable';

const LONG = `Garden${'garden'.repeat(20)} Circle`;
const HOSTILE = '<img src=x onerror=alert(1)> Club';
const TITLES = [...HEADINGS, 'Level', 'Last contact', 'Website', 'What they do', 'City', 'EIN', 'Members'];
const row = (said: Readonly<Record<string, string>>) => TITLES.map((title) => said[title] ?? '');
const MET = {
  'Mission Alignment': 'High',
  'Resource Complementarity': 'High',
  'Relationship Potential': 'High',
  Level: '2',
  'Last contact': '2026-02-10',
};

const LIST = [
  TITLES,
  row({ Organization: 'Harbor Kitchen', ...MET, 'What they do': 'Meals for families', City: 'Alder Bay' }),
  row({
    Organization: 'Harbor Kitchen, Inc.',
    'Resource Complementarity': 'Low',
    Website: 'https://harbor.example',
    'What they do': 'A pantry on Fridays',
    EIN: '52-7410963',
    Members: '42',
  }),
  row({ Organization: 'Tide Clinic', Website: 'tide.example', City: 'Alder Bay' }),
  row({ Organization: 'Tide Clinic', Website: 'clinic.example', City: 'Alder Bay' }),
  row({ Organization: HOSTILE }),
  row({ Organization: `${HOSTILE}s` }),
  row({ Organization: LONG, Website: 'garden.example' }),
  row({ Organization: LONG, Website: 'https://www.garden.example/' }),
  row({ Organization: LONG, 'What they do': 'Gardens' }),
  row({ Organization: 'Night Shelter' }),
];

const open = sidebarOn((options) => setUpWorkspace(LIST, options));

async function openPage({
  locale = 'en',
  prepare = makeNotes,
}: {
  locale?: Language;
  prepare?: typeof makeNotes;
} = {}) {
  const workspace = setUpWorkspace(LIST, { userLocale: locale, timeZone: 'Etc/UTC' });
  prepare(workspace);
  const sidebar = await open('findDuplicates', { workspace, locale });
  await sidebar.reduceMotion();
  await sidebar.content.locator('.finding').first().waitFor();
  return sidebar;
}

function makeNotes(workspace: LocalWorkspace): void {
  makeMous(workspace);
  schedule(workspace);
}

const words = duplicatesWords.en;
const common = commonWords.en;
const names = ({ workspace }: Sidebar) => column(workspace, 'Partners', 'Organization');
const sees = ({ content }: Sidebar, sentence: string | RegExp) => content.getByText(sentence).first().waitFor();
const press = ({ content }: Sidebar, name: string) => content.getByRole('button', { name, exact: true }).click();
const finding = ({ content }: Sidebar, name: string) =>
  content.locator('.finding').filter({ has: content.getByRole('heading', { name, exact: true }) });
const choose = (sidebar: Sidebar, name: string, option: string | RegExp) =>
  finding(sidebar, name).getByRole('radio', { name: option }).check();
const chosen = ({ content }: Sidebar) =>
  content
    .locator('.finding')
    .evaluateAll((all) =>
      all.map((one) => one.querySelector('input:checked')?.closest('label')?.querySelector('span span')?.textContent),
    );

const HARBOR = 'Harbor Kitchen and Harbor Kitchen, Inc.';

describe('The page of the duplicates', () => {
  test('says why rows may be one and what merging comes to, does what is chosen, and asks no more', async () => {
    const sidebar = await openPage();
    const { content, workspace } = sidebar;
    await sees(sidebar, '2 certain and 2 for you to decide.');
    // Only what is certain is chosen before anybody chooses.
    expect(await chosen(sidebar)).toEqual(['Merge', 'Merge', 'Not sure', 'Not sure']);
    const harbor = await finding(sidebar, HARBOR).innerText();
    expect(harbor).toContain('The names differ only in how they are written');
    expect(harbor).toMatch(/Noted with it\s+1 agreement and 1 series of meetings\s+nothing/);
    expect(harbor).toMatch(/What they do \(both texts\)\s+Meals for families\s+A pantry on Fridays/);
    expect(harbor).toMatch(/EIN \(was blank\)\s+52-7410963/);
    expect(await finding(sidebar, 'Tide Clinic').innerText()).toMatch(
      /What speaks against it\s+The websites differ: tide.example and clinic.example./,
    );
    await takePicture(sidebar, 'duplicates');
    await expectUsable(sidebar);
    expect([sidebar.server.calls, workspace.sheetNames().includes('List history')]).toEqual([[], false]);

    await choose(sidebar, HARBOR, /^Low/);
    await sees(sidebar, 'Resource Complementarity (from the other row)');
    await choose(sidebar, 'Tide Clinic', /^Keep both/);
    await content.getByRole('radio', { name: /^Row 9: Garden/ }).check();
    sidebar.server.failNext(googleErrors.offline, { functionName: 'mergePartners', afterRunning: true });
    await press(sidebar, 'Merge 3 rows and keep 1 pair apart');
    await sees(sidebar, /Google could not be reached/);
    await press(sidebar, common.goOn);
    await eventually(() => content.locator('h1').innerText(), common.resultTitle.finished);
    expect(await content.locator('main li').allInnerTexts()).toEqual([words.merged(3), words.apart(1)]);
    expect(names(sidebar)).toEqual([
      'Harbor Kitchen',
      'Tide Clinic',
      'Tide Clinic',
      HOSTILE,
      `${HOSTILE}s`,
      LONG,
      'Night Shelter',
    ]);
    expect(column(workspace, 'Partners', 'Resource Complementarity')[0]).toBe('Low');
    expect(column(workspace, 'Partners', 'Website')[5]).toBe('https://www.garden.example/');
    expect(column(workspace, 'Partners', 'What they do')[5]).toBe('Gardens');

    await press(sidebar, common.done);
    await sees(sidebar, '1 for you to decide.');
    await sees(sidebar, words.keptApart(1));
    await eventually(() => content.locator('h1').evaluate((h1) => h1 === document.activeElement), true);
    await press(sidebar, words.doMany(0, 0));
    await sees(sidebar, words.chooseOne);
  });

  test('speaks Spanish, fits at twice the text size, can be used by keyboard, and says what was not done', async () => {
    const sidebar = await openPage({
      locale: 'es',
      prepare: makeNotes,
    });
    const spanish = duplicatesWords.es;
    const { content, workspace } = sidebar;
    await sees(sidebar, '2 seguras y 2 por decidir.');
    await takePicture(sidebar, 'duplicates-es');
    await expectUsable(sidebar);
    await setTextSize(sidebar, 200);
    await expectFit(sidebar);
    await takePicture(sidebar, 'duplicates-200');
    await setTextSize(sidebar, 100);
    await content.getByRole('radio', { name: /^Fila 3: Harbor/ }).check();
    workspace.type('Partners', 'A8', 'Garden Ring');
    await pressByKeyboard(sidebar, 'Unir 3 filas');
    await eventually(() => content.locator('h1').innerText(), commonWords.es.resultTitle.finished);
    await sees(sidebar, spanish.merged(1));
    await sees(sidebar, spanish.changed);
    await takePicture(sidebar, 'duplicates-done');
    await expectUsable(sidebar);
  });
});
