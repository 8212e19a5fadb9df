import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CoveredPartner, coverageOf } from '../../../src/partnership/coverage/coverage';
import { type Finding, findingsOf } from '../../../src/partnership/coverage/findings';
import { coverageRows } from '../../../src/partnership/coverage/report';
import { COVERAGE_WORDS, findingSentence } from '../../../src/partnership/coverage/sentences';
import { PARTNER_TYPES, SECTORS } from '../../../src/partnership/partnerChoices';
import { PRIORITIES } from '../../../src/partnership/priority';

const BLANK: CoveredPartner = {
  name: '',
  type: '',
  sector: '',
  area: '',
  opensDoors: '',
  level: null,
  priority: null,
};

/** So many partners, each with its number as its name. */
function partners(count: number, said: Partial<CoveredPartner> | ((index: number) => Partial<CoveredPartner>)) {
  return Array.from({ length: count }, (_, index) => ({
    ...BLANK,
    name: `P${index + 1}`,
    ...(typeof said === 'function' ? said(index) : said),
  }));
}

const found = (list: readonly CoveredPartner[]) => findingsOf(coverageOf(list));
const sentences = (list: readonly CoveredPartner[], language: 'en' | 'es' = 'en') =>
  found(list).map((finding) => findingSentence(finding, language));
const kinds = (list: readonly CoveredPartner[]) => found(list).map(({ kind }) => kind);

const ONE_OF_EACH = partners(5, (index) => ({ type: PARTNER_TYPES[index] ?? '' }));

describe('coverageOf', () => {
  test('counts whom the list has, and what is blank as not noted', () => {
    const { types, sectors, gatekeepers, portfolio, areas } = coverageOf([
      {
        ...BLANK,
        name: 'A',
        type: 'resource holders',
        sector: 'Churches; schools',
        area: 'Harbor; Old Town',
        level: 2,
        priority: 'Explore',
      },
      { ...BLANK, name: 'B', type: 'neighbors', area: ' HARBOR ', opensDoors: 'The mayor', level: 2 },
      { ...BLANK, name: 'C', opensDoors: ' - ' },
    ]);
    expect(types.tallies.filter(({ names }) => names.length > 0)).toEqual([
      { choice: 'Resource holder', names: ['A'] },
    ]);
    expect([types.otherwise, types.notNoted]).toEqual([['B'], ['C']]);
    expect(sectors.tallies.filter(({ names }) => names.length > 0).map(({ choice }) => choice)).toEqual([
      'School or college',
      'Faith group',
    ]);
    expect(gatekeepers).toEqual({ names: ['B'], notNoted: ['A', 'C'] });
    expect(portfolio.tallies.filter(({ names }) => names.length > 0)).toEqual([
      { choice: { level: 2, priority: 'Explore' }, names: ['A'] },
      { choice: { level: 2, priority: undefined }, names: ['B'] },
    ]);
    expect(portfolio.notNoted).toEqual(['C']);
    expect(areas).toEqual({
      tallies: [
        { choice: 'Harbor', names: ['A', 'B'] },
        { choice: 'Old Town', names: ['A'] },
      ],
      otherwise: [],
      notNoted: ['C'],
    });
  });

  test('loses nobody: each partner is of a choice, in other words or not noted', () => {
    const said = fc.constantFrom('', 'nonprofit', 'Church; School', 'something', 'Policy influencer', '=1+1');
    const partner = fc.record({
      name: fc.string({ minLength: 1 }),
      type: said,
      sector: said,
      area: fc.constantFrom('', 'East', 'east; West', ';'),
      opensDoors: said,
      level: fc.constantFrom(null, 1, 2, 3, 4),
      priority: fc.constantFrom(null, ...PRIORITIES),
    }) as fc.Arbitrary<CoveredPartner>;
    fc.assert(
      fc.property(fc.uniqueArray(partner, { selector: ({ name }) => name }), (list) => {
        const { types, sectors, gatekeepers, portfolio, areas } = coverageOf(list);
        for (const { tallies, otherwise, notNoted } of [types, sectors, portfolio, areas]) {
          const counted = [...tallies.flatMap(({ names }) => names), ...otherwise, ...notNoted];
          expect(new Set(counted)).toEqual(new Set(list.map(({ name }) => name)));
          expect(tallies.some(({ names }) => names.some((name) => notNoted.includes(name)))).toBe(false);
        }
        expect(gatekeepers.names.length + gatekeepers.notNoted.length).toBe(list.length);
        expect(found(list).length).toBeGreaterThan(0);
        expect(coverageRows(list).flatMap((row) => (row[4] === '' ? [] : row[4]))).toEqual(sentences(list));
      }),
    );
  });
});

