import type { Language } from '../../../partnership/language';

const english = {
  confidence: 'How sure are you?',
  confidenceOpen: 'Not said',
  evidence: 'What makes you think so?',
  ourValues: (values: string) => `Our values: ${values}`,
};

const spanish: typeof english = {
  confidence: '¿Con qué seguridad?',
  confidenceOpen: 'Sin decir',
  evidence: '¿En qué se basa?',
  ourValues: (values) => `Nuestros valores: ${values}`,
};

/** The words of a question that is rated. */
export const ratingQuestionWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };
