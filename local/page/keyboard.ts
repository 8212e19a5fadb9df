const MENU = '.o-topbar-menu';
const OPENING_KEYS = ['Enter', ' ', 'ArrowDown'];

/**
 * Lets the keyboard reach what the engine leaves to the mouse: its menus take the focus and open, and F6 goes from the
 * grid, which keeps the Tab key for itself, to the menus, on to the header, and back.
 */
export function reachByKeyboard(header: HTMLElement, spreadsheet: HTMLElement): void {
  const markMenus = () => {
    for (const menu of spreadsheet.querySelectorAll<HTMLElement>(`${MENU}:not([tabindex])`)) {
      menu.tabIndex = 0;
      menu.setAttribute('role', 'button');
      menu.setAttribute('aria-haspopup', 'menu');
    }
  };
  markMenus();
  // The engine makes its menus anew when the window changes between narrow and wide.
  new MutationObserver(markMenus).observe(spreadsheet, { childList: true, subtree: true });

  const handle = (event: KeyboardEvent, act: () => void) => {
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const listen = (event: KeyboardEvent) => {
    const focused = document.activeElement;
    const onMenu = focused instanceof HTMLElement && focused.matches(MENU);
    if (onMenu && OPENING_KEYS.includes(event.key)) handle(event, () => focused.click());
    if (event.key !== 'F6' || document.querySelector('dialog[open]')) return;
    if (header.contains(focused)) handle(event, () => focusGrid(spreadsheet));
    else if (onMenu) handle(event, () => header.querySelector('button')?.focus());
    else handle(event, () => spreadsheet.querySelector<HTMLElement>(MENU)?.focus());
  };
  // Before the engine, which takes every key for the grid.
  document.addEventListener('keydown', listen, true);
}

/** Gives the keyboard to the grid. */
export function focusGrid(spreadsheet: HTMLElement): void {
  const composer = spreadsheet.querySelector<HTMLElement>('.o-grid .o-composer');
  (composer ?? spreadsheet.querySelector<HTMLElement>('.o-grid'))?.focus();
}
