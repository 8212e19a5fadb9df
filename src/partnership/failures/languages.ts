import type { Language } from '../language';
import { english } from './english';
import type { FailureWords } from './failureWords';
import { pageEnglish } from './pageEnglish';
import { spanish } from './spanish';

/** The words of a language. */
export function failureWords(language: Language): FailureWords {
  return language === 'es' ? spanish : { ...english, ...pageEnglish };
}
