import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ClaspResult } from '../../local/clasp';
import { deploy } from '../../local/deploy';
import { throwAwayProject } from './throwAwayProject';

const LOGGED_IN: ClaspResult = { status: 0, output: '{\n  "loggedIn": true,\n  "email": "ana@example.org"\n}' };
const PUSHED: ClaspResult = {
  status: 0,
  output: 'Pushed 2 files at 10:00:00.\n└─ build/Code.js\n└─ build/appsscript.json',
};

interface Scene {
  project?: string;
  login?: ClaspResult;
  /** What create-script answers, and what it leaves in the project file. */
  create?: ClaspResult & { project?: string };
  push?: ClaspResult;
}

/** Deploys with a clasp that answers as told, and tells what happened, in order. */
function deployIn({ project = '{"rootDir": "build"}', login = LOGGED_IN, create, push = PUSHED }: Scene) {
  const folder = throwAwayProject({ '.clasp.json': project });
  const projectFile = join(folder, '.clasp.json');
  const steps: string[] = [];
  const printed: string[] = [];
  const projectBefore: Record<string, string> = {};
  const run = (args: string[]): ClaspResult => {
    steps.push(args.join(' '));
    projectBefore[args[0] ?? ''] = readFileSync(projectFile, 'utf8');
    if (args[0] === 'show-authorized-user') return login;
    if (args[0] === 'push') return push;
    if (create?.project) writeFileSync(projectFile, create.project);
    return create ?? { status: 1, output: 'not expected' };
  };
  let message = '';
  try {
    deploy({ run, projectFolder: folder, build: () => steps.push('build'), print: (line) => printed.push(line) });
  } catch (error) {
    message = (error as Error).message;
  }
  return { steps, printed: printed.join('\n'), message, projectBefore };
}

const CREATE = 'create-script --type sheets --title Common Ground --rootDir build';
const CREATED = {
  status: 0,
  output:
    'Created new document: https://drive.google.com/open?id=SHEET\nCreated new script: https://script.google.com/d/SCRIPT/edit',
  project: '{"scriptId": "SCRIPT", "rootDir": "build", "parentId": "SHEET"}',
};

describe('the first deployment', () => {
  test('makes the spreadsheet, then builds, then pushes, and says where it is', () => {
    const { steps, printed, message } = deployIn({ create: CREATED });
    expect(message).toBe('');
    expect(steps).toEqual(['show-authorized-user --json', CREATE, 'build', 'push --force']);
    expect(printed).toContain('https://docs.google.com/spreadsheets/d/SHEET');
    expect(printed).toContain('Set up this spreadsheet');
  });

  test('removes an empty script id first and leaves the rest of the project file', () => {
    const { steps, projectBefore } = deployIn({ project: '{"scriptId": "", "rootDir": "build"}', create: CREATED });
    expect(JSON.parse(projectBefore['create-script'] ?? '')).toEqual({ rootDir: 'build' });
    expect(steps).toContain('push --force');
  });

  test('stops when clasp exits with 0 and made nothing', () => {
    const { steps, message } = deployIn({ create: { status: 0, output: 'Project file already exists.' } });
    expect(steps).toEqual(['show-authorized-user --json', CREATE]);
    expect(message).toContain('clasp did not make a spreadsheet');
    expect(message).toContain('https://script.google.com/home/usersettings');
    expect(message).toContain('Project file already exists.');
  });

  test('names the script that clasp made but did not note', () => {
    const { steps, message } = deployIn({ create: { status: 1, output: CREATED.output } });
    expect(steps).not.toContain('build');
    expect(message).toContain('"scriptId": "SCRIPT"');
  });
});

describe('a later deployment', () => {
  const project = '{"scriptId": "SCRIPT", "rootDir": "build"}';

  test('builds and pushes to the script that is known', () => {
    const { steps, printed, message } = deployIn({ project });
    expect(message).toBe('');
    expect(steps).toEqual(['show-authorized-user --json', 'build', 'push --force']);
    expect(printed).toContain('https://script.google.com/d/SCRIPT/edit');
  });

  test('takes a script that is up to date already', () => {
    const { message } = deployIn({ project, push: { status: 0, output: 'Script is already up to date.' } });
    expect(message).toBe('');
  });

  test.each([
    ['skips the push and exits with 0', { status: 0, output: 'Skipping push.' }],
    ['has nothing to push', { status: 0, output: 'Pushed no files at 10:00:00.' }],
    ['says nothing', { status: 0, output: '' }],
    ['fails', { status: 1, output: 'User has not enabled the Apps Script API.' }],
    ['fails after the push', { status: 1, output: PUSHED.output }],
    ['is stopped', { status: null, output: '' }],
  ])('fails when clasp %s', (_, push) => {
    const { message, printed } = deployIn({ project, push });
    expect(message).toContain('clasp did not push.');
    expect(message).toContain(push.output);
    expect(printed).not.toContain('https://');
  });
});

describe('nothing is made, built or pushed', () => {
  test('when nobody is logged in, and the message says what to do', () => {
    const { steps, message } = deployIn({ login: { status: 0, output: '{\n  "loggedIn": false\n}' } });
    expect(steps).toEqual(['show-authorized-user --json']);
    expect(message).toContain('npx clasp login');
    expect(message).toContain('https://script.google.com/home/usersettings');
  });

  test('when clasp cannot say who is logged in', () => {
    const { steps, message } = deployIn({ login: { status: 1, output: 'getaddrinfo ENOTFOUND' } });
    expect(steps).toEqual(['show-authorized-user --json']);
    expect(message).toContain('getaddrinfo ENOTFOUND');
  });

  test('when the project file cannot be read', () => {
    const { steps, message } = deployIn({ project: '{rootDir' });
    expect(steps).toEqual(['show-authorized-user --json']);
    expect(message).toContain('.clasp.json is not JSON');
  });

  test('when there is no project file', () => {
    const folder = throwAwayProject({});
    const options = { run: () => LOGGED_IN, projectFolder: folder, build: () => undefined, print: () => undefined };
    expect(() => deploy(options)).toThrow(/There is no .*\.clasp\.json\. Make it with the content/);
  });
});
