import type { CalendarDate } from '../calendarDate';
import type { Block } from './blocks';
import type { Condition } from './conditions';
import { type Facts, nameOf, type Party } from './facts';
import type { Text, Voice } from './voice';
import type { Writer } from './writer';

/** The facts with the days that follow from them. */
export type DatedFacts = Facts & { readonly reviewDate: CalendarDate; readonly endDate: CalendarDate };

/** How a section is written. Its texts stand beside each other in every language; its shape is the same in all. */
export interface Template {
  readonly heading: Text | ((facts: Facts) => Text);
  /** What the section is for, in one plain line. */
  readonly note: Text;
  /** When a lawyer should look; never, unless it says so. */
  readonly advice?: Condition;
  readonly blocks: (facts: DatedFacts, writer: Writer) => readonly Block[];
}

/** Heads the column in which a table names the parties. */
export const ORGANIZATION: Text = { en: 'Organization', es: 'Organización' };

/**
 * A text with a capital letter, as it heads a column or a row.
 *
 * @example capital('para qué') // 'Para qué'
 */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What `make` makes of each party, its name as the text shows it, and its name as other blanks refer to it. */
export function perParty<T>(
  { parties }: Facts,
  { language, say }: Voice,
  make: (party: Party, shown: string, name: string) => T,
): T[] {
  const us = say({ en: 'our organization', es: 'nuestra organización' });
  return parties.map((party) => make(party, nameOf(party, language), party.name === '' ? us : party.name));
}
