import type { Language } from '../language';
import type { DecisionWords } from './decisionWords';
import { english } from './english';
import { englishLabels } from './englishLabels';
import { spanish } from './spanish';

const ENGLISH: DecisionWords = { ...english, ...englishLabels };

/** The words of a language. */
export function decisionWords(language: Language): DecisionWords {
  return language === 'es' ? spanish : ENGLISH;
}
