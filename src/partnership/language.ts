import { fold } from './text';

/** The languages in which Common Ground speaks; English where there is no other. */
export type Language = 'en' | 'es';

/** What each language is called in itself, as people choose it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

/**
 * Reads a language as people write it into a cell; `undefined` when it is none that Common Ground speaks.
 *
 * @example readLanguage('Spanish') // 'es'
 */
export function readLanguage(cell: string | undefined): Language | undefined {
  const said = fold(cell ?? '');
  if (/^(es|spa)/.test(said)) return 'es';
  return /^(en|ing)/.test(said) ? 'en' : undefined;
}

/**
 * The language for a locale as Google names it.
 *
 * @example languageOf('es_MX') // 'es'
 */
export function languageOf(locale: string): Language {
  return /^es\b|^es_/i.test(locale) ? 'es' : 'en';
}
