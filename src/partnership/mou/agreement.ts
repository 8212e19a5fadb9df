import type { CalendarDate } from '../calendarDate';
import type { Language } from '../language';
import type { Block } from './blocks';
import { type Form, formOf } from './conditions';
import { type Facts, type Party, toAgreeIn } from './facts';
import { type Section, sections } from './sections';
import { refusal, type State } from './state';
import { termFrom } from './term';
import { voice } from './voice';

/** An agreement, before it becomes a document: a letter, a memorandum of understanding or a charter, by its level. */
export interface Agreement {
  readonly language: Language;
  /** A letter is short, and shows no notes. */
  readonly form: Form;
  readonly title: string;
  /** Whom it is between, as the line under the title says it. */
  readonly between: string;
  readonly date: CalendarDate;
  readonly version: number;
  readonly state: State;
  readonly reviewDate: CalendarDate;
  readonly endDate: CalendarDate;
  readonly parties: readonly Party[];
  /** From the title to the notice, in their order. */
  readonly sections: readonly Section[];
  /** What the parties still have to fill in, as it stands in the text, each once: `who signs for Harbor Trust`. */
  readonly toAgree: readonly string[];
}

/**
 * Writes the agreement: the sections that its facts ask for.
 *
 * @throws Error when there are fewer than two parties, or when it may not be in its state yet
 */
export function agreement(facts: Facts): Agreement {
  const { language, parties, date, version, state } = facts;
  if (parties.length < 2) throw new Error('An agreement has at least two parties.');
  const refused = refusal(state, facts);
  if (refused) throw new Error(refused[language]);
  const { reviewDate, endDate } = termFrom(date);
  const written = sections({ ...facts, reviewDate, endDate });
  return {
    language,
    form: formOf(facts),
    title: written[0]?.heading ?? '',
    between: voice(language).names(parties),
    date,
    version,
    state,
    reviewDate,
    endDate,
    parties,
    sections: written,
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

/** Every text of a block. */
export function textsOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [block.text];
  if (block.kind === 'list') return block.items;
  return block.rows.reduce<string[]>((all, row) => all.concat(row), []);
}
