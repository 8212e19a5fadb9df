import { words } from './words';

/** How much each criterion counts: three numbers of at least 0 that add up to 1, in the order of the criteria. */
export type Weights = readonly [number, number, number];

/** The criteria count equally. */
export const EQUAL: Weights = [1 / 3, 1 / 3, 1 / 3];

/**
 * Reads the optional `weights` argument: three numbers in a row or a column, in any unit (50, 30, 20 or 0.5, 0.3, 0.2).
 * Nothing, or three blanks, means that the criteria count equally.
 *
 * @throws Error when there are not three numbers, one is below 0, or all are 0.
 */
export function readWeights(weights: unknown): Weights {
  if (weights === undefined || weights === null || weights === '') return EQUAL;
  const cells = Array.isArray(weights) ? weights.reduce<unknown[]>((all, row) => all.concat(row), []) : [weights];
  if (cells.length !== 3) throw new Error(words.weightsShape(cells.length));
  if (cells.every((cell) => cell === '' || cell === null || cell === undefined)) return EQUAL;
  const numbers = cells.map((cell, index) => readWeight(cell, index));
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (sum === 0) throw new Error(words.weightsAllZero);
  const [first = 0, second = 0, third = 0] = numbers;
  return [first / sum, second / sum, third / sum];
}

function readWeight(cell: unknown, index: number): number {
  const text = typeof cell === 'string' ? cell.trim().replace('%', '').replace(',', '.') : '';
  const number = typeof cell === 'number' ? cell : text === '' ? Number.NaN : Number(text);
  if (!(number >= 0 && Number.isFinite(number))) throw new Error(words.weightNotANumber(index, cell));
  return number;
}

/** True when the criteria count equally, up to rounding. */
export function areEqual(weights: Weights): boolean {
  return weights.every((weight) => Math.abs(weight - 1 / 3) < 1e-9);
}
