import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { type BuildOptions, build, buildIfStale, bundle } from '../../local/bundle';
import { throwAwayProject } from './throwAwayProject';

const FILES = {
  'appsscript.json': '{ "runtimeVersion": "V8" }\n',
  'src/index.ts': `export { DOUBLE } from './functions/double';\nexport { greet } from './commands/greet';\n`,
  'src/functions/double.ts': `/**
 * Doubles a number.
 *
 * @param {number} value the number
 * @param {number} [times] how often, once unless given
 * @return {number} its double
 * @customfunction
 */
export function DOUBLE(value: number, times = 1): number {
  return value * 2 ** times;
}
`,
  'src/commands/greet.ts': `/** Says hello. */\nexport const greet = (name?: string): string => \`Hall\u00e5 \${name ?? 'du'}\`;\n`,
  'src/sidebar/help.html': `<!DOCTYPE html>
<html>
<head>
<base target="_top">
<link rel="stylesheet" href="help.css">
</head>
<body>
<h1>Hj\u00e4lp</h1>
<a href="https://example.org/guide">The guide</a>
<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">
<script src="help.ts"></script>
</body>
</html>
`,
  'src/sidebar/help.css': 'h1 { color: #137333; background: url("data:image/gif;base64,R0lGODlhAQABAAAAACw="); }\n',
  'src/sidebar/help.ts': `import { closing } from './closing';\ndocument.title = closing?.('$&') ?? '';\n`,
  'src/sidebar/closing.ts': `export const closing = (text: string) => text.replace(/<\\/script>/, '</script>');\n`,
};

function project(changes: Record<string, string> = {}): Required<BuildOptions> & { folder: string } {
  const folder = throwAwayProject({ ...FILES, ...changes });
  return {
    folder,
    entry: join(folder, 'src', 'index.ts'),
    pagesFolder: join(folder, 'src', 'sidebar'),
    manifest: join(folder, 'appsscript.json'),
    outFolder: join(folder, 'build'),
  };
}

function bundleOf(changes: Record<string, string>): () => Record<string, string> {
  return () => bundle(project(changes));
}

describe('Code.js', () => {
  const code = bundle(project())['Code.js'] ?? '';

  test('says in its first line what it is and where its source is', () => {
    expect(code.split('\n')[0]).toMatch(/^\/\/ Common Ground.*src\//);
  });

  test('runs as a script whose globals are the namespace and the registered functions', () => {
    const sandbox: Record<string, unknown> = {};
    runInNewContext(code, sandbox);
    expect(Object.keys(sandbox).sort()).toEqual(['CommonGround_', 'DOUBLE', 'greet']);
    expect(runInNewContext('[DOUBLE(3), DOUBLE(3, 2), greet(), greet("Ana")]', sandbox)).toEqual([
      6,
      12,
      'Hall\u00e5 du',
      'Hall\u00e5 Ana',
    ]);
  });

  test('keeps the JSDoc and the parameters of a custom function at the top level', () => {
    expect(code).toContain(' * @customfunction\n */\nfunction DOUBLE(value, times) {');
  });

  test('is readable ASCII that ends with one line end', () => {
    expect(code).toMatch(/^[\0-\x7f]*[^\n]\n$/);
    expect(code).toContain('return value * ');
  });

  test('names no folder of the machine', () => {
    expect(code).toContain('// src/functions/double.ts');
    expect(code).not.toContain('common-ground-');
  });
});

test('two builds of the same sources are equal byte for byte', () => {
  const windowsLineEnds = Object.fromEntries(
    Object.entries(FILES).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]),
  );
  expect(bundle(project())).toEqual(bundle(project()));
  expect(bundle(project(windowsLineEnds))).toEqual(bundle(project()));
});

test('a tsconfig.json beside the sources changes nothing', () => {
  const strict = { 'tsconfig.json': '{ "compilerOptions": { "strict": true, "target": "ESNext" } }' };
  expect(bundle(project(strict))['Code.js']).toEqual(bundle(project())['Code.js']);
});

describe('a build is refused', () => {
  test.each([
    ['a registry with code of its own', { 'src/index.ts': 'export function run() {}' }, 'nothing but re-exports'],
    [
      'a custom function without its tag',
      { 'src/functions/double.ts': '/** Doubles. */\nexport function DOUBLE() {}' },
      'DOUBLE is a custom function and needs @customfunction',
    ],
    [
      'a warning of esbuild',
      { 'src/commands/greet.ts': 'export function greet() { return { a: 1, a: 2 }; }' },
      /no warning from esbuild:\nsrc\/commands\/greet\.ts:1: Duplicate key/,
    ],
    [
      'a big integer',
      { 'src/commands/greet.ts': 'export function greet() { return 1n; }' },
      'Code.js holds a big integer, in its line',
    ],
    [
      'an import that does not exist',
      { 'src/commands/greet.ts': `import { a } from './gone';\nexport function greet() { return a; }` },
      'Could not resolve "./gone"',
    ],
    [
      'a letter outside ASCII in a regular expression',
      { 'src/commands/greet.ts': 'export function greet() { return /\u00e9/; }' },
      'outside ASCII, \u00e9, in its line',
    ],
  ])('for %s', (_, changes: Record<string, string>, message) => {
    expect(bundleOf(changes)).toThrow(message);
  });

  test('before anything is written', () => {
    const options = project({ 'src/index.ts': 'console.log(1);', 'build/Code.js': 'old' });
    expect(() => build(options)).toThrow();
    expect(readFileSync(join(options.outFolder, 'Code.js'), 'utf8')).toBe('old');
  });
});

