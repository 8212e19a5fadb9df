import { element } from './dom';
import type { Chrome, Runner } from './run';
import { scriptRunShim } from './scriptRunShim';
import { answerOf, type FrameAnswer, failureOf, readFrameMessage, wireCopy } from './wire';

/** What the add-on's pages need of the page around them. */
export interface PagesOptions {
  /** The place of the sidebar beside the grid; hidden while there is none. */
  readonly sidebar: HTMLElement;
  readonly call: Runner['call'];
  /** Gives the keyboard to the grid. */
  focusGrid(): void;
}

/** The add-on's own pages: a sidebar and a dialog, each with the add-on's HTML in a frame that can reach nothing. */
export interface Pages extends Pick<Chrome, 'showPage'> {
  /** Takes away whatever is shown. */
  closeAll(): void;
}

/**
 * That of Google's pages, https://developers.google.com/apps-script/guides/html/restrictions, without `allow-same-origin`:
 * there a page has an origin of its own, here it would have that of the workspace around it.
 */
const SANDBOX = 'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "form-action 'none'",
].join('; ');

const DIALOG_WIDTH_PIXELS = 600;
const DIALOG_HEIGHT_PIXELS = 400;

/** A call that was sent before its page went away arrives within this time. */
const LAST_CALLS_MILLISECONDS = 1000;

/**
 * The add-on's HTML as it stands in its frame: `google.script` is there before any script of it runs, and nothing
 * outside can be requested.
 */
export function frameDocument(html: string): string {
  const doctype = /^(?:\s|<!--[\s\S]*?-->)*<!doctype[^>]*>/i.exec(html)?.[0] ?? '';
  // Before <html> these open the head, and what the add-on's own <html> and <head> hold is taken in after them.
  const first = `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><script>${scriptRunShim}</script>`;
  return `${doctype}${first}${html.slice(doctype.length)}`;
}

/** The pages of one workspace. */
export function createPages({ sidebar, call, focusGrid }: PagesOptions): Pages {
  let closeSidebar = () => {};
  let closeDialog = () => {};
  sidebar.hidden = true;
  sidebar.className = 'addon-sidebar';
  sidebar.setAttribute('role', 'complementary');

  const showSidebar = (title: string, content: string) => {
    closeSidebar();
    closeDialog();
    const close = () => {
      stop();
      sidebar.hidden = true;
      sidebar.replaceChildren();
      closeSidebar = () => {};
      focusGrid();
    };
    const { frame, stop } = openFrame(title, content, call, {
      close,
      focusEditor: focusGrid,
      escape: () => {},
      resize: () => {},
    });
    sidebar.setAttribute('aria-label', title);
    sidebar.replaceChildren(header(title, 'Close sidebar', close), frame);
    sidebar.hidden = false;
    closeSidebar = close;
  };

  const showDialog = (title: string, content: string, width: number | null, height: number | null) => {
    closeDialog();
    const dialog = element('dialog', { class: 'addon-dialog', 'aria-label': title });
    const close = () => dialog.close();
    const { frame, stop } = openFrame(title, content, call, {
      close,
      focusEditor: focusGrid,
      escape: close,
      resize: (side, pixels) => {
        frame.style[side] = `${pixels}px`;
      },
    });
    frame.style.width = `${width ?? DIALOG_WIDTH_PIXELS}px`;
    frame.style.height = `${height ?? DIALOG_HEIGHT_PIXELS}px`;
    dialog.append(header(title, 'Close dialog', close), frame);
    dialog.addEventListener('close', () => {
      stop();
      dialog.remove();
      closeDialog = () => {};
      // The menu item that had the focus before is gone.
      if (document.activeElement === document.body) focusGrid();
    });
    document.body.append(dialog);
    dialog.showModal();
    closeDialog = close;
  };

  return {
    showPage(page) {
      if (page.kind === 'sidebar') showSidebar(page.title, page.content);
      else showDialog(page.title, page.content, page.width, page.height);
    },
    closeAll() {
      closeSidebar();
      closeDialog();
    },
  };
}

function header(title: string, closeLabel: string, close: () => void): HTMLElement {
  return element(
    'div',
    { class: 'addon-header' },
    element('h2', {}, title),
    element('button', { type: 'button', class: 'close-button', 'aria-label': closeLabel, click: close }, '×'),
  );
}

interface FrameOwner {
  close(): void;
  focusEditor(): void;
  escape(): void;
  resize(side: 'width' | 'height', pixels: number): void;
}

/**
 * A frame with the add-on's HTML, whose calls reach the script until `stop`, which comes before the frame goes. What the
 * page sent until then is still on its way: it runs as on Google, and its answer is for nobody.
 */
function openFrame(title: string, content: string, call: Runner['call'], owner: FrameOwner) {
  const frame = element('iframe', {
    title,
    sandbox: SANDBOX,
    srcdoc: frameDocument(content),
    // Not before: the engine takes the focus back when it draws the grid after the execution.
    load: () => frame.focus(),
  });
  const answer = (message: FrameAnswer) => frame.contentWindow?.postMessage(message, '*');

  let stopped: Window | null = null;
  const listen = (event: MessageEvent) => {
    const { source, data } = event;
    const own = stopped ?? frame.contentWindow;
    // A message of a frame that is gone has no source any more when the browser ran it in another process.
    const isOwn = own !== null && (source === own || (stopped !== null && source === null));
    if (!isOwn) return;
    // Of several pages that went away, one takes it.
    event.stopImmediatePropagation();
    const message = readFrameMessage(data);
    if (!message) return;
    if ('call' in message) answerCall(message.call, message.functionName, message.values);
    else if (stopped) return;
    else if (message.host === 'setWidth') owner.resize('width', message.pixels);
    else if (message.host === 'setHeight') owner.resize('height', message.pixels);
    else owner[message.host]();
  };

  const answerCall = async (id: number, functionName: string, values: readonly unknown[]) => {
    try {
      const copies = values.map((value, index) => wireCopy(value, String(index)));
      answer(answerOf(id, await call(functionName, ...copies)));
    } catch (error) {
      answer(failureOf(id, error));
    }
  };

  window.addEventListener('message', listen);
  const stop = () => {
    stopped = frame.contentWindow;
    setTimeout(() => window.removeEventListener('message', listen), LAST_CALLS_MILLISECONDS);
  };
  return { frame, stop };
}
