import { intervalCell } from '../checkin/interval';
import { checksum } from './checksum';
import type { Facts, Party } from './facts';

const ofParties = (part: (party: Party) => unknown) => (facts: Facts) => facts.parties.map(part);

/** What an agreement is made from, in groups that people can tell apart. Its date, version and state are none. */
const GROUPS = {
  parties: ofParties(({ name, mission, contact, signatory }) => [name, mission, contact, signatory]),
  contributions: ofParties(({ offers, hours }) => [offers, hours]),
  level: ({ level, together }: Facts) => [level ?? '', together.purpose],
  goals: ({ together }: Facts) => [together.ambition, together.area, together.measures],
  lanes: ({ together }: Facts) => together.lanes,
  ways: ({ together }: Facts) => [together.decisions, together.communication, together.conflict],
  covers: ({ covers, annexes, unclear }: Facts) => [covers, annexes, unclear],
  money: ({ parties, funding }: Facts) => [
    parties.map(({ funds }) => funds),
    funding.grants,
    funding.supports,
    funding.priorities,
  ],
  checkIns: ({ cadence }: Facts) => (cadence ? [cadence.months ?? intervalCell(cadence), cadence.minutes] : []),
  language: ({ language }: Facts) => language,
};

/** A group of facts that can change. */
export type FactGroup = keyof typeof GROUPS;

export const FACT_GROUPS = Object.keys(GROUPS) as readonly FactGroup[];

const DIGITS = checksum('').length;

/**
 * A mark of the facts that an agreement is made from: the same facts give the same mark, and from two marks follows what
 * changed. It has a fixed length under 100 characters, so that it can be kept with a document.
 */
export function factsMark(facts: Facts): string {
  return FACT_GROUPS.map((group) => checksum(JSON.stringify(GROUPS[group](facts)))).join('');
}

/**
 * The mark of an agreement with one partner or several, from what each of them would agree with us alone; their order
 * does not count.
 */
export function agreementMark(each: readonly Facts[]): string {
  const [first = '', ...others] = each.map(factsMark);
  if (others.length === 0) return first;
  const sums = (index: number) => [first, ...others].map((mark) => sumOf(mark, index)).sort();
  return FACT_GROUPS.map((_, index) => checksum(sums(index).join(''))).join('');
}

/** The groups in which two marks differ; none when one of them is no mark, since nothing is known then. */
export function changedGroups(before: string, now: string): FactGroup[] {
  if (before.length !== now.length || now.length !== FACT_GROUPS.length * DIGITS) return [];
  return FACT_GROUPS.filter((_, index) => sumOf(before, index) !== sumOf(now, index));
}

function sumOf(mark: string, index: number): string {
  return mark.slice(index * DIGITS, (index + 1) * DIGITS);
}
