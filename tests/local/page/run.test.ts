import { describe, expect, test } from '@jest/globals';
import { askBlocking } from '../../../local/page/questions';
import { type Answer, type Chrome, createRunner } from '../../../local/page/run';
import type { ButtonName, Question } from '../../../local/workspace/ui';
import { LIST, workspaceWith } from '../../commands/addOnWorkspace';
import { workspaceOf, workspaceRunning } from '../workspace/testWorkspace';

/** A chrome that notes what it shows, and answers questions with the given buttons or texts in turn, else with OK. */
function noting(...answers: (ButtonName | Answer)[]) {
  const seen: string[] = [];
  const next = (question: Question): Answer => {
    const answer = answers.shift() ?? question.buttons[0] ?? 'CLOSE';
    return typeof answer === 'string' ? { button: answer, text: '' } : answer;
  };
  const chrome: Chrome = {
    showWorking: async () => {
      seen.push('working');
    },
    hideWorking: () => seen.push('done'),
    fail: (message) => seen.push(`fail ${message}`),
    toast: ({ message }) => seen.push(`toast ${message}`),
    ask: async (question) => {
      seen.push(`ask ${question.message}`);
      return next(question);
    },
    askBlocking: (question) => {
      seen.push(`block ${question.message}`);
      return next(question);
    },
    showPage: ({ kind, title }) => seen.push(`${kind} ${title}`),
  };
  return { chrome, seen, shown: () => seen.filter((each) => each !== 'working' && each !== 'done') };
}

const UI = 'const ui = SpreadsheetApp.getUi(); const { OK_CANCEL } = ui.ButtonSet;';

describe('An execution', () => {
  test('answers what the function returns, and says meanwhile that it works', async () => {
    const { chrome, seen } = noting();
    expect(await createRunner(workspaceRunning('return value + 1;'), chrome).run('run', 2)).toBe(3);
    expect(seen).toEqual(['working', 'done']);
  });

  test('shows the message of an error that the script does not catch', async () => {
    const { chrome, seen } = noting();
    const runner = createRunner(workspaceRunning(`throw new Error('No list.');`), chrome);
    expect(await runner.run('run')).toBeUndefined();
    expect(seen).toEqual(['working', 'done', 'fail No list.']);
  });

  test('that an add-on page called rejects with its error, and shows nothing', async () => {
    const { chrome, shown } = noting();
    await expect(createRunner(workspaceRunning(`throw new Error('No list.');`), chrome).call('run')).rejects.toThrow(
      'No list.',
    );
    expect(shown()).toEqual([]);
  });

  test.each(['helper_', 'nothing', 'constructor', 'SpreadsheetApp', 'Date'])('%s is not called', async (name) => {
    const workspace = workspaceOf('function helper_() {}');
    await expect(createRunner(workspace, noting().chrome).call(name)).rejects.toThrow(
      `Script function not found: ${name}`,
    );
  });

  test('waits for the one before, also when that one failed, and tells each end', async () => {
    let ends = 0;
    const { chrome, seen } = noting();
    const workspace = workspaceOf(`
      function fail() { throw new Error('first'); }
      function toast() { SpreadsheetApp.getActiveSpreadsheet().toast('second'); }`);
    const runner = createRunner(workspace, chrome, () => {
      ends += 1;
    });
    await Promise.all([runner.run('fail'), runner.run('toast')]);
    expect(seen).toEqual(['working', 'done', 'fail first', 'working', 'done', 'toast second']);
    expect(ends).toBe(2);
  });

  test('shows toasts, messages, pages and its error in their order when it is over', async () => {
    const { chrome, seen } = noting();
    const workspace = workspaceRunning(`${UI}
      ui.alert('one');
      SpreadsheetApp.getActiveSpreadsheet().toast('two');
      ui.showSidebar(HtmlService.createHtmlOutput('').setTitle('three'));
      ui.showModalDialog(HtmlService.createHtmlOutput(''), 'four');
      throw new Error('five');`);
    await createRunner(workspace, chrome).run('run');
    expect(seen).toEqual(['working', 'done', 'ask one', 'toast two', 'sidebar three', 'dialog four', 'fail five']);
  });
});

