import { findColumns } from '../columns';
import { type AnswerRow, answerColumn, asRows, type Cell, refuseShort } from '../ratingTable';
import { plainText } from '../text';
import { type Overlap, overlaps, sharedWords } from './overlaps';
import { overlapWords } from './overlapWords';

const HEADING = 'Overlap';

/**
 * For each row of a list, as a custom function would give it: the partner with whom it overlaps most, what that may be, and
 * the words that they share; blank where there is none. Answers its own heading when the first name is a heading.
 *
 * @throws Error when there are fewer texts or areas than names
 */
export function overlapColumn(names: unknown, texts: unknown, areas: unknown): Cell | AnswerRow[] {
  const all = asRows(names).map(([name]) => plainText(name));
  const [textRows, areaRows] = [asRows(texts), asRows(areas)];
  const first = findColumns(all.slice(0, 1)).name === undefined ? 0 : 1;
  let end = all.length;
  while (end > first && all[end - 1] === '') end--;
  refuseShort('texts', textRows, 'names', end);
  refuseShort('areas', areaRows, 'names', end);

  const listed = all.slice(first, end);
  const rows = listed.map((name, row) => ({
    text: name === '' ? '' : (textRows[first + row] ?? []).map(plainText).join('\n'),
    area: areaRows[first + row]?.[0],
  }));
  const strongest: Overlap[] = [];
  for (const pair of overlaps(rows)) {
    strongest[pair.one] ??= pair;
    strongest[pair.other] ??= pair;
  }
  return answerColumn({ headed: first === 1, single: all.length === 1, length: listed.length }, HEADING, (row) => {
    const pair = strongest[row];
    if (!pair) return [''];
    const other = listed[pair.one === row ? pair.other : pair.one] ?? '';
    return [`${other} (${overlapWords.en.kinds[pair.kind].name.toLowerCase()}): ${sharedWords(pair)}`];
  });
}
