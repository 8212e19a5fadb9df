import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { IMPORT_WORDS } from '../../src/partnership/import/languages';
import type { Language } from '../../src/partnership/language';
import { commonWords } from '../../src/sidebar/common/words';
import { importListWords } from '../../src/sidebar/importList/words';
import { column, HEADINGS, setUpWorkspace } from '../commands/addOnWorkspace';
import { eventually } from './eventually';
import { expectFit } from './fits';
import { googleErrors } from './googleErrors';
import { textCell, workbook } from './importList/workbookFile';
import { sidebarOn } from './openSidebar';
import { takePicture } from './picture';
import type { Sidebar } from './sidebar';
import { pressByKeyboard, tabTo } from './tabTo';
import { setTextSize } from './textSize';
import { expectUsable } from './usable';

const PARTNERS = [
  [...HEADINGS, 'Website', 'City', 'They offer'],
  ['Harbor Kitchen', 'High', 'High', 'High', 'harbor.example', 'Bay', 'meals'],
  ['Anchor House Collective', '', '', '', '', 'Bay', ''],
  ['Boat Club', '', '', '', 'boat.example', 'Bay', ''],
];

const HOSTILE = '<img src=x onerror=alert(1)>';
const FORMULA = '=HYPERLINK("https://bad.example","x")';

/** As a coalition's list is: a row for each activity, entities, a total, and what looks like a formula. */
const MEMBERS = [
  'MEMBRE DU COLLECTIF;PRESENTATION SUCCINCTE;SITE WEB;VILLE;ACTIVITES;TWEET;Mission fit',
  'Harbor Kitchen;"Cuisine d&#39;&eacute;t&eacute;";https://www.harbor.example/;Bay;livraison;@harbor;Low',
  ';;;;meals;;',
  'Anchor Hause Collective;Maison;;Bay;;;',
  'Éclaireurs du Port;Jeunes;;Bay;camps;;',
  ';;;;randonnées;;',
  'Éclaireurs du Port;;;;chants;;',
  `${HOSTILE};"${FORMULA.replaceAll('"', '""')}";;;;+1;`,
  'Radio Phare;Voix;;Bay;;;',
  ';;;Cove;;;High',
].join('\r\n');

/** The last of them with a byte that is no character, and their total. */
const MEMBERS_FILE = Buffer.concat([
  Buffer.from(`${MEMBERS}\r\nCaf`),
  Buffer.from([0xe9]),
  Buffer.from(' du Phare;;;;;;\r\nTotal;;;;;;\r\n'),
]);

const open = sidebarOn((options) => setUpWorkspace(PARTNERS, options));

const words = importListWords.en;
const common = commonWords.en;
const heading = ({ content }: Sidebar) => content.locator('h1').innerText();
const sees = ({ content }: Sidebar, sentence: string | RegExp) => content.getByText(sentence).first().waitFor();
const button = ({ content }: Sidebar, name: string) => content.getByRole('button', { name, exact: true });
const press = (sidebar: Sidebar, name: string) => button(sidebar, name).click();
const unfold = ({ content }: Sidebar, name: string) => content.locator('summary').filter({ hasText: name }).click();
const tick = ({ content }: Sidebar, name: string) => content.getByRole('checkbox', { name, exact: true });
const field = ({ content }: Sidebar, name: string) => content.getByLabel(name, { exact: true });
const calls = ({ server }: Sidebar, name: string) => server.calls.filter((one) => one === name).length;
const names = ({ workspace }: Sidebar) => column(workspace, 'Partners', 'Organization').filter((name) => name !== '');

