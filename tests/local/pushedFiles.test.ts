import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { clasp } from '../../local/clasp';
import { throwAwayProject } from './throwAwayProject';

const BUILD = join(__dirname, '..', '..', 'build');

test('clasp pushes exactly the files of build/, and no stray file beside them', () => {
  const folder = throwAwayProject({
    '.clasp.json': '{"scriptId": "offline", "rootDir": "build"}',
    'build/Code.js.map': '{}',
    'build/README.md': '# Not for Apps Script',
  });
  cpSync(BUILD, join(folder, 'build'), { recursive: true });

  const { status, output } = clasp(['show-file-status', '--json', '-P', join(folder, '.clasp.json')], folder);
  expect(status).toBe(0);
  const { filesToPush, untrackedFiles } = JSON.parse(output.split('\n').find((line) => line.startsWith('{')) ?? '');
  const built = readdirSync(BUILD).sort();
  expect(built).toEqual(expect.arrayContaining(['Code.js', 'appsscript.json']));
  expect(filesToPush.sort()).toEqual(built.map((name) => join('build', name)));
  expect(untrackedFiles.sort()).toEqual(['Code.js.map', 'README.md'].map((name) => join('build', name)));
}, 30_000);
