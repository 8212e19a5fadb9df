import type { Language } from '../../partnership/language';
import type { SettingKey } from '../../partnership/settings';
import { count, list, shorten } from '../../partnership/text';

type TextKey = Extract<
  SettingKey,
  'organization' | 'mission' | 'values' | 'contact' | 'signatory' | 'language' | 'quietDays'
>;

interface Labels {
  readonly label: string;
  readonly hint?: string;
}

const english = {
  title: 'Settings',
  aboutUs: 'About us',
  aboutUsHint: 'This goes into your agreements.',
  fields: {
    organization: { label: 'Our organization' },
    mission: { label: 'Our mission', hint: 'In your own words.' },
    values: { label: 'Our values', hint: 'What you stand for, one in each line.' },
    contact: { label: 'Our contact', hint: 'Whom partners call.' },
    signatory: { label: 'Who signs for us', hint: 'Name and title.' },
    quietDays: {
      label: 'Days without meetings',
      hint: 'Holidays and quiet weeks, one in each line: 2026-12-24, or 2026-12-21 to 2027-01-03. A check-in on such a day moves to another.',
    },
    language: { label: 'Language of documents', hint: 'New documents are written in it.' },
  } satisfies Record<TextKey, Labels> as Readonly<Record<TextKey, Labels>>,

  weights: 'How much each question counts',
  weightsHint:
    'Any three numbers: 2, 1 and 1 mean that the first counts twice as much as each of the others. Anything Low stays Long-term whatever it counts.',
  share: (percent: number) => `${percent}% of the whole`,
  notAWeight: 'Write a number of at least 0, such as 2 or 0.5.',
  allZero: 'At least one of the three must count something.',

  moves: 'What this changes',
  noneMoves: 'No partner would move.',
  someMove: (n: number) => `${count(n, 'partner')} would move:`,
  move: (name: string, from: string, to: string) => `${name}: from ${from} to ${to}`,

  helper: 'Help me choose',
  way: 'How do you want to find the numbers?',
  ways: {
    rank: { label: 'Put them in order', meaning: 'Quick: which comes first, which second.' },
    swing: { label: 'Say how much each matters', meaning: 'The most important gets 100, the others less.' },
    pairs: { label: 'Compare two at a time', meaning: 'Three questions, and a check whether your answers agree.' },
  },
  rankFirst: 'Which matters most?',
  rankSecond: 'Which comes second?',
  swingHint: 'Give 100 to what matters most, and the others as much as they matter beside it, from 0 to 100.',
  notPoints: 'Write a number from 0 to 100.',
  pairQuestion: (one: string, other: string) => `${one} or ${other}: which matters more?`,
  same: 'Both the same',
  howMuchMore: (name: string) => `How much more does ${name} matter?`,
  times: { 3: 'Somewhat', 5: 'Much', 7: 'Very much' },
  consistent: 'Your three answers agree.',
  inconsistent: 'Your answers do not agree well. Look at them again, or keep them: the numbers lie in between.',
  contradicts: (first: string, second: string, expected: string) =>
    `Your answers do not agree. Look at "${first} or ${second}": after your two other answers, ${expected}. Change it, or keep it: the numbers lie in between.`,
  expectedMore: (more: string, less: string, times: string) => `${more} would matter ${times} more than ${less}`,
  expectedSame: (first: string, second: string) => `${first} and ${second} would matter the same`,
  circle: (first: string, second: string, third: string) =>
    `Your answers run in a circle: ${first} matters more than ${second}, ${second} more than ${third}, and ${third} more than ${first}. One of them must be the other way round.`,
  helperResult: 'That makes',
  answerFirst: 'Answer the questions, and the numbers appear here.',
  use: 'Use these numbers',
  used: 'The numbers are in the fields above. Save to keep them.',

  months: 'Months between check-ins',
  monthsHint: 'Whole months from 1 to 24, or weeks such as "2 weeks". A blank is as usual.',
  byLevel: 'Once you work together, by level',
  byPriority: 'Before that, by priority',
  notAnInterval: 'Write a whole number from 1 to 24, or weeks such as "2 weeks".',
  notDays: (lines: readonly string[]) =>
    `${list(lines.map((line) => `"${shorten(line)}"`))} cannot be read. Write each day as 2026-12-24, or as 2026-12-21 to 2027-01-03.`,
  usual: (every: string) => `Usually ${every}`,

  save: 'Save settings',
  saving: 'Saving…',
  correct: (labels: readonly string[]) =>
    `Nothing was saved yet. Please correct ${list(labels.map((label) => `"${label}"`))}.`,
  nothingChanged: 'Nothing was changed, so nothing was saved.',
  saved: 'Saved.',
  savedWeights:
    'The priorities in your list follow by themselves. If you have a priority matrix, choose "Build priority matrix" in the menu Common Ground again.',
  savedMonths:
    'The next check-ins in your list follow by themselves. Meetings that are in the calendar stay as they are.',
  savedDays: 'Meetings are planned around these days from now on. Those that are in the calendar stay as they are.',
  savedLanguage: 'Documents that are there already stay as they are.',

  showPartner: 'Show the selected partner',
  opening: 'Opening…',
  otherPages: 'More',
  unsaved: 'What you changed here is not saved yet.',
  leave: 'Leave without saving',
  stay: 'Stay here',
};

