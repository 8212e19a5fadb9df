import type { Partner, PartnerKey } from '../partnership/partner';

/**
 * The rows in which the chosen partners stand now: while the user was asked, a colleague may have sorted the list, and a
 * partner that had no ID may have got one.
 */
export function rowsNow(chosen: readonly PartnerKey[], partners: readonly Partner[]): ReadonlySet<number> {
  const ids = new Set(chosen.map((partner) => partner.id).filter((id) => id !== ''));
  const names = new Set(chosen.filter((partner) => partner.id === '').map((partner) => partner.name));
  const stillWithoutId = new Set(partners.filter(({ id }) => id === '').map(({ name }) => name));
  const isChosen = ({ id, name }: Partner) =>
    ids.has(id) || (names.has(name) && (id === '' || !stillWithoutId.has(name)));
  return new Set(partners.filter(isChosen).map((partner) => partner.row));
}

/** The partners whose rows are selected. */
export function partnersIn(
  partners: readonly Partner[],
  rows: { readonly from: number; readonly to: number } | undefined,
): readonly Partner[] {
  return rows ? partners.filter(({ row }) => row >= rows.from && row <= rows.to) : [];
}
