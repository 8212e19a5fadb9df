import type { Language } from '../../partnership/language';
import { english, type IsolationWords } from './english';
import { spanish } from './spanish';

/** What the isolation assessment says, in each language. */
export const isolationWords: Readonly<Record<Language, IsolationWords>> = { en: english, es: spanish };
