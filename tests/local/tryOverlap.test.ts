import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { tryOverlap } from '../../local/tryOverlap';

const folder = mkdtempSync(join(tmpdir(), 'try-overlap-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('prints the strongest pairs of a list with their words', async () => {
  const list = [
    'Organization,Mission,Services,Street,City,Lat,Lon',
    'Alder Mentors,Mentoring teens,tutoring,,,39.29,-76.61',
    'Birch Youth,Mentors and tutors for youth,,,,39.30,-76.61',
    'Cedar Choir,Sings,,1 Main St,Birch,,',
    'Dogwood Van,Drives,,1 main st,Birch,,',
  ];
  expect((await tryOverlap(file('list.csv', list.join('\n')))).split('\n')).toEqual([
    'list.csv: 4 partners, 1 Possible duplication, 1 Same building',
    '  1. Alder Mentors | Birch Youth | Possible duplication | Mentoring, teens, tutoring | 1.1 km (0.7 miles)',
    '  2. Cedar Choir | Dogwood Van | Same building',
  ]);
});

test('says why a list cannot be read, and that nothing overlaps', async () => {
  expect(await tryOverlap(file('empty.csv', ''))).toBe('empty.csv is empty.');
  expect(await tryOverlap(file('one.csv', 'Organization,Mission\nAlder,Sings'))).toBe('one.csv: 1 partner, no overlap');
});
