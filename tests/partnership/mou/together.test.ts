import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../../../src/partnership/language';
import { agreement } from '../../../src/partnership/mou/agreement';
import type { Block } from '../../../src/partnership/mou/blocks';
import { type Facts, NOTHING_SAID, type Together } from '../../../src/partnership/mou/facts';
import type { SectionId } from '../../../src/partnership/mou/sectionId';
import { anyText } from '../texts';
import { FACTS, THEM, TOGETHER, US } from './parties';

const LANGUAGES: readonly Language[] = ['en', 'es'];

const blocksOf = (id: SectionId, facts: Facts): readonly Block[] =>
  agreement(facts).sections.find((section) => section.id === id)?.blocks ?? [];

const textOf = (id: SectionId, facts: Facts) => JSON.stringify(blocksOf(id, facts));

function rowsOf(id: SectionId, facts: Facts): readonly (readonly string[])[] {
  const table = blocksOf(id, facts).find((block) => block.kind === 'table');
  return table?.kind === 'table' ? table.rows : [];
}

const said = (together: Partial<Together>, language: Language = 'en'): Facts => ({
  ...FACTS,
  together: { ...NOTHING_SAID, ...together },
  language,
});

/** Where each fact is said, and the marks that it takes away there. */
const PLACES: [keyof Together, SectionId, Record<Language, RegExp>][] = [
  ['ambition', 'ambition', { en: /\[to agree: our shared ambition/, es: /\[por acordar: nuestra aspiración/ }],
  ['purpose', 'level', { en: /\[to agree: joint action/, es: /\[por acordar: la acción conjunta/ }],
  ['area', 'beneficiaries', { en: /\[to agree: /, es: /\[por acordar: / }],
  ['lanes', 'lanes', { en: /\[to agree: main task/, es: /\[por acordar: tarea principal/ }],
  ['decisions', 'decisions', { en: /\[to agree: /, es: /\[por acordar: / }],
  ['communication', 'communication', { en: /\[to agree: /, es: /\[por acordar: / }],
  ['conflict', 'conflict', { en: /\[to agree: /, es: /\[por acordar: / }],
  ['measures', 'measures', { en: /\[to agree: first measure/, es: /\[por acordar: primer indicador/ }],
];

/** What a text says once each line stands where the section puts it. */
const partsOf = (fact: keyof Together) =>
  fact === 'purpose' ? [] : TOGETHER[fact].split(/\n|: /).map((part) => part.trim());

describe.each(LANGUAGES)('what people say about working together, in the language %s', (language) => {
  test.each(PLACES)('%s stands in the section %s instead of its mark', (fact, id, marks) => {
    const given = said({ [fact]: TOGETHER[fact] }, language);
    expect(textOf(id, said({}, language))).toMatch(marks[language]);
    expect(textOf(id, given)).not.toMatch(marks[language]);
    for (const part of partsOf(fact)) expect(textOf(id, given)).toContain(part);
  });

  test.each(PLACES)('%s changes no section but %s', (fact, id) => {
    const sections = (facts: Facts) => agreement(facts).sections.filter((section) => section.id !== id);
    expect(sections(said({ [fact]: TOGETHER[fact] }, language))).toEqual(sections(said({}, language)));
  });

  test.each(PLACES)('%s of nothing but blanks is as if it were not said', (fact) => {
    if (fact === 'purpose') return;
    expect(agreement(said({ [fact]: ' \n\t\u200b\r\n' }, language))).toEqual(agreement(said({}, language)));
  });

  test('offers and hours stand in the rows of their party', () => {
    const us = { ...US, offers: 'A van\n• 20 chairs\n\n', hours: '6' };
    const facts: Facts = { ...FACTS, parties: [us, THEM], language };
    expect(rowsOf('resources', facts).map(([party, what]) => [party, what])).toEqual([
      ['Harbor Collective', 'A van'],
      ['Harbor Collective', '20 chairs'],
      ['North Trust', expect.stringMatching(/^\[(to agree|por acordar): .*North Trust.*\]$/)],
    ]);
    expect(rowsOf('capacity', facts)).toEqual([
      ['Harbor Collective', '6'],
      ['North Trust', expect.stringMatching(/^\[(to agree|por acordar): .*North Trust\]$/)],
    ]);
  });
});

describe('the purpose', () => {
  test.each([
    ['joint action', 'Our purpose is joint action.', 'Nuestro propósito es la acción conjunta.'],
    [
      'sharing',
      'Our purpose is sharing information and resources.',
      'Nuestro propósito es compartir información y recursos.',
    ],
  ] as const)('%s is said in words', (purpose, english, spanish) => {
    expect(textOf('level', said({ purpose }))).toContain(english);
    expect(textOf('level', said({ purpose }, 'es'))).toContain(spanish);
  });
});

describe('texts', () => {
  test('of one line stand behind their label, of several in a list below it', () => {
    expect(blocksOf('decisions', said({ decisions: 'By consent.' }))[0]).toEqual({
      kind: 'paragraph',
      text: 'How we decide: By consent.',
    });
    expect(blocksOf('decisions', said({ decisions: 'By consent.\r\n\r\n- The boards decide on money.' }))).toEqual([
      { kind: 'paragraph', text: 'How we decide:' },
      { kind: 'list', items: ['By consent.', 'The boards decide on money.'] },
      { kind: 'paragraph', text: expect.stringMatching(/^Where this says nothing, /) },
    ]);
  });

  test('of our own rules keep a way out where people have not named one', () => {
    const facts = said({ decisions: 'By consent', conflict: 'We talk' });
    expect(textOf('decisions', facts)).toMatch(/cannot agree within 14 days .*“When we disagree”/);
    expect(textOf('conflict', facts)).toMatch(/7 days.*14 days.*30 days/);
    const spanish = said({ decisions: 'Por consentimiento', conflict: 'Hablamos' }, 'es');
    expect(textOf('decisions', spanish)).toMatch(/14 días .*“Cuando no estamos de acuerdo”/);
    expect(textOf('conflict', spanish)).toMatch(/7 días.*14 días.*30 días/);
  });

  test('of any kind are in the text, whole', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(...LANGUAGES), (one, two, language) => {
        const [first, second] = [one, two].map((text) => `.${text.replace(/[\r\n\v\f\u0085\u2028\u2029]/g, '')}.`);
        const typed = `${first}\n${second}`;
        const facts = said(
          { ambition: typed, area: typed, decisions: typed, conflict: typed, measures: typed },
          language,
        );
        for (const id of ['ambition', 'beneficiaries', 'decisions', 'conflict'] as const) {
          expect(blocksOf(id, facts)[1]).toEqual({ kind: 'list', items: [first, second] });
        }
        expect(rowsOf('measures', facts).map(([measure]) => measure)).toEqual([first, second]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('lanes', () => {
  const lanes = (typed: string, language: Language = 'en') =>
    rowsOf('lanes', said({ lanes: typed }, language)).map(([task, owner]) => [task, owner]);

  test.each([
    ['Run the classes: North Trust', 'Run the classes', 'North Trust'],
    ['Run the classes:North Trust', 'Run the classes', 'North Trust'],
    ['Run the classes : North Trust ', 'Run the classes', 'North Trust'],
    ['Classes: Ana, from March: mornings', 'Classes', 'Ana, from March: mornings'],
    ['Open the doors at 18:00: Ana', 'Open the doors at 18:00', 'Ana'],
    ['Keep https://example.org up to date: Ana', 'Keep https://example.org up to date', 'Ana'],
    ['- Find rooms: Bo', 'Find rooms', 'Bo'],
    ['授業：東京', '授業', '東京'],
    ['Find the rooms', 'Find the rooms', '[to agree: who does “Find the rooms”]'],
    ['Find the rooms:', 'Find the rooms', '[to agree: who does “Find the rooms”]'],
    ['Open at 18:00', 'Open at 18:00', '[to agree: who does “Open at 18:00”]'],
    [': Ana', '[to agree: main task of Ana]', 'Ana'],
  ])('reads %j', (line, task, owner) => {
    expect(lanes(line)).toEqual([[task, owner]]);
  });

  test('keep one row for each line, and what else is to agree about it', () => {
    expect(rowsOf('lanes', said({ lanes: 'One: A\n\nTwo: B\nThree' }))).toEqual([
      ['One', 'A', '[to agree: who decides]', '[to agree: who is consulted]'],
      ['Two', 'B', '[to agree: who decides]', '[to agree: who is consulted]'],
      ['Three', '[to agree: who does “Three”]', '[to agree: who decides]', '[to agree: who is consulted]'],
    ]);
  });

  test('leave out a line that names nothing', () => {
    expect(lanes(':\nFind rooms: Bo\n :')).toEqual([['Find rooms', 'Bo']]);
    expect(lanes(' : ')).toEqual(lanes(''));
  });

  test('say in Spanish whose owner is to agree', () => {
    expect(lanes('Buscar aulas', 'es')).toEqual([
      ['Buscar aulas', '[por acordar: quién se encarga de “Buscar aulas”]'],
    ]);
  });

  test('name a long task in short where its owner is to agree', () => {
    const [[task = '', owner = ''] = []] = lanes('x'.repeat(10_000));
    expect(task).toHaveLength(10_000);
    expect(owner.length).toBeLessThan(80);
  });
});

describe('measures', () => {
  test('have a row each, the rest of it to agree', () => {
    const rest = ['[to agree: baseline]', '[to agree: target]', '[to agree: source]', '[to agree: date]'];
    expect(rowsOf('measures', said({ measures: TOGETHER.measures }))).toEqual([
      ['Adults who start', ...rest],
      ['Adults who finish', ...rest],
    ]);
  });
});
