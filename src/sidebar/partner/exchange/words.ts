import type { Flows } from '../../../partnership/exchange/complementarity';
import type { Direction } from '../../../partnership/exchange/direction';
import type { Kind } from '../../../partnership/exchange/kind';
import type { Language } from '../../../partnership/language';
import { list } from '../../../partnership/text';

/** Who asks or offers, seen from us. */
export type Whose = 'ours' | 'theirs';

const english = {
  title: 'Asks and offers',
  nothing: 'Nothing is noted yet of what you ask of each other and offer.',

  suggested: (rating: string) => `Suggested Resource Complementarity: ${rating}.`,
  because: ({ fromUs, fromThem }: Flows): string => {
    if (fromUs && fromThem) return 'Each of you has something that the other asks for.';
    if (fromUs) return 'You have something that they ask for; they have nothing yet that you ask for.';
    if (fromThem) return 'They have something that you ask for; you have nothing yet that they ask for.';
    return 'Neither of you has something that the other asks for.';
  },
  noData: 'Note what each of you asks for and offers, and you see here how well it fits.',
  unclear: (cell: string, row: number) =>
    `Row ${row} of the sheet "Asks & offers" says "${cell}" where Ask or Offer should stand. The suggestion depends on it.`,
  rated: (rating: string) => `Your rating: ${rating}.`,
  sameRating: 'You rated it so.',
  notRated: 'You have not rated it yet.',
  unreadableRating: (cell: string) => `Your rating reads "${cell}", which is no rating.`,
  useIt: 'Use it',

  couldGive: 'What you could give each other',
  asks: { ours: 'You ask for', theirs: 'They ask for' } satisfies Record<Whose, string>,
  offers: { ours: 'You offer', theirs: 'They offer' } satisfies Record<Whose, string>,
  quoted: (text: string) => `"${text}"`,
  list: (texts: readonly string[]) => list(texts),
  more: (n: number) => `And ${n} more in the sheet "Asks & offers".`,
  gave: { ours: 'You gave', theirs: 'They gave' } satisfies Record<Whose, string>,
  times: (n: number) => ['', 'once', 'twice', 'three times', 'four times', 'five times'][n] ?? `${n} times`,
  freely: (n: number, of: number) => (n === of ? 'freely' : `${n} of them freely`),
  onlyAsked: {
    ours: (times: string) => `You asked ${times} and offered nothing.`,
    theirs: (times: string) => `They asked ${times} and offered nothing yet: find out what they could give.`,
  } satisfies Record<Whose, (times: string) => string>,

  kinds: {
    Space: 'Space',
    Equipment: 'Equipment',
    Staff: 'Staff',
    Volunteers: 'Volunteers',
    Expertise: 'Expertise',
    Data: 'Data',
    Funding: 'Funding',
    Referral: 'Referral',
    Training: 'Training',
    'Community connections': 'Community connections',
    Advocacy: 'Advocacy',
    Other: 'Other',
  } satisfies Record<Kind, string>,
  /** As a sentence names what is of no known kind. */
  otherThings: 'other things',

  add: 'Add an ask or an offer',
  addTitle: (name: string) => `An ask or an offer, with ${name}`,
  who: 'Who',
  us: 'We',
  direction: 'Ask or offer',
  directions: { Ask: 'Ask for something', Offer: 'Offer something' } satisfies Record<Direction, string>,
  what: 'What',
  whatMissing: 'Write what it is about.',
  kind: 'Kind',
  guessKind: 'Guess it from the words',
  amount: 'How much',
  amountHint: 'With its unit, such as: 12 hours a month',
  when: 'When available',
  givenFreely: 'Given freely, without anything in return',
  added: 'Noted in the sheet "Asks & offers".',
};

const spanish: typeof english = {
  title: 'Pedidos y ofrecimientos',
  nothing: 'Todavía no hay nada anotado de lo que se piden y se ofrecen.',

  suggested: (rating) => `Complementariedad de recursos sugerida: ${rating}.`,
  because: ({ fromUs, fromThem }) => {
    if (fromUs && fromThem) return 'Cada parte tiene algo que la otra pide.';
    if (fromUs) return 'Ustedes tienen algo que ellos piden; ellos todavía no tienen nada que ustedes pidan.';
    if (fromThem) return 'Ellos tienen algo que ustedes piden; ustedes todavía no tienen nada que ellos pidan.';
    return 'Ninguna de las partes tiene algo que la otra pida.';
  },
  noData: 'Anote lo que cada parte pide y ofrece, y verá aquí qué tan bien encaja.',
  unclear: (cell, row) =>
    `La fila ${row} de la hoja «Asks & offers» dice «${cell}» donde debe decir Ask u Offer. La sugerencia depende de ella.`,
  rated: (rating) => `Su valoración: ${rating}.`,
  sameRating: 'Así la valoró usted.',
  notRated: 'Usted todavía no la valoró.',
  unreadableRating: (cell) => `Su valoración dice «${cell}», que no es una valoración.`,
  useIt: 'Usarla',

  couldGive: 'Lo que podrían darse',
  asks: { ours: 'Ustedes piden', theirs: 'Ellos piden' },
  offers: { ours: 'Ustedes ofrecen', theirs: 'Ellos ofrecen' },
  quoted: (text) => `«${text}»`,
  list: (texts) => list(texts, 'y'),
  more: (n) => `Y ${n} más en la hoja «Asks & offers».`,
  gave: { ours: 'Ustedes dieron', theirs: 'Ellos dieron' },
  times: (n) => ['', 'una vez', 'dos veces', 'tres veces', 'cuatro veces', 'cinco veces'][n] ?? `${n} veces`,
  freely: (n, of) => (n === of ? 'sin nada a cambio' : `${n} sin nada a cambio`),
  onlyAsked: {
    ours: (times) => `Ustedes pidieron ${times} y no ofrecieron nada.`,
    theirs: (times) => `Ellos pidieron ${times} y todavía no ofrecieron nada: averigüe qué podrían dar.`,
  },

  kinds: {
    Space: 'Espacio',
    Equipment: 'Equipo',
    Staff: 'Personal',
    Volunteers: 'Voluntariado',
    Expertise: 'Conocimientos',
    Data: 'Datos',
    Funding: 'Fondos',
    Referral: 'Derivaciones',
    Training: 'Capacitación',
    'Community connections': 'Vínculos comunitarios',
    Advocacy: 'Incidencia',
    Other: 'Otro',
  },
  otherThings: 'otras cosas',

  add: 'Añadir un pedido o un ofrecimiento',
  addTitle: (name) => `Un pedido o un ofrecimiento, con ${name}`,
  who: 'Quién',
  us: 'Nosotros',
  direction: 'Pedido u ofrecimiento',
  directions: { Ask: 'Pedir algo', Offer: 'Ofrecer algo' },
  what: 'Qué',
  whatMissing: 'Escriba de qué se trata.',
  kind: 'Clase',
  guessKind: 'Deducirla de las palabras',
  amount: 'Cuánto',
  amountHint: 'Con su unidad, por ejemplo: 12 horas al mes',
  when: 'Cuándo está disponible',
  givenFreely: 'Sin nada a cambio',
  added: 'Anotado en la hoja «Asks & offers».',
};

/** The words about asks and offers on the page of the selected partner. */
export const exchangeWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };

export type ExchangeWords = typeof english;
