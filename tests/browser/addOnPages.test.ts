import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { bundleOf } from '../../local/workspace/bundle';
import { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { servedWorkspace } from './openPage';
import { Person } from './person';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Show sidebar', 'showSidebar').addItem('Show dialog', 'showDialog')
    .addItem('Fail', 'fail').addItem('Ask', 'ask').addToUi();
}
function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Partner'));
}
function showDialog() {
  const page = HtmlService.createHtmlOutputFromFile('panel').setWidth(400).setHeight(300);
  SpreadsheetApp.getUi().showModalDialog(page, 'Partner dialog');
}
function showOther() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>The other one</p>').setTitle('Other'));
}
function addPartner(partner) {
  SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().appendRow([partner.name, partner.rating]);
  return { name: partner.name, rows: SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getLastRow() };
}
function echo(value) { return value; }
function giveDate() { return { due: new Date(0) }; }
function fail() { throw new Error('There is no such partner.'); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('New partner', 'What is it called?', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() === ui.Button.OK) SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().appendRow([answer.getResponseText()]);
}
function hidden_() { return 'secret'; }
`;

const PANEL = `<!DOCTYPE html><html><body>
<form id="form"><label>Name <input name="name"></label><label>Rating <input name="rating"></label><button>Add</button></form>
<button id="close">Done</button><button id="other">Other</button><button id="save">Save</button><ol id="said"></ol>
<script>
  const say = (text) => {
    const item = document.createElement('li');
    item.textContent = text;
    document.getElementById('said').append(item);
  };
  const run = (label) => google.script.run
    .withSuccessHandler((value, user) => say(user + ' answered ' + JSON.stringify(value)))
    .withFailureHandler((error, user) => say(user + ' failed: ' + error.message))
    .withUserObject(label);
  document.getElementById('form').onsubmit = (event) => { event.preventDefault(); run('add').addPartner(event.target); };
  document.getElementById('save').onclick = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['BEGIN:VCALENDAR'], { type: 'text/calendar' }));
    link.download = 'check-ins.ics';
    link.click();
  };
  document.getElementById('close').onclick = () => google.script.host.close();
  document.getElementById('other').onclick = () => {
    run('other').showOther();
    run('late').addPartner({ name: 'Pier Museum', rating: 'Low' });
  };
  run('echo').echo({ list: [1, undefined, 'a'], gone: undefined });
  run('date back').giveDate();
  run('error').fail();
  run('private').hidden_();
  run('missing').nowhere();
  run('inherited').toString();
  try { run('date').echo({ due: new Date(0) }); } catch (error) { say('date refused: ' + error.message); }
  try { run('function').echo(() => 1); } catch (error) { say('function refused: ' + error.message); }
  try { parent.document.title; say('reached the page around'); } catch { say('cannot reach the page around'); }
  try { localStorage.length; say('reached the storage'); } catch { say('cannot reach the storage'); }
</script></body></html>`;

const MANIFEST = {
  timeZone: 'Etc/UTC',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
writeFileSync(join(folder, 'Code.js'), CODE);
writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(MANIFEST));
writeFileSync(join(folder, 'panel.html'), PANEL);
afterAll(() => rmSync(folder, { recursive: true }));

const open = servedWorkspace(() => {
  const bundle = bundleOf({ code: CODE, manifest: MANIFEST, pages: { panel: PANEL } });
  const workspace = new LocalWorkspace({ bundle });
  workspace.addSheet('Partners', [['Name', 'Rating']]);
  return { saved: workspace.save(), buildFolder: folder };
});

test("The sidebar's page calls the script, and only what may cross crosses", async () => {
  const person = new Person(await open());
  await person.choose('Show sidebar');
  const sidebar = person.inFrame('Partner');
  await sidebar.getByText('inherited').waitFor();
  const said = await sidebar.locator('#said li').allInnerTexts();
  const answers = [...said].sort();
  expect(answers).toEqual(
    [
      'date refused: Failed due to illegal value in property: due',
      'function refused: Failed due to illegal value in property: 0',
      'cannot reach the page around',
      'cannot reach the storage',
      'echo answered {"list":[1,null,"a"]}',
      'date back failed: Failed due to illegal value in property: due',
      'error failed: There is no such partner.',
      'private failed: Script function not found: hidden_',
      'missing failed: Script function not found: nowhere',
      'inherited failed: Script function not found: toString',
    ].sort(),
  );
  const width = await person.page.locator('#sidebar').evaluate((panel) => panel.getBoundingClientRect().width);
  expect(width).toBe(300);

  await sidebar.getByLabel('Name').fill('Oak Street Choir');
  await sidebar.getByLabel('Rating').fill('High');
  await sidebar.getByRole('button', { name: 'Add' }).click();
  await sidebar.getByText('add answered {"name":"Oak Street Choir","rows":2}').waitFor();
  expect(await person.cells('A2:B2')).toEqual([['Oak Street Choir', 'High']]);

  await sidebar.getByRole('button', { name: 'Done' }).click();
  await person.page.locator('iframe').waitFor({ state: 'detached' });
});

test('A sidebar that calls for another gives way to it, and what it called besides still runs', async () => {
  const person = new Person(await open());
  await person.choose('Show sidebar');
  const sidebar = person.inFrame('Partner');
  await sidebar.getByText('inherited').waitFor();
  await sidebar.getByRole('button', { name: 'Other' }).click();
  await person.inFrame('Other').getByText('The other one').waitFor();
  await person.seesIn('A2', 'Pier Museum');
  expect(await person.page.locator('iframe').count()).toBe(1);
  const frame = await person.page.locator('iframe').evaluate((each) => each.getBoundingClientRect().width);
  expect(frame).toBe(300);
});

test('A dialog covers the page until it closes itself; an error and a prompt of the script are shown', async () => {
  const person = new Person(await open());
  await person.choose('Show dialog');
  await person.inFrame('Partner dialog').getByRole('button', { name: 'Done' }).click();
  await person.page.locator('iframe').waitFor({ state: 'detached' });

  await person.choose('Fail');
  const bar = person.page.getByRole('alert').filter({ hasText: 'There is no such partner.' });
  await bar.getByRole('button', { name: 'Dismiss' }).click();
  await bar.waitFor({ state: 'detached' });

  await person.choose('Ask');
  await person.page.getByRole('dialog').getByRole('textbox').fill('Pier Museum');
  await person.answer('OK');
  await person.seesIn('A2', 'Pier Museum');
  await person.choose('Ask');
  await person.page.getByRole('dialog').waitFor();
  await person.page.keyboard.press('Escape');
  await person.page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await person.cells('A3')).join().replace(/,/g, '')).toBe('');
});

test("The sidebar's page hands a file to the person", async () => {
  const person = new Person(await open());
  await person.choose('Show sidebar');
  const save = person.inFrame('Partner').getByRole('button', { name: 'Save' });
  const { name, bytes } = await person.downloads(() => save.click());
  expect([name, bytes.toString()]).toEqual(['check-ins.ics', 'BEGIN:VCALENDAR']);
});
