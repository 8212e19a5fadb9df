import { type CalendarDate, dateInWords } from '../calendarDate';
import type { Language } from '../language';
import { list } from '../text';
import { isGiven, nameOf, type Party, toAgree } from './facts';

/** A text in every language; where one is missing, it does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** How a document speaks: everything that is said differently in another language. */
export interface Voice {
  readonly language: Language;
  readonly say: (text: Text) => string;
  /** {@link toAgree} in the language of the document. */
  readonly toAgree: (what: Text) => string;
  /** A fact as it was typed, or what is to agree while it is blank. */
  readonly known: (fact: string, what: Text) => string;
  readonly date: (date: CalendarDate) => string;
  /** Items as a sentence lists them. */
  readonly list: (items: readonly string[]) => string;
  /** The names of parties as a sentence lists them. */
  readonly names: (parties: readonly Party[]) => string;
}

/** The voice of a document in that language. */
export function voice(language: Language): Voice {
  const say = (text: Text): string => text[language];
  const blank = (what: Text): string => toAgree(say(what), language);
  const listed = (items: readonly string[]): string => list(items, say({ en: 'and', es: 'y' }));
  return {
    language,
    say,
    toAgree: blank,
    known: (fact, what) => (isGiven(fact) ? fact : blank(what)),
    date: (date) => dateInWords(date, language),
    list: listed,
    names: (parties) => listed(parties.map((party) => nameOf(party, language))),
  };
}
