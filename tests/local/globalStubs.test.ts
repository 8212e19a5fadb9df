import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { globalStubs, registeredFunctions } from '../../local/globalStubs';
import { throwAwayProject } from './throwAwayProject';

function stubs(files: Record<string, string>): string {
  const entry = join(throwAwayProject(files), 'index.ts');
  return globalStubs(registeredFunctions(entry), 'Space_');
}

/** The stubs of a registry that exports everything one file declares under these names. */
function stubsOf(names: string, source: string): string {
  return stubs({ 'index.ts': `export { ${names} } from './file';\n`, 'file.ts': source });
}

const DOC = '/**\n * Doubles.\n *\n * @param {number} value what to double\n * @customfunction\n */\n';

describe('a stub', () => {
  test('has the JSDoc and the parameter names of a function', () => {
    expect(stubsOf('DOUBLE', `${DOC}export function DOUBLE(value: number) { return 2 * value; }`)).toBe(
      `\n${DOC}function DOUBLE(value) { return Space_.DOUBLE(value); }\n`,
    );
  });

  test('has those of a function in a constant', () => {
    expect(stubsOf('DOUBLE', `${DOC}export const DOUBLE = (value: number) => 2 * value;`)).toBe(
      `\n${DOC}function DOUBLE(value) { return Space_.DOUBLE(value); }\n`,
    );
  });

  test('follows a function through other files and other names', () => {
    const text = stubs({
      'index.ts': `export { TWICE } from './between';`,
      'between.ts': `import { double } from './deep/double';\nexport { double as TWICE };`,
      'deep/double.ts': `${DOC}export function double(value: number) { return 2 * value; }`,
    });
    expect(text).toBe(`\n${DOC}function TWICE(value) { return Space_.TWICE(value); }\n`);
  });

  test('keeps optional, defaulted and rest parameters by their name', () => {
    expect(
      stubsOf('run', 'export function run(a: string, b?: number, c = 3, ...d: string[]) { return [a, b, c, d]; }'),
    ).toBe('function run(a, b, c, ...d) { return Space_.run(a, b, c, ...d); }\n');
  });

  test('writes the comment in ASCII with plain line ends', () => {
    const text = stubsOf(
      'RUN',
      '/**\r\n * Caf\u00e9 \u{1f600}\r\n * @customfunction\r\n */\r\nexport function RUN() {}',
    );
    expect(text.startsWith('\n/**\n * Caf\\u00e9 \\ud83d\\ude00\n * @customfunction\n */\nfunction RUN()')).toBe(true);
  });

  test('takes only the comment directly above the function', () => {
    const doc = '/** Runs. @customfunction */';
    const text = stubsOf('RUN', `/** About the file. */\n\n${doc.replace('. @', '.\n * @')}\nexport function RUN() {}`);
    expect(text).toBe('\n/** Runs.\n * @customfunction */\nfunction RUN() { return Space_.RUN(); }\n');
  });

  test('has no comment when it is no custom function: nobody types its name', () => {
    const text = stubsOf('run', '/** Runs. */\nexport function run() {}');
    expect(text).toBe('function run() { return Space_.run(); }\n');
  });

  test('stands in the order of the registry', () => {
    const text = stubsOf('zebra, ant', 'export function ant() {}\nexport function zebra() {}');
    expect([...text.matchAll(/function (\w+)/g)].map((match) => match[1])).toEqual(['zebra', 'ant']);
  });
});

