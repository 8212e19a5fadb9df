import type { Language } from '../language';
import type { Place } from './outline';

/** Stands where a lawyer should look. */
const SEEK_ADVICE: Readonly<Record<Language, string>> = { en: 'Seek advice', es: 'Pedir asesoría' };

/**
 * The heading of a section behind its number.
 *
 * @example numbered({ number: 6, heading: 'Money', … }) // '6. Money'
 */
export function numbered({ number, heading }: Place): string {
  return `${number === undefined ? '' : `${number}. `}${heading}`;
}

/** The note of a section, which says too where a lawyer should look. */
export function noteWithMark({ advice }: Place, note: string, language: Language): string {
  return advice ? `${note} (${SEEK_ADVICE[language]}.)` : note;
}

/** The heading of a section whose note is not shown: it says itself where a lawyer should look. */
export function markedHeading(place: Place, language: Language): string {
  return numbered(place) + (place.advice ? ` (${SEEK_ADVICE[language]})` : '');
}
