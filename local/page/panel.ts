import { element } from './dom';

/**
 * Opens a panel of the page's own at the left edge of the window, and puts the focus into it. It closes with its button
 * or with Esc; the focus then goes back to where it was.
 *
 * @param where the element to put the panel into
 * @param explanation what it shows, in a sentence below the heading
 * @returns the element to fill
 */
export function openPanel(where: HTMLElement, heading: string, explanation: string): HTMLElement {
  const id = `panel-${heading.toLowerCase().replace(/\W+/g, '-')}`;
  const content = element('div', { class: 'panel-content' });
  const panel = element(
    'dialog',
    { class: 'panel', 'aria-labelledby': id, close: () => panel.remove() },
    element(
      'header',
      { class: 'panel-header' },
      element('h2', { id }, heading),
      element('button', { type: 'button', class: 'panel-button', click: () => panel.close() }, 'Close'),
      element('p', {}, explanation),
    ),
    content,
  );
  where.append(panel);
  panel.showModal();
  return content;
}
