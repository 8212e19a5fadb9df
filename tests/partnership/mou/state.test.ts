import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreement, textsOf } from '../../../src/partnership/mou/agreement';
import type { Facts } from '../../../src/partnership/mou/facts';
import { FUNDER_QUESTIONS, openQuestions } from '../../../src/partnership/mou/funders';
import { canBeFinal, refusal, STATES } from '../../../src/partnership/mou/state';
import { anyFacts } from './anyFacts';
import { FACTS, THEM, UNKNOWN, US } from './parties';

const FUNDED: Facts = { ...FACTS, parties: [US, { ...THEM, funds: true }] };
const ANSWERED: Facts = { ...FUNDED, funding: { grants: 'Yes', supports: 'The van', priorities: 'All of us' } };

describe('an agreement', () => {
  test('cannot be final before its funder has answered, and says which questions', () => {
    expect(canBeFinal(FUNDED)).toBe(false);
    const refused = refusal('signed', FUNDED);
    expect(refused?.en).toMatch(/cannot be final yet, since money comes from North Trust/);
    expect(refused?.es).toMatch(/aún no puede ser definitivo, porque pone dinero North Trust/);
    for (const { text } of FUNDER_QUESTIONS) {
      expect(refused?.en).toContain(text.en);
      expect(refused?.es).toContain(text.es);
    }
    const half = refusal('signed', { ...FUNDED, funding: { ...ANSWERED.funding, supports: '' } });
    expect(half?.en).toMatch(/Answer first: Which parts of the work does the money support\?$/);
  });

  test('is final once the questions are answered, or where nobody funds', () => {
    for (const facts of [ANSWERED, FACTS]) {
      expect(canBeFinal(facts)).toBe(true);
      expect(refusal('signed', facts)).toBeUndefined();
      expect(agreement({ ...facts, state: 'signed' }).state).toBe('signed');
    }
  });

  test('may be in every other state', () => {
    for (const state of STATES.filter((one) => one !== 'signed')) {
      expect(refusal(state, FUNDED)).toBeUndefined();
      expect(agreement({ ...FUNDED, state }).state).toBe(state);
    }
  });

  test('is not written as signed before', () => {
    expect(() => agreement({ ...FUNDED, state: 'signed' })).toThrow(/cannot be final yet/);
    expect(() => agreement({ ...FUNDED, state: 'signed', language: 'es' })).toThrow(/aún no puede ser definitivo/);
  });

  test('is refused exactly while a question is open', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const open = openQuestions(facts).length > 0;
        expect(canBeFinal(facts)).toBe(!open);
        expect(refusal('signed', facts) !== undefined).toBe(open);
      }),
    );
  });

  test('calls us by our name only when it has one', () => {
    expect(refusal('signed', { ...FACTS, parties: [{ ...UNKNOWN, funds: true }, THEM] })?.en).toContain(
      'our organization',
    );
  });

  test.each([
    ['draft', 'Draft', 'Borrador'],
    ['reviewed', 'Reviewed', 'Revisado'],
    ['signed', 'Signed', 'Firmado'],
    ['ended', 'Ended', 'Terminado'],
  ] as const)('says under its title that it is %s', (state, english, spanish) => {
    const said = (language: 'en' | 'es') =>
      agreement({ ...FACTS, state, language }).sections[0]?.blocks.flatMap(textsOf);
    expect(said('en')).toContain(english);
    expect(said('es')).toContain(spanish);
  });
});
