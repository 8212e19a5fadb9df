import { candidatesIn } from './candidates';
import type { Clue } from './clue';
import { type Judgment, judge } from './judge';
import { type ListedOrganization, type ReadOrganization, readOrganization } from './organization';
import { sharedIn } from './shared';

/** A row of the list that an organization may be. */
export interface MatchCandidate {
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly evidence: readonly Clue[];
  readonly against: readonly Clue[];
}

/** Where an organization stands in a list: in one row for certain, in one of several perhaps, or not at all. */
export type ListMatch =
  | { readonly verdict: 'same'; readonly index: number; readonly evidence: readonly Clue[] }
  | { readonly verdict: 'ask'; readonly candidates: readonly MatchCandidate[] }
  | {
      readonly verdict: 'new';
      /** Rows with such a name, when there are so many that nobody could say which of them it is. */
      readonly among?: readonly number[];
    };

/**
 * Finds the row of a list that an organization is, as an import needs it; for the rule see {@link judge}. When several
 * rows could be it, even for certain, all of them are candidates, the likeliest first.
 *
 * @example matchAgainst([{ name: 'Harbor Kitchen' }])({ name: 'Harbor Kitchen, Inc.' }).verdict // 'same'
 */
export function matchAgainst(existing: readonly ListedOrganization[]): (organization: ListedOrganization) => ListMatch {
  const list = existing.map(readOrganization);
  const shared = sharedIn(list);
  const candidates = candidatesIn(list);
  const judgments = (organization: ReadOrganization): Match[] =>
    candidates(organization).flatMap((index) => {
      const judgment = judge(organization, list[index] as ReadOrganization, shared);
      return judgment ? { index, ...judgment } : [];
    });
  const isOnlyOne = (index: number): boolean => {
    const row = list[index];
    return !!row && judgments(row).every((other) => other.verdict !== 'same' || other.index === index);
  };

  return (listed) => {
    const judged = judgments(readOrganization(listed));
    const matches = judged.filter(({ verdict }) => verdict !== 'open');
    const [certain, ...more] = matches.filter(({ verdict }) => verdict === 'same');
    if (certain && more.length === 0 && isOnlyOne(certain.index)) {
      return { verdict: 'same', index: certain.index, evidence: certain.evidence };
    }
    if (matches.length === 0) {
      return judged.length === 0 ? { verdict: 'new' } : { verdict: 'new', among: judged.map(({ index }) => index) };
    }
    return { verdict: 'ask', candidates: matches.sort(likeliestFirst).map(withoutVerdict) };
  };
}

interface Match extends Judgment {
  readonly index: number;
}

function likeliestFirst(one: Match, other: Match): number {
  return weight(other) - weight(one) || one.index - other.index;
}

function weight({ verdict, evidence, against }: Match): number {
  return (verdict === 'same' ? 100 : 0) + evidence.filter(({ equal }) => equal).length - against.length;
}

function withoutVerdict({ index, evidence, against }: Match): MatchCandidate {
  return { index, evidence, against };
}
