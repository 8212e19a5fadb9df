import type { RememberedMatching } from '../partnership/import/matching';
import { keepList, readList } from './pieces';

const NAME = 'matchings';
/** Properties have room for 500 KB in all; nobody has so many lists, but some lists have many columns. */
const MOST = 20;
const LONGEST = 100_000;

/** What was decided about the columns of imported lists, the latest first. */
export function readMatchings(): RememberedMatching[] {
  return readList(NAME);
}

/** Remembers what was decided about a list, in place of what was decided about the same headings before. */
export function keepMatching(matching: RememberedMatching): void {
  const others = readMatchings().filter(({ key }) => key !== matching.key);
  const kept = [matching, ...others].slice(0, MOST);
  while (JSON.stringify(kept).length > LONGEST) kept.pop();
  keepList(NAME, kept);
}
