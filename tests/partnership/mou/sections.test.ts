import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Agreement, agreement, textsOf } from '../../../src/partnership/mou/agreement';
import { type Facts, NOTHING_SAID, nameOf } from '../../../src/partnership/mou/facts';
import type { SectionId } from '../../../src/partnership/mou/sectionId';
import { COVERS } from '../../../src/partnership/partnerChoices';
import { anyFacts, between } from './anyFacts';
import { FACTS, THEM, TOGETHER, UNKNOWN, US } from './parties';

const { sections } = agreement(FACTS);

/** The sections that every memorandum has, in their order, each told by a word of its heading. */
const ALWAYS = [
  /memorandum of understanding/i,
  /parties/i,
  /contacts/i,
  /background/i,
  /ambition.*objectives/i,
  /level/i,
  /benefits/i,
  /scope/i,
  /roles.*responsibilities/i,
  /resource/i,
  /capacity/i,
  /money/i,
  /decision/i,
  /communication/i,
  /meetings.*check-ins/i,
  /measures/i,
  /early notice/i,
  /personal data/i,
  /credit/i,
  /liability.*insurance/i,
  /inclusion/i,
  /disagree/i,
  /changes/i,
  /term.*review/i,
  /ending/i,
  /what this text is/i,
  /independence/i,
  /signatures/i,
  /before we sign/i,
];

const textOf = (id: string) => JSON.stringify(sections.find((section) => section.id === id)?.blocks ?? '');

/**
 * Each of the 39 sections of a good agreement in their order, and when it stands in one, said once more and in other
 * words than in the code.
 */
const WHEN: Readonly<Record<SectionId, (facts: Facts) => boolean>> = {
  title: () => true,
  parties: () => true,
  contacts: ({ level }) => level !== 1,
  background: ({ level }) => level !== 1,
  ambition: () => true,
  level: ({ level }) => level !== 1,
  beneficiaries: ({ level }) => level !== 1,
  scope: ({ level, unclear }) => level !== 1 || unclear.length > 0,
  lanes: ({ level, together }) => level !== 1 || together.lanes !== '',
  resources: () => true,
  capacity: ({ level, parties }) => level !== 1 || parties.some(({ hours }) => hours !== ''),
  money: () => true,
  funders: ({ parties }) => parties.some(({ funds }) => funds),
  fiscal: ({ covers }) => covers.includes('pooled money'),
  decisions: ({ level, together }) => level !== 1 || together.decisions !== '',
  backbone: ({ level, covers }) => level === 3 || level === 4 || covers.includes('hosting'),
  communication: () => true,
  checkIns: ({ level }) => level !== 1,
  measures: ({ level, together }) => level !== 1 || together.measures !== '',
  earlyNotice: ({ level }) => level !== 1,
  quality: ({ covers }) => covers.includes('shared services'),
  data: () => true,
  safeguarding: ({ covers }) => covers.includes('people at risk'),
  confidentiality: ({ covers }) => covers.includes('confidential information'),
  materials: ({ covers }) => covers.includes('joint materials'),
  credit: ({ level }) => level !== 1,
  liability: () => true,
  inclusion: ({ level }) => level !== 1,
  conflict: () => true,
  joining: ({ parties }) => parties.length > 2,
  changes: ({ level }) => level !== 1,
  term: () => true,
  ending: ({ level }) => level !== 1,
  status: () => true,
  independence: ({ level }) => level !== 1,
  law: ({ covers }) => covers.includes('cross-border') || covers.includes('binding'),
  signatures: () => true,
  annexes: ({ annexes, covers, version }) => annexes.length > 0 || covers.includes('pooled money') || version > 1,
  notice: () => true,
};

const IDS = Object.keys(WHEN) as SectionId[];

const idsOf = (facts: Facts) => agreement(facts).sections.map(({ id }) => id);

/** Every text of the blocks of an agreement. */
const textsIn = ({ sections }: Agreement) => sections.flatMap(({ blocks }) => blocks.flatMap(textsOf));

test('there are 39 sections', () => {
  expect(IDS).toHaveLength(39);
});

