import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreement } from '../../../src/partnership/mou/agreement';
import { coalitionFacts } from '../../../src/partnership/mou/coalitionFacts';
import { partnerFacts } from '../../../src/partnership/mou/partnerFacts';
import { type Partner, readPartners } from '../../../src/partnership/partner';
import { readSettingCells } from '../../../src/partnership/settings';
import { EQUAL } from '../../../src/partnership/weights';

const SETTINGS = readSettingCells({ organization: 'Lighthouse', 'months 2': '5', 'months 3': '2' });
const DATE = '2026-03-02';

/** A list with those rows; each is a record of cells by heading. */
function partners(...rows: Record<string, string>[]): Partner[] {
  const headings = Array.from(new Set(rows.flatMap((row) => Object.keys(row))));
  const list = readPartners([headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))], EQUAL);
  return [...(list?.partners ?? [])].sort((a, b) => a.row - b.row);
}

const NORTH = {
  Organization: 'North Trust',
  'Partner ID': 'n',
  Level: '2',
  'Agreement covers': 'personal data; drones',
};
const FUND = { Organization: 'Lantern Fund', 'Partner ID': 'l', Level: '3', 'Agreement covers': 'payments; they fund' };
const SCHOOL = { Organization: 'River School', 'Partner ID': 'r', 'Agreement covers': 'personal data; work plan' };

const facts = (...rows: Record<string, string>[]) => coalitionFacts(SETTINGS, partners(...rows), DATE);

describe('coalitionFacts', () => {
  test('of one partner are the facts of that partner', () => {
    const rows = partners({ ...NORTH, 'Who does what': '- Cook: us\n\n- Clean: them', 'Our hours a month': '4' });
    expect(coalitionFacts(SETTINGS, rows, DATE)).toEqual(partnerFacts(SETTINGS, rows[0] as Partner, DATE));
  });

  test('are of us and each partner, at the highest level, with all covers', () => {
    const merged = facts(NORTH, FUND, SCHOOL);
    expect(merged.parties.map(({ name, funds }) => [name, funds])).toEqual([
      ['Lighthouse', false],
      ['North Trust', false],
      ['Lantern Fund', true],
      ['River School', false],
    ]);
    expect(merged).toMatchObject({
      level: 3,
      cadence: { months: 2, minutes: 60 },
      covers: ['payments', 'personal data'],
      annexes: ['work plan'],
      unclear: ['drones'],
      version: 1,
      state: 'draft',
    });
    expect(() => agreement(merged)).not.toThrow();
  });

  test('join texts below each other, each line once', () => {
    const merged = facts(
      { ...NORTH, 'Shared ambition': 'Nobody sleeps outside', 'Who does what': 'Cook: us\n- Clean: North Trust' },
      { ...FUND, 'Shared ambition': 'nobody sleeps outside', 'Who does what': 'COOK: us\nPay: Lantern Fund' },
    );
    expect(merged.together.ambition).toBe('Nobody sleeps outside');
    expect(merged.together.lanes).toBe('Cook: us\nClean: North Trust\nPay: Lantern Fund');
  });

  test('leave a purpose on which the partners differ to agree', () => {
    const purpose = (...cells: string[]) =>
      facts(...cells.map((cell, index) => ({ Organization: `P${index}`, 'Joint action or sharing': cell }))).together
        .purpose;
    expect(purpose('Joint action', '', 'joint action')).toBe('joint action');
    expect(purpose('Joint action', 'Just sharing')).toBe('');
    expect(purpose('', '')).toBe('');
  });

  test('hold what we offer to any of them, and our hours for each where they differ', () => {
    const merged = facts(
      { ...NORTH, 'We offer': 'A hall\nA van', 'Our hours a month': '4' },
      { ...FUND, 'We offer': 'a van\nData', 'Our hours a month': '6' },
      SCHOOL,
    );
    expect(merged.parties[0]).toMatchObject({
      offers: 'A hall\nA van\nData',
      hours: 'North Trust: 4\nLantern Fund: 6',
    });
    expect(facts({ ...NORTH, 'Our hours a month': '4' }, { ...FUND, 'Our hours a month': '4' }).parties[0]?.hours).toBe(
      '4',
    );
  });

  test('meet as often as was agreed with any of them', () => {
    expect(
      facts({ ...NORTH, 'Months between check-ins': '7' }, { ...FUND, 'Months between check-ins': '4' }).cadence,
    ).toEqual({
      months: 4,
      minutes: 60,
    });
    expect(facts(SCHOOL, { ...SCHOOL, Organization: 'P', 'Partner ID': '' }).cadence).toBeUndefined();
  });

  test('hold each party once, by its Partner ID or its name, with what every row says', () => {
    const copied = {
      ...NORTH,
      Organization: 'North Trust of the harbor',
      'Agreement covers': 'hosting; they fund',
      Level: '4',
    };
    const same = { ...NORTH, 'Partner ID': '', Organization: 'NORTH  TRUST' };
    const merged = facts(NORTH, copied, same);
    expect(merged.parties.map(({ name, funds }) => [name, funds])).toEqual([
      ['Lighthouse', false],
      ['North Trust', true],
    ]);
    expect(merged).toMatchObject({ level: 4, covers: ['personal data', 'hosting'] });
  });

  test('keep two partners without an ID apart', () => {
    expect(facts({ Organization: 'A' }, { Organization: 'B' }).parties).toHaveLength(3);
  });

  test('need a partner', () => {
    expect(() => coalitionFacts(SETTINGS, [], DATE)).toThrow(/at least one partner/);
  });

  test('do not depend on the order of the partners, but for the order of what they say', () => {
    const row = fc.record({
      Organization: fc.constantFrom('A', 'B', 'C', 'D'),
      Level: fc.constantFrom('', '1', '2', '3', '4'),
      'Agreement covers': fc.constantFrom(
        '',
        'payments; budget',
        'they fund',
        'we fund, hosting',
        'drones; personal data',
      ),
      'Joint action or sharing': fc.constantFrom('', 'Joint action', 'Just sharing'),
      'Months between check-ins': fc.constantFrom('', '2', '3'),
      'Success measures': fc.constantFrom('', 'one\ntwo', 'two\nthree'),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.nat(), (rows, turn) => {
        const given = partners(...rows);
        const turned = given.map((_, index) => given[(index + turn) % given.length] as Partner);
        const [one, other] = [given, turned].map((list) => coalitionFacts(SETTINGS, list, DATE));
        const sorted = (texts: readonly string[] | undefined) => [...(texts ?? [])].sort();
        for (const key of ['level', 'covers', 'annexes', 'cadence'] as const) expect(other?.[key]).toEqual(one?.[key]);
        expect(other?.together.purpose).toBe(one?.together.purpose);
        const said = (facts = one) => [
          sorted(facts?.parties.map(({ name, funds }) => `${name} ${funds}`)),
          sorted(facts?.unclear),
          sorted(facts?.together.measures.split('\n')),
        ];
        expect(said(other)).toEqual(said(one));
        const names = one?.parties.map(({ name }) => name) ?? [];
        expect(new Set(names)).toEqual(new Set(['Lighthouse', ...rows.map(({ Organization }) => Organization)]));
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 50 },
    );
  });
});
