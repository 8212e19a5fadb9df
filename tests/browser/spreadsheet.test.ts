import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { checkInsWords } from '../../src/sidebar/checkIns/words';
import { commonWords } from '../../src/sidebar/common/words';
import { mousWords } from '../../src/sidebar/mous/words';
import { servedWorkspace } from './openPage';
import { CALENDAR_PANEL, DOCUMENTS_PANEL, Person } from './person';
import { LIST, workspaceWith } from './workspaces';

const open = servedWorkspace(() => ({ saved: workspaceWith(LIST), name: 'partners.csv' }));

test('A rating that is typed changes its priority, and stays after a reload; a mistake blanks no other', async () => {
  const person = new Person(await open());
  expect(await person.cells('E1:E5')).toEqual(
    ['Priority', 'Explore', 'Immediate', 'Long-term', 'Rate: Resource Complementarity'].map((text) => [text]),
  );
  await person.type('C4', 'Medium');
  await person.seesIn('E4', 'Immediate');
  await person.type('C5', 'Hihg');
  const check = "Check: 'Hihg' is not a rating (Resource Complementarity)";
  await person.seesIn('E5', check);
  expect(await person.cells('E2:E4')).toEqual([['Explore'], ['Immediate'], ['Immediate']]);
  await person.keptInBrowser('Hihg');
  await person.reload();
  expect(await person.cells('E4:E5')).toEqual([['Immediate'], [check]]);
});

test('A formula that fails shows why when one points at its cell', async () => {
  const person = new Person(await open());
  await person.type('A2', '=PARTNER_PRIORITY(B2:C3)');
  await person.pointAtFirstPartnerUntil(person.page.getByText('The ratings must be three columns').first());
});

test('The priorities are drawn as a chart beside the matrix', async () => {
  const person = new Person(await open());
  await person.choose('Build priority matrix');
  await person.toast('4 partners in the matrix').waitFor();
  await person.choose('Chart the priorities');
  await person.seesIn('K1', 'Partners');
  await person.select('N12');
  const chart = person.page.locator('.o-figure canvas');
  await chart.waitFor();
  const colours = await chart.evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    return new Set(Array.from(data).filter((_, byte) => byte % 4 === 2)).size;
  });
  expect(colours).toBeGreaterThan(5);
});

test('The menu makes the matrix, the MOUs and the check-ins; all of it is there after a reload, until a reset', async () => {
  const person = new Person(await open());

  await person.choose('Build priority matrix');
  await person.toast('4 partners in the matrix').waitFor();
  const matrix = [
    ['Organization', 'Partnership Priority'],
    ['Harbor Kitchen', 'Immediate'],
    ['Riverbank Trust', 'Explore'],
    ['Meadow School', 'Long-term'],
  ];
  const seesMatrix = async () => {
    await person.openSheet('Priority matrix');
    expect((await person.cells('A1:E4')).map((row) => [row[0], row[4]])).toEqual(matrix);
  };
  await seesMatrix();

  await person.openSheet('Partners');
  await person.select('A1');
  await person.choose('Create MOUs…');
  const agreements = person.inFrame('Agreements');
  const button = (name: string) => agreements.getByRole('button', { name, exact: true });
  await button(mousWords.en.preview).click();
  const preview = person.inFrame('MOU with Harbor Kitchen');
  await preview.getByRole('heading', { name: 'Memorandum of Understanding' }).waitFor();
  await person.press('Close dialog');
  await button(mousWords.en.makeDraft).click();
  await agreements.getByRole('heading', { name: commonWords.en.resultTitle.finished }).waitFor();
  await person.sheetTab('MOUs').waitFor();
  const readsMou = async () => {
    const documents = await person.openPanel(DOCUMENTS_PANEL);
    await documents.getByRole('heading', { name: 'Common Ground MOUs' }).waitFor();
    await documents.getByRole('button', { name: 'Open: MOU with Harbor Kitchen' }).click();
    const paper = person.inFrame('Preview of MOU with Harbor Kitchen');
    await paper.getByRole('heading', { name: 'Memorandum of Understanding' }).waitFor();
    await paper.getByText('[to agree: name of our organization] and Harbor Kitchen').first().waitFor();
  };
  await readsMou();
  const document = await person.downloads(() => person.press('Download .docx: MOU with Harbor Kitchen'));
  expect(document.name).toBe('MOU with Harbor Kitchen.docx');
  const parts = unzipSync(document.bytes);
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Harbor Kitchen');
  await person.closePanel();

  await person.choose('Schedule check-ins…');
  const checkIns = person.inFrame('Check-ins');
  await checkIns.getByText('A first conversation on').waitFor();
  await checkIns.getByRole('button', { name: checkInsWords.en.doMany(1), exact: true }).click();
  await checkIns.getByRole('heading', { name: commonWords.en.resultTitle.finished }).waitFor();
  await person.sheetTab('Check-ins').waitFor();
  const readsCalendar = async () => {
    const calendar = await person.openPanel(CALENDAR_PANEL);
    const meetings = calendar.getByRole('listitem').filter({ hasText: 'First conversation: Harbor Kitchen' });
    await meetings.first().waitFor();
    const [meeting] = await meetings.allInnerTexts();
    expect(meeting).toMatch(/\b10:00–10:45\b/);
    expect(meeting).toContain('once');
    expect(meeting).toContain('nobody invited');
  };
  await readsCalendar();
  const file = await person.downloads(() => person.press('Download .ics'));
  const [event] = new ICAL.Component(ICAL.parse(file.bytes.toString())).getAllSubcomponents('vevent');
  expect(event?.getFirstPropertyValue('summary')).toBe('First conversation: Harbor Kitchen');
  await person.closePanel();

  await person.reload();
  await readsMou();
  await person.closePanel();
  await readsCalendar();
  await person.closePanel();
  await seesMatrix();

  await person.reset();
  expect(await person.page.locator('.o-sheet').allInnerTexts()).toEqual(['Partners', 'Settings']);
  const documents = await person.openPanel(DOCUMENTS_PANEL);
  await documents.getByText('There are no documents yet.').waitFor();
});

test('A page that one leaves and a command that one declines change nothing; the help opens and closes', async () => {
  const person = new Person(await open());
  await person.choose('Schedule check-ins…');
  await person.inFrame('Check-ins').getByText('Harbor Kitchen').waitFor();
  const calendar = await person.openPanel(CALENDAR_PANEL);
  await calendar.getByText('There is no calendar yet.').waitFor();
  await person.closePanel();

  await person.type('A6', 'Pier Museum');
  await person.choose('Set up this spreadsheet');
  await person.answer('Cancel');
  expect((await person.cells('O6')).join().trim()).not.toMatch(/p-/);
  await person.confirm('Set up this spreadsheet', 'Set up.');
  expect((await person.cells('O6')).join()).toMatch(/p-/);

  await person.choose('How it works');
  const help = person.inFrame('How it works');
  await help.getByText('nothing is guessed').waitFor();
  await person.press('Close dialog');
  await person.page.locator('iframe[title="How it works"]').waitFor({ state: 'detached' });
});
