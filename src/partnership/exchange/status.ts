import { fold } from '../text';

/** How far an ask or an offer has come. */
export const STATUSES = ['Open', 'Agreed', 'Given', 'Received', 'Closed'] as const;

export type Status = (typeof STATUSES)[number];

const SIGNS: readonly (readonly [Status, RegExp])[] = [
  ['Agreed', /^(agree|acord|accord|conven)/],
  ['Given', /^(given|gave|done|complet|entreg|dad[oa]|donn|hech[oa]|cumpl)/],
  ['Received', /^(receiv|recib|recu)/],
  ['Closed', /^(close|cancel|withdr|declin|reject|expire|cerr|retir|rechaz|ferm)/],
];

/**
 * Reads the status as people write it; blank, or anything else, is open.
 *
 * @example readStatus('Entregado') // 'Given'
 */
export function readStatus(cell: string): Status {
  const said = fold(cell);
  return SIGNS.find(([, sign]) => sign.test(said))?.[0] ?? 'Open';
}
