import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  ISOLATION_STEPS,
  type IsolationAnswers,
  NO_ANSWERS,
  readAnswers,
} from '../../../src/partnership/isolation/answers';
import { isNothing, planIsolation } from '../../../src/partnership/isolation/planIsolation';
import { pointersOf } from '../../../src/partnership/isolation/pointers';

const LIST = ['Harbor Kitchen', 'Meadow School'];

const ANSWERS: IsolationAnswers = {
  step: 'review',
  alike: [
    { what: ' Food pantry ', who: 'Harbor Kitchen, Night Shelter', next: 'Coffee' },
    { what: '', who: ' ', next: '' },
    { what: 'Tutoring', who: 'Night Shelter', next: '' },
  ],
  organizations: [
    { name: 'Tide Clinic', does: 'Health checks' },
    { name: 'THE HARBOR KITCHEN, Inc.', does: '' },
    { name: 'Tide  clinic', does: '' },
    { name: '', does: '' },
  ],
  needs: 'A van on Mondays\n\n a van on mondays ',
  haves: 'Our hall',
  together: [{ what: 'Rents that families can pay', who: '', next: '' }],
};

const plan = (answers: IsolationAnswers) => planIsolation(answers, LIST, '2026-03-02', 'p-1');

describe('planIsolation', () => {
  test('says where each answer goes, each once and without what is blank', () => {
    const date = '2026-03-02';
    expect(plan(ANSWERS)).toEqual({
      rows: [
        {
          date,
          question: 'What are we doing that others also do independently?',
          answer: 'Food pantry',
          others: 'Harbor Kitchen, Night Shelter',
          next: 'Coffee',
          level: '',
        },
        expect.objectContaining({ answer: 'Tutoring', others: 'Night Shelter' }),
        {
          date,
          question: 'What can we not address alone?',
          answer: 'Rents that families can pay',
          others: '',
          next: '',
          level: '4 Collective impact',
        },
      ],
      partners: [{ id: 'p-1-1', name: 'Tide Clinic', mission: 'Health checks' }],
      known: ['Harbor Kitchen'],
      things: [
        { direction: 'Ask', who: 'Us', kind: 'Equipment', what: 'A van on Mondays', status: 'Open' },
        { direction: 'Offer', who: 'Us', kind: 'Space', what: 'Our hall', status: 'Open' },
      ],
    });
  });

  test('comes to nothing when all is blank, or when only known organizations are named', () => {
    expect(isNothing(plan(NO_ANSWERS))).toBe(true);
    expect(isNothing(plan({ ...NO_ANSWERS, organizations: [{ name: 'meadow school', does: '' }] }))).toBe(true);
    expect(isNothing(plan({ ...NO_ANSWERS, haves: 'x' }))).toBe(false);
  });
});

describe('readAnswers', () => {
  test('understands what was kept', () => {
    expect(readAnswers(JSON.stringify(ANSWERS))).toEqual(ANSWERS);
    expect(readAnswers('{"step":"together","alike":[{"what":"x","who":7},null],"needs":3,"more":1}')).toEqual({
      ...NO_ANSWERS,
      step: 'together',
      alike: [
        { what: 'x', who: '', next: '' },
        { what: '', who: '', next: '' },
      ],
    });
  });

  test.each(['', 'null', '[]', '{"step":"constructor"}', '{"step":'])('takes %p for no answers', (json) => {
    expect(readAnswers(json)).toBeUndefined();
  });

  test('gives back any answers, and never fails', () => {
    const text = fc.string({ unit: 'binary' });
    const matters = fc.array(fc.record({ what: text, who: text, next: text }), { minLength: 1 });
    const answers = fc.record({
      step: fc.constantFrom(...ISOLATION_STEPS),
      alike: matters,
      organizations: fc.array(fc.record({ name: text, does: text }), { minLength: 1 }),
      needs: text,
      haves: text,
      together: matters,
    });
    fc.assert(
      fc.property(answers, (one) => {
        expect(readAnswers(JSON.stringify(one))).toEqual(one);
        expect(pointersOf(plan(one), 'es').length).toBeLessThanOrEqual(3);
      }),
    );
    fc.assert(fc.property(fc.json(), (json) => void readAnswers(json)));
  });
});

describe('pointersOf', () => {
  test('names whom to talk with first, and no more than three things', () => {
    expect(pointersOf(plan(ANSWERS), 'en')).toEqual([
      'Others do 2 things that you do too. Talk with Night Shelter first: one of you may stop, or both may do more together.',
      '1 thing is out of reach for anybody alone. That is what level 4, collective impact, is for: bring those you named to one table.',
      'You have 1 thing that others may need. Begin by offering one.',
    ]);
    expect(pointersOf(plan({ ...NO_ANSWERS, needs: 'A van' }), 'es')).toEqual([
      'Necesitan 1 cosa y no anotaron nada que dar. Busquen un ofrecimiento antes de pedir.',
    ]);
  });
});
