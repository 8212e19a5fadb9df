import type { Cover } from '../covers';
import { type Facts, isGiven, type Together } from './facts';

/** When a section stands in an agreement. */
export type Condition = (facts: Facts) => boolean;

export const always: Condition = () => true;

/** What an agreement looks like: sharing at level 1 is settled in a letter of one or two pages, level 4 has a charter. */
export type Form = 'letter' | 'memorandum' | 'charter';

export function formOf({ level }: Pick<Facts, 'level'>): Form {
  return level === 1 ? 'letter' : level === 4 ? 'charter' : 'memorandum';
}

export const isLetter: Condition = (facts) => formOf(facts) === 'letter';

/** In everything longer than a letter. */
export const inFull: Condition = (facts) => !isLetter(facts);

/** Levels 3 and 4, which need somebody who holds the work together. */
export const isClose: Condition = ({ level = 0 }) => level >= 3;

/** Level 4, with the five elements of collective impact. */
export const isCharter: Condition = (facts) => formOf(facts) === 'charter';

export const moreThanTwo: Condition = ({ parties }) => parties.length > 2;

/** When the agreement covers one of these. */
export function covering(...what: readonly Cover[]): Condition {
  return ({ covers }) => what.some((one) => covers.includes(one));
}

/** When the parties have said something about it. */
export function said(fact: keyof Together): Condition {
  return ({ together }) => isGiven(together[fact]);
}

/** When one of the conditions holds. */
export function either(...conditions: readonly Condition[]): Condition {
  return (facts) => conditions.some((condition) => condition(facts));
}

/** The section that says how an agreement ends; a letter says it with its term. */
export function endingOf(facts: Facts): 'ending' | 'term' {
  return isLetter(facts) ? 'term' : 'ending';
}
