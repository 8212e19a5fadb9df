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
