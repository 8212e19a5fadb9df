import { type CalendarDate, dateInWords } from '../../../partnership/calendarDate';
import type { NextStage } from '../../../partnership/checkin/log/checkIn';
import type { Language } from '../../../partnership/language';
import { count, list } from '../../../partnership/text';

const english = {
  title: (name: string) => `Log a check-in with ${name}`,
  onlyDay: 'Only the day is needed. Open what you want to keep.',
  day: 'When did you meet?',
  dayMissing: 'Choose the day on which you met.',
  dayAhead: 'That day is still to come. Choose today or an earlier day.',
  dayEarlier: (day: CalendarDate) => `The list says that you met on ${dateInWords(day, 'en')}; that later day stays.`,
  dayLogged: 'A check-in on this day is logged already; this will be another one.',
  whoMet: 'Who met?',

  parts: {
    went: 'How it went',
    questions: (questions: number): string => (questions > 2 ? 'All seven questions' : 'Two questions'),
    problems: 'Problems',
    actions: 'Actions',
    ratings: 'Ratings in one minute',
    stage: 'Next stage',
  },
  open: (things: number) => ` (${things} open)`,
  win: 'What went well?',
  credit: 'Who deserves credit?',
  change: 'What will you change?',
  problemsSolved: 'Tick what is solved',
  problem: 'A new problem',
  problemHint: 'One a line.',
  alreadySolved: 'It is solved already',
  actionsDone: 'Tick what is done',
  actions: 'Who does what, by when?',
  actionsHint: 'One a line, such as: Ana: send the room plan by 1 May',
  ratingsHint: 'The log notes what you see otherwise now. Your list changes only where you tick it.',
  same: (rating: string) => `No change (${rating})`,
  write: (from: string, to: string) => `Write it into the list: ${from} → ${to}`,
  becomes: (standing: string) => `The priority becomes: ${standing}.`,
  stays: (standing: string) => `The priority stays: ${standing}.`,
  trust: 'Trust',
  trustHint: 'Are they open, reliable, and in support of the mission?',
  phase: 'Has the phase changed?',
  no: 'No',
  stage: 'What comes next for the partnership?',
  stageSame: 'It goes on as it is',
  stages: { renew: 'Renew', deepen: 'Deepen', pause: 'Pause', end: 'End, with thanks' } satisfies Record<
    NextStage,
    string
  >,

  loggedTitle: (name: string) => `Logged: ${name}`,
  noted: (day: CalendarDate, sheet: string) =>
    `The check-in of ${dateInWords(day, 'en')} is noted in the sheet "${sheet}".`,
  written: (cells: readonly string[]) => `Written into the list: ${list(cells)}.`,
  lastContactStays: 'The last contact in your list is that day or a later one, and stays.',
  onlyProposed: 'The log notes the ratings you did not tick as proposed; the list keeps the old ones.',
  meetingsStay: 'The meetings ahead stay in the calendar until you end them.',
  toCheckIns: 'Look at the meetings',
  prepare: 'Prepare the next meeting',
  preparing: 'Writing it into your calendar…',
  prepared: (day: string) => `The meeting on ${dateInWords(day, 'en')} has it in its text in your calendar.`,
  done: 'Done',

  openProblems: 'Open problems',
  openActions: 'Open actions',
  overdue: 'overdue',
  more: (others: number) => `and ${others} more`,
};

const spanish: typeof english = {
  title: (name) => `Anotar una reunión con ${name}`,
  onlyDay: 'Solo hace falta el día. Abra lo que quiera conservar.',
  day: '¿Cuándo se reunieron?',
  dayMissing: 'Elija el día en que se reunieron.',
  dayAhead: 'Ese día todavía no ha llegado. Elija hoy o un día anterior.',
  dayEarlier: (day) =>
    `La lista dice que se reunieron el ${dateInWords(day, 'es')}; ese día, que es posterior, queda como está.`,
  dayLogged: 'Ya hay una reunión anotada en este día; esta será otra.',
  whoMet: '¿Quiénes se reunieron?',

  parts: {
    went: 'Cómo fue',
    questions: (questions) => (questions > 2 ? 'Las siete preguntas' : 'Dos preguntas'),
    problems: 'Problemas',
    actions: 'Tareas',
    ratings: 'Valoraciones en un minuto',
    stage: 'Próxima etapa',
  },
  open: (things) => ` (${count(things, 'pendiente')})`,
  win: '¿Qué salió bien?',
  credit: '¿Quiénes merecen reconocimiento?',
  change: '¿Qué van a cambiar?',
  problemsSolved: 'Marque lo que ya está resuelto',
  problem: 'Un problema nuevo',
  problemHint: 'Uno por línea.',
  alreadySolved: 'Ya está resuelto',
  actionsDone: 'Marque lo que ya está hecho',
  actions: '¿Quién hace qué, y para cuándo?',
  actionsHint: 'Una por línea, por ejemplo: Ana: enviar el plano para el 1 de mayo',
  ratingsHint: 'Aquí se anota lo que ahora ve de otra manera. Su lista cambia solo donde usted lo marque.',
  same: (rating) => `Sin cambio (${rating})`,
  write: (from, to) => `Escribirla en la lista: ${from} → ${to}`,
  becomes: (standing) => `La prioridad pasa a ser: ${standing}.`,
  stays: (standing) => `La prioridad sigue siendo: ${standing}.`,
  trust: 'Confianza',
  trustHint: '¿Hablan con franqueza, cumplen y apoyan la misión?',
  phase: '¿Cambió la fase?',
  no: 'No',
  stage: '¿Qué sigue para la alianza?',
  stageSame: 'Sigue como está',
  stages: { renew: 'Renovar', deepen: 'Profundizar', pause: 'Pausar', end: 'Terminar, con gratitud' },

  loggedTitle: (name) => `Anotada: ${name}`,
  noted: (day, sheet) => `La reunión del ${dateInWords(day, 'es')} quedó anotada en la hoja «${sheet}».`,
  written: (cells) => `Escrito en la lista: ${list(cells, 'y')}.`,
  lastContactStays: 'El último contacto de su lista es ese día o uno posterior, y queda como está.',
  onlyProposed: 'Las valoraciones que no marcó quedan anotadas como propuesta; la lista conserva las anteriores.',
  meetingsStay: 'Las reuniones que vienen siguen en el calendario hasta que usted las termine.',
  toCheckIns: 'Ver las reuniones',
  prepare: 'Preparar la próxima reunión',
  preparing: 'Se escribe en su calendario…',
  prepared: (day: string) => `La reunión del ${dateInWords(day, 'es')} lo tiene en su texto en el calendario.`,
  done: 'Listo',

  openProblems: 'Problemas pendientes',
  openActions: 'Tareas pendientes',
  overdue: 'con retraso',
  more: (others) => `y ${others} más`,
};

/** The words of logging a check-in, and of what check-ins leave open. */
export const logWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };

export type LogWords = typeof english;
