import type { Facts } from './facts';
import { type FunderKey, openToFunders } from './openToFunders';
import type { Text } from './voice';

/** A question that a party which funds answers before an agreement is final. */
export interface FunderQuestion {
  readonly key: FunderKey;
  readonly text: Text;
  /** What is to agree while it is open. */
  readonly short: Text;
}

/** Source: the three questions on the role of a funder that sits at the table. */
export const FUNDER_QUESTIONS: readonly FunderQuestion[] = [
  {
    key: 'grants',
    text: {
      en: 'Will the organizations in this partnership go on receiving grants of their own?',
      es: '¿Seguirán recibiendo subvenciones propias las organizaciones de esta alianza?',
    },
    short: { en: 'grants of our own, yes or no', es: 'subvenciones propias, sí o no' },
  },
  {
    key: 'supports',
    text: { en: 'Which parts of the work does the money support?', es: '¿Qué partes del trabajo apoya el dinero?' },
    short: { en: 'what the money supports', es: 'qué apoya el dinero' },
  },
  {
    key: 'priorities',
    text: {
      en: 'Who decides what the money goes to first, and how?',
      es: '¿Quién decide a qué se destina primero el dinero, y cómo?',
    },
    short: { en: 'who sets the priorities of the money', es: 'quién fija las prioridades del dinero' },
  },
];

/** The questions to a funder that have no answer yet; none where nobody funds. */
export function openQuestions(facts: Pick<Facts, 'parties' | 'funding'>): readonly FunderQuestion[] {
  const open = openToFunders(facts);
  return FUNDER_QUESTIONS.filter(({ key }) => open.includes(key));
}
