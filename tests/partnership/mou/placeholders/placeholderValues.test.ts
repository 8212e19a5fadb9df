import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreement } from '../../../../src/partnership/mou/agreement';
import type { Facts } from '../../../../src/partnership/mou/facts';
import {
  FACT_KEYS,
  HEADED_IDS,
  type PlaceholderKey,
  placeholder,
  placeholderName,
} from '../../../../src/partnership/mou/placeholders/placeholderName';
import { placeholdersIn } from '../../../../src/partnership/mou/placeholders/placeholdersIn';
import { placeholderValues } from '../../../../src/partnership/mou/placeholders/placeholderValues';
import { readPlaceholders } from '../../../../src/partnership/mou/placeholders/readPlaceholders';
import { fold } from '../../../../src/partnership/text';
import { anyFacts, between } from '../anyFacts';
import { FACTS, THEM, TOGETHER, UNKNOWN, US } from '../parties';
import { filled, withoutMarks } from './filled';

const KEYS: readonly PlaceholderKey[] = [
  ...FACT_KEYS,
  'text:title',
  ...HEADED_IDS.flatMap((id): PlaceholderKey[] => [`text:${id}`, `heading:${id}`]),
];

const valuesOf = (facts: Facts) => placeholderValues(agreement(facts), facts);

describe('placeholderValues', () => {
  test('says who, when and which', () => {
    expect(valuesOf(FACTS)).toMatchObject({
      title: 'Memorandum of Understanding',
      allParties: 'Harbor Collective and North Trust',
      ourName: 'Harbor Collective',
      partnerName: 'North Trust',
      date: '22 November 2026',
      reviewDate: '22 May 2027',
      endDate: '21 November 2027',
      version: '1',
      state: 'Draft',
      ourContact: 'Ana',
      partnerContact: 'Bo',
      ourSignatory: 'Ana, director',
      partnerMission: 'Night classes',
      partnerOffers: '[to agree: what North Trust brings]',
      ourHours: '[to agree: hours a month from Harbor Collective]',
    });
  });

  test('speaks the language of the agreement', () => {
    expect(valuesOf({ ...FACTS, language: 'es', parties: [UNKNOWN, THEM] })).toMatchObject({
      ourName: '[por acordar: nombre de nuestra organización]',
      allParties: '[por acordar: nombre de nuestra organización] y North Trust',
      ourMission: '[por acordar: misión de nuestra organización en sus propias palabras]',
      date: '22 de noviembre de 2026',
      state: 'Borrador',
    });
  });

  test('of several partners lists the names, and says the rest line by line', () => {
    const facts = between(3);
    const [us = US, them = THEM, third = UNKNOWN] = facts.parties;
    const parties = [{ ...us, offers: 'A\nB' }, { ...them, offers: 'A van\r\n20 chairs' }, third];
    expect(valuesOf({ ...facts, parties })).toMatchObject({
      partnerName: 'North Trust and Partner 3',
      ourOffers: 'A\u000bB',
      partnerContact: 'North Trust: Bo\u000bPartner 3: [to agree: relationship owner at Partner 3]',
      partnerOffers: 'North Trust: A van; 20 chairs\u000bPartner 3: [to agree: what Partner 3 brings]',
    });
  });

  test('writes a section as paragraphs, items and rows', () => {
    const values = valuesOf({ ...FACTS, together: TOGETHER, covers: ['payments'] });
    expect(values['text:background']).toBe(
      '• Harbor Collective – Mission: Safe housing\n• North Trust – Mission: Night classes',
    );
    expect(values['text:contacts'].split('\n')[0]).toBe(
      '• Harbor Collective – Relationship owner: Ana; Deputy: [to agree: deputy at Harbor Collective]',
    );
    expect(values['text:money'].split('\n')[0]).toMatch(/^Who pays: \[to agree: .*\]; To whom: \[to agree: /);
    expect(values['text:title']).toBe(
      'between Harbor Collective and North Trust\nDate: 22 November 2026; Version: 1; State: Draft',
    );
    expect(values['text:decisions']).toMatch(/^How we decide: By consent of both directors\n/);
  });

  test('leaves lines to sign on', () => {
    expect(valuesOf(FACTS)['text:signatures'].replace(/_+/g, '__')).toBe(
      'Harbor Collective\u000bName and title: Ana, director\u000bSignature: __\u000bDate: __\n' +
        'North Trust\u000bName and title: Bo, chair\u000bSignature: __\u000bDate: __',
    );
  });

  test('a heading has its number and says where a lawyer should look', () => {
    const values = valuesOf(FACTS);
    expect(values['heading:parties']).toBe('1. Parties');
    expect(values['heading:liability']).toMatch(/^\d+\. Liability and insurance \(Seek advice\)$/);
    expect(values['heading:notice']).toBe('Before we sign');
  });

  test('what people typed on several lines stays in its paragraph', () => {
    const values = valuesOf({ ...FACTS, parties: [US, { ...THEM, name: 'North\nTrust', mission: 'a\r\nb\u2028c' }] });
    expect(values.partnerName).toBe('North\u000bTrust');
    expect(values['text:background']).toBe(
      '• Harbor Collective – Mission: Safe housing\n• North\u000bTrust – Mission: a\u000bb\u000bc',
    );
  });

  test('for any facts, a section has a heading and a text, or neither, numbered without gaps', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const mou = agreement(facts);
        const values = placeholderValues(mou, facts);
        expect(Object.keys(values).sort()).toEqual([...KEYS].sort());
        const has = new Set(mou.sections.map(({ id }) => id));
        const present = HEADED_IDS.filter((id) => values[`heading:${id}`] !== '');
        expect(present).toEqual(HEADED_IDS.filter((id) => has.has(id)));
        expect(HEADED_IDS.filter((id) => values[`text:${id}`] !== '')).toEqual(present);
        const numbers = present.map((id) => /^(\d+)\. /.exec(values[`heading:${id}`])?.[1]);
        expect(numbers).toEqual([...present.slice(0, -1).map((_, index) => String(index + 1)), undefined]);
        for (const blank of mou.toAgree) expect(Object.values(values).join('\n')).toContain(`: ${blank}]`);
      }),
      { numRuns: 50 },
    );
  });

  test('sections are named by their headings', () => {
    for (const language of ['en', 'es'] as const) {
      fc.assert(
        fc.property(anyFacts, (facts) => {
          for (const { id, heading } of agreement({ ...facts, language }).sections) {
            // These are called something else in a letter, or below level 3.
            if (id === 'title' || ((id === 'ambition' || id === 'term') && facts.level === 1)) continue;
            if (id === 'backbone' && (facts.level ?? 0) < 3) continue;
            expect(fold(placeholderName(`text:${id}`, language))).toBe(fold(heading));
          }
        }),
        { numRuns: 30 },
      );
    }
  });
});

