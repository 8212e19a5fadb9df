import type { CalendarDate } from '../calendarDate';
import type { Cadence } from '../checkin/cadence';
import type { Annex, Cover } from '../covers';
import type { Language } from '../language';
import type { Level } from '../level';
import { plainText } from '../text';
import type { State } from './state';

/** What is known of one party, as people typed it; unknown facts are blank. */
export interface Party {
  readonly name: string;
  readonly mission: string;
  readonly contact: string;
  readonly signatory: string;
  /** What it brings, one thing a line. */
  readonly offers: string;
  /** The hours a month that it can give: `6`. */
  readonly hours: string;
  /** True where it gives money to the partnership or to its members. */
  readonly funds: boolean;
}

/** What the parties have said about working together, as people typed it; what they have not said is blank. */
export interface Together {
  /** What they want to achieve. */
  readonly ambition: string;
  readonly purpose: 'joint action' | 'sharing' | '';
  /** The people or the community it is for, and where. */
  readonly area: string;
  /** Who does what: `task: who does it`, one a line. */
  readonly lanes: string;
  /** How they decide. */
  readonly decisions: string;
  /** How they keep in touch. */
  readonly communication: string;
  /** How they handle a conflict. */
  readonly conflict: string;
  /** How they will know that it works, one measure a line. */
  readonly measures: string;
}

/** Where nobody has said anything yet. */
export const NOTHING_SAID: Together = {
  ambition: '',
  purpose: '',
  area: '',
  lanes: '',
  decisions: '',
  communication: '',
  conflict: '',
  measures: '',
};

/** What a party that funds answers, as people typed it; blank is not answered. */
export interface FunderAnswers {
  /** Whether the members go on receiving grants of their own. */
  readonly grants: string;
  /** Which parts of the work the money supports. */
  readonly supports: string;
  /** Who sets the priorities of the money, and how. */
  readonly priorities: string;
}

export const NOTHING_ANSWERED: FunderAnswers = { grants: '', supports: '', priorities: '' };

/** What an agreement is made from; plain values, which can be kept and compared as JSON. */
export interface Facts {
  /** Two or more, ours first. */
  readonly parties: readonly Party[];
  readonly together: Together;
  readonly covers: readonly Cover[];
  /** What the parties keep beside the text. */
  readonly annexes: readonly Annex[];
  /** What the agreement is to cover in words that nobody has explained yet. */
  readonly unclear: readonly string[];
  readonly funding: FunderAnswers;
  readonly level: Level | undefined;
  readonly cadence: Cadence | undefined;
  /** The day the agreement is drafted. */
  readonly date: CalendarDate;
  readonly version: number;
  readonly state: State;
  /** The language of the document. */
  readonly language: Language;
}

/** True where people have typed something. */
export function isGiven(fact: string): boolean {
  return plainText(fact) !== '';
}

const MARKS: Readonly<Record<Language, string>> = { en: 'to agree', es: 'por acordar' };
const ANY_MARK = new RegExp(`\\[(?:${Object.values(MARKS).join('|')}): [^\\]]*\\]`, 'g');

/**
 * A fact that is not known yet stays visible in the text and is never left out in silence.
 *
 * @example toAgree('fecha', 'es') // '[por acordar: fecha]'
 */
export function toAgree(what: string, language: Language): string {
  return `[${MARKS[language]}: ${what.replace(/[[\]]/g, '')}]`;
}

/** What a text leaves to agree, as it was given to {@link toAgree} in whatever language. */
export function toAgreeIn(text: string): string[] {
  return (text.match(ANY_MARK) ?? []).map((mark) => mark.slice(mark.indexOf(': ') + 2, -1));
}

const OUR_NAME: Readonly<Record<Language, string>> = {
  en: 'name of our organization',
  es: 'nombre de nuestra organización',
};

/** A party's name; our own may not be in the settings yet. */
export function nameOf({ name }: Party, language: Language): string {
  return name === '' ? toAgree(OUR_NAME[language], language) : name;
}
