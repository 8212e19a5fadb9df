import type { Language } from '../language';
import { english, type OverlapWords } from './english';
import { spanish } from './spanish';

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
