import type { Block } from './blocks';
import * as people from './sections/people';
import * as purpose from './sections/purpose';
import * as terms from './sections/terms';
import * as ways from './sections/ways';
import * as work from './sections/work';
import type { DatedFacts, Template } from './template';
import { voice } from './voice';

/** The sections that every memorandum has, in their order. */
const TEMPLATES = {
  parties: people.parties,
  contacts: people.contacts,
  background: people.background,
  ambition: purpose.ambition,
  level: purpose.level,
  beneficiaries: purpose.beneficiaries,
  scope: purpose.scope,
  lanes: work.lanes,
  resources: work.resources,
  capacity: work.capacity,
  money: work.money,
  decisions: ways.decisions,
  communication: ways.communication,
  checkIns: ways.checkIns,
  measures: purpose.measures,
  earlyNotice: ways.earlyNotice,
  credit: ways.credit,
  liability: terms.liability,
  inclusion: ways.inclusion,
  conflict: ways.conflict,
  changes: terms.changes,
  term: terms.term,
  ending: terms.ending,
  status: terms.status,
  independence: terms.independence,
  signatures: people.signatures,
};

export type SectionId = keyof typeof TEMPLATES;

export interface Section {
  readonly id: SectionId;
  readonly heading: string;
  /** What the section is for, in one plain line. */
  readonly note: string;
  /** True where a lawyer should look. */
  readonly advice: boolean;
  readonly blocks: readonly Block[];
}

/** Writes the sections from the facts, in their language. */
export function sections(facts: DatedFacts): Section[] {
  const spoken = voice(facts.language);
  return (Object.entries(TEMPLATES) as [SectionId, Template][]).map(
    ([id, { heading, note, advice = false, blocks }]) => ({
      id,
      heading: spoken.say(heading),
      note: spoken.say(note),
      advice,
      blocks: blocks(facts, spoken),
    }),
  );
}
