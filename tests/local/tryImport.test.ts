import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { tryImport } from '../../local/tryImport';

const folder = mkdtempSync(join(tmpdir(), 'try-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('says how a list would be imported', async () => {
  const path = file('list.csv', 'Our partners,,\nNombre,Servicios,Caf&eacute;\nAlder,meals,x\nAlder,rides,x\n');
  expect((await tryImport(path)).split('\n')).toEqual([
    'list.csv: UTF-8, headings in row 2',
    '  Nombre -> Organization',
    '  Servicios -> They offer',
    '  Café -> Keep as its own column',
    '  left out: nothing',
    '  Where an organization has several rows, what they say in "Servicios" stands in one cell, a line each.',
    '  Row 1 (Our partners): It stands above the headings.',
    '  3 rows read = 1 to add + 1 merged + 1 skipped.',
  ]);
});

test('says why a list cannot be read', async () => {
  expect(await tryImport(file('empty.csv', ''))).toBe('empty.csv is empty.');
});
