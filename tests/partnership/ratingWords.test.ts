import { describe, expect, test } from '@jest/globals';
import { type Rating, readRating } from '../../src/partnership/rating';
import { NOT_RATED_WORDS, RATING_WORDS } from '../../src/partnership/ratingWords';
import { fold } from '../../src/partnership/text';

const RATINGS: readonly Rating[] = ['Low', 'Medium', 'High'];
const wordsFor = (rating: Rating) => Object.values(RATING_WORDS[rating]).flatMap((words) => words.split(' '));

describe('the words for ratings', () => {
  test('stand in the form in which cells are looked up', () => {
    const all = [...RATINGS.flatMap(wordsFor), ...NOT_RATED_WORDS];
    expect(all.filter((word) => word === '' || fold(word) !== word)).toEqual([]);
  });

  test('mean one rating each, whatever the language', () => {
    const meanings = new Map<string, Set<string>>();
    for (const rating of RATINGS) {
      for (const word of wordsFor(rating)) meanings.set(word, (meanings.get(word) ?? new Set()).add(rating));
    }
    for (const word of NOT_RATED_WORDS) meanings.set(word, (meanings.get(word) ?? new Set()).add('not rated'));
    const ambiguous = Array.from(meanings).filter(([, ratings]) => ratings.size > 1);
    expect(ambiguous.map(([word]) => word)).toEqual([]);
  });

  test('are known for all three ratings in every language', () => {
    const languages = Object.keys(RATING_WORDS.High).sort();
    expect(Object.keys(RATING_WORDS.Medium).sort()).toEqual(languages);
    expect(Object.keys(RATING_WORDS.Low).sort()).toEqual(languages);
    for (const language of ['en', 'es', 'fr', 'de']) expect(languages).toContain(language);
  });

  test('are all read as the rating they stand under', () => {
    RATINGS.forEach((rating, index) => {
      for (const word of wordsFor(rating)) expect([word, readRating(word).code]).toEqual([word, index + 1]);
    });
    for (const word of NOT_RATED_WORDS) expect([word, readRating(word).code]).toEqual([word, 0]);
  });
});
