import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from './bundle';
import { ListError } from './list';
import { progressLine } from './progressLine';
import { runList } from './runList';
import { PortError, serve } from './serve';
import { summaryText } from './summaryText';

const USAGE = `Usage: npm start -- [LIST.csv] [--out DIR] [--json] [--time-zone ZONE] [--no-serve] [--port N]

  LIST.csv       the partner list; without one, a sample list of 21 partners
  --out          where the results go; a second run there goes on with the same workspace (out)
  --json         print one JSON object instead of the summary
  --time-zone    IANA zone of the calendar, such as America/New_York (this computer's)
  --no-serve     do not open the workspace as a page afterwards; neither does --json, nor a CI server
  --port         the port of the page (8420, or the next free one)`;

main().catch((error: unknown) => {
  const isPlain = error instanceof ListError || error instanceof PortError;
  console.error(isPlain ? error.message : `Something went wrong: ${(error as Error).message}`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  buildIfStale();
  const progress = progressLine(process.stderr);
  try {
    const listFile = positionals[0] ?? join(__dirname, 'sample', 'partners.csv');
    const timeZone = values['time-zone'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    const summary = await runList({ listFile, outFolder: values.out, timeZone, progress: progress.show });
    progress.clear();
    console.log(values.json ? JSON.stringify(summary, null, 2) : summaryText(summary, listFile));
    if (!values['no-serve'] && !values.json && !process.env.CI) await openPage(listFile, values.out, values.port);
  } finally {
    progress.clear();
  }
}

async function openPage(listFile: string, outFolder: string, port: number | undefined): Promise<void> {
  const saved = JSON.parse(readFileSync(join(outFolder, 'workspace.json'), 'utf8'));
  const { url, close } = await serve({ saved, name: basename(listFile), ...(port === undefined ? {} : { port }) });
  process.once('SIGINT', close);
  console.log(`\nOpen ${url} to use it as a spreadsheet (stop with Ctrl+C).`);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'out' },
        json: { type: 'boolean', default: false },
        'time-zone': { type: 'string' },
        'no-serve': { type: 'boolean', default: false },
        port: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (positionals.length > 1) throw new Error('One list at a time, please.');
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
      throw new Error(`'${values.port}' is not a port: give a number from 1 to 65535.`);
    }
    return { values: { ...values, port }, positionals };
  } catch (error) {
    throw new ListError(`${(error as Error).message}\n\n${USAGE}`);
  }
}
