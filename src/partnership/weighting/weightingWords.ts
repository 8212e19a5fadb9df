import { cellInWords } from '../rating';
import { count } from '../text';

/** What is said of answers from which no weights follow. */
export const weightingWords = {
  nothingToWeigh: 'There is nothing to weigh: give one number for each criterion.',
  rankNotANumber: (position: number, rank: unknown) =>
    `The place of criterion ${position} is '${cellInWords(rank)}'; places are numbers, 1 for the criterion that counts most.`,
  swingNotOnScale: (position: number, rating: unknown) =>
    `The rating of criterion ${position} is '${cellInWords(rating)}'; ratings are numbers from 0 to 100.`,
  swingAllZero: 'At least one criterion must be rated more than 0; give 100 to the one that counts most.',
  comparisonsMissing: (comparisons: number) =>
    `Three criteria need three comparisons (1 with 2, 1 with 3, 2 with 3), but there ${comparisons === 1 ? 'is' : 'are'} ${comparisons}.`,
  comparisonsTooMany: (size: number, most: number) =>
    `Comparisons of 1 to ${most} criteria can be weighed, but there are ${size}.`,
  comparisonsNotSquare: (row: number, cells: number, size: number) =>
    `The table of comparisons needs as many columns as rows: row ${row} should have ${count(size, 'number')}, but has ${cells}.`,
  comparisonNotOnScale: (row: number, column: number, comparison: unknown) =>
    `The comparison of criterion ${row} with criterion ${column} is '${cellInWords(comparison)}'; it must be a number from 1/9 to 9.`,
  comparisonWithItself: (row: number) => `Criterion ${row} compared with itself must be 1.`,
  comparisonsNotReciprocal: (row: number, column: number) =>
    `The comparisons of criteria ${row} and ${column} do not agree: when one counts 3 times as much, the other must be 1/3.`,
};
