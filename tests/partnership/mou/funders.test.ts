import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreement, textsOf } from '../../../src/partnership/mou/agreement';
import { type Facts, NOTHING_ANSWERED } from '../../../src/partnership/mou/facts';
import { FUNDER_QUESTIONS, openQuestions } from '../../../src/partnership/mou/funders';
import { someoneFunds } from '../../../src/partnership/mou/openToFunders';
import { anyFacts } from './anyFacts';
import { FACTS, THEM, US } from './parties';

const ANSWERS = { grants: 'Yes, as before', supports: 'The van', priorities: 'All of us, every June' };
const FUNDED: Facts = { ...FACTS, parties: [US, { ...THEM, funds: true }] };

const textOf = (facts: Facts) =>
  agreement(facts)
    .sections.find(({ id }) => id === 'funders')
    ?.blocks.flatMap(textsOf) ?? [];

describe('openQuestions', () => {
  test('are none where nobody funds', () => {
    expect(openQuestions(FACTS)).toEqual([]);
    expect(someoneFunds(FACTS)).toBe(false);
  });

  test('are all three while nothing is answered', () => {
    expect(openQuestions(FUNDED)).toEqual(FUNDER_QUESTIONS);
  });

  test.each(['grants', 'supports', 'priorities'] as const)('name %s while it has no answer', (key) => {
    for (const blank of ['', ' \u200b\n', '[to agree: later]', 'Half [por acordar: el resto]']) {
      const open = openQuestions({ ...FUNDED, funding: { ...ANSWERS, [key]: blank } });
      expect(open.map((question) => question.key)).toEqual([key]);
    }
  });

  test('are as many as the marks that the section shows', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const marks = textOf(facts).filter((text) => /^\[(to agree|por acordar): [^\]]*\]$/.test(text));
        expect(openQuestions(facts)).toHaveLength(marks.length);
      }),
    );
  });
});

describe('the section on funding', () => {
  test('names who gives the money, asks the three questions and holds the answers', () => {
    const texts = textOf({ ...FUNDED, funding: ANSWERS });
    expect(texts[0]).toMatch(/^Money for this work comes from North Trust\./);
    for (const { text } of FUNDER_QUESTIONS) expect(texts).toContain(text.en);
    for (const answer of Object.values(ANSWERS)) expect(texts).toContain(answer);
  });

  test('names every one who gives', () => {
    const parties = [
      { ...US, funds: true },
      { ...THEM, funds: true },
    ];
    expect(textOf({ ...FACTS, parties, language: 'es' })[0]).toMatch(/viene de Harbor Collective y North Trust\./);
  });

  test('lists what is open before the document is made', () => {
    const open = agreement({ ...FUNDED, funding: NOTHING_ANSWERED }).toAgree;
    for (const { short } of FUNDER_QUESTIONS) expect(open).toContain(short.en);
  });
});
