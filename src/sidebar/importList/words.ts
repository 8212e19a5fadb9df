import type { Language } from '../../partnership/language';
import { english, type ImportListWords } from './english';
import { spanish } from './spanish';

/** The words of the page that imports a list. */
export const importListWords: Readonly<Record<Language, ImportListWords>> = { en: english, es: spanish };
