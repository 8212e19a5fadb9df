import type { Language } from '../language';
import type { AttentionWords } from './attentionWords';
import { english } from './english';
import { spanish } from './spanish';

/** What is said about what waits, in each language. */
export const ATTENTION_WORDS: Readonly<Record<Language, AttentionWords>> = { en: english, es: spanish };
