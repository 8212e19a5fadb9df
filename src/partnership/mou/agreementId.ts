import { checksum } from './checksum';

/** A property of a file in Drive holds 124 bytes, the version and the name of the property included. */
const SHORT = /^[\x20-\x7e]{1,80}$/;

/**
 * The identifier of the agreement with these partners, whatever their order: the Partner ID of a single one, and for
 * several one that follows from all of theirs.
 *
 * @example agreementId(['p-1']) // 'p-1'
 */
export function agreementId(partnerIds: readonly string[]): string {
  const ids = Array.from(new Set(partnerIds)).sort();
  const all = ids.join('\n');
  if (ids.length === 1 && SHORT.test(all)) return all;
  return `with-${ids.length}-${checksum(all)}${checksum(`${all}\n`)}`;
}

/** Which agreement a row of the MOUs sheet is about, and with whom. */
export interface NotedAgreement {
  readonly mouId: string;
  readonly partnerIds: readonly string[];
}

/**
 * The identifier of the agreement with these partners where agreements are noted already. After two rows of one partner
 * were merged, what was made for the row that went is noted with the partner that stayed, under the identifier that its
 * documents carry.
 *
 * @example notedAgreementId(['p-1'], [{ mouId: 'p-2', partnerIds: ['p-1'] }]) // 'p-2'
 */
export function notedAgreementId(partnerIds: readonly string[], noted: readonly NotedAgreement[]): string {
  const own = agreementId(partnerIds);
  const same = noted.filter((one) => agreementId(one.partnerIds) === own).map(({ mouId }) => mouId);
  return same.includes(own) ? own : (same[same.length - 1] ?? own);
}
