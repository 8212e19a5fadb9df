import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importPartners } from '../src/partnership/import/importPartners';
import { proposeMatching } from '../src/partnership/import/matching';
import { failureSentence } from '../src/partnership/import/sentences';
import { overlapLines, overlapPairs } from '../src/partnership/overlap/report';
import { count } from '../src/partnership/text';
import { readFile } from '../src/sidebar/importList/readFile';
import { readWorkbook } from '../src/sidebar/importList/workbook';
import { namedEntity } from './namedEntity';

const USUAL_LINES = 20;

/**
 * The strongest overlaps in a list, for people to read and judge: a line each, with the shared words, as the menu item
 * "Find overlaps" would tell them.
 */
export async function tryOverlap(path: string, most = USUAL_LINES): Promise<string> {
  const name = basename(path);
  const read = await readFile(readFileSync(path), name, { named: namedEntity, readWorkbook });
  if ('failure' in read) return failureSentence(read.failure, 'en', name);
  const { partners } = importPartners(read.table, proposeMatching(read.table));
  const pairs = overlapPairs(
    { organization: '', mission: '' },
    partners.map(({ name, fields: { mission = '', theyOffer = '', area }, place }) => {
      return { name, mission, theyOffer, area, ...place };
    }),
  );
  const lines = overlapLines(pairs);
  const kinds = lines.map(([, , kind]) => kind);
  const counts = Array.from(new Set(kinds), (kind) => `${kinds.filter((one) => one === kind).length} ${kind}`);
  return [
    `${name}: ${count(partners.length, 'partner')}, ${counts.join(', ') || 'no overlap'}`,
    ...lines.slice(0, most).map(([one, other, kind, shared, distance], at) => {
      return `  ${at + 1}. ${one} | ${other} | ${[kind, shared, distance].filter(Boolean).join(' | ')}`;
    }),
  ].join('\n');
}

async function main(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) console.log('Name one or more lists: npm run try-overlap -- my-list.csv');
  for (const path of paths) console.log(`${await tryOverlap(path)}\n`);
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
