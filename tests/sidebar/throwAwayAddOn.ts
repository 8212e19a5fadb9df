import { bundleOf } from '../../local/workspace/bundle';
import { LocalWorkspace } from '../../local/workspace/localWorkspace';

/** An add-on with a sidebar that is well made, one that is not, and functions that show each kind of page. */
const CODE = `
const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
const page = (name, title) => HtmlService.createHtmlOutput(HtmlService.createHtmlOutputFromFile(name).getContent()
  .replace('LOCALE', Session.getActiveUserLocale())).setTitle(title);
function showList() { SpreadsheetApp.getUi().showSidebar(page('list', 'List')); }
function showPoor() { SpreadsheetApp.getUi().showSidebar(page('poor', 'Poor')); }
function showDialog() { SpreadsheetApp.getUi().showModalDialog(page('list', 'x').setWidth(400), 'List dialog'); }
function names() { return sheet().getDataRange().getValues().map(([name]) => name); }
function add(name) {
  const ui = SpreadsheetApp.getUi();
  if (names().includes(name) && ui.alert('Again?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return names();
  sheet().appendRow([name]);
  return names();
}
function dates() { return [new Date(0)]; }
function fail() { throw new TypeError('There is no such partner.'); }
function tell() { SpreadsheetApp.getUi().alert('Done.'); SpreadsheetApp.getActiveSpreadsheet().toast('Saved'); }
`;

const LIST = `<!DOCTYPE html><html lang="LOCALE"><head><title>List</title><style>
  html { font-family: sans-serif; } body { margin: 0.5rem; } * { box-sizing: border-box; }
  input, button { max-width: 100%; font: inherit; } li, p { overflow-wrap: anywhere; }
  @media (prefers-reduced-motion: reduce) { #motion::after { content: 'still'; } }
</style></head><body><main><h1>List</h1>
<p><label for="name">Name</label><br><input id="name"></p>
<p><button id="add">Add</button> <button id="fail">Fail</button> <button id="dates">Dates</button></p>
<p><button id="leave">Go to the grid</button></p><details><summary>More</summary><button>Inside</button></details>
<p id="said" role="status"></p><p id="motion"></p><ol id="names"></ol></main>
<script>
  const byId = (id) => document.getElementById(id);
  const show = (names) => {
    byId('names').replaceChildren(...names.map((name) => {
      const item = document.createElement('li');
      item.textContent = name;
      return item;
    }));
  };
  const call = (button, name, done, ...values) => {
    if (button) button.disabled = true;
    const end = (text) => { byId('said').textContent = text; if (button) button.disabled = false; };
    google.script.run.withSuccessHandler((value) => { done(value); end('done'); })
      .withFailureHandler((error) => end(String(error)))[name](...values);
  };
  byId('add').onclick = () => call(byId('add'), 'add', show, byId('name').value);
  byId('fail').onclick = () => call(byId('fail'), 'fail', () => {});
  byId('dates').onclick = () => call(byId('dates'), 'dates', () => {});
  byId('leave').onclick = () => google.script.host.editor.focus();
  call(null, 'names', show);
</script></body></html>`;

const POOR = `<!DOCTYPE html><html><body style="margin: 0">
<p style="font-size: 12px; color: #bbb">Pale and fixed</p>
<p>Follows</p>
<div id="cut" style="width: 80px; height: 1.2em; overflow: hidden; white-space: nowrap">A text that is cut off</div>
<div id="low" style="width: 200px; height: 20px; line-height: 20px; overflow: hidden">One line<br>and another below</div>
<div id="wide" style="overflow-x: auto; width: 200px"><div style="width: 250px">scrolls</div></div>
<div id="far" style="width: 350px; text-align: right">wide</div>
<div style="position: absolute; width: 1px; height: 1px; overflow: hidden">for screen readers</div>
<input value="what is typed may be longer than its place"><button tabindex="-1">Out of reach</button>
</body></html>`;

const SCOPE = 'https://www.googleapis.com/auth/';

/** A workspace with that add-on and a list of two. */
export function throwAwayWorkspace(options: { userLocale?: string } = {}): LocalWorkspace {
  const manifest = {
    timeZone: 'Etc/UTC',
    oauthScopes: [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}script.container.ui`],
  };
  const bundle = bundleOf({ code: CODE, manifest, pages: { list: LIST, poor: POOR } });
  const workspace = new LocalWorkspace({ bundle, ...options });
  workspace.addSheet('Partners', [['Harbor Kitchen'], ['Riverbank Trust']]);
  return workspace;
}
