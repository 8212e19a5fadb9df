import { describe, expect, test } from '@jest/globals';
import {
  FACT_KEYS,
  HEADED_IDS,
  keyOfName,
  placeholderName,
} from '../../../../src/partnership/mou/placeholders/placeholderName';

const KEYS = [
  ...FACT_KEYS,
  'text:title' as const,
  ...HEADED_IDS.flatMap((id) => [`text:${id}`, `heading:${id}`] as const),
];

describe('names of placeholders', () => {
  test('are read back in both languages, so that no two mean different things', () => {
    for (const key of KEYS) {
      for (const language of ['en', 'es'] as const) {
        expect([placeholderName(key, language), keyOfName(placeholderName(key, language))]).toEqual([
          placeholderName(key, language),
          key,
        ]);
      }
    }
  });

  test('may be typed with other case, accents, blanks and signs', () => {
    for (const typed of ['Partner Name', ' partner_name ', 'PARTNERNAME', 'pártner\u00a0name', 'partner\u200bname']) {
      expect([typed, keyOfName(typed)]).toEqual([typed, 'partnerName']);
    }
    expect(keyOfName('Titulo:dinero')).toBe('heading:money');
    expect(keyOfName('')).toBeUndefined();
  });
});
