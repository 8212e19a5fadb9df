import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadBundle } from '../../../local/workspace/bundle';
import { LocalWorkspace } from '../../../local/workspace/localWorkspace';
import { manifest } from './testWorkspace';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ ...manifest, timeZone: 'Europe/Paris' }));
  writeFileSync(join(folder, 'help.html'), '<p>Help</p>');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a bundle in a folder', () => {
  test('runs with its manifest and its pages', () => {
    writeFileSync(
      join(folder, 'Code.js'),
      `var Namespace_ = (() => ({ run(page) { return [Session.getScriptTimeZone(), new Date(0).getHours(),
         HtmlService.createHtmlOutputFromFile(page).getContent()]; } }))();
       /** Doubles. @customfunction */
       function DOUBLE(value) { return value * 2; }
       function run(page) { return Namespace_.run.apply(this, arguments); }`,
    );
    const workspace = new LocalWorkspace({ bundle: loadBundle(folder) });
    expect(workspace.run('run', 'help')).toEqual(['Europe/Paris', 1, '<p>Help</p>']);
    workspace.type('Sheet1', 'A1', '=DOUBLE(4)');
    expect(workspace.rows('Sheet1')).toEqual([[8]]);
  });

  test('a script that cannot be read, or a folder without one, is an error', () => {
    expect(() => loadBundle(folder)).toThrow('Code.js');
    writeFileSync(join(folder, 'Code.js'), 'var = 1');
    expect(() => new LocalWorkspace({ bundle: loadBundle(folder) }).run('run')).toThrow('Unexpected token');
  });
});
