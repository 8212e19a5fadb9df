import { expect, test } from '@jest/globals';
import { checkInsWords } from '../../src/sidebar/checkIns/words';
import { commonWords } from '../../src/sidebar/common/words';
import { mousWords } from '../../src/sidebar/mous/words';
import { servedWorkspace } from './openPage';
import { CALENDAR_PANEL, DOCUMENTS_PANEL, Person } from './person';
import { HEADINGS, LIST, workspaceWith } from './workspaces';

const open = servedWorkspace(() => ({ saved: workspaceWith(LIST) }));

const LONG = 'x'.repeat(10_000);
const NAMES = [
  `<img src=x onerror="document.title='broken into'">`,
  `</iframe></style><script>document.title='broken into'</script>`,
  '=HYPERLINK("http://example.org/";"prize")',
  '{{x}} $& \\',
  'مؤسسة "النور" للتنمية',
  LONG,
];

test('Names that look like markup, formulas or placeholders, and very long ones, stay text everywhere', async () => {
  const person = new Person(await open());
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const csv = [HEADINGS, ...NAMES.map((name) => [name, 'High', 'High', 'High'])].map((row) =>
    row.map(quoted).join(','),
  );
  await person.openFile('"><img src=x>.csv', csv.join('\n'));
  await person.confirm('Set up this spreadsheet', 'Set up.');
  expect(await person.cells('A2:A7')).toEqual(NAMES.map((name) => [name]));

  await person.choose('Build priority matrix');
  await person.toast('6 partners in the matrix').waitFor();
  await person.openSheet('Priority matrix');
  expect((await person.cells('A2:A7')).flat().sort()).toEqual([...NAMES].sort());
  await person.openSheet('Partners');
  await person.select('A1');
  await person.choose('Create MOUs…');
  const agreements = person.inFrame('Agreements');
  await agreements.getByRole('button', { name: mousWords.en.makeMany(6), exact: true }).click();
  await agreements.getByRole('heading', { name: commonWords.en.resultTitle.finished }).waitFor();
  await person.select('A1');
  await person.choose('Schedule check-ins…');
  const checkIns = person.inFrame('Check-ins');
  await checkIns.getByRole('button', { name: checkInsWords.en.doMany(6), exact: true }).click();
  await checkIns.getByRole('heading', { name: commonWords.en.resultTitle.finished }).waitFor();

  const documents = await person.openPanel(DOCUMENTS_PANEL);
  const buttons = documents.getByRole('button', { name: /^Open: / });
  expect(await buttons.count()).toBe(NAMES.length);
  const previewed: string[] = [];
  for (const button of await buttons.all()) {
    await button.click();
    const paper = documents.frameLocator('iframe');
    await paper.getByRole('heading', { name: 'Memorandum of Understanding' }).waitFor();
    const between = (await paper.locator('h1 + p').textContent()) ?? '';
    previewed.push(between.replace(/^between .* and (?=.)/, ''));
    expect(await paper.locator('img, script, iframe, a').count()).toBe(0);
    // A name without spaces is broken into lines; nothing runs off the paper.
    expect(await paper.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)).toBe(true);
  }
  expect(previewed.map((text) => NAMES.filter((name) => text.endsWith(name)))).toEqual(
    expect.arrayContaining(NAMES.map((name) => [name])),
  );
  for (const button of await documents.getByRole('button', { name: /^Download / }).all()) {
    expect((await person.downloads(() => button.click())).name).toMatch(/^MOU with [^<>:"/\\|?*]+\.docx$/);
  }
  await person.closePanel();

  const calendar = await person.openPanel(CALENDAR_PANEL);
  expect(await calendar.getByRole('listitem').count()).toBe(NAMES.length);
  for (const name of NAMES.slice(0, -1)) await calendar.getByText(`First conversation: ${name}`).waitFor();
  const { bytes } = await person.downloads(() => person.press('Download .ics'));
  expect(bytes.toString().match(/BEGIN:VEVENT/g)).toHaveLength(NAMES.length);
  await person.closePanel();

  expect(await person.page.locator('img[src=x]').count()).toBe(0);
  expect(await person.page.title()).not.toContain('broken into');
});
