import { dateInWords } from '../../calendarDate';
import type { Language } from '../../language';
import type { Text } from '../../mou/voice';
import { QUESTIONS, type QuestionKey } from '../questions';
import { writeAction } from './actions';
import { linesIn } from './checkIn';
import type { History } from './history';

const HEADINGS = {
  actions: { en: 'What we said we would do', es: 'Lo que quedamos en hacer' },
  problems: { en: 'Problems that are still open', es: 'Problemas que siguen abiertos' },
  change: { en: 'The change we agreed: does it help?', es: 'El cambio que acordamos: ¿ayuda?' },
  measures: { en: 'Our measures: where are we?', es: 'Nuestros indicadores: ¿dónde estamos?' },
  questions: { en: 'Questions to ask this time', es: 'Preguntas para esta vez' },
} as const satisfies Readonly<Record<string, Text>>;

/** What to take into the next meeting with a partner. */
export interface Preparation extends Pick<History, 'actions' | 'problems' | 'change'> {
  readonly questions: readonly QuestionKey[];
  /** How success is measured, one measure a line. */
  readonly measures: string;
}

/** The next meeting with a partner as lines of plain text; a part that has nothing to say is left out. */
export function preparation(
  { actions, problems, change, measures, questions }: Preparation,
  language: Language,
): readonly string[] {
  const inWords = (day: string) => dateInWords(day, language);
  const parts: Readonly<Record<keyof typeof HEADINGS, readonly string[]>> = {
    actions: actions.map((action) => writeAction(action, language, inWords)),
    problems: problems.map(({ text }) => text),
    change: linesIn(change),
    measures: linesIn(measures),
    questions: questions.map((key) => QUESTIONS[key][language]),
  };
  return (Object.keys(HEADINGS) as (keyof typeof HEADINGS)[])
    .filter((part) => parts[part].length > 0)
    .flatMap((part, index) => [
      ...(index === 0 ? [] : ['']),
      HEADINGS[part][language],
      ...parts[part].map((line) => `- ${line}`),
    ]);
}
