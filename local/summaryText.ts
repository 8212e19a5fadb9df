import { basename, dirname } from 'node:path';
import { CRITERIA } from '../src/partnership/criterion';
import { count, shorten } from '../src/partnership/text';
import type { RunSummary } from './runList';

const SHOWN = 10;

/** What a run came to, for a person at a terminal. */
export function summaryText(summary: RunSummary, listFile: string): string {
  const { partners, priorities, mous, checkIns, upToDate, problems, list, files } = summary;
  const lines = [
    `${count(partners, 'partner')} from ${basename(listFile)}`,
    '',
    ...Object.entries(priorities).map(([name, many]) => `  ${String(many).padStart(5)}  ${MEANING[name] ?? name}`),
    '',
    ...first(summary),
    `${count(mous, 'MOU')} drafted${already(upToDate.mous)}.`,
    `${count(checkIns, 'check-in')} scheduled${already(upToDate.checkIns)}. Nobody was invited.`,
  ];
  if (priorities.unrated === partners) {
    lines.push('', 'Nothing is rated yet. Rate the partners in the workbook, or in your list in three columns:');
    lines.push(`  ${CRITERIA.map((criterion) => criterion.name).join(', ')}`);
  }
  if (list.notInList > 0) {
    lines.push(`${count(list.notInList, 'partner')} of an earlier list in this folder stayed in the workbook.`);
  }
  if (problems.length > 0) {
    lines.push('', `${count(problems.length, 'cell')} to check:`);
    lines.push(...problems.slice(0, SHOWN).map(({ row, partner, message }) => `  row ${row}, ${partner}: ${message}`));
    if (problems.length > SHOWN) lines.push(`  and ${problems.length - SHOWN} more, in the workbook`);
  }
  lines.push('', 'Open:', ...openable(files).map((file) => `  ${file}`));
  return lines.join('\n');
}

const MEANING: Readonly<Record<string, string>> = {
  Immediate: 'Immediate   start now',
  Explore: 'Explore     get to know each other',
  'Long-term': 'Long-term   something must change first',
  undecided: 'undecided   a rating is missing',
  unreadable: 'unreadable  a cell to check',
  unrated: 'unrated     nothing is rated yet',
};

/** The partners to begin with, and why. */
function first({ matrix, priorities }: RunSummary): string[] {
  const [headings = [], ...rows] = matrix;
  const [name, reason] = ['Organization', 'Reason'].map((heading) => headings.indexOf(heading));
  const shown = rows.slice(0, Math.min(5, priorities.Immediate));
  if (shown.length === 0) return [];
  return ['Begin with:', ...shown.map((row) => `  ${shorten(String(row[name ?? 0]), 60)}: ${row[reason ?? 0]}`), ''];
}

function already(many: number): string {
  return many === 0 ? '' : `, ${many} already there`;
}

/** The files to open: the documents as their folder. */
function openable(files: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const file of files) {
    if (file.endsWith('.docx')) folders.add(`${dirname(file)}/`);
    else if (!file.endsWith('.json')) folders.add(file);
  }
  return [...folders];
}
