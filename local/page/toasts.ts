import { element } from './dom';
import type { Chrome } from './run';

/** The messages of a script that nobody has to answer: that it runs, toasts, and the bar with an error. */
export function createMessages(container: HTMLElement): Pick<Chrome, 'showWorking' | 'hideWorking' | 'fail' | 'toast'> {
  const working = element('div', { class: 'working', role: 'status' });
  const toasts = element('div', { class: 'addon-toasts', role: 'status' });
  const errors = element('div', { class: 'errors', role: 'alert' });
  container.append(working, toasts, errors);

  return {
    showWorking() {
      working.replaceChildren('Working…');
      return painted();
    },
    hideWorking() {
      working.replaceChildren();
    },
    fail(message) {
      const dismiss = element(
        'button',
        { type: 'button', class: 'dismiss-button', click: () => errors.replaceChildren() },
        'Dismiss',
      );
      errors.replaceChildren(element('span', {}, message), dismiss);
    },
    toast({ title, message, seconds }) {
      const close = element(
        'button',
        { type: 'button', class: 'close-button', 'aria-label': 'Close', click: () => toast.remove() },
        '×',
      );
      const toast = element(
        'div',
        { class: 'addon-toast' },
        element('div', {}, element('strong', {}, title), element('p', {}, message)),
        close,
      );
      toasts.replaceChildren(toast);
      // Google's toasts stay when their time is negative.
      if (seconds >= 0) vanishAfter(toast, seconds * 1000);
    },
  };
}

/** Removes a toast after a time that does not run while it is pointed at or has the focus. */
function vanishAfter(toast: HTMLElement, milliseconds: number): void {
  let timer = 0;
  const hold = () => clearTimeout(timer);
  const release = () => {
    hold();
    timer = window.setTimeout(() => toast.remove(), milliseconds);
  };
  for (const type of ['pointerenter', 'focusin']) toast.addEventListener(type, hold);
  for (const type of ['pointerleave', 'focusout']) toast.addEventListener(type, release);
  release();
}

/** Resolves when what was put into the page can be seen; soon also in a tab that is not shown, where nothing is painted. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 100);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
