import type { Language } from '../language';
import { english } from './english';
import type { ImportWords } from './importWords';
import { spanish } from './spanish';

/** What is said about an import, in each language. */
export const IMPORT_WORDS: Readonly<Record<Language, ImportWords>> = { en: english, es: spanish };
