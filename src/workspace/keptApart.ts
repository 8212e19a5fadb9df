import { keepList, readList } from './pieces';

/** The document property that holds them, in pieces. */
const KEPT_APART = 'keptApart';

/** The Partner IDs of two rows of which somebody said that they are two organizations. */
export type IdPair = readonly [string, string];

/** All pairs that people keep apart in this spreadsheet. */
export function readKeptApart(): readonly IdPair[] {
  return readList(KEPT_APART);
}

/** Remembers pairs in place of those before, each once; two rows that became one are no pair. */
export function writeKeptApart(pairs: readonly IdPair[]): void {
  const known = new Map(pairs.map((pair) => [[...pair].sort().join('\n'), pair]));
  const kept = Array.from(known.values()).filter(([one, other]) => one !== other);
  keepList(KEPT_APART, kept);
}
