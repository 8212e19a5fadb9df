import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pageBundle } from '../../../local/page/pageBundle';
import { LocalWorkspace } from '../../../local/workspace/localWorkspace';

const bundle = (code: string) => pageBundle({ code, manifest: {}, pages: {} });
const evaluate = (code: string, globals: Record<string, unknown> = {}) => bundle(code).evaluate(globals);
const call = (code: string, name: string, globals?: Record<string, unknown>) =>
  (evaluate(code, globals)[name] as () => unknown)();

describe('a bundle in the page', () => {
  test('offers the functions and variables of its top level, and no others', () => {
    const script = evaluate('function a() {} var b = 2, c; const d = 4; let e = 5; if (true) { function f() {} }', {});
    expect(Object.keys(script)).toEqual(['a', 'b', 'c']);
    expect(script.b).toBe(2);
  });

  test('sees the globals it is given, by name and in globalThis', () => {
    expect(call('function a() { return Service === globalThis.Service && Service; }', 'a', { Service: 7 })).toBe(7);
  });

  test('sees the language', () => {
    expect(call('function a() { return JSON.stringify([Math.max(1, 2), [..."ab"], isNaN(NaN)]); }', 'a')).toBe(
      '[2,["a","b"],true]',
    );
  });

  test.each(['fetch', 'setTimeout', 'performance', 'URL', 'TextEncoder', 'process', 'Buffer', 'structuredClone'])(
    'does not see %s, which Google lacks',
    (name) => {
      expect(name in globalThis).toBe(true);
      expect(call(`function a() { return typeof ${name}; }`, 'a')).toBe('undefined');
      expect(() => evaluate(`${name}();`)).toThrow(TypeError);
    },
  );

  test('may declare the names that are hidden from it', () => {
    const code =
      'const performance = 1; class URL {} function fetch() { return performance; } var process = typeof URL;';
    const script = evaluate(code);
    expect((script.fetch as () => unknown)()).toBe(1);
    expect(script.process).toBe('function');
  });

  test('runs its top level anew each time', () => {
    const counting = bundle('var count = 0; function next() { count += 1; return count; }');
    const next = () => (counting.evaluate({}).next as () => unknown)();
    expect([next(), next()]).toEqual([1, 1]);
  });

  test('may end in a comment', () => {
    expect(call('function a() { return 1; } // the end', 'a')).toBe(1);
  });

  test('computes cells and runs functions in a workspace', () => {
    const code = `
      /** @customfunction */
      function TWICE(n) { return 2 * n; }
      function write() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName('List').getRange('A1').setValue(21); }`;
    const manifest = { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] };
    const workspace = new LocalWorkspace({ bundle: pageBundle({ code, manifest, pages: {} }) });
    workspace.addSheet('List', [['', '=TWICE(A1)']]);
    workspace.run('write');
    expect(workspace.cell('List', 'B1').value).toBe(42);
    expect(() => workspace.run('fetch')).toThrow('Script function not found: fetch');
  });

  test('runs what is pushed to Google, unchanged', () => {
    const code = readFileSync(join(__dirname, '..', '..', '..', 'build', 'Code.js'), 'utf8');
    const priority = evaluate(code).PARTNER_PRIORITY as (ratings: unknown) => unknown;
    expect(priority([['High', 'Medium', 'High']])).toBe('Immediate');
  });
});
