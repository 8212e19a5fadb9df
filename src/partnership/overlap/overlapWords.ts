import type { Language } from '../language';
import type { OverlapKind } from './overlaps';

/** What is said about the pairs of a report; the sheet is English, as all sheets are. */
export interface OverlapWords {
  /** Our own organization. */
  readonly us: string;
  /** What two partners may be to each other, and what to do about it. */
  readonly kinds: Readonly<Record<OverlapKind, { readonly name: string; readonly toDo: string }>>;
  distance(km: string, miles: string): string;
}

const english: OverlapWords = {
  us: 'Us',
  kinds: {
    duplication: {
      name: 'Possible duplication',
      toDo: 'Talk about who does what: divide the work, or do it together.',
    },
    similarWork: { name: 'Natural ally', toDo: 'Similar work for others or elsewhere: learn from each other.' },
    samePeople: { name: 'Natural ally', toDo: 'The same people in other ways: refer them to each other.' },
    building: { name: 'Same building', toDo: 'Next door: share space, equipment or errands.' },
  },
  distance: (km, miles) => `${km} km (${miles} miles)`,
};

const spanish: OverlapWords = {
  us: 'Nosotros',
  kinds: {
    duplication: {
      name: 'Posible duplicación',
      toDo: 'Conversen sobre quién hace qué: repártanse el trabajo o háganlo en conjunto.',
    },
    similarWork: {
      name: 'Aliado natural',
      toDo: 'Un trabajo parecido para otra gente o en otro lugar: aprendan de su experiencia mutua.',
    },
    samePeople: {
      name: 'Aliado natural',
      toDo: 'La misma gente, atendida de otra manera: recomiéndense entre sí.',
    },
    building: { name: 'El mismo edificio', toDo: 'Puerta con puerta: compartan espacio, equipo o mandados.' },
  },
  distance: (km, miles) => `${km} km (${miles} millas)`,
};

/** What is said about overlaps, in each language. */
export const overlapWords: Readonly<Record<Language, OverlapWords>> = { en: english, es: spanish };

const KM_A_MILE = 1.609;

/**
 * How far apart two partners are, in words; blank where that is not known.
 *
 * @example distanceInWords(1.1, 'en') // '1.1 km (0.7 miles)'
 */
export function distanceInWords(km: number, language: Language): string {
  return km >= 0 ? overlapWords[language].distance(km.toFixed(1), (km / KM_A_MILE).toFixed(1)) : '';
}
