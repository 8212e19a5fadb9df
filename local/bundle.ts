import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { bundleScript } from './bundleScript';
import { checkScript } from './checkScript';
import { globalStubs, registeredFunctions } from './globalStubs';
import { indentWithTabs } from './indentWithTabs';
import { inlinePage } from './inlinePage';

const PROJECT = join(__dirname, '..');
const NAMESPACE = 'CommonGround_';
const FIRST_LINE =
  '// Common Ground, partnership planning for Google Sheets. Built from src/ by "npm run build": make changes there.\n';

/** Where the build reads and writes; the folder of the manifest is the project's. */
export interface BuildOptions {
  entry?: string;
  pagesFolder?: string;
  manifest?: string;
  outFolder?: string;
}

/**
 * The files that go to Apps Script, as text by name: Code.js, appsscript.json and each HTML page. Writes nothing; the
 * same sources always give the same bytes.
 * @throws Error that says what in the sources Apps Script would not take.
 */
export function bundle(options: BuildOptions = {}): Record<string, string> {
  const { entry, pagesFolder, manifest } = withDefaults(options);
  const projectFolder = dirname(manifest);
  const files: Record<string, string> = {
    'Code.js': code(entry, projectFolder),
    'appsscript.json': readFileSync(manifest, 'utf8').replaceAll('\r\n', '\n'),
  };
  for (const name of pageNames(pagesFolder)) files[name] = inlinePage(join(pagesFolder, name), projectFolder);
  return files;
}

/**
 * Writes the bundle into the out folder and removes every other file there that clasp would push.
 * @returns the files written, by path.
 * @throws Error as `bundle` does, before anything is written.
 */
export function build(options: BuildOptions = {}): string[] {
  const { outFolder } = withDefaults(options);
  const files = bundle(options);
  mkdirSync(outFolder, { recursive: true });
  for (const name of readdirSync(outFolder)) {
    if (PUSHED.has(extname(name)) && !(name in files)) rmSync(join(outFolder, name));
  }
  return Object.entries(files).map(([name, text]) => {
    const path = join(outFolder, name);
    writeFileSync(path, text);
    return path;
  });
}

/**
 * Builds when a file of the out folder is missing or older than the newest source. Prints nothing.
 * @returns whether it built.
 */
export function buildIfStale(options: BuildOptions = {}): boolean {
  const { entry, pagesFolder, manifest, outFolder } = withDefaults(options);
  const outputs = ['Code.js', 'appsscript.json', ...pageNames(pagesFolder)].map((name) => join(outFolder, name));
  const sources = [manifest, ...tree(dirname(entry)), ...tree(pagesFolder), ...BUILD_SOURCES];
  const isFresh =
    outputs.every((path) => existsSync(path)) &&
    Math.min(...outputs.map(modified)) >= Math.max(...sources.map(modified));
  if (!isFresh) build(options);
  return !isFresh;
}

const PUSHED = new Set(['.js', '.gs', '.html', '.json']);

const BUILD_SOURCES = ['bundle', 'bundleScript', 'checkScript', 'globalStubs', 'indentWithTabs', 'inlinePage'].map(
  (name) => join(__dirname, `${name}.ts`),
);

function withDefaults(options: BuildOptions): Required<BuildOptions> {
  return {
    entry: join(PROJECT, 'src', 'index.ts'),
    pagesFolder: join(PROJECT, 'src', 'sidebar'),
    manifest: join(PROJECT, 'appsscript.json'),
    outFolder: join(PROJECT, 'build'),
    ...options,
  };
}

function code(entry: string, projectFolder: string): string {
  const functions = registeredFunctions(entry);
  // Given in full, so that no tsconfig.json changes the output: the project's "strict" would add a directive to the
  // top level.
  const tsconfigRaw = { compilerOptions: { target: 'ES2020' } };
  // Names and lines stay, so that it can be read in the script editor; only its syntax is shortened.
  const options = { format: 'esm', minifySyntax: true, tsconfigRaw } as const;
  const script = inNamespace(bundleScript(entry, projectFolder, options));
  const text = `${FIRST_LINE}${indentWithTabs(script)}\n${globalStubs(functions, NAMESPACE)}`;
  checkScript(
    text,
    NAMESPACE,
    functions.map(({ name }) => name),
  );
  return text;
}

/** A module as one constant that holds what it exports, without the bundler's marks, which nothing reads any more. */
function inNamespace(script: string): string {
  const body = script.replaceAll('/* @__PURE__ */ ', '');
  const exported = /\nexport \{\n((?: {2}\S.*\n)+)\};\n$/;
  const members = (_: string, names: string) => `\nreturn {\n${names.replace(/^ {2}(\S+) as (\w+)/gm, '  $2: $1')}};\n`;
  return `var ${NAMESPACE} = (() => {\n${body.replace(exported, members)}})();\n`;
}

function pageNames(pagesFolder: string): string[] {
  return existsSync(pagesFolder)
    ? readdirSync(pagesFolder)
        .filter((name) => name.endsWith('.html'))
        .sort()
    : [];
}

/** A folder and all that is in it; the folders count too, since their time tells of files removed. */
function tree(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return [folder, ...inside.map((path) => join(folder, path))];
}

function modified(path: string): number {
  return statSync(path).mtimeMs;
}

if (require.main === module) {
  try {
    for (const path of build()) {
      console.log(`${relative(process.cwd(), path)}  ${(statSync(path).size / 1024).toFixed(1)} KB`);
    }
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
