import { Button, ButtonSet, type EnumerationValue } from './enumeration';
import type { LocalHtmlOutput } from './html';
import { type AuthorizationMode, describe, needing, plain, property } from './strict';

/** An entry of the add-on's menu, as a script built it. */
export type MenuItem =
  | { kind: 'item'; label: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; label: string; items: MenuItem[] };

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** Something the user was shown. */
export type Shown =
  | { kind: 'alert'; title: string; message: string; buttons: ButtonName[] }
  | { kind: 'prompt'; title: string; message: string; buttons: ButtonName[] }
  | { kind: 'toast'; title: string; message: string; seconds: number }
  | { kind: 'dialog'; title: string; content: string; width: number | null; height: number | null }
  | { kind: 'sidebar'; title: string; content: string };

export type Question = Extract<Shown, { kind: 'alert' | 'prompt' }>;

/** What the user does with a question: a button, and what was typed into a prompt. */
export type Reply = ButtonName | { button: ButtonName; text: string };

/** What a workspace shows its user, and how the user answers: by default OK, or YES. */
export class UiRecord {
  /** Everything shown so far, oldest first. */
  readonly shown: Shown[] = [];
  private reply: (question: Question) => Reply = (question) => question.buttons[0] ?? 'CLOSE';

  /** Sets how questions are answered from now on. */
  answer(reply: (question: Question) => Reply): void {
    this.reply = reply;
  }

  show(shown: Shown): void {
    this.shown.push(shown);
  }

  ask(question: Question): { button: ButtonName; text: string } {
    this.show(question);
    const reply = this.reply(question);
    const answer = typeof reply === 'string' ? { button: reply, text: '' } : reply;
    if (answer.button !== 'CLOSE' && !question.buttons.includes(answer.button)) {
      throw new Error(`The question '${question.message}' has no button ${answer.button}.`);
    }
    return answer;
  }
}

/** A menu being built. */
export class LocalMenu {
  readonly items: MenuItem[] = [];

  constructor(
    readonly label: string,
    private readonly add: (menu: LocalMenu) => void,
  ) {}

  addItem(caption: string, functionName: string): this {
    this.items.push({ kind: 'item', label: caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: LocalMenu): this {
    this.items.push({ kind: 'menu', label: menu.label, items: menu.items });
    return this;
  }

  addToUi(): void {
    this.add(this);
  }
}

/** What the user answered to a prompt. */
export class LocalPromptResponse {
  constructor(
    private readonly button: EnumerationValue,
    private readonly text: string,
  ) {}

  getSelectedButton(): EnumerationValue {
    return this.button;
  }

  getResponseText(): string {
    return this.text;
  }
}

/** The user interface of the spreadsheet. */
export class LocalUi {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  constructor(
    private readonly record: UiRecord,
    private readonly addMenu: (menu: LocalMenu) => void,
  ) {}

  createMenu(caption: string): LocalMenu {
    return new LocalMenu(caption, this.addMenu);
  }

  createAddonMenu(): LocalMenu {
    return new LocalMenu('', this.addMenu);
  }

  private ask(kind: 'alert' | 'prompt', values: (string | EnumerationValue)[]) {
    const texts = values.filter((value) => typeof value === 'string');
    const set = values.find((value) => typeof value !== 'string') ?? ButtonSet.OK;
    const [message = '', title = ''] = texts.reverse();
    const buttons = String(set).split('_') as ButtonName[];
    return this.record.ask({ kind, title, message, buttons });
  }

  alert(...values: (string | EnumerationValue)[]): EnumerationValue {
    return Button[this.ask('alert', values).button];
  }

  prompt(...values: (string | EnumerationValue)[]): LocalPromptResponse {
    const { button, text } = this.ask('prompt', values);
    return new LocalPromptResponse(Button[button], text);
  }

  showModalDialog(userInterface: LocalHtmlOutput, title: string): void {
    const { width, height } = userInterface;
    this.record.show({ kind: 'dialog', title, content: userInterface.getContent(), width, height });
  }

  showSidebar(userInterface: LocalHtmlOutput): void {
    this.record.show({ kind: 'sidebar', title: userInterface.title, content: userInterface.getContent() });
  }
}

const MENU_MODES: AuthorizationMode[] = ['NONE', 'LIMITED', 'FULL'];
const inMenus = (...signatures: string[]) => ({ ...plain(...signatures), modes: MENU_MODES });
const DIALOGS = ['script.container.ui'];

describe<GoogleAppsScript.Base.Menu>()(LocalMenu, 'Ui.Menu', {
  addItem: inMenus('String,String'),
  addSeparator: inMenus(),
  addSubMenu: inMenus('Menu'),
  addToUi: inMenus(),
});
describe<GoogleAppsScript.Base.PromptResponse>()(LocalPromptResponse, 'Ui.PromptResponse', {
  getSelectedButton: plain(),
  getResponseText: plain(),
});
describe<GoogleAppsScript.Base.Ui>()(LocalUi, 'Ui', {
  Button: property,
  ButtonSet: property,
  createMenu: inMenus('String'),
  createAddonMenu: inMenus(),
  alert: plain('String', 'String,ButtonSet', 'String,String,ButtonSet'),
  prompt: plain('String', 'String,ButtonSet', 'String,String,ButtonSet'),
  showModalDialog: needing(DIALOGS, plain('HtmlOutput,String')),
  showSidebar: needing(DIALOGS, plain('HtmlOutput')),
});
