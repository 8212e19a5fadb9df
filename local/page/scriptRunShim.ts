import { type FrameAnswer, type FrameMessage, wireCopy } from './wire';

type Success = (value: unknown, userObject: unknown) => void;
type Failure = (error: Error, userObject: unknown) => void;

interface Handlers {
  readonly success?: Success;
  readonly failure?: Failure;
  readonly userObject?: unknown;
}

/** What the shim needs of the add-on's window. */
export interface FrameWindow {
  readonly parent: { postMessage(message: FrameMessage, targetOrigin: string): void };
  readonly HTMLFormElement: typeof HTMLFormElement;
  readonly FormData: typeof FormData;
  addEventListener(type: 'message', listener: (event: { source: unknown; data: FrameAnswer }) => void): void;
  addEventListener(type: 'keydown', listener: (event: { key: string; defaultPrevented: boolean }) => void): void;
  google?: unknown;
}

/**
 * Gives an add-on's page `google.script.run` and `google.script.host`. Every function name is taken; the page around
 * says which exist. Ten calls run at once; an eleventh is sent when one of them has its answer, as Google documents.
 *
 * It uses nothing from outside itself: its text is put into the add-on's page.
 */
function installGoogleScript(frame: FrameWindow, copy: typeof wireCopy): void {
  const concurrentCalls = 10;
  const waiting = new Map<number, Handlers>();
  const unsent: FrameMessage[] = [];
  let calls = 0;
  const send = (message: FrameMessage) => frame.parent.postMessage(message, '*');

  const formValues = (form: HTMLFormElement) => {
    const fields = new Map<string, unknown>();
    for (const [name, value] of new frame.FormData(form)) {
      fields.set(name, fields.has(name) ? [fields.get(name), value].flat() : value);
    }
    return Object.fromEntries(fields);
  };

  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get(_, name) {
          if (name === 'withSuccessHandler') return (success: Success) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure: Failure) => runner({ ...handlers, failure });
          if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
          if (typeof name !== 'string') return undefined;
          return (...values: unknown[]) => {
            const [only] = values;
            const isForm = values.length === 1 && only instanceof frame.HTMLFormElement;
            const given = isForm ? [formValues(only)] : values;
            const copies = given.map((value, index) => copy(value, String(index)));
            calls += 1;
            waiting.set(calls, handlers);
            const message = { call: calls, functionName: name, values: copies };
            if (waiting.size > concurrentCalls) unsent.push(message);
            else send(message);
          };
        },
      },
    );

  frame.addEventListener('message', ({ source, data }) => {
    const handlers = source === frame.parent ? waiting.get(data.call) : undefined;
    if (!handlers) return;
    waiting.delete(data.call);
    const next = unsent.shift();
    if (next) send(next);
    if ('value' in data) {
      handlers.success?.(data.value, handlers.userObject);
      return;
    }
    const error = new Error(data.error);
    error.name = data.errorName ?? 'ScriptError';
    // Without a handler the error is for the console.
    if (!handlers.failure) throw error;
    handlers.failure(error, handlers.userObject);
  });

  frame.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) send({ host: 'escape' });
  });

  frame.google = {
    script: {
      run: runner({}),
      host: {
        close: () => send({ host: 'close' }),
        setHeight: (pixels: number) => send({ host: 'setHeight', pixels }),
        setWidth: (pixels: number) => send({ host: 'setWidth', pixels }),
        editor: { focus: () => send({ host: 'focusEditor' }) },
      },
    },
  };
}

/** The script that gives a page `google.script`, as text. */
export const scriptRunShim = `(${installGoogleScript})(window, ${wireCopy});`;
