import { describe, expect, test } from '@jest/globals';
import { preparation } from '../../../../src/partnership/checkin/log/preparation';

const FULL = {
  actions: [
    { who: 'Ana', what: 'send the plan', by: '2026-05-01', since: '2026-03-02' },
    { who: '', what: 'call the city', by: '', since: '' },
  ],
  problems: [{ text: 'The key', since: '2026-03-02' }],
  change: 'Meet at noon',
  measures: 'Families served: 40\nMeals',
  questions: ['results', 'celebration'],
} as const;

describe('preparation', () => {
  test('says who does what, what is open, what is measured and what is asked', () => {
    expect(preparation(FULL, 'en')).toEqual([
      'What we said we would do',
      '- Ana: send the plan by 1 May 2026',
      '- call the city',
      '',
      'Problems that are still open',
      '- The key',
      '',
      'The change we agreed: does it help?',
      '- Meet at noon',
      '',
      'Our measures: where are we?',
      '- Families served: 40',
      '- Meals',
      '',
      'Questions to ask this time',
      '- Is the work accomplishing anything?',
      '- What can we celebrate?',
    ]);
  });

  test('says all of it in Spanish too', () => {
    const text = preparation(FULL, 'es').join('\n');
    expect(text).toContain('- Ana: send the plan para el 1 de mayo de 2026');
    expect(text).toContain('¿Qué podemos celebrar?');
    expect(text).not.toMatch(/Problems|measures:|questions/);
  });

  test('leaves out what there is nothing to say of', () => {
    const nothing = { actions: [], problems: [], change: '', measures: '', questions: ['results'] } as const;
    expect(preparation(nothing, 'en')).toEqual(['Questions to ask this time', '- Is the work accomplishing anything?']);
  });
});
