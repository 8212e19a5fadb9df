// The priority rule written a second time, as plainly as the specification says it: the oracle of the tests and the
// yardstick of the benchmark. It reads English words, blanks and numbers only, and shares no code with src.

type Word = 'High' | 'Medium' | 'Low';

const CRITERIA = ['Mission Alignment', 'Resource Complementarity', 'Relationship Potential'];

const WORDS = new Map<string, Word>([
  ['high', 'High'],
  ['h', 'High'],
  ['medium', 'Medium'],
  ['med', 'Medium'],
  ['m', 'Medium'],
  ['low', 'Low'],
  ['l', 'Low'],
]);

/**
 * The priority of one partner: Long-term if anything is Low; otherwise Immediate if the Highs carry at least two thirds
 * of the weight; otherwise Explore. While that is open it names the first criterion to rate; `''` when nothing is rated;
 * what to check when a cell is no rating.
 *
 * @param ratings three cells in the order of the criteria
 * @param weights three numbers, equal ones unless given
 */
export function oraclePriority(ratings: unknown[], weights: number[] = [1, 1, 1]): string {
  const mistakes = [];
  const words = [];
  for (let i = 0; i < 3; i++) {
    const word = wordOf(ratings[i]);
    words.push(word);
    if (word === undefined && !isBlank(ratings[i])) mistakes.push(`'${ratings[i]}' is not a rating (${CRITERIA[i]})`);
  }
  if (mistakes.length > 0) return `Check: ${mistakes.join('; ')}`;
  if (words.every((word) => word === undefined)) return '';
  if (words.includes('Low')) return 'Long-term';
  const missing = words.indexOf(undefined);
  if (missing >= 0) return `Rate: ${CRITERIA[missing]}`;

  let weightOfHighs = 0;
  let weightOfAll = 0;
  for (let i = 0; i < 3; i++) {
    const weight = weights[i] ?? 0;
    weightOfAll += weight;
    if (words[i] === 'High') weightOfHighs += weight;
  }
  return weightOfHighs / weightOfAll >= 2 / 3 - 1e-9 ? 'Immediate' : 'Explore';
}

/** The weighted mean of the points, 0 to 100 to one decimal; `''` unless all three are rated. */
export function oracleScore(ratings: unknown[], weights: number[] = [1, 1, 1]): number | string {
  let sum = 0;
  let weightOfAll = 0;
  for (let i = 0; i < 3; i++) {
    const points = pointsOf(ratings[i]);
    if (points === undefined) return '';
    const weight = weights[i] ?? 0;
    sum += points * weight;
    weightOfAll += weight;
  }
  return Math.round((sum / weightOfAll + 1e-9) * 10) / 10;
}

function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || String(cell).trim() === '';
}

function wordOf(cell: unknown): Word | undefined {
  if (typeof cell === 'string') return WORDS.get(cell.trim().toLowerCase());
  if (typeof cell !== 'number' || !(cell >= 1 && cell <= 5)) return undefined;
  if (cell < 2.5) return 'Low';
  return cell < 3.5 ? 'Medium' : 'High';
}

function pointsOf(cell: unknown): number | undefined {
  const word = wordOf(cell);
  if (word === undefined) return undefined;
  if (typeof cell === 'number') return ((cell - 1) / 4) * 100;
  return { Low: 0, Medium: 50, High: 100 }[word];
}
