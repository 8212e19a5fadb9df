import type { Language } from '../language';
import { shorten } from '../text';
import type { ReviewPurpose } from './reviewMeetings';
import type { Text } from './voice';

const QUESTIONS: readonly Text[] = [
  {
    en: 'What went well, and for whom: what do the people we serve say?',
    es: '¿Qué salió bien, y para quiénes: qué dicen las personas que atendemos?',
  },
  {
    en: 'Our measures: where are we, and what did we learn?',
    es: 'Nuestros indicadores: ¿dónde estamos, y qué aprendimos?',
  },
  {
    en: 'What did each of us give, what did each get, and is that still fair?',
    es: '¿Qué dio y qué recibió cada parte, y sigue siendo justo?',
  },
  {
    en: 'Is money spent, and personal data kept, as the agreement says?',
    es: '¿El dinero se usa y los datos personales se cuidan como dice el acuerdo?',
  },
  {
    en: 'Who left, who joined, and who else should be at the table?',
    es: '¿Quién se fue, quién llegó, y quién más debería estar en la mesa?',
  },
  {
    en: 'Which problems are still open, and who takes care of each?',
    es: '¿Qué problemas siguen abiertos, y quién se ocupa de cada uno?',
  },
  {
    en: 'From here on: renew, deepen, pause or end? An ending with thanks is a good one.',
    es: 'De aquí en adelante: ¿renovar, profundizar, pausar o terminar? Terminar con gratitud también es bueno.',
  },
  {
    en: 'What changes in the text, and who does what by when?',
    es: '¿Qué cambia en el texto, y quién hace qué y para cuándo?',
  },
];

/** What the parties of an agreement ask themselves when they review it, in plain lines. */
export function reviewAgenda(language: Language): string[] {
  return QUESTIONS.map((question) => question[language]);
}

/**
 * The title of a meeting about the agreement with some organizations.
 *
 * @example reviewTitle('review', 'Harbor Kitchen', 'en') // 'Review the agreement: Harbor Kitchen'
 */
export function reviewTitle(purpose: ReviewPurpose, organizations: string, language: Language): string {
  const { review, decision } = {
    en: { review: 'Review the agreement', decision: 'Renew, deepen, pause or end the agreement' },
    es: { review: 'Revisar el acuerdo', decision: 'Renovar, profundizar, pausar o terminar el acuerdo' },
  }[language];
  return `${purpose === 'decision' ? decision : review}: ${shorten(organizations, 200)}`;
}

/** Where the agreement is, as a line of the meeting's text. */
export function agreementLink(url: string, language: Language): string {
  return `${{ en: 'The agreement', es: 'El acuerdo' }[language]}: ${url}`;
}
