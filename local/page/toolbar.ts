import { element } from './dom';

export interface ToolbarActions {
  open(file: File): void;
  saveXlsx(): void;
  documents(): void;
  calendar(): void;
  reset(): void;
}

/**
 * Fills the header of the page: the workspace's name, and what a person does with the workspace as a whole. `showState`
 * of the answer says in words whether the workspace is kept.
 */
export function showToolbar(
  header: HTMLElement,
  name: string,
  actions: ToolbarActions,
): { showState(text: string): void } {
  const chooser = element('input', {
    type: 'file',
    accept: '.csv,.tsv,.txt,.xlsx',
    hidden: true,
    'aria-label': 'Open',
  });
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    chooser.value = '';
    if (file) actions.open(file);
  });
  const button = (label: string, title: string, click: () => void) =>
    element('button', { type: 'button', title, click }, label);
  const state = element('span', { class: 'state' });
  header.replaceChildren(
    element('h1', { dir: 'auto' }, name),
    state,
    element('p', {}, 'Local workspace for one person. Nothing leaves this computer. F6 leaves the grid.'),
    chooser,
    button('Open…', 'Open a list (.csv) or a workbook (.xlsx) in place of this one', () => chooser.click()),
    button('Save as .xlsx', 'Download the workbook', actions.saveXlsx),
    button('Documents', 'What the add-on made in Drive', actions.documents),
    button('Calendar', 'What the add-on made in Calendar', actions.calendar),
    button('Reset', 'Go back to the workspace that npm start made', actions.reset),
  );
  return {
    showState: (text) => {
      state.textContent = text;
    },
  };
}
