import { expect, test } from '@jest/globals';
import { QUESTION_KEYS, QUESTIONS } from '../../../src/partnership/checkin/questions';
import { words } from '../../../src/partnership/words';

test('there are seven questions, each one its own, asked in both languages', () => {
  expect(QUESTION_KEYS).toHaveLength(7);
  for (const language of ['en', 'es'] as const) {
    const asked = QUESTION_KEYS.map((key) => QUESTIONS[key][language]);
    expect(new Set(asked).size).toBe(7);
    for (const question of asked) expect(question).toMatch(language === 'es' ? /^¿.*\?$/ : /^[A-Z].*\?$/);
  }
});

test('each has a column in the log', () => {
  const headings = QUESTION_KEYS.map((key) => words.checkInLogHeadings[key]);
  expect(new Set(headings).size).toBe(7);
});
