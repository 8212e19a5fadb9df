import { describe, expect, test } from '@jest/globals';
import { workspaceWith } from '../commands/addOnWorkspace';
import { customFunction, SENTENCE } from './columnFunction';

const overlap = customFunction('PARTNER_OVERLAP');
const LIST = [
  ['Organization', 'What they do', 'Area served'],
  ['Harbor Youth Works', 'Tutoring, mentoring for teens', 'Old Town'],
  ['Meadow Choir', 'Sings', ''],
  ['Riverbank Teens', 'Mentors for teenagers, and tutors', 'Harbor'],
];
const column = (place: number) => LIST.map((row) => [row[place]]);

describe('PARTNER_OVERLAP', () => {
  test('names for each partner the nearest, what that may be and the words', () => {
    expect(overlap(column(0), column(1))).toEqual([
      ['Overlap'],
      ['Riverbank Teens (possible duplication): Tutoring, mentoring, teens'],
      [''],
      ['Harbor Youth Works (possible duplication): Tutoring, mentoring, teens'],
    ]);
  });

  test('calls those who work elsewhere allies', () => {
    const answers = overlap(column(0), column(1), column(2)) as string[][];
    expect(answers[1]?.[0]).toBe('Riverbank Teens (natural ally): Tutoring, mentoring, teens');
  });

  test('refuses fewer texts than names with a clear sentence', () => {
    expect(() => overlap(column(0), column(1).slice(0, 2))).toThrow(SENTENCE);
    expect(() => overlap(column(0), column(1), column(2).slice(0, 2))).toThrow(SENTENCE);
  });

  test('fills a column of a sheet, to the last name', () => {
    const workspace = workspaceWith(LIST.map((row) => [...row, '']));
    workspace.type('Partners', 'D1', '=PARTNER_OVERLAP(A1:A;B1:B;C1:C)');
    const answers = workspace.rows('Partners').map((row) => row[3]);
    expect(answers).toEqual([
      'Overlap',
      'Riverbank Teens (natural ally): Tutoring, mentoring, teens',
      '',
      'Harbor Youth Works (natural ally): Tutoring, mentoring, teens',
    ]);
  });
});
