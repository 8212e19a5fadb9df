import { weightingWords as words } from './weightingWords';

/** Row against column: how many times as much the row's criterion counts, from 1/9 to 9; 1 on the diagonal. */
export type Comparisons = readonly (readonly number[])[];

/** The most criteria whose comparisons can be judged: the table of random indices ends here. */
export const MOST_CRITERIA = 10;

/** People type 0.33 for 1/3. */
const TOLERANCE = 0.015;
const HIGHEST = 9;

/**
 * The table of comparisons of three criteria, from the three questions "how many times as much does the first count?":
 * 1 with 2, 1 with 3, 2 with 3. Answers are 1 to 9, or 1/2 to 1/9 when the second counts more.
 *
 * @throws Error when there are not three answers, or one is off the scale
 * @example comparisonsOfThree([2, 4, 3]) // [[1, 2, 4], [1/2, 1, 3], [1/4, 1/3, 1]]
 */
export function comparisonsOfThree(answers: readonly number[]): number[][] {
  const [first, second, third] = answers;
  if (first === undefined || second === undefined || third === undefined || answers.length > 3) {
    throw new Error(words.comparisonsMissing(answers.length));
  }
  const comparisons = [
    [1, first, second],
    [1 / first, 1, third],
    [1 / second, 1 / third, 1],
  ];
  checkComparisons(comparisons);
  return comparisons;
}

/**
 * Checks that a table of comparisons can be weighed.
 *
 * @throws Error when it is empty, too large or not square, when a number is off the scale from 1/9 to 9, when a
 *   criterion compared with itself is not 1, or when the two comparisons of a pair do not agree
 */
export function checkComparisons(comparisons: Comparisons): void {
  const size = comparisons.length;
  if (size === 0) throw new Error(words.nothingToWeigh);
  if (size > MOST_CRITERIA) throw new Error(words.comparisonsTooMany(size, MOST_CRITERIA));
  comparisons.forEach((row, at) => {
    if (row.length !== size) throw new Error(words.comparisonsNotSquare(at + 1, row.length, size));
  });
  comparisons.forEach((row, at) => {
    row.forEach((comparison, column) => {
      checkComparison(comparison, comparisons[column]?.[at], at, column);
    });
  });
}

function checkComparison(comparison: number, back: number | undefined, row: number, column: number): void {
  const highest = HIGHEST * (1 + TOLERANCE);
  if (!(comparison >= 1 / highest && comparison <= highest)) {
    throw new Error(words.comparisonNotOnScale(row + 1, column + 1, comparison));
  }
  if (row === column && comparison !== 1) throw new Error(words.comparisonWithItself(row + 1));
  if (column < row && back !== undefined && Math.abs(comparison * back - 1) > TOLERANCE) {
    throw new Error(words.comparisonsNotReciprocal(column + 1, row + 1));
  }
}
