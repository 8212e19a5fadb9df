import { type Facts, type FunderAnswers, isGiven, toAgreeIn } from './facts';

/** The name of a question that a party which funds answers before an agreement is final. */
export type FunderKey = keyof FunderAnswers;

const FUNDER_KEYS: readonly FunderKey[] = ['grants', 'supports', 'priorities'];

/** True when one of the parties gives money. */
export function someoneFunds({ parties }: Pick<Facts, 'parties'>): boolean {
  return parties.some(({ funds }) => funds);
}

/** The questions to a funder that have no answer yet; none where nobody funds. */
export function openToFunders(facts: Pick<Facts, 'parties' | 'funding'>): readonly FunderKey[] {
  return someoneFunds(facts) ? FUNDER_KEYS.filter((key) => !isAnswered(facts.funding[key])) : [];
}

/** True for an answer that leaves nothing to agree. */
function isAnswered(answer: string): boolean {
  return isGiven(answer) && toAgreeIn(answer).length === 0;
}
