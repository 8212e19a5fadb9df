import { describe, expect, test } from '@jest/globals';
import { LEVELS } from '../../../src/partnership/level';
import { type Agreement, agreement } from '../../../src/partnership/mou/agreement';
import {
  type Facts,
  NOTHING_ANSWERED,
  NOTHING_SAID,
  type Party,
  type Together,
} from '../../../src/partnership/mou/facts';
import { agreementHtml } from '../../../src/partnership/mou/html';
import { ANNEXES, COVERS } from '../../../src/partnership/partnerChoices';
import { UNKNOWN } from './parties';

/** A word of no language, so that whatever else stands in the text is the document's own. */
const WORD = 'Zxq';
const PARTY: Party = {
  name: WORD,
  mission: WORD,
  contact: WORD,
  signatory: WORD,
  offers: WORD,
  hours: '6',
  funds: false,
};
const SAID: Together = {
  ambition: WORD,
  purpose: 'sharing',
  area: WORD,
  lanes: `${WORD}\n: ${WORD}`,
  decisions: `${WORD}\n${WORD}`,
  communication: WORD,
  conflict: WORD,
  measures: WORD,
};

const KNOWN: Facts = {
  parties: [PARTY, PARTY],
  together: SAID,
  covers: [],
  annexes: [],
  unclear: [],
  funding: NOTHING_ANSWERED,
  level: undefined,
  cadence: { months: 3, minutes: 30 },
  date: '2026-11-22',
  version: 1,
  state: 'draft',
  language: 'en',
};

const VARIANTS: Partial<Facts>[] = [
  { parties: [UNKNOWN, { ...UNKNOWN, name: WORD }], together: NOTHING_SAID, cadence: undefined },
  { parties: [PARTY, PARTY, PARTY], cadence: { months: 1, minutes: 45 } },
  { together: { ...SAID, purpose: 'joint action' } },
  {
    parties: [PARTY, { ...PARTY, funds: true }, UNKNOWN],
    together: NOTHING_SAID,
    covers: [...COVERS],
    unclear: [WORD],
  },
  ...LEVELS.map(({ level }) => ({
    parties: [PARTY, PARTY, { ...PARTY, funds: true }],
    covers: [...COVERS],
    annexes: [...ANNEXES],
    funding: { grants: WORD, supports: WORD, priorities: WORD },
    state: 'signed' as const,
    version: 2,
    level,
  })),
  { covers: ['personal data', 'confidential information', 'cross-border'], state: 'reviewed' },
  { covers: ['hosting', 'shared services'], state: 'ended' },
  ...LEVELS.map(({ level }) => ({ parties: [PARTY, UNKNOWN], level })),
];

/** Between them they reach every text that a document can have. */
const CASES = VARIANTS.map((variant): Facts => ({ ...KNOWN, ...variant }));

/** Every text of the document that holds more than what was typed. */
function ownTexts({ sections }: Agreement): string[] {
  const texts: string[] = [];
  for (const { heading, note, blocks } of sections) {
    texts.push(heading, note);
    for (const block of blocks) {
      if (block.kind === 'paragraph') texts.push(block.text);
      else if (block.kind === 'list') texts.push(...block.items);
      else texts.push(...block.headings, ...block.rows.flat());
    }
  }
  return texts.filter((text) => !['', '1', '2', '6', WORD].includes(text));
}

/** The blocks of each section without their words. */
const shapeOf = ({ sections }: Agreement) =>
  sections.map(({ id, advice, blocks }) => [
    id,
    advice,
    blocks.map((block) => {
      if (block.kind === 'paragraph') return block.kind;
      return block.kind === 'list' ? block.items.length : block.rows.map((row) => row.length);
    }),
  ]);

describe.each(CASES)('the Spanish document of the facts no. %#', (facts) => {
  const english = agreement({ ...facts, language: 'en' });
  const spanish = agreement({ ...facts, language: 'es' });

  test('is the English one in other words: the same sections, blocks and blanks', () => {
    expect(shapeOf(spanish)).toEqual(shapeOf(english));
    expect(spanish.toAgree).toHaveLength(english.toAgree.length);
    const { language, date, version, state, reviewDate, endDate, parties } = english;
    expect(spanish).toMatchObject({ date, version, state, reviewDate, endDate, parties });
    expect([language, spanish.language]).toEqual(['en', 'es']);
  });

  test('shares no text with the English one', () => {
    const inEnglish = new Set(ownTexts(english));
    expect(inEnglish.size).toBeGreaterThan(english.form === 'letter' ? 35 : 70);
    expect(ownTexts(spanish).filter((text) => inEnglish.has(text))).toEqual([]);
  });

  test('has no English word in it, nor the English one a Spanish word', () => {
    const read = (mou: Agreement) =>
      agreementHtml(mou)
        .replace(/<style>.*?<\/style>/s, '')
        .replace(/<[^>]*>/g, ' ');
    const englishWords = /\b(the|and|of|to|we|our|us|with|who|what|is|are|in|on|for|by|from|month|months|days)\b/gi;
    const spanishWords = /\b(el|la|los|las|de|del|y|e|en|con|por|para|que|qué|quién|mes|meses|días)\b/gi;
    expect(read(spanish).match(englishWords)).toBeNull();
    expect(read(english).match(spanishWords)).toBeNull();
    expect(read(english).match(englishWords)?.length).toBeGreaterThan(100);
    expect(read(spanish).match(spanishWords)?.length).toBeGreaterThan(100);
  });

  test('lists what is still to agree, as it stands in the text', () => {
    const marks = ownTexts(spanish).flatMap((text) => text.match(/\[por acordar: [^\]]*\]/g) ?? []);
    expect(new Set(spanish.toAgree.map((one) => `[por acordar: ${one}]`))).toEqual(new Set(marks));
  });

  test('has a plain line in each section that says what it is for', () => {
    for (const { note } of spanish.sections) expect(note).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe('the Spanish document', () => {
  const spanish = (facts: Partial<Facts>) => agreement({ ...KNOWN, ...facts, language: 'es' });

  test('names the parties as a Spanish sentence does', () => {
    expect(spanish({ parties: [PARTY, { ...PARTY, name: 'Faro' }] }).between).toBe('Zxq y Faro');
    expect(spanish({ parties: [PARTY, { ...PARTY, name: 'Iglesia Nueva' }] }).between).toBe('Zxq e Iglesia Nueva');
  });

  test('says dates, levels and the rhythm of meetings in Spanish', () => {
    const text = ownTexts(spanish({ level: 3 })).join('\n');
    expect(text).toMatch(/del 22 de noviembre de 2026 al 21 de noviembre de 2027/);
    expect(text).toMatch(/en el nivel 3 \(Alianza estratégica\)\./);
    expect(text).toMatch(/en el nivel de alianza estratégica\./);
    expect(text).toMatch(/cada 3 meses durante 30 minutos/);
    expect(ownTexts(spanish({ cadence: { months: 1, minutes: 45 } })).join('\n')).toMatch(/cada mes durante 45/);
  });
});
