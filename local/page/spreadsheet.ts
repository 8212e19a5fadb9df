import { Component, mount, xml } from '@odoo/owl';
import { words } from '../../src/partnership/words';
import { registries, Spreadsheet } from '../workspace/engine';
import type { LocalWorkspace } from '../workspace/localWorkspace';
import type { MenuItem } from '../workspace/ui';
import './charts';

/** What the engine has to say or to ask, in the page's own way. */
export interface Messages {
  notify(text: string): void;
  error(text: string, done?: () => void): void;
  confirm(text: string, yes: () => void, no?: () => void): void;
}

/** Shows the workspace's cells in the container, with the add-on's menu, which calls `run` with a function's name. */
export async function showSpreadsheet(
  workspace: LocalWorkspace,
  container: HTMLElement,
  menu: readonly MenuItem[],
  run: (functionName: string) => unknown,
  messages: Messages,
): Promise<void> {
  addMenu(menu, run);
  const templates = await (await fetch('/o_spreadsheet.xml')).text();
  class Root extends Component {
    static override template = xml`
      <Spreadsheet model="model" notifyUser="notifyUser" raiseError="raiseError" askConfirmation="askConfirmation"/>`;
    static components = { Spreadsheet };
    readonly model = workspace.model;
    readonly notifyUser = ({ text }: { text: string }) => messages.notify(text);
    readonly raiseError = messages.error;
    readonly askConfirmation = messages.confirm;
  }
  container.replaceChildren();
  await mount(Root, container, { templates });
}

const MENU = 'add_on';

function addMenu(items: readonly MenuItem[], run: (functionName: string) => unknown): void {
  registries.topbarMenuRegistry.add(MENU, { name: words.product, sequence: 1000 });
  const add = (entries: readonly MenuItem[], path: string[]) => {
    entries.forEach((entry, index) => {
      if (entry.kind === 'separator') return;
      const id = `${path.join('_')}_${index}`;
      // The engine empties the path it is given.
      registries.topbarMenuRegistry.addChild(id, [...path], {
        name: entry.label,
        sequence: index,
        separator: entries[index + 1]?.kind === 'separator',
        ...(entry.kind === 'item' ? { execute: () => void run(entry.functionName) } : {}),
      });
      if (entry.kind === 'menu') add(entry.items, [...path, id]);
    });
  };
  add(items, [MENU]);
}
