import { fold } from '../text';

/** Whether something is asked for or offered. */
export const DIRECTIONS = ['Ask', 'Offer'] as const;

export type Direction = (typeof DIRECTIONS)[number];

const ASK = /^(ask|request|need|want|seek|look|pid|ped|pet|solicit|neces|busc|deman|besoin|cherch)/;
const OFFER = /^(offer|give|have|provid|ofrec|ofert|damos|dan|tien|ten|offr|propos|donn)/;

/**
 * Reads whether a cell says an ask or an offer, in English, Spanish or French; `undefined` when it says neither.
 *
 * @example readDirection('Ofrece') // 'Offer'
 */
export function readDirection(cell: string): Direction | undefined {
  const said = fold(cell);
  if (ASK.test(said)) return 'Ask';
  return OFFER.test(said) ? 'Offer' : undefined;
}
