import type { Language } from '../language';
import type { DuplicateWords } from './duplicateWords';
import { english } from './english';
import { spanish } from './spanish';

/** What is said about duplicates, in each language. */
export const DUPLICATE_WORDS: Readonly<Record<Language, DuplicateWords>> = { en: english, es: spanish };
