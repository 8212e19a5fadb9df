/**
 * A person's language as `Session.getActiveUserLocale` names it. Google documents `en` for English and no other; that a
 * region follows an underscore, and only where it is not the language's usual one, is taken from scripts that read it.
 *
 * @param tag a language tag, as browsers have it in `navigator.language`
 * @throws Error when it is none
 * @example userLocale('en-US') // 'en'
 * @example userLocale('es-MX') // 'es_MX'
 */
export function userLocale(tag: string): string {
  try {
    // Some Linux browsers name the system's locale, such as `en-US@posix`.
    const language = tag.replace(/[.@].*$/, '').replaceAll('_', '-');
    return new Intl.Locale(language).minimize().baseName.replaceAll('-', '_');
  } catch {
    throw new Error(`'${tag}' is not a language.`);
  }
}