/** What switches each section on that is not always there, beside facts that leave it off. */
const SWITCHES: [SectionId, off: Partial<Facts>, on: Partial<Facts>][] = [
  ...(
    [
      ...['contacts', 'background', 'level', 'beneficiaries', 'scope', 'lanes', 'capacity', 'decisions', 'checkIns'],
      ...['measures', 'earlyNotice', 'credit', 'inclusion', 'changes', 'ending', 'independence'],
    ] as SectionId[]
  ).map((id): [SectionId, Partial<Facts>, Partial<Facts>] => [id, { level: 1 }, { level: 2 }]),
  ['scope', { level: 1 }, { level: 1, unclear: ['drones'] }],
  ['lanes', { level: 1 }, { level: 1, together: TOGETHER }],
  ['decisions', { level: 1 }, { level: 1, together: TOGETHER }],
  ['measures', { level: 1 }, { level: 1, together: TOGETHER }],
  ['capacity', { level: 1 }, { level: 1, parties: [US, { ...THEM, hours: '6' }] }],
  ['funders', { covers: ['payments'] }, { parties: [US, { ...THEM, funds: true }] }],
  ['fiscal', { covers: ['payments'] }, { covers: ['pooled money'] }],
  ['backbone', { level: 2 }, { level: 3 }],
  ['backbone', { level: undefined }, { level: 4 }],
  ['backbone', { level: 1 }, { level: 1, covers: ['hosting'] }],
  ['quality', {}, { covers: ['shared services'] }],
  ['safeguarding', {}, { covers: ['people at risk'] }],
  ['confidentiality', {}, { covers: ['confidential information'] }],
  ['materials', {}, { covers: ['joint materials'] }],
  ['joining', {}, between(3)],
  ['law', {}, { covers: ['cross-border'] }],
  ['law', {}, { covers: ['binding'] }],
  ['annexes', {}, { annexes: ['work plan'] }],
  ['annexes', {}, { covers: ['pooled money'] }],
  ['annexes', {}, { version: 2 }],
];

describe('a section stands in an agreement when and only when its condition holds:', () => {
  test.each(SWITCHES)('%s %j %j', (id, off, on) => {
    expect(idsOf({ ...FACTS, ...off })).not.toContain(id);
    expect(idsOf({ ...FACTS, ...on })).toContain(id);
  });

  test.each(IDS)('%s, whatever else is so', (id) => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(idsOf(facts).includes(id)).toBe(WHEN[id](facts));
      }),
      { numRuns: 60 },
    );
  });

  test('every section that is not always there has a case that switches it on', () => {
    const always = IDS.filter((id) => WHEN[id]({ ...FACTS, level: 1 }));
    expect(new Set([...always, ...SWITCHES.map(([id]) => id)])).toEqual(new Set(IDS));
  });
});

describe('numbers and references', () => {
  test('the numbered sections are counted from 1 without a gap, in the order of the 39', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { sections } = agreement(facts);
        expect(sections.map(({ id }) => id)).toEqual(IDS.filter((id) => WHEN[id](facts)));
        expect(sections.slice(1, -1).map(({ number }) => number)).toEqual(
          sections.slice(1, -1).map((_, index) => index + 1),
        );
        expect([sections[0]?.number, sections[sections.length - 1]?.number]).toEqual([undefined, undefined]);
      }),
    );
  });

  test('a reference names the number and the heading of a section that is there', () => {
    let references = 0;
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const mou = agreement(facts);
        const places = mou.sections.map(({ number, heading }) => `${number} (“${heading}”)`);
        for (const text of textsIn(mou)) {
          for (const [, place] of text.matchAll(/(?:section|sección) (\d+ \(“[^”]*”\))/gi)) {
            expect(places).toContain(place);
            references++;
          }
          // Nothing refers to a section in another way.
          expect(text.replace(/(?:section|sección) \d+ \(“[^”]*”\)/gi, '')).not.toMatch(
            /\b(section|sección) \d|undefined|as described|más abajo|below/i,
          );
        }
      }),
    );
    expect(references).toBeGreaterThan(100);
  });

  test('the notice names the sections that a lawyer should see', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const mou = agreement(facts);
        const notice = mou.sections[mou.sections.length - 1]?.blocks.flatMap(textsOf).join(' ') ?? '';
        const named = notice.match(/\d+/g)?.map(Number);
        expect(named).toEqual(mou.sections.filter(({ advice }) => advice).map(({ number }) => number));
      }),
    );
  });

  test('follow the others when some drop out', () => {
    const reference = (facts: Facts) =>
      /section \d+ \(“Ending early”\)/.exec(textsIn(agreement(facts)).join('\n'))?.[0];
    expect(reference(FACTS)).toBe('section 24 (“Ending early”)');
    expect(reference({ ...FACTS, covers: ['people at risk'] })).toBe('section 25 (“Ending early”)');
    const letter = textsIn(agreement({ ...FACTS, level: 1 })).join('\n');
    expect(letter).toMatch(/either of us may end this agreement as section 9 \(“Term and ending”\) says/);
  });
});

