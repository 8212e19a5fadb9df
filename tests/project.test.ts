import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { bundle } from '../local/bundle';
import { registeredFunctions } from '../local/globalStubs';
import { clockAndChance, importProblems, serviceNames } from './sourceRules';

const ROOT = join(__dirname, '..');
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: read('src', path) }));

describe('build/', () => {
  test('is what the sources give: run "npm run build" when this fails', () => {
    const files = bundle();
    expect(readdirSync(join(ROOT, 'build')).sort()).toEqual(Object.keys(files).sort());
    const stale = Object.entries(files).filter(([name, text]) => read('build', name) !== text);
    expect(stale.map(([name]) => name)).toEqual([]);
  });

  test('loads where there is no service at all, as one namespace and the registered functions', () => {
    const context = createContext({});
    const globalNames = () => Object.getOwnPropertyNames(runInContext('globalThis', context));
    const before = new Set(globalNames());
    runInContext(read('build', 'Code.js'), context);
    const registered = registeredFunctions(join(ROOT, 'src', 'index.ts')).map(({ name }) => name);
    expect(
      globalNames()
        .filter((name) => !before.has(name))
        .sort(),
    ).toEqual(['CommonGround_', ...registered].sort());
    expect(Object.keys(runInContext('CommonGround_', context)).sort()).toEqual(registered.sort());
  });

  test('holds pages of the sidebar under 60 KB each, packed as they travel', () => {
    const pages = readdirSync(join(ROOT, 'build')).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.filter((name) => gzipSync(read('build', name)).length >= 60 * 1024)).toEqual([]);
  });

  test('holds pages of the sidebar with a title in both languages', () => {
    const pages = readdirSync(join(ROOT, 'build')).map((name) => read('build', name));
    const inSidebar = pages.filter((page) => page.includes('id="page-data"'));
    expect(inSidebar.length).toBeGreaterThan(3);
    expect(inSidebar.filter((page) => !/<title data-es="[^"<]+">[^<]+<\/title>/.test(page))).toEqual([]);
  });

  test('holds a bundle under 200 KB', () => {
    expect(Buffer.byteLength(read('build', 'Code.js'))).toBeLessThan(200 * 1024);
  });
});

describe('the sources', () => {
  test('import in one direction', () => {
    expect(sources.flatMap(({ path, text }) => importProblems(path, text))).toEqual([]);
  });

  test('name a Google service in src/workspace/ only', () => {
    const others = sources.filter(({ path }) => !path.startsWith('workspace/'));
    expect(others.flatMap(({ path, text }) => serviceNames(path, text))).toEqual([]);
  });

  test('use no clock and no chance in src/partnership/', () => {
    const domain = sources.filter(({ path }) => path.startsWith('partnership/'));
    expect(domain.length).toBeGreaterThan(0);
    expect(domain.flatMap(({ path, text }) => clockAndChance(path, text))).toEqual([]);
  });
});

describe('appsscript.json', () => {
  const manifest = JSON.parse(read('appsscript.json'));

  test('asks for the four narrow scopes and no more', () => {
    expect([...manifest.oauthScopes].sort()).toEqual([
      'https://www.googleapis.com/auth/calendar.app.created',
      'https://www.googleapis.com/auth/drive.file',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
    ]);
  });

  test('turns three advanced services on', () => {
    expect(manifest.dependencies).toEqual({
      enabledAdvancedServices: [
        { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
        { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
        { userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3' },
      ],
    });
  });

  test('runs on V8', () => {
    expect(manifest.runtimeVersion).toBe('V8');
  });
});

describe('package-lock.json', () => {
  interface LockedPackage {
    resolved?: string;
    optionalDependencies?: Record<string, string>;
  }
  const packages: Record<string, LockedPackage> = JSON.parse(read('package-lock.json')).packages;

  test('holds every optional dependency, so that it installs on every platform', () => {
    const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
    const optional = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    expect(optional.length).toBeGreaterThan(0);
    expect(optional.filter((name) => !locked.has(name))).toEqual([]);
  });

  test('holds no address to download from, so that it installs from any registry', () => {
    const withAddress = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(withAddress.map(([path]) => path)).toEqual([]);
  });
});

describe('the rules for sources see', () => {
  test.each([
    ['partnership/a.ts', `import { b } from '../functions/b';`],
    ['partnership/mou/a.ts', `export { b } from '../../workspace/b';`],
    ['partnership/a.ts', `import fs from 'node:fs';`],
    ['partnership/a.ts', `const b = import('../commands/b');`],
    ['partnership/a.ts', `type B = import('../commands/b').B;`],
    ['functions/a.ts', `import type { b } from '../workspace/b';`],
    ['workspace/a.ts', `import '../commands/b';`],
    ['commands/a.ts', `import { b } from '../functions/b';`],
    ['commands/a.ts', `import { b } from '..';`],
    ['sidebar/a.ts', `import { b } from '../commands/b';`],
    ['index.ts', `export { b } from './partnership/b';`],
    ['elsewhere/a.ts', ''],
  ])('an import that %s may not have: %s', (path, text) => {
    expect(importProblems(path, text)).toHaveLength(1);
  });

  test.each([
    ['partnership/mou/a.ts', `import { b } from '../b';`],
    ['functions/a.ts', `import { b } from '../partnership/mou/b';`],
    ['commands/a.ts', `import { b } from '../workspace/b';\nimport { c } from './c';`],
    ['sidebar/a.tsx', `import { render } from 'preact';\nimport type * as server from '../index';`],
    ['index.ts', `export { b } from './functions/b';\nexport { c } from './commands/c';`],
  ])('none in %s: %s', (path, text) => {
    expect(importProblems(path, text)).toEqual([]);
  });

  test('a service by its name in code, not in words, types of Google or members', () => {
    const text = `// SpreadsheetApp
      const label = { Calendar: 'Drive', text: labels.Docs };
      let event: GoogleAppsScript.Calendar.Schema.Event;
      const now = Utilities.getUuid();
      const alias = { Logger };
      globalThis.Session;`;
    expect(serviceNames('a.ts', text)).toEqual(['Utilities', 'Logger', 'Session'].map((name) => `a.ts names ${name}`));
  });

  test('the clock and chance, not a date that is given', () => {
    const text =
      'new Date(); new Date; Date(); Date.now(); Math.random(); new Date(0); Date.UTC(2026, 1); Math.round(1);';
    expect(clockAndChance('a.ts', text)).toEqual(
      ['new Date()', 'new Date', 'Date()', 'Date.now', 'Math.random'].map((use) => `a.ts uses ${use}`),
    );
  });
});
