import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { scriptRunShim } from '../../../local/page/scriptRunShim';
import { frameDocument } from '../../../local/page/sidebar';

/** A form as far as the shim looks at it. */
class Form {
  constructor(readonly fields: [string, unknown][]) {}
}

/** An add-on's page, reduced to a window with the shim in it: what it sends, and what the page around it answers. */
function addOnPage() {
  const sent: Record<string, unknown>[] = [];
  const listeners: Record<string, (event: object) => void> = {};
  const parent = { postMessage: (message: Record<string, unknown>) => sent.push(JSON.parse(JSON.stringify(message))) };
  const window = {
    parent,
    HTMLFormElement: Form,
    FormData: class {
      constructor(private readonly form: Form) {}
      [Symbol.iterator]() {
        return this.form.fields[Symbol.iterator]();
      }
    },
    addEventListener: (type: string, listener: (event: object) => void) => {
      listeners[type] = listener;
    },
  };
  const heard: unknown[][] = [];
  const globals = Object.assign(window, { window, Form, hear: (...values: unknown[]) => heard.push(values) });
  runInNewContext(scriptRunShim, globals);
  return {
    sent,
    /** What the handlers `hear` were called with. */
    heard,
    run: (code: string) => runInNewContext(code, globals),
    answer: (data: object, source: unknown = parent) => listeners.message?.({ source, data }),
    press: (key: string, defaultPrevented = false) => listeners.keydown?.({ key, defaultPrevented }),
  };
}

describe('google.script.run', () => {
  test('calls a function by its name with the values given', () => {
    const page = addOnPage();
    page.run(`google.script.run.addPartner('A', { ratings: ['High', undefined] })`);
    expect(page.sent).toEqual([{ call: 1, functionName: 'addPartner', values: ['A', { ratings: ['High', null] }] }]);
  });

  test('hands the answer and the user object to the success handler, once', () => {
    const page = addOnPage();
    page.run(`google.script.run.withSuccessHandler(hear).withUserObject('button').count()`);
    page.answer({ call: 1, value: 3 });
    page.answer({ call: 1, value: 4 });
    expect(page.heard).toEqual([[3, 'button']]);
  });

  test('hands the error and the user object to the failure handler', () => {
    const page = addOnPage();
    page.run(`google.script.run
      .withFailureHandler((error, user) => hear(error instanceof Error, error.message, user))
      .withUserObject('button').count()`);
    page.answer({ call: 1, error: 'No list.' });
    expect(page.heard).toEqual([[true, 'No list.', 'button']]);
  });

  test('throws an error without a failure handler, so that the console has it', () => {
    const page = addOnPage();
    page.run('google.script.run.withSuccessHandler(hear).count()');
    expect(() => page.answer({ call: 1, error: 'No list.' })).toThrow('No list.');
    expect(page.heard).toEqual([]);
  });

  test('names an error of the script, and tells it from a call that did not come through', () => {
    const page = addOnPage();
    page.run('for (const name of ["one", "two"]) google.script.run.withFailureHandler((e) => hear(String(e)))[name]()');
    page.answer({ call: 1, error: 'No list.' });
    page.answer({ call: 2, error: 'Connection failure due to HTTP 0', errorName: 'NetworkError' });
    expect(page.heard).toEqual([['ScriptError: No list.'], ['NetworkError: Connection failure due to HTTP 0']]);
  });

  test('sends ten calls at once, and each further one when another has its answer', () => {
    const page = addOnPage();
    page.run(
      'for (let i = 0; i < 13; i++) google.script.run.withFailureHandler(hear).withSuccessHandler(hear).count(i)',
    );
    const sent = () => page.sent.map(({ values }) => (values as number[])[0]);
    expect(sent()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    page.answer({ call: 4, value: 'd' });
    page.answer({ call: 4, value: 'd' });
    expect(sent().slice(10)).toEqual([10]);
    page.answer({ call: 11, error: 'No list.' });
    page.answer({ call: 1, value: 'a' });
    page.answer({ call: 2, value: 'b' });
    expect(sent().slice(10)).toEqual([10, 11, 12]);
    page.run('google.script.run.count(13)');
    expect(sent().slice(10)).toEqual([10, 11, 12, 13]);
    expect(page.heard).toHaveLength(4);
  });

  test('gives each call its own handlers, in whatever order the answers come', () => {
    const page = addOnPage();
    page.run(`const named = (name) => google.script.run.withSuccessHandler((value) => hear(name, value));
      named('first').one(); named('second').two(); google.script.run.three();`);
    page.answer({ call: 3, value: 'c' });
    page.answer({ call: 2, value: 'b' });
    page.answer({ call: 1, value: 'a' });
    expect(page.heard).toEqual([
      ['second', 'b'],
      ['first', 'a'],
    ]);
  });

  test('refuses a date where the call is made, and calls nothing', () => {
    const page = addOnPage();
    expect(() => page.run('google.script.run.note(1, new Date(0))')).toThrow(
      'Failed due to illegal value in property: 1',
    );
    expect(page.sent).toEqual([]);
  });

  test('takes a form as the only value, as an object of its fields', () => {
    const page = addOnPage();
    page.run(`google.script.run.save(new Form([['name', 'A'], ['asks', 'space'], ['asks', 'time']]))`);
    expect(page.sent[0]?.values).toEqual([{ name: 'A', asks: ['space', 'time'] }]);
    expect(() => page.run('google.script.run.save(new Form([]), 1)')).toThrow('illegal value in property: 0');
  });

  test('listens to the page around it alone', () => {
    const page = addOnPage();
    page.run('google.script.run.withSuccessHandler(hear).count()');
    page.answer({ call: 1, value: 'forged' }, {});
    expect(page.heard).toEqual([]);
  });
});

describe('google.script.host', () => {
  test('asks the page around it to close, to resize and to focus', () => {
    const page = addOnPage();
    page.run(`const { host } = google.script;
      host.setHeight(300); host.setWidth(400); host.editor.focus(); host.close();`);
    expect(page.sent).toEqual([
      { host: 'setHeight', pixels: 300 },
      { host: 'setWidth', pixels: 400 },
      { host: 'focusEditor' },
      { host: 'close' },
    ]);
  });

  test('Escape is told unless the page used it itself', () => {
    const page = addOnPage();
    page.press('Escape', true);
    page.press('a');
    expect(page.sent).toEqual([]);
    page.press('Escape');
    expect(page.sent).toEqual([{ host: 'escape' }]);
  });
});

describe('The document of a frame', () => {
  const own = '<html lang="de"><head><title>A</title></head><body>B</body></html>';

  test('has the policy and the shim before anything of the add-on, and then its HTML unchanged', () => {
    const text = frameDocument(own);
    expect(text).toMatch(/^<meta http-equiv="Content-Security-Policy" content="default-src 'none';[^"]*"><script>/);
    expect(text.endsWith(`</script>${own}`)).toBe(true);
  });

  test('keeps a doctype in front, also after a comment', () => {
    for (const doctype of ['<!DOCTYPE html>', '\n<!-- <head> -->\n<!doctype html>']) {
      const text = frameDocument(doctype + own);
      expect(text.startsWith(`${doctype}<meta`)).toBe(true);
      expect(text.endsWith(`</script>${own}`)).toBe(true);
    }
  });

  test('holds a shim that cannot end its own script element', () => {
    expect(scriptRunShim).not.toMatch(/<\/script|<!--/i);
  });
});
