import type { Language } from '../../partnership/language';
import { english, type MousWords } from './english';
import { spanish } from './spanish';

/** The words of the page of the agreements. */
export const mousWords: Readonly<Record<Language, MousWords>> = { en: english, es: spanish };
