import { expect, test } from '@jest/globals';
import readXlsx from 'read-excel-file/node';
import { oraclePriority } from '../partnership/oracle';
import { servedWorkspace } from './openPage';
import { Person } from './person';
import { HEADINGS, LIST, workspaceWith } from './workspaces';

const open = servedWorkspace(() => ({ saved: workspaceWith(LIST), name: 'partners.csv' }));

const WORDS = ['High', 'Medium', 'Low', '', '5', '3'];
const PARTNERS = Array.from({ length: 300 }, (_, i) => [
  `Partner ${i + 1}`,
  WORDS[i % 6] ?? '',
  WORDS[(i * 5 + (i >> 2)) % 6] ?? '',
  WORDS[(i * 7 + (i >> 3)) % 6] ?? '',
]);

test('A .csv of 300 partners opens, is scored, and is saved as .xlsx with what the page shows', async () => {
  const person = new Person(await open());
  const csv = [HEADINGS, ...PARTNERS].map((row) => row.join(',')).join('\r\n');
  await person.openFile('list of ours.csv', csv);
  await person.page.getByRole('heading', { name: 'list of ours.csv' }).waitFor();
  expect(await person.cells('A299:D301')).toEqual(PARTNERS.slice(-3));

  await person.confirm('Set up this spreadsheet', 'Set up.');
  const shown = (await person.cells('A2:E301')).map((row) => [row[0], row[4]]);
  const expected = PARTNERS.map(([name, ...ratings]) => [
    name,
    oraclePriority(ratings.map((rating) => (/^\d$/.test(rating) ? Number(rating) : rating))),
  ]);
  expect(shown).toEqual(expected);

  const { name, bytes } = await person.downloads(() => person.press('Save as .xlsx'));
  expect(name).toBe('list of ours.xlsx');
  const sheets = await readXlsx(bytes);
  const partners = sheets.find(({ sheet }) => sheet === 'Partners')?.data ?? [];
  expect(partners.slice(1, 301).map((row) => [row[0], row[4] ?? ''])).toEqual(expected);

  await person.type('A2', 'Changed');
  await person.openFile(name, bytes, { replacing: true });
  expect((await person.cells('A2:E4')).map((row) => [row[0], row[4]])).toEqual(expected.slice(0, 3));
});

test('A file that is no list is refused in a sentence, and what is there stays', async () => {
  const person = new Person(await open());
  const chooser = person.page.waitForEvent('filechooser');
  await person.press('Open…');
  await (await chooser).setFiles({ name: 'photo.csv', mimeType: 'text/csv', buffer: Buffer.from([0, 1, 2, 0, 0, 0]) });
  await person.page.getByRole('alert').filter({ hasText: 'photo.csv' }).waitFor();
  expect(await person.cells('A2')).toEqual([['Riverbank Trust']]);
});