/** Chooses a file, as a person picks it. */
async function choose({ content }: Sidebar, name: string, said: string | Uint8Array): Promise<void> {
  const buffer = Buffer.from(said);
  await content.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function openPage(options: { locale?: Language; workspace?: LocalWorkspace } = {}): Promise<Sidebar> {
  const sidebar = await open('importList', options);
  await sidebar.reduceMotion();
  await sidebar.content.locator('h1').waitFor();
  return sidebar;
}

/** What each thing that can be ticked is called. */
const ticks = ({ content }: Sidebar) => content.locator('.plan label').allInnerTexts();
const review = async (sidebar: Sidebar) => {
  await press(sidebar, words.goOn);
  await eventually(() => heading(sidebar), words.reviewTitle);
};
const balance = ({ content }: Sidebar) => content.locator('[role=status] strong').innerText();
const alert = ({ content }: Sidebar) => content.getByRole('alert').innerText();
const partnerRow = (sidebar: Sidebar, name: string) => {
  const place = column(sidebar.workspace, 'Partners', 'Organization').indexOf(name);
  return (title: string) => column(sidebar.workspace, 'Partners', title)[place];
};

describe('A list', () => {
  test('is read, looked at, corrected, put into the list, remembered, and taken back', async () => {
    const sidebar = await openPage();
    const { content } = sidebar;
    const listBefore = names(sidebar);
    await choose(sidebar, 'membres.csv', MEMBERS_FILE);
    await eventually(() => heading(sidebar), words.columnsTitle);
    await sees(sidebar, 'membres.csv: 11 rows, UTF-8.');
    await sees(sidebar, 'Line 11 has 1 character that could not be read; � stands in its place.');
    // What was understood is folded; what is only kept stands open, with what it says.
    await sees(sidebar, words.understood(6));
    expect(await content.locator('select:visible').count()).toBe(1);
    expect(await content.locator('.samples:visible').innerText()).toBe('@harbor\n+1');
    await field(sidebar, 'TWEET').selectOption({ label: 'Notes' });

    await review(sidebar);
    expect(await balance(sidebar)).toBe('11 rows read = 4 to add + 4 merged + 3 skipped.');
    expect(sidebar.server.calls).toEqual(['readImportList']);
    expect(names(sidebar)).toEqual(listBefore);
    await sees(sidebar, 'Your list gets 2 new columns: "What they do" and "TWEET".');
    await sees(sidebar, /^9 rows are 6 organizations: .* "ACTIVITES" stands in one cell, a line each\.$/);
    await sees(sidebar, 'Harbor Kitchen, Mission Alignment: "High" stays, not "Low".');
    await unfold(sidebar, words.skipped(3));
    await sees(sidebar, 'Row 12: Total');
    await sees(sidebar, 'Row 10: Cove');
    const question = content.getByRole('group', { name: words.question('Anchor Hause Collective') });
    expect(await question.getByRole('radio', { checked: true }).getAttribute('value')).toBe('later');
    const sameOne = question.getByRole('radio', { name: words.candidate('Anchor House Collective', 3) });
    expect(await question.innerText()).toContain(
      'The names are alike: "Anchor Hause Collective" and "Anchor House Collective". Both are in Bay.',
    );
    await sameOne.check();
    await tick(sidebar, 'Radio Phare').uncheck();
    await eventually(() => balance(sidebar), '11 rows read = 3 to add + 5 merged + 3 skipped.');
    expect(await ticks(sidebar)).toEqual([
      'Éclaireurs du Port',
      HOSTILE,
      'Radio Phare',
      'Caf\uFFFD du Phare',
      'Harbor Kitchen (row 2)',
      'Anchor House Collective (row 3)',
    ]);
    expect(await content.locator('.plan').filter({ hasText: 'Harbor Kitchen' }).locator('p').allInnerTexts()).toEqual([
      "What they do: Cuisine d'été",
      'They offer, below what is there: livraison',
      'TWEET: @harbor',
    ]);

    await press(sidebar, 'Add 3 partners, complete 2');
    await eventually(() => heading(sidebar), common.resultTitle.finished);
    await sees(sidebar, '3 partners added.');
    await sees(sidebar, 'Of 11 rows, 3 were added, 5 merged and 3 skipped.');
    expect(calls(sidebar, 'storeImport')).toBe(1);
    expect(names(sidebar)).toEqual([...listBefore, 'Éclaireurs du Port', HOSTILE, 'Caf\uFFFD du Phare']);
    expect(partnerRow(sidebar, 'Éclaireurs du Port')('They offer')).toBe('camps\nrandonnées\nchants');
    expect(partnerRow(sidebar, HOSTILE)('What they do')).toBe(FORMULA);
    expect(partnerRow(sidebar, HOSTILE)('TWEET')).toBe('+1');
    expect(partnerRow(sidebar, 'Harbor Kitchen')('They offer')).toBe('meals\nlivraison');
    expect(partnerRow(sidebar, 'Harbor Kitchen')('Mission Alignment')).toBe('High');
    expect(partnerRow(sidebar, 'Anchor House Collective')('What they do')).toBe('Maison');

    // The next list with these headings is taken as this one was, and adds nothing twice.
    await press(sidebar, common.done);
    await eventually(() => heading(sidebar), words.title);
    await choose(sidebar, 'membres.csv', MEMBERS_FILE);
    await sees(sidebar, words.remembered);
    expect(await content.locator('select:visible').count()).toBe(0);
    expect(await field(sidebar, 'TWEET').inputValue()).toBe('notes');
    await review(sidebar);
    await eventually(() => ticks(sidebar), ['Radio Phare']);
    await press(sidebar, words.correctColumns);
    await press(sidebar, words.another);

    await content
      .getByRole('button', { name: /^Undo the import of 2 March 2026 \(membres\.csv\): 3 partners/ })
      .click();
    await sees(sidebar, words.undoKeeps);
    await press(sidebar, words.undo);
    await sees(sidebar, '3 partners removed.');
    expect(names(sidebar)).toEqual(listBefore);
    expect(partnerRow(sidebar, 'Harbor Kitchen')('They offer')).toBe('meals');
    expect(partnerRow(sidebar, 'Anchor House Collective')('What they do')).toBe('');
    await press(sidebar, common.done);
    await eventually(() => heading(sidebar), words.title);
    expect(await content.getByText(words.earlier).count()).toBe(0);
  });

  test('of many rows is written piece by piece: it stops, goes on, and nothing is lost or doubled', async () => {
    const sidebar = await openPage();
    const { server, content, workspace } = sidebar;
    const many = Array.from({ length: 1100 }, (_, n) => `Guild ${n + 1}`);
    await unfold(sidebar, words.paste);
    await field(sidebar, words.paste).fill(many.join('\n'));
    await press(sidebar, words.readText);
    await sees(sidebar, 'The pasted text: 1100 rows.');
    await field(sidebar, words.names).selectOption({ index: 1 });
    await review(sidebar);
    // A long list is shown in parts.
    expect((await ticks(sidebar)).length).toBe(20);
    await press(sidebar, words.more(100));
    expect((await ticks(sidebar)).length).toBe(120);
    expect(
      await content
        .locator('.plan input')
        .nth(20)
        .evaluate((box) => box === document.activeElement),
    ).toBe(true);

    const held = server.holdNext({ functionName: 'storeImport' });
    await button(sidebar, 'Add 1100 partners').dblclick();
    await held.arrived;
    await sees(sidebar, '0 of 1100');
    await press(sidebar, common.stop);
    held.release();
    await sees(sidebar, words.left(600));
    await sees(sidebar, '500 partners added.');
    expect(names(sidebar).length).toBe(503);
    // Somebody gives a partner the name of one of them meanwhile, and an answer is lost.
    workspace.type('Partners', 'A4', 'Guild 1100');
    server.failNext(googleErrors.offline, { functionName: 'storeImport', afterRunning: true });
    await press(sidebar, common.goOn);
    await sees(sidebar, /Google could not be reached/);
    await press(sidebar, common.goOn);
    await sees(sidebar, '1099 partners added.');
    await sees(sidebar, words.notWrittenOne('Guild 1100', 1100, ''));
    await sees(sidebar, 'Of 1100 rows, 1099 were added, 0 merged and 1 skipped.');
    const others = ['Harbor Kitchen', 'Anchor House Collective'];
    expect(names(sidebar).sort()).toEqual([...others, ...many].sort());

    await press(sidebar, words.undoThis);
    await sees(sidebar, '1099 partners that it added go out of your list.');
    server.failNext(googleErrors.timeLimit, { functionName: 'undoImport', afterRunning: true });
    await press(sidebar, words.undo);
    await sees(sidebar, /Google stopped this after six minutes/);
    await press(sidebar, common.goOn);
    await eventually(() => heading(sidebar), common.resultTitle.finished);
    await sees(sidebar, '1099 partners removed.');
    expect(names(sidebar)).toEqual([...others, 'Guild 1100']);
  });
});

describe('A name that several of the list have', () => {
  const towns = ['Bay', 'Cove', 'Pier'].map((town) => ['Order of Herons', '', '', '', '', town, '']);

  test.each(['en', 'es'] as const)('is added as new, and told (%s)', async (locale) => {
    const said = importListWords[locale];
    const sidebar = await openPage({
      locale,
      workspace: setUpWorkspace([...PARTNERS, ...towns], { userLocale: locale }),
    });
    await choose(sidebar, 'lodges.csv', 'Name;Phone\nOrder of Herons;1');
    await eventually(() => heading(sidebar), said.columnsTitle);
    await press(sidebar, said.goOn);
    await eventually(() => heading(sidebar), said.reviewTitle);
    await sees(sidebar, said.ofMany(1));
    await sees(sidebar, said.isOfMany('Order of Herons', 'Order of Herons', 5, 2));
    await takePicture(sidebar, `import-of-many-${locale}`);
    expect(await balance(sidebar)).toBe(IMPORT_WORDS[locale].balance({ read: 1, added: 1, merged: 0, skipped: 0 }));
  });
});

describe('Reading', () => {
  test('takes workbooks, tabs and dropped files, and says in a sentence why something is no list', async () => {
    const workspace = setUpWorkspace(PARTNERS);
    workspace.addSheet('Old list', [['Members of 2019'], ['Group', 'Town'], ['Choir', 'Bay']]);
    const sidebar = await openPage({ workspace });
    const { server } = sidebar;

    await choose(sidebar, 'scan.pdf', '%PDF-1.7');
    await eventually(() => alert(sidebar), IMPORT_WORDS.en.failures.notText({ kind: 'notText' }, 'scan.pdf'));
    await choose(sidebar, 'empty.csv', '');
    await eventually(() => alert(sidebar), 'empty.csv is empty.');
    await unfold(sidebar, words.paste);
    await press(sidebar, words.readText);
    await eventually(() => alert(sidebar), words.pasteFirst);

    const cover = `<row r="1">${textCell('A1', 'Our friends')}</row>`;
    const list = `<row r="1">${textCell('A1', 'Name')}${textCell('B1', 'Town')}</row><row r="2">${textCell('A2', 'Band')}${textCell('B2', 'Bay')}</row>`;
    const book = workbook({ Cover: cover, Members: list });
    server.failNext(googleErrors.offline, { functionName: 'readWorkbookReader' });
    await choose(sidebar, 'book.xlsx', book);
    await eventually(async () => /Google could not be reached/.test(await alert(sidebar)), true);
    await choose(sidebar, 'book.xlsx', book);
    await sees(sidebar, 'book.xlsx: 1 row, sheet "Members".');
    await field(sidebar, words.otherSheet).selectOption('Cover');
    await sees(sidebar, 'book.xlsx: 1 row, sheet "Cover".');
    await press(sidebar, words.another);
    await choose(sidebar, 'book.xlsx', book.slice(0, 300));
    await eventually(
      () => alert(sidebar),
      IMPORT_WORDS.en.failures.brokenWorkbook({ kind: 'brokenWorkbook' }, 'book.xlsx'),
    );
    // What reads workbooks is fetched once.
    expect(calls(sidebar, 'readWorkbookReader')).toBe(2);

    await unfold(sidebar, words.tab);
    await field(sidebar, words.whichTab).selectOption('Old list');
    await press(sidebar, words.readTab);
    await sees(sidebar, 'Old list: 2 rows.');
    await unfold(sidebar, words.headingsIn(2));
    await field(sidebar, words.headingRow).selectOption({ label: words.none });
    await sees(sidebar, 'Old list: 3 rows.');
    // Nothing tells the names then: it is asked before it goes on.
    await press(sidebar, words.goOn);
    await eventually(() => alert(sidebar), words.nameFirst);
    await field(sidebar, words.headingRow).selectOption({ label: words.row(2, 'Group, Town') });
    await review(sidebar);
    expect(await ticks(sidebar)).toEqual(['Choir']);
    await press(sidebar, words.correctColumns);
    await press(sidebar, words.another);
    await eventually(() => heading(sidebar), words.title);

    await (await sidebar.frame()).evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Name,Town\nBand,Bay'], 'dropped.csv'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await sees(sidebar, 'dropped.csv: 1 row, UTF-8.');
  });
});

describe('For everybody', () => {
  async function look(sidebar: Sidebar, name: string): Promise<void> {
    await expectUsable(sidebar);
    for (const percent of [100, 200]) {
      await setTextSize(sidebar, percent);
      await expectFit(sidebar);
      await takePicture(sidebar, `importList-${name}-${percent}`);
    }
    await setTextSize(sidebar, 100);
  }

  test.each(['en', 'es'] as const)('it is usable and fits in every state (%s)', async (language) => {
    const says = importListWords[language];
    const shared = commonWords[language];
    const workspace = setUpWorkspace(PARTNERS, { userLocale: language });
    workspace.addSheet('Lista vieja', [['Nombre']]);
    const sidebar = await openPage({ locale: language, workspace });
    const { content, server } = sidebar;
    const lookAt = (name: string) => look(sidebar, `${language}-${name}`);
    const unfoldAll = () =>
      content.locator('details').evaluateAll((all) => {
        for (const one of all as HTMLDetailsElement[]) one.open = true;
      });
    expect(await (await sidebar.frame()).evaluate(() => document.documentElement.lang)).toBe(language);
    await choose(sidebar, 'x.pdf', '%PDF-1.7');
    await content.getByRole('alert').waitFor();
    await unfoldAll();
    await lookAt('1-choose');
    await choose(sidebar, `${'m'.repeat(90)}.csv`, MEMBERS_FILE);
    await eventually(() => heading(sidebar), says.columnsTitle);
    await unfoldAll();
    await lookAt('2-columns');
    await button(sidebar, says.goOn).click();
    await eventually(() => heading(sidebar), says.reviewTitle);
    await unfoldAll();
    await lookAt('3-review');
    const held = server.holdNext({ functionName: 'storeImport' });
    await content.locator('.bar .primary').click();
    await held.arrived;
    await lookAt('4-storing');
    server.failNext(googleErrors.offline, { functionName: 'storeImport' });
    held.release();
    await eventually(() => heading(sidebar), shared.resultTitle.finished);
    await lookAt('5-done');
    await button(sidebar, says.undoThis).click();
    await eventually(() => heading(sidebar), says.undoTitle);
    await lookAt('6-undo');
    workspace.type('Partners', 'A5', 'Faro');
    await button(sidebar, says.undo).click();
    await eventually(() => heading(sidebar), shared.resultTitle.finished);
    await lookAt('7-undone');
  });

  test('it is worked with the keyboard alone', async () => {
    const sidebar = await openPage();
    const { keyboard } = sidebar.page;
    const atHeading = () => sidebar.content.locator('h1').evaluate((h1) => h1 === document.activeElement);
    await pressByKeyboard(sidebar, words.paste);
    await tabTo(sidebar, words.paste);
    await keyboard.press('Tab');
    await keyboard.insertText('Name\tTown\nChoir\tBay\nAnchor Hause Collective\tBay');
    await pressByKeyboard(sidebar, words.readText);
    await eventually(() => heading(sidebar), words.columnsTitle);
    await eventually(atHeading, true);
    await pressByKeyboard(sidebar, words.goOn);
    await eventually(() => heading(sidebar), words.reviewTitle);
    await eventually(atHeading, true);
    await tabTo(sidebar, words.notSure);
    await keyboard.press('ArrowUp');
    await pressByKeyboard(sidebar, 'Add 2 partners');
    await sees(sidebar, '2 partners added.');
    await eventually(atHeading, true);
    await tabTo(sidebar, words.findDuplicates);
    await pressByKeyboard(sidebar, words.rateFirst('Choir'));
    await eventually(() => heading(sidebar), 'Choir');
  });
});
