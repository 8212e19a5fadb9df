import { type CalendarDate, dateInWords } from '../calendarDate';
import type { Language } from '../language';
import { intervalInWords } from './interval';
import type { CheckIn, Purpose } from './plan';
import { QUESTION_KEYS, QUESTIONS } from './questions';
import type { Moved, Obstacle } from './series';

type Texts = Readonly<Record<Language, readonly string[]>>;

/** The seven questions, below the line that they belong to. */
const questionsIn = (language: Language) => QUESTION_KEYS.map((key) => `   ${QUESTIONS[key][language]}`);

const AGENDAS: Readonly<Record<Purpose, Texts>> = {
  'first-contact': {
    en: [
      'Who we are, and what we hope for',
      'What they hope to win, and whether it fits with ours',
      'What each of us could offer: our offer first',
      'What each of us could use',
      'One small thing to try together, or why not now',
      'Next step: who does what by when',
    ],
    es: [
      'Quiénes somos y qué esperamos',
      'Qué espera lograr la otra parte, y si encaja con lo nuestro',
      'Qué podría ofrecer cada parte: primero nuestra oferta',
      'Qué le serviría a cada parte',
      'Una cosa pequeña para probar en conjunto, o por qué ahora no',
      'Próximo paso: quién hace qué y para cuándo',
    ],
  },
  'check-in': {
    en: [
      'A win since last time, and credit where it is due',
      'What is working, and what needs readjusting',
      'Success measures since last time',
      'Two of these questions in turn, all of them once a quarter:',
      ...questionsIn('en'),
      'Offers and asks: offers first',
      'Problems while they are small',
      'Trust in one minute: open, reliable, in support of the mission?',
      'Next stage, and actions: who does what by when',
    ],
    es: [
      'Un logro desde la última vez, y el mérito a quien corresponde',
      'Qué funciona y qué hay que ajustar',
      'Indicadores de éxito desde la última vez',
      'Dos de estas preguntas por turno, y todas una vez por trimestre:',
      ...questionsIn('es'),
      'Ofertas y peticiones: primero las ofertas',
      'Los problemas mientras son pequeños',
      'La confianza en un minuto: ¿apertura, cumplimiento, apoyo a la misión?',
      'Próxima etapa y acciones: quién hace qué y para cuándo',
    ],
  },
};

/** The lines of a meeting's agenda, in plain text. Source: the check-in questions of the founding tip sheet. */
export function agenda(purpose: Purpose, language: Language): readonly string[] {
  return AGENDAS[purpose][language];
}

const TITLES: Readonly<Record<Purpose, Readonly<Record<Language, string>>>> = {
  'first-contact': { en: 'First conversation', es: 'Primera conversación' },
  'check-in': { en: 'Check-in', es: 'Reunión de seguimiento' },
};

/** What a meeting with a partner is called in a calendar. */
export function meetingTitle(purpose: Purpose, partner: string, language: Language): string {
  return `${TITLES[purpose][language]}: ${partner}`;
}

/** The line that leads back from a meeting to the partner list. */
export function listLink(url: string, language: Language): string {
  return language === 'es' ? `La lista de organizaciones: ${url}` : `The partner list: ${url}`;
}

/** The text of a meeting: its agenda, what is said of its days, and the way back to the list. */
export function meetingText(purpose: Purpose, days: readonly string[], url: string, language: Language): string {
  const points = agenda(purpose, language).map((line) => `• ${line}`);
  return [...points, ...(days.length === 0 ? [] : ['', ...days]), '', listLink(url, language)].join('\n');
}

const REASONS: Readonly<Record<Language, Readonly<Record<Obstacle, string>>>> = {
  en: { weekend: 'a weekend', quiet: 'a day without meetings', full: 'enough meetings on that day' },
  es: { weekend: 'fin de semana', quiet: 'un día sin reuniones', full: 'ya hay bastantes reuniones ese día' },
};

/**
 * Where a meeting went that is not on its day.
 *
 * @example movedInWords({ from: '2026-12-24', to: '2027-01-04', because: 'quiet' }, 'en')
 * // '24 December 2026 moved to 4 January 2027 (a day without meetings)'
 */
export function movedInWords({ from, to, because }: Moved, language: Language): string {
  const reason = REASONS[language][because];
  const day = (date: CalendarDate) => dateInWords(date, language);
  if (language === 'es') {
    return to === undefined
      ? `La del ${day(from)} se omite (${reason})`
      : `La del ${day(from)} pasa al ${day(to)} (${reason})`;
  }
  return to === undefined ? `${day(from)} left out (${reason})` : `${day(from)} moved to ${day(to)} (${reason})`;
}

/**
 * What the text of a meeting says of its days: how often and on which days it is held, which of them moved and why, and
 * that the series ends and is renewed on purpose. Nothing of a meeting that is held once on its own day.
 */
export function daysNote({ series, moved }: CheckIn, language: Language): string[] {
  const day = (date: CalendarDate) => dateInWords(date, language);
  const moves = moved.map((one) => `${movedInWords(one, language)}.`);
  if (series === undefined) return moves;
  const { rule, days, hasEarly } = series;
  const last = day(days[days.length - 1] ?? '');
  const dates = days.map(day).join('; ');
  return language === 'es'
    ? [
        `Nos reunimos ${intervalInWords(rule.every, 'es')}${hasEarly ? ', y el doble en los primeros 90 días' : ''}: ${dates}.`,
        ...moves,
        `La última de esta serie es el ${last}. Decidan entonces si siguen: para renovarla por un año, elija de nuevo «Schedule check-ins…» en el menú Common Ground.`,
      ]
    : [
        `We meet ${intervalInWords(rule.every)}${hasEarly ? ', and twice as often in the first 90 days' : ''}: ${dates}.`,
        ...moves,
        `The last one of this series is on ${last}. Decide then whether to go on: to renew it for a year, choose "Schedule check-ins…" in the menu Common Ground again.`,
      ];
}
