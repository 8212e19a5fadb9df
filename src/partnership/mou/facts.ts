import type { CalendarDate } from '../calendarDate';
import type { Cadence } from '../checkin/cadence';
import type { Level } from '../level';

/** What is known of one party; unknown facts are blank. */
export interface Party {
  readonly name: string;
  readonly mission: string;
  readonly contact: string;
  readonly signatory: string;
}

/** What an agreement is made from. */
export interface Facts {
  readonly parties: readonly Party[];
  readonly level: Level | undefined;
  readonly cadence: Cadence | undefined;
  /** The day the agreement is drafted. */
  readonly date: CalendarDate;
  readonly version: number;
}

/** A fact that is not known yet stays visible in the text and is never left out in silence. */
export function toAgree(what: string): string {
  return `[to agree: ${what.replace(/[[\]]/g, '')}]`;
}

/** What a text leaves to agree, as it was given to {@link toAgree}. */
export function toAgreeIn(text: string): string[] {
  return (text.match(/\[to agree: [^\]]*\]/g) ?? []).map((mark) => mark.slice('[to agree: '.length, -1));
}

/** A party's name; our own may not be in the settings yet. */
export function nameOf({ name }: Party): string {
  return name === '' ? toAgree('name of our organization') : name;
}
