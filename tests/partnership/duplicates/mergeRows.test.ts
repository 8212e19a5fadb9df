import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeRows } from '../../../src/partnership/duplicates/mergeRows';
import { fold, plainText } from '../../../src/partnership/text';
import { anyText } from '../texts';

const HEADINGS = [
  'Organization',
  'Partner ID',
  'Mission Alignment',
  'What they do',
  'City',
  'Members',
  'Notes',
  'Notes',
  '',
];

/** What changes, by the headings: `['City', 'Alder']`. */
const changes = ({ cells }: ReturnType<typeof mergeRows>) => cells.map(({ heading, after }) => [heading, after]);

describe('mergeRows', () => {
  test('fills blanks, puts texts together, and leaves to the person what has one answer only', () => {
    const merge = mergeRows(
      HEADINGS,
      ['Harbor', 'p-1', 'High', 'Meals', 'Alder', 3, 'Met Ana', '', 'a'],
      ['Harbor', 'p-2', 'Low', 'Pantry', 'Alder Bay', 4, 'Met Bo', 'second', 'b'],
    );
    expect(changes(merge)).toEqual([
      ['What they do', 'Meals\nPantry'],
      ['Notes', 'Met Ana\nMet Bo'],
      ['Notes', 'second'],
      ['', 'a\nb'],
    ]);
    expect(merge.conflicts).toEqual([
      { heading: 'Mission Alignment', place: 2, kept: 'High', other: 'Low' },
      { heading: 'City', place: 4, kept: 'Alder', other: 'Alder Bay' },
      { heading: 'Members', place: 5, kept: '3', other: '4' },
    ]);
    expect(merge.row.slice(0, 6)).toEqual(['Harbor', 'p-1', 'High', 'Meals\nPantry', 'Alder', 3]);
  });

  test('takes the other answer where a person says so, and keeps numbers numbers', () => {
    const merge = mergeRows(HEADINGS, ['Harbor', '', 'High', '', '', 3], ['Harbor', '', 'Low', '', '', 4], () => true);
    expect(changes(merge)).toEqual([
      ['Mission Alignment', 'Low'],
      ['Members', '4'],
    ]);
    expect(merge.row[5]).toBe(4);
  });

  test('keeps the name that does not stand among the previous ones, in the column that there is or in a new one', () => {
    const rows = [['Harbor Kitchen'], ['Alder Table']] as const;
    expect(changes(mergeRows(['Organization'], ...rows))).toEqual([['Previous names', 'Alder Table']]);
    expect(changes(mergeRows(['Organization'], ...rows, () => true))).toEqual([
      ['Organization', 'Alder Table'],
      ['Previous names', 'Harbor Kitchen'],
    ]);
    const known = mergeRows(['Name', 'Formerly'], ['Harbor Kitchen', 'Quay'], ['Alder Table', 'quay; Dock']);
    expect(changes(known)).toEqual([['Formerly', 'Quay\nquay; Dock\nAlder Table']]);
    expect(changes(mergeRows(['Organization'], ['Harbor Kitchen'], ['The Harbor Kitchen, Inc.']))).toEqual([]);
  });

  test('loses no text: each stands in the row, or is the other answer of a conflict; done twice it changes nothing', () => {
    const headings = fc.constantFrom(
      ...[HEADINGS, ['Organization', 'Website', 'EIN', 'Website', 'Previous names', 'Status', 'Priority']],
    );
    const cell = fc.oneof(anyText, fc.constantFrom('', 'High', '2026-03-02', 'harbor.example', 7, true));
    const rows = headings.chain((list) => {
      const row = fc.array(cell, { minLength: list.length, maxLength: list.length });
      return fc.tuple(fc.constant(list), row, row);
    });
    fc.assert(
      fc.property(rows, ([list, keep, other]) => {
        const merge = mergeRows(list, keep, other);
        const idAt = list.indexOf('Partner ID');
        const stands = merge.row.map((one) => fold(plainText(one))).join('\n');
        const clashes = merge.conflicts.map((one) => fold(one.other));
        other.forEach((one, place) => {
          if (place === idAt) return;
          for (const line of plainText(one).split('\n')) {
            const text = fold(line);
            const isThere = stands.includes(text) || clashes.some((clash) => clash.includes(text));
            expect([isThere || isOneSite(list[place], keep[place]), line]).toEqual([true, line]);
          }
        });
        const again = mergeRows(merge.headings, merge.row, other);
        expect(again.cells).toEqual([]);
      }),
    );
  });
});

/** Two ways of writing one website are one: the first stays. */
function isOneSite(heading: string | undefined, kept: unknown): boolean {
  return heading === 'Website' && plainText(kept) !== '';
}
