import { fold } from '../text';
import type { Facts } from './facts';
import { notFinal } from './notFinal';
import { openToFunders } from './openToFunders';
import type { Text } from './voice';

/** How far an agreement has come; a signed one is final. */
export const STATES = ['draft', 'reviewed', 'signed', 'ended'] as const;

export type State = (typeof STATES)[number];

/** Other words that people write into the column, folded. */
export const OTHER_WORDS: Readonly<Record<State, readonly string[]>> = {
  draft: ['drafted', 'borrador'],
  reviewed: ['in review', 'revisado', 'revisada'],
  signed: ['final', 'firmado', 'firmada'],
  ended: ['expired', 'terminado', 'terminada', 'vencido'],
};

/** Reads the state of an agreement as people write it; blank is a draft, `undefined` is something else. */
export function readState(cell: string): State | undefined {
  const said = fold(cell);
  if (said === '') return 'draft';
  return STATES.find((state) => state === said || OTHER_WORDS[state].includes(said));
}

type Asked = Pick<Facts, 'parties' | 'funding'>;

/** True when nothing stands against the agreement becoming final: where a party funds, its questions are answered. */
export function canBeFinal(facts: Asked): boolean {
  return openToFunders(facts).length === 0;
}

/**
 * Why an agreement may not come to a state, naming the open questions; `undefined` when it may.
 *
 * @example refusal('signed', facts)?.en // 'This agreement cannot be final yet, since money comes from North Fund. ...'
 */
export function refusal(state: State, facts: Asked): Text | undefined {
  const open = openToFunders(facts);
  if (state !== 'signed' || open.length === 0) return undefined;
  return notFinal(
    facts.parties.filter(({ funds }) => funds).map(({ name }) => name),
    open,
  );
}
