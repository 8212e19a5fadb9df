import { describe, expect, test } from '@jest/globals';
import { overlapColumn } from '../../../src/partnership/overlap/overlapColumn';
import type { AnswerRow } from '../../../src/partnership/ratingTable';

const overlap = (names: unknown, texts: unknown, areas?: unknown) => overlapColumn(names, texts, areas);

const NAMES = [['Organization'], ['Harbor Youth Works'], ['Meadow Choir'], ['Riverbank Teens'], ['']];
const TEXTS = [
  ['What they do'],
  ['Tutoring, mentoring for teens'],
  ['Sings'],
  ['Mentors for teenagers, and tutors'],
  [''],
];

describe('overlapColumn', () => {
  test('answers its heading, and for each partner the nearest, what that may be and the words', () => {
    expect(overlap(NAMES, TEXTS)).toEqual([
      ['Overlap'],
      ['Riverbank Teens (possible duplication): Tutoring, mentoring, teens'],
      [''],
      ['Harbor Youth Works (possible duplication): Tutoring, mentoring, teens'],
    ]);
  });

  test('reads the texts of several columns, and the areas', () => {
    const offers = [['They offer'], ['a gym'], [''], ['gym, hall'], ['']];
    const both = TEXTS.map((row, index) => [...row, ...(offers[index] ?? [])]);
    expect((overlap(NAMES, both) as AnswerRow[])[1]?.[0]).toMatch(/gym/);
    const areas = [['Area served'], ['Old Town'], [''], ['Harbor'], ['']];
    expect((overlap(NAMES, TEXTS, areas) as AnswerRow[])[1]?.[0]).toMatch(/^Riverbank Teens \(natural ally\)/);
  });

  test('answers one row and rows without names with blanks', () => {
    expect(overlap('Harbor', 'Mentoring')).toBe('');
    expect(overlap('', '')).toBe('');
    expect(overlap([['A'], [''], ['B']], [['Mentoring'], ['Mentoring'], ['Sings']])).toEqual([[''], [''], ['']]);
  });

  test('answers a list without a heading', () => {
    const answers = overlap(NAMES.slice(1), TEXTS.slice(1)) as AnswerRow[];
    expect(answers).toHaveLength(3);
    expect(answers[0]?.[0]).toMatch(/^Riverbank/);
  });

  test('refuses fewer texts than names with a clear sentence', () => {
    expect(() => overlap(NAMES, TEXTS.slice(0, 2))).toThrow(/^[A-Z].*\.$/);
  });

  test('takes anything that stands in cells, and changes none of it', () => {
    const names = [['=HYPERLINK("x")'], ['<img onerror>'], [7], ['{{name}} $& \\1']];
    const texts = [['mentoring teens '.repeat(1000)], ['mentoring\nteens'], [true], [new Date(0)]];
    const copy = structuredClone([names, texts]);
    expect((overlap(names, texts) as AnswerRow[])[0]?.[0]).toMatch(/^<img onerror> \(/);
    expect([names, texts]).toEqual(copy);
  });
});
