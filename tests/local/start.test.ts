import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { oraclePriority } from '../partnership/oracle';

const PROJECT = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'common-ground-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `npm start` as a person does. */
function start(...words: string[]) {
  const tsx = join(PROJECT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, join(PROJECT, 'local', 'start.ts'), '--no-serve', ...words],
    {
      encoding: 'utf8',
      cwd: folder,
      env: { ...process.env, TZ: 'Asia/Tokyo' },
    },
  );
  return { status, stdout, stderr };
}

describe('npm start with a list', () => {
  const words = ['High', 'HIGH ', 'Med', 'm', 'low', 'L', '5', '3', '1', ''];
  const records = Array.from({ length: 120 }, (_, i) => [
    i === 7 ? '"Crow &amp; Sons, ""The Nest"""' : i === 8 ? '=SUM(1)' : `Partner ${i + 1}`,
    i === 30 ? 'Hihg' : (words[i % 10] ?? ''),
    i === 60 ? '7' : (words[(i * 3 + (i >> 3)) % 10] ?? ''),
    words[(i * 7 + (i >> 4)) % 10] ?? '',
  ]);
  const list = join(folder, 'list.csv');
  writeFileSync(
    list,
    ['Name,Mission alignment,Resources,Relationship', ...records.map((r) => r.join(','))].join('\r\n'),
  );
  const run = () => start(list, '--out', 'results', '--json', '--time-zone', 'America/New_York');
  const first = run();
  const summary = JSON.parse(first.stdout);
  const made = () => readdirSync(join(folder, 'results', 'mous')).sort();

  test('counts every partner once, in the group that the rule says', () => {
    const expected: Record<string, number> = { undecided: 0, unreadable: 0, unrated: 0 };
    for (const [, ...ratings] of records) {
      const priority = oraclePriority(ratings.map((rating) => (/^\d$/.test(rating) ? Number(rating) : rating)));
      const group =
        priority === ''
          ? 'unrated'
          : priority.startsWith('Rate')
            ? 'undecided'
            : priority.startsWith('Check')
              ? 'unreadable'
              : priority;
      expected[group] = (expected[group] ?? 0) + 1;
    }
    expect(first.status).toBe(0);
    expect(summary.partners).toBe(120);
    expect(summary.priorities).toEqual(expected);
    expect(summary.priorities.Immediate).toBeGreaterThan(5);
    expect(summary.mous).toBe(expected.Immediate);
    expect(summary.checkIns).toBe(expected.Immediate);
  });

  test('names the mistakes with their rows', () => {
    expect(summary.problems).toEqual([
      { row: 32, partner: 'Partner 31', message: "Check: 'Hihg' is not a rating (Mission Alignment)" },
      { row: 62, partner: 'Partner 61', message: "Check: '7' is not a rating (Resource Complementarity)" },
    ]);
  });

  test('counts the calls to each service', () => {
    const { total, byService } = summary.serviceCalls;
    expect(Object.values<number>(byService).reduce((sum, calls) => sum + calls, 0)).toBe(total);
    expect(byService.Calendar).toBe(summary.checkIns + 1);
    // Besides the documents: their folder, and a look at what is there before, at the start and at the end.
    expect(byService.Drive).toBe(summary.mous + 4);
  });

  test('writes a workbook with every partner and its priority', () => {
    const parts = unzipSync(readFileSync(join(folder, 'results', 'workbook.xlsx')));
    const strings = strFromU8(parts['xl/sharedStrings.xml'] as Uint8Array);
    for (const text of ['Crow &amp; Sons, ', '=SUM(1)', 'Partner 120', 'Immediate', 'Long-term']) {
      expect(strings).toContain(text);
    }
    expect(strFromU8(parts['xl/workbook.xml'] as Uint8Array)).toMatch(/Partners.*Priority matrix.*Settings/s);
  });

  test('writes a document for each Immediate partner', () => {
    expect(made()).toHaveLength(summary.mous);
    const parts = unzipSync(readFileSync(join(folder, 'results', 'mous', made()[0] ?? '')));
    expect(strFromU8(parts['word/document.xml'] as Uint8Array)).toContain('Memorandum of Understanding');
  });

  test('writes a calendar in the zone asked for, whatever the computer has', () => {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, 'results', 'check-ins.ics'), 'utf8')));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events).toHaveLength(summary.checkIns);
    for (const event of events) {
      expect(event.startDate.zone.tzid).toBe('America/New_York');
      expect(event.startDate.hour).toBeGreaterThanOrEqual(10);
      expect([2, 3, 4, 5, 6]).toContain(event.startDate.dayOfWeek());
    }
  });

  test('run again makes no second document and no second event, and says so', () => {
    const before = made();
    const again = run();
    const second = JSON.parse(again.stdout);
    expect(second).toMatchObject({
      partners: 120,
      priorities: summary.priorities,
      mous: 0,
      checkIns: 0,
      upToDate: { mous: summary.mous, checkIns: summary.checkIns },
    });
    expect(made()).toEqual(before);
    const text = start(list, '--out', 'results').stdout;
    expect(text).toContain(`0 MOUs drafted, ${summary.mous} already there.`);
    expect(text).toContain(`0 check-ins scheduled, ${summary.checkIns} already there.`);
  });
});

test('npm start without a list uses the sample, and sums it up for a person', () => {
  const { status, stdout } = start();
  expect(status).toBe(0);
  expect(stdout).toMatch(/^21 partners from partners\.csv$/m);
  expect(stdout).toMatch(/^ +7 {2}Immediate +start now$/m);
  expect(stdout).toMatch(/^7 MOUs drafted\.$/m);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['check-ins.ics', 'mous', 'workbook.xlsx', 'workspace.json']);
});

describe('npm start refuses in one sentence, and writes nothing,', () => {
  test.each([
    ['a file that is not there', 'missing.csv', undefined, /^There is no file missing\.csv\.$/],
    ['an empty file', 'empty.csv', '', /^empty\.csv is empty\.$/],
    [
      'a file with no column of names',
      'towns.csv',
      'Town,Year\nBurlington,1785\n',
      /^towns\.csv has no column with the partners' names\. .*\.$/,
    ],
  ])('%s', (_, name, content, sentence) => {
    if (content !== undefined) writeFileSync(join(folder, name), content);
    const { status, stdout, stderr } = start(name, '--out', 'nothing', '--json');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim()).toMatch(sentence);
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
  });

  test('an option it does not know', () => {
    const { status, stderr } = start('--colour', 'blue');
    expect(status).toBe(1);
    expect(stderr).toMatch(/--colour[\s\S]*Usage: npm start/);
  });
});