const HOSTILE = [
  '{{date}}',
  '{',
  '{{',
  '}}',
  '$&',
  '\\1',
  'a\nb\r\nc',
  '{{{our name}}}',
  '&amp; <b>',
  'x'.repeat(10_000),
];

/** A template: placeholders in either language, as people type them, and words, in any order. */
const anyTemplate = fc
  .array(
    fc.oneof(
      fc
        .tuple(
          fc.constantFrom(...KEYS),
          fc.constantFrom<'en' | 'es'>('en', 'es'),
          fc.boolean(),
          fc.constantFrom('', '{', ' '),
        )
        .map(([key, language, isLoud, more]) => {
          const text = placeholder(key, language);
          return more === '{' ? `{${text}}` : (isLoud ? text.toUpperCase() : text).replace('{{', `{{${more}`);
        }),
      fc.constantFrom('We, ', ' and ', '{a}', '\n', '.', '', 'date', '$'),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

const anyHostileFacts = fc
  .tuple(anyFacts, fc.array(fc.constantFrom('', 'Harbor', ...HOSTILE), { minLength: 5, maxLength: 5 }))
  .map(([facts, typed]): Facts => {
    const [name = '', mission = '', contact = '', signatory = '', offers = ''] = typed;
    const [us = US, ...others] = facts.parties;
    return { ...facts, parties: [us, ...others.map((one) => ({ ...one, name, mission, contact, signatory, offers }))] };
  });

describe('filling a template', () => {
  test('takes a placeholder in more braces as a whole, whichever was found first', () => {
    expect(filled('{{date}} {{{date}}} {{date}', { '{{date}': 'C', '{{date}}': 'A', '{{{date}}}': 'B' })).toBe('A B C');
  });

  test('leaves no placeholder, says every value as it is, and does nothing when done again', () => {
    fc.assert(
      fc.property(anyHostileFacts, anyTemplate, (facts, template) => {
        const values = valuesOf(facts);
        const { known, unknown } = readPlaceholders(placeholdersIn(template));
        expect(unknown).toEqual([]);
        const byFound = Object.fromEntries(known.map(({ found, key }) => [found, values[key]]));
        const once = filled(template, byFound);
        expect(placeholdersIn(once)).toEqual([]);
        expect(filled(once, byFound)).toBe(once);
        for (const value of Object.values(byFound)) expect(withoutMarks(once)).toContain(withoutMarks(value));
        // The words between the placeholders stay, in their order.
        const words = known.map(({ found }) => found).sort((a, b) => b.length - a.length);
        const rest = words.reduce((text, found) => text.split(found).join('\u0000'), template).split('\u0000');
        let at = 0;
        for (const word of rest) {
          at = once.indexOf(word, at);
          expect([word, at >= 0]).toEqual([word, true]);
          at += word.length;
        }
      }),
      { numRuns: 200 },
    );
  });
});
