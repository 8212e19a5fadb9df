import { addDays, addMonths, type CalendarDate } from '../calendarDate';
import type { Cadence } from '../checkin/cadence';
import type { Level } from '../level';
import { list } from '../text';
import { NOTICE, nameOf, type SectionId, sections } from './sections';

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

/** The text of a section: paragraphs, lists and tables in their order. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface Section {
  readonly id: SectionId;
  readonly heading: string;
  /** What the section is for, in one plain line. */
  readonly note: string;
  /** True where a lawyer should look. */
  readonly advice: boolean;
  readonly blocks: readonly Block[];
}

/** A memorandum of understanding, before it becomes a document. */
export interface Agreement {
  readonly title: string;
  /** Whom it is between, as the line under the title says it. */
  readonly between: string;
  readonly date: CalendarDate;
  readonly version: number;
  readonly state: 'draft';
  readonly reviewDate: CalendarDate;
  readonly endDate: CalendarDate;
  readonly parties: readonly Party[];
  readonly sections: readonly Section[];
  readonly notice: string;
  /** What the parties still have to fill in, as it stands in the text: `who signs for Harbor Trust`. */
  readonly toAgree: readonly string[];
}

const MARK = /\[to agree: ([^\]]*)\]/g;

/** A fact that is not known yet stays visible in the text and is never left out in silence. */
export function toAgree(what: string): string {
  return `[to agree: ${what.replace(/[[\]]/g, '')}]`;
}

/**
 * Writes the agreement: every section that a memorandum always has.
 * It runs for a year from its date and is reviewed after six months, until the parties write something else.
 */
export function agreement(facts: Facts): Agreement {
  const reviewDate = addMonths(facts.date, 6);
  const endDate = addDays(addMonths(facts.date, 12), -1);
  const written = sections({ ...facts, reviewDate, endDate });
  return {
    title: 'Memorandum of Understanding',
    between: list(facts.parties.map(nameOf)),
    date: facts.date,
    version: facts.version,
    state: 'draft',
    reviewDate,
    endDate,
    parties: facts.parties,
    sections: written,
    notice: NOTICE,
    toAgree: marksIn(written),
  };
}

function marksIn(written: readonly Section[]): string[] {
  const found = new Set<string>();
  for (const section of written) {
    for (const block of section.blocks) {
      for (const text of textsOf(block)) {
        for (const mark of text.match(MARK) ?? []) found.add(mark.slice('[to agree: '.length, -1));
      }
    }
  }
  return Array.from(found);
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [block.text];
  if (block.kind === 'list') return block.items;
  return block.rows.reduce<string[]>((all, row) => all.concat(row), []);
}
