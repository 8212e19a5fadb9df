import type { Text } from '../mou/voice';

/**
 * The questions that partners keep asking each other, in their order; each under the name by which the log keeps its
 * answers. Source: the last of the ten tips of the founding tip sheet, "keep asking and checking in".
 */
export const QUESTIONS = {
  results: { en: 'Is the work accomplishing anything?', es: '¿Está logrando algo el trabajo?' },
  improvements: { en: 'Are there changes that would improve it?', es: '¿Hay cambios que lo mejorarían?' },
  comings: {
    en: 'Are there partners who want to leave or join?',
    es: '¿Hay organizaciones que quieran retirarse o sumarse?',
  },
  conditions: {
    en: 'Is there new information, or have conditions changed?',
    es: '¿Hay información nueva, o han cambiado las condiciones?',
  },
  structure: {
    en: 'Is the structure working for everyone?',
    es: '¿La estructura funciona para todas las partes?',
  },
  need: {
    en: 'Is the partnership still needed and valuable?',
    es: '¿La alianza sigue siendo necesaria y valiosa?',
  },
  celebration: { en: 'What can we celebrate?', es: '¿Qué podemos celebrar?' },
} as const satisfies Readonly<Record<string, Text>>;

/** The name of one of the seven questions. */
export type QuestionKey = keyof typeof QUESTIONS;

/** The names of the questions, in their order. */
export const QUESTION_KEYS = Object.keys(QUESTIONS) as readonly QuestionKey[];