describe('texts for', () => {
  const all = (parties: number, language: 'en' | 'es', level: Facts['level']) =>
    textsIn(
      agreement({ ...between(parties, { ...FACTS, covers: [...COVERS], together: TOGETHER, level, language }) }),
    ).join('\n');

  test.each([1, 2, 3, 4] as const)('two parties do not speak of more, at level %d', (level) => {
    expect(all(2, 'en', level)).toMatch(/\bboth of us\b/);
    expect(all(2, 'en', level)).not.toMatch(/\b(all|any|none|some) of us\b|the others/i);
    expect(all(2, 'es', level)).not.toMatch(/todas las partes|las demás/i);
  });

  test.each([3, 5].flatMap((n) => ([1, 2, 3, 4] as const).map((level) => [n, level] as const)))(
    '%d parties do not speak of two, at level %d',
    (parties, level) => {
      const english = all(parties, 'en', level).replaceAll('both directors', '');
      expect(english).toMatch(/\ball of us\b/);
      expect(english).not.toMatch(/\b(both|either|neither|each other|the other)\b/i);
      expect(all(parties, 'es', level)).not.toMatch(/\b(ambas|ambos)\b|la otra parte/i);
    },
  );

  test('three or more have votes and a quorum, two have not', () => {
    for (const together of [NOTHING_SAID, TOGETHER]) {
      const decisions = (facts: Facts) =>
        JSON.stringify(agreement(facts).sections.find(({ id }) => id === 'decisions')?.blocks);
      expect(decisions(between(3, { ...FACTS, together }))).toMatch(/one vote.*more than half.*two thirds/i);
      expect(decisions({ ...FACTS, together })).not.toMatch(/vote/);
    }
  });
});

describe('what an agreement covers changes its sections:', () => {
  const text = (id: SectionId, facts: Partial<Facts>) =>
    JSON.stringify(agreement({ ...FACTS, ...facts }).sections.find((section) => section.id === id)?.blocks ?? '');

  test('without personal data it says so, with them it asks what, why, who and how', () => {
    expect(text('data', {})).toMatch(/share no personal data/);
    const shared = text('data', { covers: ['personal data'] });
    expect(shared).not.toMatch(/share no personal data/);
    expect(shared).toMatch(/which data.*what for.*consent.*who sees.*kept safe.*24 hours.*deleted within 30 days/i);
    expect(text('ending', { covers: ['personal data'] })).toMatch(/Personal data are given back or deleted as section/);
  });

  test('where nobody holds the work together, but somebody gives it a home, the section is about that', () => {
    const heading = (facts: Partial<Facts>) =>
      agreement({ ...FACTS, ...facts }).sections.find(({ id }) => id === 'backbone')?.heading;
    expect(heading({ covers: ['hosting'] })).toBe('Hosting');
    expect(heading({ covers: ['hosting'], language: 'es' })).toBe('Acogida');
    expect(heading({ level: 3, covers: ['hosting'] })).toBe('Backbone and convener');
    expect(text('backbone', { covers: ['hosting'] })).not.toMatch(/convener/);
  });

  test('insurance follows the risks', () => {
    expect(text('liability', {})).not.toMatch(/also covers/);
    expect(text('liability', { covers: ['people at risk', 'hosting'] })).toMatch(
      /also covers harm to people at risk and accidents at the place of the host/,
    );
  });

  test('money that moves has a row for each payment', () => {
    expect(text('money', {})).toMatch(/No money changes hands/);
    for (const facts of [
      { covers: ['payments' as const] },
      { covers: ['pooled money' as const] },
      { parties: [{ ...US, funds: true }, THEM] },
    ]) {
      expect(text('money', facts)).toMatch(/who pays.*amount and currency/i);
      expect(text('money', facts)).not.toMatch(/No money changes hands/);
    }
  });

  test('it binds where the parties say so, and otherwise only what protects', () => {
    expect(text('status', { covers: ['binding'] })).toMatch(/is legally binding/);
    expect(text('status', {})).toMatch(/not legally binding, except where we say so/);
    expect(text('status', { covers: ['personal data', 'confidential information', 'joint materials'] })).toMatch(
      /not legally binding, except in section \d+ \(“Personal data”\), in section \d+ \(“Confidential information”\), in section \d+ \(“What we make together”\) and where/,
    );
  });

  test('a charter names the five elements, and where each stands', () => {
    const elements = text('level', { level: 4 });
    expect(elements).toMatch(
      /Shared vision.*Shared ambition.*Aligned strategies.*Roles.*Shared measurement.*Measures.*Continuous communication.*Communication.*Backbone support.*Backbone/,
    );
    expect(text('level', { level: 3 })).not.toMatch(/Shared vision/);
  });

  test('what nobody has explained is to agree', () => {
    const mou = agreement({ ...FACTS, unclear: ['drones'] });
    expect(mou.toAgree).toContain('what we leave out of “drones”');
  });

  test('an annex is listed when it is used', () => {
    const names = (facts: Partial<Facts>) =>
      text('annexes', facts).match(/Work plan|Budget|Data schedule|Contact list|Change log/g);
    expect(names({ annexes: ['change log', 'work plan'] })?.[0]).toBe('Work plan');
    expect(text('annexes', { covers: ['pooled money'], version: 2 })).toMatch(/Budget.*Change log/);
  });
});

describe('the sections', () => {
  test('are those that every memorandum has, in their order', () => {
    expect(sections).toHaveLength(ALWAYS.length);
    sections.forEach(({ heading }, index) => {
      expect(heading).toMatch(ALWAYS[index] ?? /^$/);
    });
    expect(new Set(sections.map((section) => section.id)).size).toBe(sections.length);
  });

  test('have a plain line each that says what they are for, and some content', () => {
    for (const { id, note, blocks } of sections) {
      expect([id, note]).toEqual([id, expect.stringMatching(/^[A-Z].*\.$/)]);
      expect([id, blocks.length > 0]).toEqual([id, true]);
    }
  });

  test('have tables whose rows are as wide as their headings', () => {
    for (const { blocks } of sections) {
      for (const block of blocks) {
        if (block.kind !== 'table') continue;
        for (const row of block.rows) expect(row).toHaveLength(block.headings.length);
      }
    }
  });

  test('send people to a lawyer where it matters', () => {
    const flagged = sections.filter(({ advice }) => advice).map(({ id }) => id);
    expect(flagged).toContain('liability');
    expect(flagged).toContain('status');
    expect(flagged).not.toContain('communication');
  });

  test('say legal form, registration and address of each party', () => {
    expect(textOf('parties')).toMatch(/registration of North Trust.*address of North Trust/);
  });

  test('name an owner and a deputy of each party', () => {
    expect(textOf('contacts')).toMatch(/Owner.*Deputy/i);
  });

  test('say who brings how much by when, and what happens to it at the end', () => {
    expect(textOf('resources')).toMatch(/how much.*by when/i);
    expect(textOf('ending')).toMatch(/return/);
  });

  test('have a fallback for decisions, and dated steps for a conflict', () => {
    expect(textOf('decisions')).toMatch(/cannot agree/);
    expect(textOf('conflict')).toMatch(/7 days.*14 days.*30 days/);
  });

  test('keep a measure with its baseline, target, source and date', () => {
    expect(textOf('measures')).toMatch(/baseline.*target.*source.*date/);
  });

  test('say from when to when it runs, as a letter says a date', () => {
    expect(textOf('term')).toMatch(/22 November 2026 to 21 November 2027/);
  });

  test('say that the text does not bind and makes no joint venture', () => {
    expect(textOf('status')).toMatch(/not legally binding/);
    expect(textOf('independence')).toMatch(/joint venture/);
  });

  test('end with a signature for each party: name and title, signature, date', () => {
    expect(sections[sections.length - 2]?.id).toBe('signatures');
    expect(textOf('signatures')).toMatch(/title.*Signature.*Date/);
    expect(textOf('signatures')).toContain('Ana, director');
  });
});

describe('the notice', () => {
  test('says that the text is a template and no legal advice', () => {
    expect(textOf('notice')).toMatch(/template and not legal advice/);
    expect(sections[0]?.note).toMatch(/not legal advice/);
  });
});

describe('nameOf', () => {
  test('is the name, or a visible blank', () => {
    expect(nameOf(US, 'en')).toBe('Harbor Collective');
    expect(nameOf(UNKNOWN, 'en')).toMatch(/^\[to agree: .+\]$/);
  });
});
