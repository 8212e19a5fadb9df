import type { Language } from '../../partnership/language';
import { type DuplicatesWords, english } from './english';
import { spanish } from './spanish';

/** The words of the page of the duplicates. */
export const duplicatesWords: Readonly<Record<Language, DuplicatesWords>> = { en: english, es: spanish };
