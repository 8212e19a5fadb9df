import type { ButtonName, Question } from '../workspace/ui';
import { element } from './dom';
import type { Answer } from './run';

const LABELS: Readonly<Record<ButtonName, string>> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

/** Asks in a dialog over the page; Escape is Cancel, or Close where there is no Cancel. */
export function ask(question: Question): Promise<Answer> {
  const { kind, title, message, buttons } = question;
  const dialog = element('dialog', {
    class: 'question',
    'aria-labelledby': title === '' ? 'question-message' : 'question-title',
    'aria-describedby': 'question-message',
  });
  const input = element('input', { type: 'text', 'aria-labelledby': 'question-message', autofocus: true });
  const [first = 'OK'] = buttons;
  const buttonElements = buttons.map((name) =>
    element(
      'button',
      {
        type: 'button',
        class: name === first ? 'primary' : false,
        autofocus: name === first && kind === 'alert',
        click: () => dialog.close(name),
      },
      LABELS[name],
    ),
  );
  const form = element(
    'form',
    {
      submit: (event) => {
        event.preventDefault();
        dialog.close(first);
      },
    },
    ...(title === '' ? [] : [element('h2', { id: 'question-title' }, title)]),
    element('p', { id: 'question-message' }, message),
    ...(kind === 'prompt' ? [input] : []),
    element('div', { class: 'buttons' }, ...buttonElements.reverse()),
  );
  dialog.append(form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      const button = (dialog.returnValue || (buttons.includes('CANCEL') ? 'CANCEL' : 'CLOSE')) as ButtonName;
      resolve({ button, text: input.value });
    });
    dialog.showModal();
  });
}

/**
 * Asks by the browser's own questions, during which everything stands still. They have OK and Cancel alone, so a
 * question with other buttons says what these mean, and one with three buttons is asked in two steps.
 */
export function askBlocking(question: Question, browser: Pick<Window, 'confirm' | 'prompt'> = window): Answer {
  const { kind, buttons } = question;
  const text = [question.title, question.message].filter((part) => part !== '').join('\n\n');
  let [first = 'OK', ...others] = buttons;
  if (kind === 'prompt') {
    const typed = browser.prompt(text);
    if (typed !== null) return { button: first, text: typed };
    [first = 'CLOSE', ...others] = others;
  }
  while (others.length > 0) {
    const meaning = `OK: ${LABELS[first]}. Cancel: ${others.map((name) => LABELS[name]).join(' or ')}.`;
    const isPlain = first === 'OK' && others.join() === 'CANCEL';
    if (browser.confirm(isPlain ? text : `${text}\n\n${meaning}`)) break;
    [first = 'CLOSE', ...others] = others;
  }
  return { button: first, text: '' };
}
