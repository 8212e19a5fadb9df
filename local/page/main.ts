import { words } from '../../src/partnership/words';
import { LocalWorkspace } from '../workspace/localWorkspace';
import type { MenuItem } from '../workspace/ui';
import { openCalendar } from './calendarPanel';
import { openDocuments } from './documentsPanel';
import { byId, element } from './dom';
import { openFile, saveXlsx } from './files';
import { keepChanges } from './keeping';
import { focusGrid, reachByKeyboard } from './keyboard';
import { fetchBundle } from './pageBundle';
import { ask, askBlocking } from './questions';
import { type Chrome, createRunner } from './run';
import { createPages } from './sidebar';
import { showSpreadsheet } from './spreadsheet';
import { type NamedWorkspace, Store } from './store';
import { createMessages } from './toasts';
import { showToolbar } from './toolbar';

main().catch((error: unknown) => {
  const again = async () => {
    await Store.clear();
    location.reload();
  };
  byId('spreadsheet').replaceChildren(
    element(
      'div',
      { class: 'notice' },
      element('p', { role: 'alert' }, `The workspace cannot be shown: ${messageOf(error)}`),
      element('button', { type: 'button', click: again }, 'Begin again with the list of npm start'),
    ),
  );
});

async function main(): Promise<void> {
  const [bundle, response] = await Promise.all([fetchBundle(), fetch('/workspace.json')]);
  const served = (await response.json()) as NamedWorkspace;
  const store = await Store.open(response.headers.get('ETag') ?? '');
  const kept = await store.load();
  const { name, saved } = kept ?? served;
  const workspace = new LocalWorkspace({ bundle, saved, userLocale: navigator.language });
  document.title = `${name} - Common Ground, local workspace`;

  const container = byId('spreadsheet');
  const messages = createMessages(document.body);
  const fail = (error: unknown) => messages.fail(messageOf(error));
  const attempt = (work: () => unknown) => async () => {
    try {
      await work();
    } catch (error) {
      fail(error);
    }
  };
  const save = () => store.keep({ name, saved: workspace.save() });
  const keeper = keepChanges(workspace, save, (text) => toolbar.showState(text), fail);
  const showPage: Chrome['showPage'] = (page) => pages.showPage(page);
  const runner = createRunner(workspace, { ...messages, ask, askBlocking, showPage }, keeper.keep);
  const pages = createPages({
    sidebar: byId('sidebar'),
    call: runner.call,
    focusGrid: () => focusGrid(container),
  });

  const agreed = async (title: string, message: string) => {
    const answer = await ask({ kind: 'alert', title, message, buttons: ['OK', 'CANCEL'] });
    return answer.button === 'OK';
  };
  const replaced = 'The sheets, documents and meetings of this workspace go away.';
  const toolbar = showToolbar(byId('header'), name, {
    open: (file) =>
      attempt(async () => {
        const opened = await openFile(file, bundle, saved.timeZone);
        if ((await store.load()) && !(await agreed(`Open ${file.name} in place of ${name}?`, replaced))) return;
        keeper.stop();
        await store.keep(opened);
        location.reload();
      })(),
    saveXlsx: attempt(() => saveXlsx(workspace, name)),
    documents: () => openDocuments(workspace, document.body),
    calendar: () => openCalendar(workspace, document.body, keeper.keep),
    reset: attempt(async () => {
      if (!(await agreed('Reset this workspace?', `${replaced} What npm start made comes back.`))) return;
      keeper.stop();
      await store.forget();
      location.reload();
    }),
  });

  let menu: MenuItem[] = [];
  await attempt(() => {
    menu = workspace.open('LIMITED');
  })();
  await showSpreadsheet(workspace, container, menu, runner.run, {
    notify: (text) => messages.toast({ kind: 'toast', title: '', message: text, seconds: 5 }),
    error: (text, done) => {
      messages.fail(text);
      done?.();
    },
    confirm: async (text, yes, no) => ((await agreed('', text)) ? yes() : no?.()),
  });
  // Who comes for the first time sees the result; who comes back, the list.
  if (!kept && workspace.sheetNames().includes(words.sheets.matrix)) {
    // The grid scrolls to what is selected, and knows its size only once it has been drawn.
    await drawn();
    workspace.select(words.sheets.matrix, 'A1');
  }
  reachByKeyboard(byId('header'), container);
}

/** Waits until the browser has drawn what is there now. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

function messageOf(error: unknown): string {
  return String((error as { message?: unknown } | null)?.message ?? error);
}
