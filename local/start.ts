import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from './bundle';
import { ListError } from './list';
import { progressLine } from './progressLine';
import { runList } from './runList';
import { summaryText } from './summaryText';

const USAGE = `Usage: npm start -- [LIST.csv] [--out DIR] [--json] [--time-zone ZONE]

  LIST.csv       the partner list; without one, a sample list of 21 partners
  --out          where the results go; a second run there goes on with the same workspace (out)
  --json         print one JSON object instead of the summary
  --time-zone    IANA zone of the calendar, such as America/New_York (this computer's)`;

main().catch((error: unknown) => {
  console.error(error instanceof ListError ? error.message : `Something went wrong: ${(error as Error).message}`);
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
  } finally {
    progress.clear();
  }
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'out' },
        json: { type: 'boolean', default: false },
        'time-zone': { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (positionals.length > 1) throw new Error('One list at a time, please.');
    return { values, positionals };
  } catch (error) {
    throw new ListError(`${(error as Error).message}\n\n${USAGE}`);
  }
}
