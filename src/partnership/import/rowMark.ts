import { checksum } from '../mou/checksum';

/**
 * A mark of what a row of the list says, for telling whether anybody worked with it since: in any order, so that columns
 * may be moved and renamed; blank cells do not count.
 *
 * @example rowMark(['Harbor Kitchen', '', 'Winooski']) === rowMark(['Winooski', 'Harbor Kitchen']) // true
 */
export function rowMark(cells: readonly string[]): string {
  return checksum(
    cells
      .filter((cell) => cell !== '')
      .sort()
      .join('\n'),
  );
}