describe('findingsOf', () => {
  test('names the kinds that are missing only where it knows all, otherwise among how many it knows', () => {
    expect(sentences(ONE_OF_EACH.slice(0, 4))[0]).toBe('No policy influencer yet.');
    expect(sentences([...ONE_OF_EACH.slice(0, 3), BLANK, BLANK])).toContain(
      'No expertise provider or policy influencer among the 3 partners whose kind is clear.',
    );
    expect(sentences(ONE_OF_EACH.slice(0, 4), 'es')).toContain(
      'Todavía no hay ninguna organización que influya en políticas.',
    );
    expect(kinds(ONE_OF_EACH)).toContain('allTypes');
  });

  test('never calls missing what is not noted', () => {
    const nothing = kinds(partners(9, {}));
    expect(nothing).toEqual(['notNoted', 'noGatekeeper', 'notNoted', 'notNoted']);
    const inOtherWords = kinds(partners(9, { type: 'friends', sector: 'food', level: 1 }));
    expect(inOtherWords).toEqual(['noGatekeeper', 'levelsMissing', 'otherwise', 'otherwise']);
  });

  test('says first that hardly any kind is noted', () => {
    expect(kinds([...ONE_OF_EACH.slice(0, 2), ...partners(3, { sector: 'ONG', level: 1 })])).toEqual([
      'notNoted',
      'noGatekeeper',
      'sectorsMissing',
      'levelsMissing',
      'notNoted',
      'notNoted',
    ]);
  });

  test.each([
    [4, 3, true],
    [10, 7, false],
    [10, 8, true],
    [3, 3, false],
  ])('of %i partners %i nonprofits are one kind of view: %p', (all, same, isFlagged) => {
    const list = partners(all, (index) => ({ sector: index < same ? 'nonprofit' : 'Business' }));
    expect(kinds(list).includes('oneSector')).toBe(isFlagged);
    const withBlanks = [...list, ...partners(20, {})];
    expect(kinds(withBlanks).includes('oneSector')).toBe(isFlagged);
  });

  test('says it in a plain sentence, the most important first', () => {
    const list = partners(9, (index) => ({
      sector: index < 7 ? 'Nonprofit' : 'Business',
      type: PARTNER_TYPES[index % 4] ?? '',
      level: 1,
    }));
    expect(sentences(list)).toEqual([
      'No policy influencer yet.',
      '7 of 9 are nonprofits: you mostly hear one kind of view.',
      'Nobody who opens doors is noted. Ask partners who listens to them, and write it into the column "Opens doors to".',
      'No start-up, neighborhood association, public agency, school or college, faith group, service club or sports team yet.',
      'Nobody at level 2 Program collaboration, 3 Strategic alliance or 4 Collective impact. Over time, partnerships at all four levels carry more.',
    ]);
  });

  test('an empty list is no more than that', () => {
    expect(found([])).toEqual([{ kind: 'empty' }]);
  });

  test('every finding is a sentence in both languages', () => {
    const share = { partners: 7, of: 9 };
    const findings: Finding[] = [
      ...(['empty', 'noGatekeeper', 'allTypes'] as const).map((kind) => ({ kind })),
      { kind: 'typesMissing', missing: PARTNER_TYPES, clear: 1, unclear: 2 },
      { kind: 'sectorsMissing', missing: SECTORS, clear: 1, unclear: 0 },
      { kind: 'levelsMissing', missing: [1, 2] },
      ...PARTNER_TYPES.map((type) => ({ kind: 'oneType' as const, type, ...share })),
      ...SECTORS.map((sector) => ({ kind: 'oneSector' as const, sector, ...share })),
      ...(['type', 'sector'] as const).map((what) => ({ kind: 'otherwise' as const, what, ...share })),
      ...(['type', 'sector', 'level'] as const).map((what) => ({ kind: 'notNoted' as const, what, ...share })),
    ];
    for (const language of Object.keys(COVERAGE_WORDS) as (keyof typeof COVERAGE_WORDS)[]) {
      for (const finding of findings) {
        expect(findingSentence(finding, language)).toMatch(/^[A-Z0-9][^{}]+\.$/);
        expect(findingSentence(finding, language)).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});

describe('coverageRows', () => {
  test('are a table with the kinds first, some names, and what stands out beside it', () => {
    const rows = coverageRows(partners(9, { type: 'Service sector', area: 'Harbor' }));
    expect(rows.slice(0, 7)).toEqual([
      ['Partner type', 'Complementary mission', 0, '', expect.stringMatching(/^No organization with a complementary/)],
      [
        'Partner type',
        'Service sector',
        9,
        'P1, P2, P3, P4, P5 and 4 more',
        expect.stringMatching(/^9 of 9 are organizations that serve/),
      ],
      ['Partner type', 'Resource holder', 0, '', expect.stringMatching(/^Nobody who opens doors/)],
      ['Partner type', 'Expertise provider', 0, '', expect.stringMatching(/no sector noted/)],
      ['Partner type', 'Policy influencer', 0, '', expect.stringMatching(/no level noted/)],
      ['Partner type', 'In other words', 0, '', ''],
      ['Partner type', 'Not noted yet', 0, '', ''],
    ]);
    expect(rows.slice(7)).toEqual([
      ['Sector', 'Not noted yet', 9, 'P1, P2, P3, P4, P5 and 4 more', ''],
      ['Opens doors to', 'Not noted yet', 9, 'P1, P2, P3, P4, P5 and 4 more', ''],
      ['Level', 'Not noted yet', 9, 'P1, P2, P3, P4, P5 and 4 more', ''],
      ['Area served', 'Harbor', 9, 'P1, P2, P3, P4, P5 and 4 more', ''],
    ]);
  });

  test('show the whole portfolio, also where nobody is, once levels are noted', () => {
    const rows = coverageRows(partners(2, { level: 2, priority: 'Explore' })).filter(([what]) => what === 'Level');
    expect(rows).toHaveLength(4 * 4);
    expect(rows).toContainEqual(['Level', '2 Program collaboration: Explore', 2, 'P1 and P2', '']);
    expect(rows).toContainEqual(['Level', '4 Collective impact: Not decided', 0, '', '']);
  });

  test('stay few and short however many areas there are and however long the names', () => {
    const long = coverageRows(partners(300, (index) => ({ name: 'x'.repeat(10_000), area: `Area ${index}` })));
    expect(long.length).toBeLessThan(70);
    expect(Math.max(...long.map(([, , , who]) => who.length))).toBeLessThan(400);
  });
});
