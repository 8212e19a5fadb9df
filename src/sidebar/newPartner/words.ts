import type { Language } from '../../partnership/language';
import { english, type NewPartnerWords } from './english';
import { spanish } from './spanish';

/** What the wizard says, in each language. */
export const newPartnerWords: Readonly<Record<Language, NewPartnerWords>> = { en: english, es: spanish };
