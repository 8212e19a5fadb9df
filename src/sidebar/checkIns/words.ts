import type { Language } from '../../partnership/language';
import { type CheckInsWords, english } from './english';
import { spanish } from './spanish';

/** The words of the page of the check-ins. */
export const checkInsWords: Readonly<Record<Language, CheckInsWords>> = { en: english, es: spanish };
