import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { columnOf, FIELD_KEYS, type FieldKey } from '../../../src/partnership/columns';
import { mergePartners, type PartnerRow } from '../../../src/partnership/duplicates/mergePartners';
import { fold, plainText } from '../../../src/partnership/text';
import { anyText } from '../texts';

const KEPT: PartnerRow = {
  id: 'p1',
  fields: { name: 'Harbor Kitchen', missionAlignment: 'High', lastContact: '2026-03-01' },
};

describe('mergePartners', () => {
  test('fills blanks, joins texts, leaves ratings to the person and takes the later last contact', () => {
    const plan = mergePartners(
      { ...KEPT, fields: { ...KEPT.fields, mission: 'Meals' }, ownColumns: { Notes: 'Met Ana' } },
      {
        id: 'p2',
        fields: {
          name: 'Alder Table',
          missionAlignment: 'Low',
          lastContact: '2026-05-09',
          mission: 'MEALS\nCooking classes',
          sector: 'Nonprofit',
        },
        ownColumns: { Notes: 'Met Bo', Van: 'yes' },
      },
    );
    expect(plan).toEqual({
      id: 'p1',
      fields: {
        name: 'Harbor Kitchen',
        missionAlignment: 'High',
        lastContact: '2026-05-09',
        mission: 'Meals\nCooking classes',
        sector: 'Nonprofit',
      },
      ownColumns: { Notes: 'Met Ana\nMet Bo', Van: 'yes' },
      previousName: 'Alder Table',
      conflicts: [{ key: 'missionAlignment', kept: 'High', other: 'Low' }],
      repoint: [{ from: 'p2', to: 'p1' }],
    });
  });

  test('takes two ways of writing a website for one', () => {
    const merged = (website: string) =>
      mergePartners({ id: '', fields: { website: 'harbor.example' } }, { id: '', fields: { website } }).fields.website;
    expect(merged('https://www.harbor.example/')).toBe('harbor.example');
    expect(merged('harbor.example/meals')).toBe('harbor.example\nharbor.example/meals');
    expect(merged('tide.example')).toBe('harbor.example\ntide.example');
  });

  test.each([
    ['p1', 'p2', 'p1', [{ from: 'p2', to: 'p1' }]],
    ['', 'p2', 'p2', []],
    ['p1', '', 'p1', []],
    ['p1', 'p1', 'p1', []],
    ['', '', '', []],
  ])('of the Partner IDs %j and %j keeps %j', (mine, theirs, id, repoint) => {
    const plan = mergePartners({ ...KEPT, id: mine }, { ...KEPT, id: theirs });
    expect([plan.id, plan.repoint]).toEqual([id, repoint]);
  });

  test.each<[FieldKey, string, string]>([
    ['lastContact', '2026-03-01', 'in spring'],
    ['firstCheckIn', '2026-03-01', '2026-05-09'],
    ['cadence', '3', '6'],
    ['level', '1 Resource coordination', '2 Program collaboration'],
    ['mission', 'a'.repeat(30000), 'b'.repeat(30000)],
  ])('asks about %s, of which a cell holds one', (key, kept, other) => {
    const plan = mergePartners({ id: '', fields: { [key]: kept } }, { id: '', fields: { [key]: other } });
    expect(plan.fields[key]).toBe(kept);
    expect(plan.conflicts).toEqual([{ key, kept, other }]);
  });

  test('keeps the own text that one cell cannot hold in a column beside it', () => {
    const [a, b] = ['a'.repeat(30000), 'b'.repeat(30000)];
    const plan = mergePartners(
      { ...KEPT, ownColumns: { Notes: a, 'Notes (2)': 'c' } },
      { ...KEPT, ownColumns: { Notes: b } },
    );
    expect(plan.ownColumns).toEqual({ Notes: a, 'Notes (2)': `c\n${b}` });
  });

  const text = fc.oneof(
    anyText,
    fc.constantFrom('High', 'Low', '2026-03-01', '2026-05-09', '=A1', 'Meals', 'MEALS\nbread', ''),
  );
  const row: fc.Arbitrary<PartnerRow> = fc.record({
    id: fc.constantFrom('', 'p1', 'p2'),
    fields: fc.record(Object.fromEntries(FIELD_KEYS.map((key) => [key, text])), { requiredKeys: [] }),
    ownColumns: fc.dictionary(fc.oneof(fc.constantFrom('Notes', '__proto__'), anyText), text, { maxKeys: 3 }),
  });
  const linesOf = (cell: unknown): string[] => plainText(cell).split('\n').map(fold).filter(Boolean);

  test('loses no line of any cell, save an earlier last contact', () => {
    fc.assert(
      fc.property(row, row, (keep, other) => {
        const plan = mergePartners(keep, other);
        for (const key of FIELD_KEYS) {
          const conflict = plan.conflicts.find((one) => one.key === key);
          const left = [plan.fields[key], conflict?.other, key === 'name' ? plan.previousName : ''];
          const lines = left.reduce<string[]>((all, cell) => all.concat(linesOf(cell)), []);
          for (const line of [...linesOf(keep.fields[key]), ...linesOf(other.fields[key])]) {
            if (key === 'lastContact' && columnOf(key).holds === 'day' && lines.some((one) => one > line)) continue;
            expect(lines).toContain(line);
          }
        }
        for (const own of [keep.ownColumns, other.ownColumns]) {
          for (const [heading, cell] of Object.entries(own ?? {})) {
            expect(linesOf(plan.ownColumns[heading])).toEqual(expect.arrayContaining(linesOf(cell)));
          }
        }
      }),
    );
  });

  test('changes nothing when the same row is merged once more, nor when a row is merged with itself', () => {
    fc.assert(
      fc.property(row, row, (keep, other) => {
        const once = mergePartners(keep, other);
        const again = mergePartners(once, other);
        expect([again.id, again.fields, again.ownColumns]).toEqual([once.id, once.fields, once.ownColumns]);
        expect(mergePartners(keep, keep).conflicts).toEqual([]);
      }),
    );
  });
});
