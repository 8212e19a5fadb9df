import type { Language } from '../language';
import type { DecisionWords } from './decisionWords';
import { english } from './english';
import { spanish } from './spanish';

/** The words of a language. */
export function decisionWords(language: Language): DecisionWords {
  return language === 'es' ? spanish : english;
}
