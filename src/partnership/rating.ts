import { dayOfCell, isDate } from './calendarDate';
import { NOT_RATED_WORDS, RATING_WORDS } from './ratingWords';
import { fold, plainText, shorten } from './text';

/** How well a partner does on a criterion. */
export type Rating = 'High' | 'Medium' | 'Low';

/** The ratings from lowest to highest; a place in this list is a {@link RatingCode}. `null` is not rated. */
export const RATINGS = [null, 'Low', 'Medium', 'High'] as const;

/** 0 not rated, 1 Low, 2 Medium, 3 High. */
export type RatingCode = 0 | 1 | 2 | 3;

/** What a cell says: a rating's code and its points for the score (0 to 100), or that it cannot be read. */
export interface Reading {
  readonly code: RatingCode | typeof UNREADABLE;
  readonly points: number;
  /** True for a number whose points lie between those of the words. */
  readonly between: boolean;
}

/** The points of a rating given as a word: Low 0, Medium 50, High 100. */
export function pointsOf(code: RatingCode): number {
  return code === 0 ? 0 : (code - 1) * 50;
}

export const UNREADABLE = -1;

const NOT_RATED: Reading = { code: 0, points: 0, between: false };
const LOW: Reading = { code: 1, points: 0, between: false };
const MEDIUM: Reading = { code: 2, points: 50, between: false };
const HIGH: Reading = { code: 3, points: 100, between: false };
const NOT_A_RATING: Reading = { code: UNREADABLE, points: 0, between: false };
const OF_RATING: Readonly<Record<Rating, Reading>> = { Low: LOW, Medium: MEDIUM, High: HIGH };

/**
 * Reads one cell as a rating: a word or its letter in several languages, a number from 1 to 5, or blank.
 * Case, accents, outer blanks and invisible marks do not count; a decimal comma is accepted.
 * Bands on the 1 to 5 scale: under 2.5 Low, 2.5 to under 3.5 Medium, from 3.5 High; points are (x - 1) / 4 of 100.
 * Anything else (another word, a number off the scale, a date, TRUE) is unreadable, never guessed.
 *
 * @example readRating(' HIGH ').code // 3
 * @example readRating(2.49).code // 1
 * @example readRating('Hihg').code // UNREADABLE
 */
export function readRating(cell: unknown): Reading {
  if (cell === '' || cell === null || cell === undefined) return NOT_RATED;
  if (typeof cell === 'number') return readNumber(cell);
  if (typeof cell !== 'string') return NOT_A_RATING;
  const word = fold(cell);
  if (word === '') return NOT_RATED;
  if (/^\d([.,]\d+)?$/.test(word)) return readNumber(Number(word.replace(',', '.')));
  return wordTable().get(word) ?? NOT_A_RATING;
}

function readNumber(x: number): Reading {
  if (!(x >= 1 && x <= 5)) return NOT_A_RATING;
  const code = x < 2.5 ? 1 : x < 3.5 ? 2 : 3;
  const points = ((x - 1) / 4) * 100;
  return { code, points, between: points !== pointsOf(code) };
}

let knownWords: Map<string, Reading> | undefined;

/** Built at the first word that needs it: nothing is computed when the bundle loads. */
function wordTable(): Map<string, Reading> {
  if (knownWords) return knownWords;
  knownWords = new Map();
  for (const rating of ['High', 'Medium', 'Low'] as const) {
    for (const language of Object.keys(RATING_WORDS[rating])) {
      for (const word of (RATING_WORDS[rating][language] ?? '').split(' ')) knownWords.set(word, OF_RATING[rating]);
    }
  }
  for (const word of NOT_RATED_WORDS) knownWords.set(word, NOT_RATED);
  return knownWords;
}

/**
 * A reader for a whole range: each different cell is read once, and the plain words by one comparison,
 * so that a list of 100,000 rows costs little more than looking at each cell.
 */
export function ratingReader(): (cell: unknown) => Reading {
  const seen = new Map<unknown, Reading>();
  return (cell) => {
    switch (cell) {
      case 'High':
        return HIGH;
      case 'Medium':
        return MEDIUM;
      case 'Low':
        return LOW;
      case '':
        return NOT_RATED;
    }
    let reading = seen.get(cell);
    if (reading === undefined) {
      reading = readRating(cell);
      seen.set(cell, reading);
    }
    return reading;
  };
}

/** A cell's content as it stands in a message: dates as yyyy-mm-dd, TRUE and FALSE in capitals, long texts cut. */
export function cellInWords(cell: unknown): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDate(cell)) return dayOfCell(cell) ?? 'a date';
  return shorten(plainText(cell));
}
