import { setTimeout as sleep } from 'node:timers/promises';
import type { Sidebar } from './sidebar';

const ROLES = [
  'button',
  'checkbox',
  'combobox',
  'link',
  'listbox',
  'menuitem',
  'menuitemradio',
  'option',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
] as const;

/**
 * Presses Tab until the control of that accessible name has the focus.
 *
 * @param key `Tab`, or `Shift+Tab` to go back
 * @throws Error that tells where the focus went when it comes round without reaching the control
 */
export async function tabTo(sidebar: Sidebar, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const { content, page } = sidebar;
  const target = ROLES.map((role) => content.getByRole(role, { name, exact: true }))
    .reduce((all, each) => all.or(each))
    .or(content.locator('summary').filter({ hasText: name }));
  const reached = () =>
    target.evaluateAll((controls) => controls.some((each) => each === document.activeElement && document.hasFocus()));
  const visited = new Map<string, string>();
  let focus = await settled(sidebar);
  let stops = 1;
  for (let presses = 0; !(await reached()); presses++) {
    const isRound = focus.isControl && visited.has(focus.place) && (stops === 1 || stops > focus.stops);
    if (isRound || presses > MOST_PRESSES) {
      throw new Error(`${key} does not reach '${name}', but ${[...visited.values()].join(' | ')}.`);
    }
    if (focus.isControl) visited.set(focus.place, focus.label);
    await page.keyboard.press(key);
    const next = await settled(sidebar, focus);
    stops = next.place === focus.place ? stops + 1 : 1;
    focus = next;
  }
}

/** Does what the Enter key does on a control, reached with the keyboard. */
export async function pressByKeyboard(sidebar: Sidebar, name: string): Promise<void> {
  await tabTo(sidebar, name);
  await sidebar.page.keyboard.press('Enter');
}

interface Focus {
  /** Tells two elements from each other. */
  place: string;
  label: string;
  /** How many stops it may have: a field for a day has month, day, year and the picture of a calendar. */
  stops: number;
  /** False for a page as a whole, which has the focus when nothing in it has. */
  isControl: boolean;
}

const MOST_PRESSES = 500;
const LOOKS = 80;
const PAUSE_MILLISECONDS = 25;

/** Where the focus came to rest: it moves in its own time when the sidebar has a process of its own. */
async function settled(sidebar: Sidebar, before?: Focus): Promise<Focus> {
  let last = await focused(sidebar);
  for (let looks = 1; looks <= LOOKS; looks++) {
    await sleep(PAUSE_MILLISECONDS);
    const now = await focused(sidebar);
    const hasMoved = now.place !== before?.place || now.stops > 1;
    if (now.place === last.place && hasMoved) return now;
    last = now;
  }
  return last;
}

async function focused(sidebar: Sidebar): Promise<Focus> {
  const look = (): Focus => {
    const element = document.activeElement ?? document.documentElement;
    const isControl = element !== document.body && element !== document.documentElement;
    const { value, type } = element as HTMLInputElement;
    const label = element.getAttribute('aria-label') ?? (element.textContent?.trim() || value || element.tagName);
    const place = String([...document.querySelectorAll('*')].indexOf(element));
    return { place, label: label.replace(/\s+/g, ' ').slice(0, 30), stops: type === 'date' ? 4 : 1, isControl };
  };
  const isInside = await sidebar.page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  if (isInside) return (await sidebar.frame()).evaluate(look);
  const { place, label, ...focus } = await sidebar.page.evaluate(look);
  return { place: `outside ${place}`, label: `(outside: ${label})`, ...focus };
}
