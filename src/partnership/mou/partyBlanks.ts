import type { Party } from './facts';
import type { Text } from './voice';

/** What a document can say of each party, in the words that the party typed. */
export type PartyFact = Extract<keyof Party, 'contact' | 'hours' | 'mission' | 'offers' | 'signatory'>;

/** What is to agree while nobody has said it, of the party of that name. */
export const PARTY_BLANKS: Readonly<Record<PartyFact, (name: string) => Text>> = {
  contact: (name) => ({ en: `relationship owner at ${name}`, es: `responsable de la relación en ${name}` }),
  hours: (name) => ({ en: `hours a month from ${name}`, es: `horas al mes de ${name}` }),
  mission: (name) => ({ en: `mission of ${name} in its own words`, es: `misión de ${name} en sus propias palabras` }),
  offers: (name) => ({ en: `what ${name} brings`, es: `qué aporta ${name}` }),
  signatory: (name) => ({
    en: `who signs for ${name}, and in what role`,
    es: `quién firma por ${name}, y con qué cargo`,
  }),
};
