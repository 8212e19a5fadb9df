import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PortError, serve } from '../../local/serve';
import { loadBundle } from '../../local/workspace/bundle';
import { LocalWorkspace } from '../../local/workspace/localWorkspace';

const BUILD = join(__dirname, '..', '..', 'build');
const saved = new LocalWorkspace({ bundle: loadBundle(BUILD) }).save();
const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  for (const name of ['Code.js', 'appsscript.json', 'help.html'])
    writeFileSync(join(folder, name), readFileSync(join(BUILD, name)));
  writeFileSync(join(folder, '.hidden.html'), 'hidden');
  writeFileSync(join(folder, 'notes.txt'), 'notes');
  server = await serve({ saved, name: 'list.csv', port: 0, buildFolder: folder });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it stands, which fetch would tidy up. */
function ask(path: string, options: { method?: string; host?: string; address?: string } = {}) {
  const { port } = new URL(server.url);
  const { method = 'GET', host = `127.0.0.1:${port}`, address = '127.0.0.1' } = options;
  return new Promise<{ status: number; type: string; policy: string; body: string }>((resolve, reject) => {
    request({ host: address, port, path, method, headers: { Host: host } }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        body += part;
      });
      const header = (name: string) => String(response.headers[name]);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: header('content-type'),
          policy: header('content-security-policy'),
          body,
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the page of the workspace', () => {
  test('is answered with everything it asks for', async () => {
    const page = await ask('/');
    expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    const addresses = [...page.body.matchAll(/(?:src|href)="(\/[^"]*)"/g)].map((match) => match[1] ?? '');
    expect(addresses).toContain('/scripts/main.js');
    for (const address of [...addresses, '/o_spreadsheet.xml', '/font-awesome/fonts/fontawesome-webfont.woff2?v=4.7.0'])
      expect([address, (await ask(address)).status]).toEqual([address, 200]);
  });

  test('asks nothing of any other computer, by its policy', async () => {
    const { policy } = await ask('/');
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test('has the bundle as it is, and the names of its files', async () => {
    expect(JSON.parse((await ask('/build/')).body).sort()).toEqual(['Code.js', 'appsscript.json', 'help.html']);
    const code = await ask('/build/Code.js');
    expect(code.type).toBe('text/javascript; charset=utf-8');
    expect(code.body).toBe(readFileSync(join(BUILD, 'Code.js'), 'utf8'));
  });

  test('has the workspace with its name', async () => {
    expect(JSON.parse((await ask('/workspace.json')).body)).toEqual({ name: 'list.csv', saved });
  });

  test('is for reading only', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  test.each([
    '/package.json',
    '/../package.json',
    '/build/../package.json',
    '/build/%2e%2e/package.json',
    '/build/.hidden.html',
    '/build/notes.txt',
    '/constructor',
    '/scripts/../serve.ts',
    '//',
  ])('does not give away %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test('is refused to a page that reaches it under a name of its own', async () => {
    expect((await ask('/workspace.json', { host: 'rebound.example' })).status).toBe(403);
  });

  test('is not offered at any other address of this computer', async () => {
    await expect(ask('/', { address: '127.0.0.2' })).rejects.toThrow();
  });
});

test('A port that is taken is refused in a sentence that names the way out', async () => {
  const taken = Number(new URL(server.url).port);
  const second = serve({ saved, port: taken });
  await expect(second).rejects.toThrow(PortError);
  await expect(second).rejects.toThrow(`The port ${taken} is taken. Choose another with --port.`);
});

test('Without a port two workspaces are served side by side', async () => {
  const [one, other] = [await serve({ saved }), await serve({ saved })];
  expect(one.url).not.toBe(other.url);
  await Promise.all([one.close(), other.close()]);
});