describe('the registry is refused', () => {
  test.each([
    ['a declaration', `export function run() {}`],
    ['an import', `import './file';`],
    ['a statement', `console.log(1);`],
    ['an export of its own name', `const run = () => 1;\nexport { run };`],
    ['a re-export without names', `export * from './file';`],
    ['a namespace', `export * as all from './file';`],
    ['a type', `export type { Run } from './file';`],
    ['a type among functions', `export { run, type Run } from './file';`],
    ['a default export', `export default 1;`],
  ])('when it holds %s', (_, line) => {
    const files = {
      'index.ts': `// The registry.\n${line}\n`,
      'file.ts': 'export type Run = 1;\nexport function run() {}',
    };
    expect(() => stubs(files)).toThrow(/may hold nothing but re-exports .*; line [23] is something else/);
  });

  test('when it is not there', () => {
    expect(() => registeredFunctions(join(throwAwayProject({}), 'index.ts'))).toThrow(/There is no .*index\.ts/);
  });

  test.each([
    ['a value', 'export const run = 1;'],
    ['a class', 'export class run {}'],
    ['nothing of that name', 'export const other = 1;'],
    ['a function that another function makes', 'const make = () => () => 1;\nexport const run = make();'],
  ])('when it exports %s', (_, source) => {
    expect(() => stubsOf('run', source)).toThrow('run is exported by the registry but is not declared as a function');
  });
});

describe('a function is refused', () => {
  test.each([
    [
      'a custom function without JSDoc',
      'DOUBLE',
      'export function DOUBLE() {}',
      'DOUBLE is a custom function and needs a JSDoc comment.',
    ],
    [
      'a plain comment in place of JSDoc',
      'DOUBLE',
      '/* @customfunction */\nexport function DOUBLE() {}',
      'DOUBLE is a custom function and needs a JSDoc comment.',
    ],
    [
      'a custom function without its tag',
      'DOUBLE',
      '/** Doubles. */\nexport function DOUBLE() {}',
      'DOUBLE is a custom function and needs @customfunction in its JSDoc.',
    ],
    [
      'the tag on another function',
      'double',
      '/** @customfunction */\nexport function double() {}',
      'double has @customfunction in its JSDoc, but the name of a custom function is upper-case.',
    ],
    [
      'a parameter under another name',
      'DOUBLE',
      `${DOC}export function DOUBLE(number: number) {}`,
      'DOUBLE has the parameters (number), but its JSDoc documents (value).',
    ],
    [
      'a parameter that is not documented',
      'DOUBLE',
      `${DOC}export function DOUBLE(value: number, times: number) {}`,
      'DOUBLE has the parameters (value, times), but its JSDoc documents (value).',
    ],
    [
      'a custom function with no parameter documented',
      'DOUBLE',
      '/** @customfunction */\nexport function DOUBLE(value: number) {}',
      'DOUBLE has the parameters (value), but its JSDoc documents ().',
    ],
    [
      'documented parameters in another order',
      'add',
      '/**\n * @param b one\n * @param a two\n */\nexport function add(a: 1, b: 1) {}',
      'add has the parameters (a, b), but its JSDoc documents (b, a).',
    ],
    [
      'a documented parameter that does not exist',
      'add',
      '/**\n * @param a one\n * @param b two\n */\nexport function add(a: 1) {}',
      'add has the parameters (a), but its JSDoc documents (a, b).',
    ],
    [
      'a parameter taken apart',
      'add',
      'export function add({ a }: { a: 1 }) {}',
      'add takes a parameter apart in its parameter list; give that parameter a name instead.',
    ],
  ])('for %s', (_, name, source, message) => {
    expect(() => stubsOf(name, source)).toThrow(message);
  });

  test('together with every other that is wrong', () => {
    const source = 'export function ONE() {}\nexport function TWO() {}';
    expect(() => stubsOf('ONE, TWO', source)).toThrow(/ONE is .*\nTWO is /);
  });
});

test('a function without @param may leave its JSDoc at a sentence', () => {
  expect(stubsOf('add', '/** Adds. */\nexport function add(a: 1, b: 1) {}')).toContain('function add(a, b)');
});

test('the braces of a @param may hold an example range or a type with braces', () => {
  const doc = `/**
 * Adds.
 * @param {Settings!B6:B8} a one
 * @param {{ text: string }} [b] two
 * @param c three
 * @customfunction
 */
`;
  expect(stubsOf('ADD', `${doc}export function ADD(a: 1, b: 1, c: 1) {}`)).toContain('function ADD(a, b, c)');
});
