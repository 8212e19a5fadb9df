import { readNames } from '../nameColumn';
import { type AnswerRow, answerColumn, asRows, type Cell, refuseShort } from '../ratingTable';
import { plainText } from '../text';
import { words } from '../words';
import { english } from './english';
import { type Overlap, overlaps, sharedWords } from './overlaps';

/**
 * For each row of a list, as a custom function gives it: the partner with whom it overlaps most, what that may be, and the
 * words that they share; blank where there is none. Answers its own heading when the first name is a heading.
 *
 * @throws Error when there are fewer texts or areas than names
 */
export function overlapColumn(names: unknown, texts: unknown, areas: unknown): Cell | AnswerRow[] {
  const list = readNames(names);
  const [textRows, areaRows] = [asRows(texts), asRows(areas)];
  const first = list.headed ? 1 : 0;
  refuseShort('texts', textRows, 'names', first + list.length);
  refuseShort('areas', areaRows, 'names', first + list.length);

  const rows = list.names.map((name, row) => ({
    text: name === '' ? '' : (textRows[first + row] ?? []).map(plainText).join('\n'),
    area: areaRows[first + row]?.[0],
  }));
  const strongest: Overlap[] = [];
  for (const pair of overlaps(rows)) {
    strongest[pair.one] ??= pair;
    strongest[pair.other] ??= pair;
  }
  return answerColumn(list, words.headings.overlap, (row) => {
    const pair = strongest[row];
    if (!pair) return [''];
    const other = list.names[pair.one === row ? pair.other : pair.one] ?? '';
    return [`${other} (${english.kinds[pair.kind].name.toLowerCase()}): ${sharedWords(pair)}`];
  });
}
