/** The languages in which Common Ground speaks; English where there is no other. */
export type Language = 'en' | 'es';

/**
 * The language for a locale as Google names it.
 *
 * @example languageOf('es_MX') // 'es'
 */
export function languageOf(locale: string): Language {
  return /^es\b|^es_/i.test(locale) ? 'es' : 'en';
}
