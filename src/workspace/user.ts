import { type Language, languageOf } from '../partnership/language';

/** The language of the person at the screen. */
export function userLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}
