import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './bundle';
import { type ClaspResult, clasp } from './clasp';

export interface DeployOptions {
  /** Runs clasp in the project folder. */
  run: (args: string[]) => ClaspResult;
  projectFolder: string;
  build: () => void;
  print: (line: string) => void;
}

const ALLOW =
  'Log in with "npx clasp login", and turn the Apps Script API on at https://script.google.com/home/usersettings. Then run "npm run deploy" again.';

/**
 * Brings the add-on to Google: makes a new spreadsheet with a script bound to it when .clasp.json names no script yet,
 * builds, and pushes.
 * @throws Error that says what to do. clasp exits with 0 on errors of its own, so its words and the project file are
 *   checked too.
 */
export function deploy({ run, projectFolder, build, print }: DeployOptions): void {
  const projectFile = join(projectFolder, '.clasp.json');
  requireLogin(run);
  if (!readProject(projectFile).scriptId) {
    print('Making a new spreadsheet with the script bound to it...');
    createSpreadsheet(run, projectFile);
  }
  // After the creation, because that overwrites build/appsscript.json with Google's default.
  build();
  print('Pushing build/ to Apps Script...');
  push(run);

  const { scriptId, parentId } = readProject(projectFile);
  if (parentId) {
    print(`The spreadsheet: https://docs.google.com/spreadsheets/d/${parentId}`);
    print('Open it, or reload it when it is open, and choose Common Ground > Set up this spreadsheet.');
  } else {
    print(`The script: https://script.google.com/d/${scriptId}/edit`);
    print('Open the spreadsheet it is bound to, and choose Common Ground > Set up this spreadsheet.');
  }
}

interface ClaspProject {
  scriptId?: string;
  parentId?: string;
}

function readProject(projectFile: string): ClaspProject {
  if (!existsSync(projectFile)) {
    throw new Error(`There is no ${projectFile}. Make it with the content {"rootDir": "build"}.`);
  }
  try {
    return JSON.parse(readFileSync(projectFile, 'utf8'));
  } catch (error) {
    throw new Error(`${projectFile} is not JSON: ${(error as Error).message}`);
  }
}

function requireLogin(run: DeployOptions['run']): void {
  const { status, output } = run(['show-authorized-user', '--json']);
  if (status !== 0) throw new Error(`clasp could not say who is logged in.\n${output}`);
  if (!/"loggedIn":\s*true/.test(output)) throw new Error(`clasp is not logged in to Google. ${ALLOW}`);
}

function createSpreadsheet(run: DeployOptions['run'], projectFile: string): void {
  // clasp takes any scriptId, even an empty one, for an existing project and would do nothing.
  const { scriptId, ...rest } = readProject(projectFile);
  if (scriptId !== undefined) writeFileSync(projectFile, `${JSON.stringify(rest)}\n`);

  const args = ['create-script', '--type', 'sheets', '--title', 'Common Ground', '--rootDir', 'build'];
  const { output } = run(args);
  if (readProject(projectFile).scriptId) return;
  const created = /script\.google\.com\/d\/([\w-]+)/.exec(output)?.[1];
  throw new Error(
    created
      ? `clasp made the script ${created} but did not note it. Add "scriptId": "${created}" to .clasp.json, then run "npm run deploy" again.\n${output}`
      : `clasp did not make a spreadsheet with a script. ${ALLOW}\n${output}`,
  );
}

function push(run: DeployOptions['run']): void {
  const { status, output } = run(['push', '--force']);
  const isPushed = /^(Pushed (?!no files)|Script is already up to date)/m.test(output);
  if (status !== 0 || !isPushed) throw new Error(`clasp did not push. ${ALLOW}\n${output}`);
}

if (require.main === module) {
  const projectFolder = join(__dirname, '..');
  try {
    deploy({
      run: (args) => clasp(args, projectFolder),
      projectFolder,
      build: () => build(),
      print: (line) => console.log(line),
    });
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