describe('A question', () => {
  test('is asked between two attempts, and the script gets the answer', async () => {
    const { chrome, seen } = noting('CANCEL');
    const workspace = workspaceRunning(`${UI} return ui.alert('Sure?', OK_CANCEL) === ui.Button.CANCEL;`);
    expect(await createRunner(workspace, chrome).run('run')).toBe(true);
    expect(seen).toEqual(['working', 'done', 'ask Sure?', 'working', 'done']);
  });

  test('is not asked again with those after it, and what went before it is done once', async () => {
    const { chrome, shown } = noting({ button: 'OK', text: 'Ann' }, 'OK');
    const workspace = workspaceRunning(`${UI}
      SpreadsheetApp.getActiveSpreadsheet().toast('Hello');
      const name = ui.prompt('Name?').getResponseText();
      ui.alert('Thank you');
      ui.alert('Greet ' + name + '?', OK_CANCEL);
      sheet.getRange('A1').setValue(sheet.getRange('A1').getValue() + name);`);
    await createRunner(workspace, chrome).run('run');
    expect(shown()).toEqual(['ask Name?', 'ask Greet Ann?', 'toast Hello', 'ask Thank you']);
    expect(workspace.cell('Sheet1', 'A1').value).toBe('Ann');
  });

  test('ends the execution for good, though the script catches everything', async () => {
    const { chrome } = noting();
    const workspace = workspaceRunning(`${UI}
      try { ui.alert('Sure?', OK_CANCEL); } catch (error) { sheet.getRange('A1').setValue('caught'); }
      sheet.getRange('A2').setValue(sheet.getRange('A2').getValue() + 'x');`);
    await createRunner(workspace, chrome).run('run');
    expect(workspace.rows('Sheet1')).toEqual([[''], ['x']]);
  });

  test.each([
    ['a cell was written', `sheet.getRange('B1').setValue(1);`],
    ['a property was set', `PropertiesService.getDocumentProperties().setProperty('a', '1');`],
    ['a file was made', `Drive.Files.create({ name: 'A', mimeType: 'application/vnd.google-apps.folder' });`],
    ['a calendar was made', `Calendar.Calendars.insert({ summary: 'A' });`],
  ])('halts everything after %s, which is done once', async (_, change) => {
    const { chrome, shown } = noting('CANCEL');
    const workspace = workspaceRunning(`${UI} ${change}
      return ui.alert('Sure?', OK_CANCEL) === ui.Button.CANCEL;`);
    expect(await createRunner(workspace, chrome).run('run')).toBe(true);
    expect(shown()).toEqual(['block Sure?']);
  });

  test('is asked in the page after something was only read', async () => {
    const { chrome, shown } = noting();
    const workspace = workspaceRunning(`${UI} sheet.getRange('A1').getValue();
      PropertiesService.getDocumentProperties().getProperty('a');
      Drive.Files.list({ q: 'trashed = false' });
      ui.alert('Sure?', OK_CANCEL);`);
    const runner = createRunner(workspace, chrome);
    await runner.run('run');
    expect(shown()).toEqual(['ask Sure?']);
  });

  test('that is worded otherwise each time halts instead of never coming to an end', async () => {
    const { chrome, shown } = noting();
    const workspace = workspaceRunning(`${UI} ui.alert('Sure? ' + Math.random(), OK_CANCEL);`);
    await createRunner(workspace, chrome).run('run');
    expect(shown().map((each) => each.slice(0, 9))).toEqual(['ask Sure?', 'block Sur']);
  });

  test('of an add-on command is asked before it changes anything', async () => {
    const { chrome, shown } = noting();
    const runner = createRunner(workspaceWith(LIST), chrome);
    await runner.run('setUpSpreadsheet');
    expect(shown().filter((each) => each.startsWith('ask'))).toHaveLength(1);
    expect(shown().filter((each) => each.startsWith('block') || each.startsWith('fail'))).toEqual([]);
  });
});

describe("The browser's own questions", () => {
  const question = (kind: Question['kind'], ...buttons: ButtonName[]): Question => ({
    kind,
    title: 'Title',
    message: 'Sure?',
    buttons,
  });
  /** A browser in which a person answers so. */
  const browser = (confirms: boolean[], typed: string | null = null) => {
    const texts: (string | undefined)[] = [];
    const confirm = (text?: string) => {
      texts.push(text);
      return confirms.shift() ?? false;
    };
    return { texts, confirm, prompt: () => typed };
  };

  test.each<[ButtonName[], boolean[], ButtonName]>([
    [['OK', 'CANCEL'], [true], 'OK'],
    [['OK', 'CANCEL'], [false], 'CANCEL'],
    [['YES', 'NO'], [false], 'NO'],
    [['YES', 'NO', 'CANCEL'], [true], 'YES'],
    [['YES', 'NO', 'CANCEL'], [false, true], 'NO'],
    [['YES', 'NO', 'CANCEL'], [false, false], 'CANCEL'],
  ])('%j answered with %j is %s', (buttons, confirms, button) => {
    expect(askBlocking(question('alert', ...buttons), browser(confirms)).button).toBe(button);
  });

  test('say what OK and Cancel mean when the buttons are others', () => {
    const person = browser([true]);
    askBlocking(question('alert', 'YES', 'NO', 'CANCEL'), person);
    expect(person.texts).toEqual(['Title\n\nSure?\n\nOK: Yes. Cancel: No or Cancel.']);
  });

  test('take a text, and are closed when a prompt with one button gets none', () => {
    expect(askBlocking(question('prompt', 'OK', 'CANCEL'), browser([], 'Ann'))).toEqual({ button: 'OK', text: 'Ann' });
    expect(askBlocking(question('prompt', 'OK', 'CANCEL'), browser([])).button).toBe('CANCEL');
    expect(askBlocking(question('prompt', 'OK'), browser([])).button).toBe('CLOSE');
  });
});