describe('a page', () => {
  test('holds its stylesheet and its script', () => {
    const page = bundle(project())['help.html'] ?? '';
    expect(page).toContain('<style>\nh1 { color: #137333;');
    expect(page).toContain('document.title=');
    expect(page).not.toMatch(/help\.css|src="help\.ts"/);
    expect(page).toContain('<h1>Hj\u00e4lp</h1>');
    expect(page).toContain('<a href="https://example.org/guide">');
  });

  test('holds no end of a script but the end of its script', () => {
    const page = bundle(project())['help.html'] ?? '';
    expect(page.match(/<\/script/gi)).toHaveLength(1);
    const script = page.slice(page.indexOf('<script>') + '<script>'.length, page.indexOf('</script>'));
    const document = { title: '' };
    runInNewContext(script, { document });
    expect(document.title).toBe('$&');
  });

  test.each([
    [
      'a script elsewhere',
      { 'src/sidebar/help.html': '<script src="https://example.org/a.ts"></script>' },
      'help.html refers to https://example.org/a.ts',
    ],
    [
      'a script elsewhere without its scheme',
      { 'src/sidebar/help.html': "<script async src='//example.org/a.js'></script>" },
      'help.html refers to //example.org/a.js',
    ],
    [
      'a stylesheet elsewhere',
      { 'src/sidebar/help.html': '<link href="http://example.org/a.css" rel="stylesheet">' },
      'help.html refers to http://example.org/a.css',
    ],
    ['an image file', { 'src/sidebar/help.html': '<img src="logo.png">' }, 'help.html refers to logo.png'],
    [
      'a font elsewhere',
      { 'src/sidebar/help.css': 'a { src: url(https://example.org/a.woff) }' },
      'help.css refers to https://example.org/a.woff',
    ],
    ['an imported stylesheet', { 'src/sidebar/help.css': '@import "other.css";' }, 'help.css refers to other.css'],
    [
      'a script with a warning',
      { 'src/sidebar/closing.ts': 'export const closing = () => ({ a: 1, a: 2 });' },
      /src\/sidebar\/closing\.ts:1: Duplicate key/,
    ],
  ])('is refused for %s', (_, changes: Record<string, string>, message) => {
    expect(bundleOf(changes)).toThrow(message);
  });

  test('is not needed', () => {
    expect(Object.keys(bundle({ ...project(), pagesFolder: join(project().folder, 'none') }))).toEqual([
      'Code.js',
      'appsscript.json',
    ]);
  });
});

describe('the out folder', () => {
  test('holds the bundle and nothing else that clasp would push', () => {
    const options = project({
      'build/old.html': '',
      'build/old.js': '',
      'build/Code.gs': '',
      'build/notes.md': 'mine',
    });
    const written = build(options);
    expect(readdirSync(options.outFolder).sort()).toEqual(['Code.js', 'appsscript.json', 'help.html', 'notes.md']);
    expect(written.sort()).toEqual(
      ['Code.js', 'appsscript.json', 'help.html'].map((name) => join(options.outFolder, name)),
    );
    for (const [name, text] of Object.entries(bundle(options))) {
      expect(readFileSync(join(options.outFolder, name), 'utf8')).toBe(text);
    }
  });

  test('is built only when it is missing or older than a source', () => {
    const options = project();
    expect(buildIfStale(options)).toBe(true);
    expect(buildIfStale(options)).toBe(false);

    const later = new Date(statSync(join(options.outFolder, 'Code.js')).mtimeMs + 60_000);
    utimesSync(join(options.folder, 'src', 'functions', 'double.ts'), later, later);
    expect(buildIfStale(options)).toBe(true);
  });

  test('is built again when a page was removed from it or added to the sources', () => {
    const options = project();
    build(options);
    rmSync(join(options.outFolder, 'help.html'));
    expect(buildIfStale(options)).toBe(true);
    writeFileSync(join(options.pagesFolder, 'more.html'), '<p>More</p>');
    expect(buildIfStale(options)).toBe(true);
    expect(buildIfStale(options)).toBe(false);
  });
});

describe('the command line', () => {
  const root = join(__dirname, '..', '..');

  function runIn(changes: Record<string, string>) {
    const { folder } = project(changes);
    mkdirSync(join(folder, 'local'));
    for (const name of ['bundle', 'bundleScript', 'checkScript', 'globalStubs', 'indentWithTabs', 'inlinePage']) {
      copyFileSync(join(root, 'local', `${name}.ts`), join(folder, 'local', `${name}.ts`));
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return spawnSync(process.execPath, [require.resolve('tsx/cli'), 'local/bundle.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
  }

  test('prints each file with its size', () => {
    const { status, stdout } = runIn({});
    expect(stdout.trim().split('\n')).toEqual(
      ['Code.js', 'appsscript.json', 'help.html'].map((name) =>
        expect.stringMatching(new RegExp(`^build.${name}  \\d+\\.\\d KB$`)),
      ),
    );
    expect(status).toBe(0);
  });

  test('says in a sentence why it refuses, with exit code 1', () => {
    const { status, stdout, stderr } = runIn({ 'src/index.ts': 'console.log(1);' });
    expect(stderr).toMatch(/^The registry .* line 1 is something else\.\n$/);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });
});