const spanish: typeof english = {
  title: 'Ajustes',
  aboutUs: 'Sobre su organización',
  aboutUsHint: 'Esto aparece en sus memorandos.',
  fields: {
    organization: { label: 'Nuestra organización' },
    mission: { label: 'Nuestra misión', hint: 'En sus propias palabras.' },
    values: { label: 'Nuestros valores', hint: 'Lo que defienden, uno en cada línea.' },
    contact: { label: 'Nuestro contacto', hint: 'A quién llaman las organizaciones aliadas.' },
    signatory: { label: 'Quién firma por nosotros', hint: 'Nombre y cargo.' },
    quietDays: {
      label: 'Días sin reuniones',
      hint: 'Feriados y semanas tranquilas, uno en cada línea: 2026-12-24, o 2026-12-21 a 2027-01-03. Una reunión en un día así pasa a otro.',
    },
    language: { label: 'Idioma de los documentos', hint: 'Los documentos nuevos se escriben en él.' },
  },

  weights: 'Cuánto cuenta cada pregunta',
  weightsHint:
    'Tres números cualesquiera: 2, 1 y 1 significan que la primera cuenta el doble que cada una de las otras. Lo que tiene valoración Baja sigue a largo plazo, cuente lo que cuente.',
  share: (percent) => `${percent} % del total`,
  notAWeight: 'Escriba un número de 0 o más, por ejemplo 2 o 0,5.',
  allZero: 'Al menos una de las tres debe contar algo.',

  moves: 'Qué cambia con esto',
  noneMoves: 'Ninguna organización cambiaría de prioridad.',
  someMove: (n) => `${count(n, 'organización cambiaría', 'organizaciones cambiarían')} de prioridad:`,
  move: (name, from, to) => `${name}: de ${from} a ${to}`,

  helper: 'Ayuda para elegir',
  way: '¿Cómo quiere hallar los números?',
  ways: {
    rank: { label: 'Ponerlas en orden', meaning: 'Rápido: cuál va primero y cuál después.' },
    swing: { label: 'Decir cuánto importa cada una', meaning: 'La más importante recibe 100; las otras, menos.' },
    pairs: {
      label: 'Comparar de dos en dos',
      meaning: 'Tres preguntas, y una comprobación de si sus respuestas concuerdan.',
    },
  },
  rankFirst: '¿Cuál importa más?',
  rankSecond: '¿Cuál va en segundo lugar?',
  swingHint: 'Dé 100 a lo que más importa, y a las otras lo que importan a su lado, de 0 a 100.',
  notPoints: 'Escriba un número de 0 a 100.',
  pairQuestion: (one, other) => `${one} o ${other}: ¿cuál importa más?`,
  same: 'Las dos igual',
  howMuchMore: (name) => `¿Cuánto más importa ${name}?`,
  times: { 3: 'Algo', 5: 'Mucho', 7: 'Muchísimo' },
  consistent: 'Sus tres respuestas concuerdan.',
  inconsistent: 'Sus respuestas no concuerdan bien. Mírelas de nuevo, o déjelas: los números quedan en medio.',
  contradicts: (first, second, expected) =>
    `Sus respuestas no concuerdan. Mire «${first} o ${second}»: según las otras dos, ${expected}. Cámbiela, o déjela: los números quedan en medio.`,
  expectedMore: (more, less, times) => `${more} importaría ${times} más que ${less}`,
  expectedSame: (first, second) => `${first} y ${second} importarían lo mismo`,
  circle: (first, second, third) =>
    `Sus respuestas forman un círculo: ${first} importa más que ${second}, ${second} más que ${third}, y ${third} más que ${first}. Una de ellas debe ser al revés.`,
  helperResult: 'Eso da',
  answerFirst: 'Responda las preguntas y aquí verá los números.',
  use: 'Usar estos números',
  used: 'Los números están en los campos de arriba. Guarde para conservarlos.',

  months: 'Meses entre reuniones',
  monthsHint: 'Meses enteros del 1 al 24, o semanas como «2 semanas». En blanco, lo habitual.',
  byLevel: 'Cuando ya trabajan en conjunto, según el nivel',
  byPriority: 'Antes, según la prioridad',
  notAnInterval: 'Escriba un número entero del 1 al 24, o semanas como «2 semanas».',
  notDays: (lines) =>
    `No se puede leer ${list(
      lines.map((line) => `«${shorten(line)}»`),
      'ni',
    )}. Escriba cada día como 2026-12-24, o como 2026-12-21 a 2027-01-03.`,
  usual: (every) => `Lo habitual: ${every}`,

  save: 'Guardar ajustes',
  saving: 'Guardando…',
  correct: (labels) =>
    `Todavía no se guardó nada. Corrija ${list(
      labels.map((label) => `«${label}»`),
      'y',
    )}.`,
  nothingChanged: 'No se cambió nada, así que no se guardó nada.',
  saved: 'Guardado.',
  savedWeights:
    'Las prioridades de su lista se actualizan solas. Si tiene una matriz de prioridades, elija de nuevo «Build priority matrix» en el menú Common Ground.',
  savedMonths:
    'Las próximas reuniones de su lista se actualizan solas. Las que ya están en el calendario quedan como están.',
  savedDays:
    'Desde ahora las reuniones se planean sin estos días. Las que ya están en el calendario quedan como están.',
  savedLanguage: 'Los documentos que ya existen quedan como están.',

  showPartner: 'Mostrar la organización seleccionada',
  opening: 'Abriendo…',
  otherPages: 'Más',
  unsaved: 'Lo que cambió aquí todavía no está guardado.',
  leave: 'Salir sin guardar',
  stay: 'Quedarse aquí',
};

/** The words of the page of the settings. */
export const settingsWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };

export type SettingsWords = typeof english;
