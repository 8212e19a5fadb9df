import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { columnOf } from '../src/partnership/columns';
import { importPartners } from '../src/partnership/import/importPartners';
import { IMPORT_WORDS } from '../src/partnership/import/languages';
import { type MatchedColumn, proposeMatching } from '../src/partnership/import/matching';
import { failureSentence, importProblemSentence } from '../src/partnership/import/sentences';
import { isField } from '../src/partnership/import/target';
import { readFile } from '../src/sidebar/importList/readFile';
import { readWorkbook } from '../src/sidebar/importList/workbook';
import { namedEntity } from './namedEntity';

const LISTS = /\.(csv|tsv|txt|json|geojson|xlsx)$/i;
const MOST_LINES = 10;
const words = IMPORT_WORDS.en;

/** How a file would be imported, for people: its encoding, what its columns mean, the balance, what to look at. */
export async function tryImport(path: string): Promise<string> {
  const name = basename(path);
  const read = await readFile(readFileSync(path), name, { named: namedEntity, readWorkbook });
  if ('failure' in read) return failureSentence(read.failure, 'en', name);
  const { table } = read;
  const matching = proposeMatching(table);
  const list = importPartners(table, matching);
  const { headingRow, layout, columns } = matching;
  const headings = headingRow === undefined ? 'no headings' : `headings in row ${headingRow + 1}`;
  const problems = [...read.problems, ...list.problems].map((one) => importProblemSentence(one, matching, 'en'));
  const skipped = list.skipped.map(
    ({ row, reason, text }) => `Row ${row} (${text.slice(0, 40)}): ${words.reasons[reason]}`,
  );
  return [
    `${name}: ${[read.encoding ?? `sheet ${read.sheet}`, layout && words.layouts[layout], table.unit === 'row' && headings].filter(Boolean).join(', ')}`,
    ...columns.filter(({ use }) => use !== 'leaveOut').map(columnLine),
    `  left out: ${
      columns
        .filter(({ use }) => use === 'leaveOut')
        .map(({ heading }) => heading)
        .join(', ') || 'nothing'
    }`,
    ...[words.united(list.united)].filter(Boolean).map((line) => `  ${line}`),
    ...firstOf([...problems, ...skipped]).map((line) => `  ${line}`),
    `  ${words.balance(list.balance)}`,
  ].join('\n');
}

function columnLine({ heading, use, guessed }: MatchedColumn): string {
  const becomes = isField(use) ? columnOf(use).heading : use === 'leaveOut' ? '' : words.uses[use];
  return `  ${heading} -> ${becomes}${guessed ? ' (by its cells)' : ''}`;
}

function firstOf(lines: readonly string[]): string[] {
  const more = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`… and ${more} more`] : [])];
}

function listsIn(path: string): string[] {
  if (!existsSync(path)) throw new Error(`There is no file or folder ${path}.`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => LISTS.test(name))
    .map((name) => join(path, name));
}

async function main(paths: readonly string[]): Promise<void> {
  if (paths.length === 0)
    console.log('Name one or more lists, or a folder of lists: npm run try-import -- my-list.csv');
  for (const path of paths.flatMap(listsIn)) console.log(`${await tryImport(path)}\n`);
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
