import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join } from 'node:path';
import { build } from 'esbuild';
import type { SavedWorkspace } from './workspace/localWorkspace';

export interface ServeOptions {
  /** The workspace that the page shows first, and after a reset. */
  saved: SavedWorkspace;
  /** What the page calls that workspace. */
  name?: string;
  /** The port, 0 for any free one; without it 8420 or the next free one. */
  port?: number;
  /** The folder that the build wrote. */
  buildFolder?: string;
}

/** No port to serve on; the message is a sentence for the person who started it. */
export class PortError extends Error {
  override name = 'PortError';
}

const HOST = '127.0.0.1';
const PORT = 8420;
const PORTS_TRIED = 20;
const SCRIPTS = '/scripts';
const PROJECT = join(__dirname, '..');
const PAGE = join(__dirname, 'page');
const ENGINE = dirname(require.resolve('@odoo/o-spreadsheet'));
const BOOTSTRAP = join(dirname(require.resolve('bootstrap/package.json')), 'dist', 'css');
const FONT_AWESOME = dirname(require.resolve('font-awesome/package.json'));

/** The files of the page by their path, apart from the bundles. */
const FILES: Readonly<Record<string, string>> = {
  '/': join(PAGE, 'index.html'),
  '/page.css': join(PAGE, 'page.css'),
  '/dialogs.css': join(PAGE, 'dialogs.css'),
  '/panels.css': join(PAGE, 'panels.css'),
  '/o_spreadsheet.css': join(ENGINE, 'o_spreadsheet.css'),
  '/o_spreadsheet.xml': join(ENGINE, 'o_spreadsheet.xml'),
  '/bootstrap.css': join(BOOTSTRAP, 'bootstrap.min.css'),
  '/font-awesome/css/font-awesome.css': join(FONT_AWESOME, 'css', 'font-awesome.min.css'),
  '/font-awesome/fonts/fontawesome-webfont.woff2': join(FONT_AWESOME, 'fonts', 'fontawesome-webfont.woff2'),
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

const HEADERS = {
  'Cache-Control': 'no-store',
  // The engine compiles its templates and the page the add-on's script; the add-on's pages have scripts inline.
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves the page of the local workspace on this computer alone, until `close`.
 *
 * @throws PortError when the port asked for, or each one tried, is taken
 */
export async function serve(options: ServeOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { saved, name = 'Partners', buildFolder = join(PROJECT, 'build') } = options;
  const scripts = await pageScripts();
  const workspace = JSON.stringify({ name, saved });
  const contents: Record<string, () => string | Buffer> = {
    '/workspace.json': () => workspace,
    '/build/': () => JSON.stringify(builtFiles(buildFolder)),
  };
  const content = (path: string): string | Buffer | undefined => {
    const made = Object.hasOwn(contents, path) ? contents[path] : undefined;
    if (made) return made();
    if (Object.hasOwn(scripts, path)) return scripts[path];
    const built = path.startsWith('/build/')
      ? builtFiles(buildFolder).find((each) => path === `/build/${each}`)
      : undefined;
    const file = built ? join(buildFolder, built) : Object.hasOwn(FILES, path) ? FILES[path] : undefined;
    return file && existsSync(file) ? readFileSync(file) : undefined;
  };
  const server = createServer((request, response) => answer(request, response, server, content));
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  server: Server,
  content: (path: string) => string | Buffer | undefined,
): void {
  const { port } = server.address() as AddressInfo;
  const refuse = (status: number, message: string) =>
    response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }).end(message);
  // A foreign page may point a name of its own at this address; its requests carry that name.
  if (![`${HOST}:${port}`, `localhost:${port}`].includes(request.headers.host ?? '')) {
    refuse(403, 'This page is for this computer only.');
    return;
  }
  if (request.method !== 'GET') {
    refuse(405, 'This page can only be read.');
    return;
  }
  const path = (request.url ?? '').split('?')[0] ?? '';
  const body = content(path);
  if (body === undefined) {
    refuse(404, 'There is no such page.');
    return;
  }
  const type = TYPES[extname(FILES[path] ?? path)] ?? 'application/json; charset=utf-8';
  const tag = createHash('sha256').update(body).digest('hex').slice(0, 32);
  response.writeHead(200, { ...HEADERS, 'Content-Type': type, ETag: `"${tag}"` }).end(body);
}

/** The names of what clasp would push from the folder. */
function builtFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^(Code\.js|appsscript\.json|[^.].*\.html)$/.test(name));
}

async function listen(server: Server, port: number | undefined): Promise<void> {
  const ports = port === undefined ? Array.from({ length: PORTS_TRIED }, (_, index) => PORT + index) : [port];
  for (const each of ports) {
    const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(each, HOST, () => {
        server.removeListener('error', resolve);
        resolve(undefined);
      });
    });
    if (!failure) return;
    if (failure.code !== 'EADDRINUSE') throw failure;
  }
  throw new PortError(
    port === undefined
      ? `The ports ${PORT} to ${PORT + PORTS_TRIED - 1} are taken. Choose another with --port.`
      : `The port ${port} is taken. Choose another with --port.`,
  );
}

let scripts: Promise<Record<string, string>> | undefined;

/** The page's script with all it needs, by path, made once; what only some people need is loaded when they do. */
function pageScripts(): Promise<Record<string, string>> {
  scripts ??= bundledScripts();
  return scripts;
}

async function bundledScripts(): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [join(PAGE, 'main.ts')],
    bundle: true,
    write: false,
    outdir: SCRIPTS,
    format: 'esm',
    splitting: true,
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    // What the engine's package calls its browser build exports nothing.
    alias: { '@odoo/o-spreadsheet': join(ENGINE, 'o_spreadsheet.esm.js') },
    // The converter to .docx takes the browser for Node here.
    define: { global: 'globalThis' },
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [`${SCRIPTS}/${basename(path)}`, text]));
}
