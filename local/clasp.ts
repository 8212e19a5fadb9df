import { spawnSync } from 'node:child_process';

/** What one run of clasp said (standard output and error together) and its exit status. */
export interface ClaspResult {
  status: number | null;
  output: string;
}

/** Runs the project's own clasp in a folder, without a terminal, so it asks nothing. */
export function clasp(args: string[], folder: string): ClaspResult {
  // Through node rather than node_modules/.bin, whose .cmd file Node does not start on Windows without a shell.
  const result = spawnSync(process.execPath, [require.resolve('@google/clasp'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status: result.status, output: `${result.stdout}${result.stderr}`.trim() };
}
