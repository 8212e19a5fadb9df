import type { Block } from './blocks';
import { always, type Condition, covering, either, inFull, isClose, isLetter, moreThanTwo, said } from './conditions';
import type { Facts } from './facts';
import { someoneFunds } from './openToFunders';
import { outline, type Place } from './outline';
import type { SectionId } from './sectionId';
import * as frame from './sections/frame';
import * as money from './sections/money';
import * as people from './sections/people';
import * as protection from './sections/protection';
import * as purpose from './sections/purpose';
import * as terms from './sections/terms';
import * as ways from './sections/ways';
import * as work from './sections/work';
import type { DatedFacts, Template } from './template';
import type { Text } from './voice';
import { writer } from './writer';

/** A section and when it stands in an agreement. */
interface Entry extends Template {
  readonly when: Condition;
  /** The sections that a letter says in this one. */
  readonly inLetter: readonly Template[];
}

/**
 * All the sections in their order, each with the condition under which it stands in an agreement, and what it says
 * besides in a letter. A letter leaves out what sharing does not need; what people said is in it all the same.
 */
const TEMPLATES: Readonly<Record<SectionId, Entry>> = {
  title: when(always, frame.title),
  parties: when(always, people.parties),
  contacts: when(inFull, people.contacts),
  background: when(inFull, people.background),
  ambition: when(always, purpose.ambition, purpose.beneficiaries),
  level: when(inFull, purpose.level),
  beneficiaries: when(inFull, purpose.beneficiaries),
  scope: when(either(inFull, purpose.isUnclear), purpose.scope),
  lanes: when(either(inFull, said('lanes')), work.lanes),
  resources: when(always, work.resources),
  capacity: when(either(inFull, work.hoursAreGiven), work.capacity),
  money: when(always, money.money),
  funders: when(someoneFunds, money.funders),
  fiscal: when(covering('pooled money'), money.fiscal),
  decisions: when(either(inFull, said('decisions')), ways.decisions),
  backbone: when(either(isClose, covering('hosting')), ways.backbone),
  communication: when(always, ways.communication, ways.checkIns, ways.earlyNotice),
  checkIns: when(inFull, ways.checkIns),
  measures: when(either(inFull, said('measures')), purpose.measures),
  earlyNotice: when(inFull, ways.earlyNotice),
  quality: when(covering('shared services'), protection.quality),
  data: when(always, protection.data),
  safeguarding: when(covering('people at risk'), protection.safeguarding),
  confidentiality: when(covering('confidential information'), protection.confidentiality),
  materials: when(covering('joint materials'), protection.materials),
  credit: when(inFull, ways.credit),
  liability: when(always, protection.liability),
  inclusion: when(inFull, ways.inclusion),
  conflict: when(always, ways.conflict),
  joining: when(moreThanTwo, terms.joining),
  changes: when(inFull, terms.changes),
  term: when(always, terms.term, terms.changes, terms.ending),
  ending: when(inFull, terms.ending),
  status: when(always, terms.status),
  independence: when(inFull, terms.independence),
  law: when(covering('cross-border', 'binding'), terms.law),
  signatures: when(always, people.signatures),
  annexes: when(frame.hasAnnexes, frame.annexes),
  notice: when(always, frame.notice),
};

function when(condition: Condition, template: Template, ...inLetter: readonly Template[]): Entry {
  return { ...template, when: condition, inLetter };
}

export interface Section extends Place {
  /** What the section is for, in one plain line. */
  readonly note: string;
  readonly blocks: readonly Block[];
}

/** Writes the sections that the facts ask for, in their language. */
export function sections(facts: DatedFacts): Section[] {
  const { language, parties } = facts;
  const present = (Object.entries(TEMPLATES) as [SectionId, Entry][]).filter(([, template]) => template.when(facts));
  const places = outline(
    present.map(([id, { heading, advice }]) => ({
      id,
      heading: headingIn(heading, facts)[language],
      advice: advice?.(facts) ?? false,
    })),
  );
  const spoken = writer(language, parties.length, places);
  return present.map(([, template], index) => ({
    ...(places[index] as Place),
    note: spoken.say(template.note),
    blocks: [template, ...(isLetter(facts) ? template.inLetter : [])].reduce<Block[]>(
      (all, { blocks }) => all.concat(blocks(facts, spoken)),
      [],
    ),
  }));
}

/** What a section is for, and whether every agreement has it. */
export function sectionGuide(id: SectionId): { readonly note: Text; readonly isAlways: boolean } {
  const { note, when } = TEMPLATES[id];
  return { note, isAlways: when === always };
}

function headingIn(heading: Template['heading'], facts: Facts) {
  return typeof heading === 'function' ? heading(facts) : heading;
}
