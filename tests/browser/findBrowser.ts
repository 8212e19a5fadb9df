import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/** The newest line that runs on Node 20; its browser is inside the package. */
const PACKAGE = '@sparticuz/chromium';
const PACKAGE_VERSION = '143.0.4';
const CACHE = join(__dirname, '..', '..', '.cache', 'browser');
/** The command that starts the browser of the package, written when all of it is there. */
const FROM_NPM = join(CACHE, 'chromium-with-fonts.sh');
const LOCK = `${CACHE}.lock`;
const LOCK_MINUTES = 15;
const SECOND = 1000;

const LAUNCH = {
  chromiumSandbox: false,
  timeout: 30 * SECOND,
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

type Environment = Readonly<Record<string, string | undefined>>;

/** A way to a browser: the one it left here earlier, and how to get it. */
interface Step {
  there(): Promise<Browser | undefined>;
  install(): Promise<Browser | undefined>;
}

/**
 * A running Chromium: an installed one, else one of Playwright's installer, of an npm package (Linux x64), or of apt-get
 * (as root). Only one that really runs a script is taken. `BROWSER_SKIP` names steps to leave out: `installed`,
 * `playwright`, `npm`, `apt`.
 *
 * @throws Error that says what to install when there is none
 */
export async function findBrowser(env: Environment = process.env): Promise<Browser> {
  const skipped = new Set((env.BROWSER_SKIP ?? '').split(','));
  const tried: string[] = [];
  const attempt = async (how: string, executablePath?: string): Promise<Browser | undefined> => {
    try {
      return await launch(executablePath);
    } catch (error) {
      tried.push(`${how}: ${(error as Error).message.split('\n')[0]}`);
      return undefined;
    }
  };

  if (!skipped.has('installed')) {
    for (const path of installed(env)) {
      const browser = await attempt(path, path);
      if (browser) return browser;
    }
  }
  const steps: Record<string, Step> = {
    playwright: {
      there: () => attempt("Playwright's browser"),
      install: async () => (installWithPlaywright() ? attempt("Playwright's browser, installed") : undefined),
    },
    npm: {
      there: async () => (existsSync(FROM_NPM) ? attempt(`npm package ${PACKAGE}`, FROM_NPM) : undefined),
      install: async () => (installFromNpm() ? attempt(`npm package ${PACKAGE}, installed`, FROM_NPM) : undefined),
    },
    apt: {
      there: async () => undefined,
      install: async () => (installWithApt() ? attempt('apt-get', '/usr/bin/chromium') : undefined),
    },
  };
  const taken = Object.keys(steps).flatMap((name) => (skipped.has(name) ? [] : (steps[name] ?? [])));
  // Whatever an earlier run installed comes before anything that has to be fetched.
  for (const { there } of taken) {
    const browser = await there();
    if (browser) return browser;
  }
  for (const { there, install } of taken) {
    const browser = await alone(async () => (await there()) ?? (await install()));
    if (browser) return browser;
  }
  throw new Error(
    [
      'The browser tests need Google Chrome or Chromium: install one, or set CHROME_PATH to the one you have.',
      ...[...new Set(tried)].map((line) => `  tried ${line}`),
      'Either of these installs one:',
      '  npx playwright-core install --with-deps --only-shell chromium',
      '  sudo apt-get install chromium',
    ].join('\n'),
  );
}

/** A browser without fonts crashes here, or measures nothing. */
const WIDTH_OF_A_WORD = "document.createElement('canvas').getContext('2d').measureText('word').width";

/** Starts a browser; that the file is there proves nothing, so it has to compute and to draw something. */
async function launch(executablePath: string | undefined): Promise<Browser> {
  const browser = await chromium.launch({ ...LAUNCH, ...(executablePath ? { executablePath } : {}) });
  try {
    const page = await browser.newPage();
    if ((await page.evaluate('6*7')) !== 42) throw new Error('it does not run scripts');
    if (!(await page.evaluate(WIDTH_OF_A_WORD))) throw new Error('it has no font to write with');
    await page.close();
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function installed(env: Environment): string[] {
  const named = [env.BROWSER_PATH, env.CHROME_PATH].filter((path): path is string => Boolean(path));
  const commands = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'chromium-headless-shell',
    'microsoft-edge-stable',
    'chrome.exe',
    'msedge.exe',
  ];
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => commands.map((name) => join(folder, name)));
  const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const onWindows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) =>
      join(folder ?? '', path),
    ),
  );
  return [...named, ...[...onPath, ...onMac, ...onWindows].filter((path) => existsSync(path))];
}

function installWithPlaywright(): boolean {
  const command = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  const words = [command, 'install', '--only-shell', 'chromium'];
  return ran(process.execPath, words, 300, { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' });
}

/** Puts the browser of an npm package into the cache, without root. */
function installFromNpm(): boolean {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'package.json'), '{"private":true}');
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  if (!ran('npm', ['install', '--prefix', CACHE, ...options, `${PACKAGE}@${PACKAGE_VERSION}`], 180)) return false;
  // The package changes the environment of the process it is in, and unpacks where TMPDIR says; in what it takes for a
  // cloud function it unpacks the libraries too that a plain system lacks.
  const entry = pathToFileURL(createRequire(join(CACHE, 'package.json')).resolve(PACKAGE)).href;
  const unpack = `import(${JSON.stringify(entry)}).then((chromium) => chromium.default.executablePath())`;
  const environment = { TMPDIR: CACHE, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  const program = join(CACHE, 'chromium');
  if (!ran(process.execPath, ['-e', unpack], 60, environment) || !existsSync(program)) return false;
  const libraries = join(CACHE, 'al2023', 'lib');
  const fonts = join(CACHE, 'fonts');
  // The package's own list of fonts names folders of a cloud function.
  writeFileSync(
    join(fonts, 'fonts.conf'),
    fontsConf([join(fonts, 'fonts'), '/usr/share/fonts'], join(CACHE, 'fontcache')),
  );
  writeFileSync(
    FROM_NPM,
    `#!/bin/sh
LD_LIBRARY_PATH='${libraries}' FONTCONFIG_PATH="\${FONTCONFIG_PATH:-${fonts}}" exec '${program}' "$@"
`,
    { mode: 0o755 },
  );
  return true;
}

function fontsConf(folders: readonly string[], cache: string): string {
  const lines = [...folders.map((folder) => `<dir>${folder}</dir>`), `<cachedir>${cache}</cachedir>`];
  return `<?xml version="1.0"?>\n<fontconfig>\n${lines.join('\n')}\n</fontconfig>\n`;
}

function installWithApt(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  ran('apt-get', ['update', '-qq'], 120, quiet);
  const packages = ['chromium', 'fonts-liberation'];
  return ran('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], 480, quiet);
}

/** Runs a command and says so, since it may take minutes. What it prints on its error output proves nothing. */
function ran(command: string, words: string[], seconds: number, environment: Record<string, string> = {}): boolean {
  process.stderr.write(`Looking for a browser: ${command} ${words.join(' ')}\n`);
  const { status } = spawnSync(command, words, {
    stdio: 'ignore',
    timeout: seconds * SECOND,
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Lets one process at a time install a browser; the next one finds what it installed. */
async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  mkdirSync(dirname(LOCK), { recursive: true });
  while (!locked()) await sleep(SECOND / 2);
  try {
    return await work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function locked(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    const made = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    // A process that was killed leaves its lock.
    if (Date.now() - made > LOCK_MINUTES * 60 * SECOND) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}
