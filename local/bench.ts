import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { oraclePriority, oracleScore } from '../tests/partnership/oracle';

/** Cells as the drop-downs give them, and as people type them. */
const LISTS = {
  'from drop-downs': ['High', 'Medium', 'Low', ''],
  'as people type': ['High', 'Medium', 'Low', '', 'High', 'Medium', 'Low', 'High', 'HIGH ', 'med', 'l', 4],
};
const ROUNDS = 15;

type Rows = (string | number)[][];
type Functions = Record<'PARTNER_PRIORITY' | 'PARTNER_SCORE', (ratings: Rows) => unknown>;

const code = readFileSync(join(__dirname, '..', 'build', 'Code.js'), 'utf8');

function load(): Functions {
  const context = createContext({});
  new Script(code).runInContext(context);
  return context as unknown as Functions;
}

/** Fresh strings, as a host delivers them, from a generator that always gives the same list. */
function listOf(cells: readonly (string | number)[], length: number): Rows {
  let state = 1;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return cells[state % cells.length] ?? '';
  };
  return JSON.parse(JSON.stringify(Array.from({ length }, () => [next(), next(), next()])));
}

/** The floor: one look at every cell. */
function touch(rows: Rows): number {
  let sum = 0;
  for (const row of rows) for (const cell of row) sum += typeof cell === 'string' ? cell.length : cell;
  return sum;
}

function millisecondsOf(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function compare(rows: Rows, functions: Functions): void {
  const works: Record<string, () => unknown> = {
    touch: () => touch(rows),
    PARTNER_PRIORITY: () => functions.PARTNER_PRIORITY(rows),
    PARTNER_SCORE: () => functions.PARTNER_SCORE(rows),
    'plain priority': () => rows.map((row) => [oraclePriority(row)]),
    'plain score': () => rows.map((row) => [oracleScore(row)]),
  };
  const times: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS + 3; round++) {
    for (const [name, work] of Object.entries(works)) {
      const time = millisecondsOf(work);
      // The first rounds warm up.
      if (round >= 3) times[name] = [...(times[name] ?? []), time];
    }
  }
  const of = (name: string) => median(times[name] ?? []);
  for (const name of ['priority', 'score']) {
    const ours = of(`PARTNER_${name.toUpperCase()}`);
    console.log(
      `${String(rows.length).padStart(7)} rows  ${`PARTNER_${name.toUpperCase()}`.padEnd(17)} ${ours.toFixed(2).padStart(8)} ms` +
        `  ${(ours / of('touch')).toFixed(1).padStart(5)} times touching every cell` +
        `  ${(of(`plain ${name}`) / ours).toFixed(1).padStart(5)} times faster than the plain rule`,
    );
  }
}

const functions = load();
console.log(`Medians of ${ROUNDS} interleaved rounds in one process\n`);
for (const [name, cells] of Object.entries(LISTS)) {
  console.log(`Ratings ${name}`);
  for (const length of [1_000, 10_000, 100_000]) compare(listOf(cells, length), functions);
}

const loading = Array.from({ length: ROUNDS }, () =>
  millisecondsOf(() => load().PARTNER_PRIORITY([['High', 'Medium', 'High']])),
);
console.log(
  `\nbuild/Code.js: ${(code.length / 1024).toFixed(1)} KB of at most 200; compiled, evaluated and called once in ${median(loading).toFixed(1)} ms`,
);
