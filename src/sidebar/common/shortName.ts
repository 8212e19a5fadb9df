import { shorten } from '../../partnership/text';

const LONGEST_NAME = 80;

/** A name as a line of a list shows it. */
export function shortName(name: string): string {
  return shorten(name, LONGEST_NAME);
}
