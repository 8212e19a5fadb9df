import { addDays, addMonths, type CalendarDate } from '../calendarDate';
import type { Language } from '../language';
import type { Block } from './blocks';
import { type Facts, type Party, toAgreeIn } from './facts';
import { FRAMES } from './frame';
import { type Section, sections } from './sections';
import { voice } from './voice';

/** A memorandum of understanding, before it becomes a document. */
export interface Agreement {
  readonly language: Language;
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

/**
 * Writes the agreement: every section that a memorandum always has.
 * It runs for a year from its date and is reviewed after six months, until the parties write something else.
 */
export function agreement(facts: Facts): Agreement {
  const reviewDate = addMonths(facts.date, 6);
  const endDate = addDays(addMonths(facts.date, 12), -1);
  const written = sections({ ...facts, reviewDate, endDate });
  const { title, notice } = FRAMES[facts.language];
  return {
    language: facts.language,
    title,
    between: voice(facts.language).names(facts.parties),
    date: facts.date,
    version: facts.version,
    state: 'draft',
    reviewDate,
    endDate,
    parties: facts.parties,
    sections: written,
    notice,
    toAgree: marksIn(written),
  };
}

function marksIn(written: readonly Section[]): string[] {
  const found = new Set<string>();
  for (const { blocks } of written) {
    for (const block of blocks) {
      for (const text of textsOf(block)) for (const mark of toAgreeIn(text)) found.add(mark);
    }
  }
  return Array.from(found);
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [block.text];
  if (block.kind === 'list') return block.items;
  return block.rows.reduce<string[]>((all, row) => all.concat(row), []);
}
