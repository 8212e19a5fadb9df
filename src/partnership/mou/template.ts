import type { CalendarDate } from '../calendarDate';
import type { Block } from './blocks';
import { type Facts, nameOf, type Party } from './facts';
import type { Text, Voice } from './voice';

/** The facts with the days that follow from them. */
export type DatedFacts = Facts & { readonly reviewDate: CalendarDate; readonly endDate: CalendarDate };

/** How a section is written. Its texts stand beside each other in every language; its shape is the same in all. */
export interface Template {
  readonly heading: Text;
  /** What the section is for, in one plain line. */
  readonly note: Text;
  /** True where a lawyer should look. */
  readonly advice?: boolean;
  readonly blocks: (facts: DatedFacts, voice: Voice) => readonly Block[];
}

/** Heads the column in which a table names the parties. */
export const ORGANIZATION: Text = { en: 'Organization', es: 'Organización' };

/** What `make` makes of each party, its name as the text shows it, and its name as other blanks refer to it. */
export function perParty<T>(
  { parties }: Facts,
  { language, say }: Voice,
  make: (party: Party, shown: string, name: string) => T,
): T[] {
  const us = say({ en: 'our organization', es: 'nuestra organización' });
  return parties.map((party) => make(party, nameOf(party, language), party.name === '' ? us : party.name));
}
