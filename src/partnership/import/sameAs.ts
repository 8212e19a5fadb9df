import { findColumns } from '../columns';
import { type ListMatch, matchAgainst } from '../duplicates/matchAgainst';
import type { ListedOrganization } from '../duplicates/organization';
import { emailsIn } from '../emails';
import type { ExistingList } from './existingList';
import type { ImportedPartner } from './importedPartner';
import { type Meaning, meaningOf } from './target';
import { partsOf } from './unite';

/**
 * Finds imported partners in the partner list by what both say of them: names, website, e-mail, numbers, places. The
 * answer tells why, too; each partner is looked up once.
 *
 * @returns the `sameAs` that `planImport` asks
 */
export function partnersIn(existing: ExistingList): (partner: ImportedPartner) => ListMatch {
  const match = matchAgainst(listedOrganizations(existing));
  const known = new Map<ImportedPartner, ListMatch>();
  return (partner) => {
    const found = known.get(partner) ?? match(organizationOf(partner));
    known.set(partner, found);
    return found;
  };
}

/** What the rows of the partner list say of their organizations, in the order of the list. */
export function listedOrganizations({ headings, partners }: ExistingList): ListedOrganization[] {
  const said = saidIn(headings);
  return partners.map(({ name, cells }) => listed(name, (meaning) => said(cells, meaning)));
}

/** What a row says under headings of a meaning, in the order of the columns. */
function saidIn(headings: readonly string[]): (cells: readonly string[], meaning: Meaning) => string[] {
  const own = findColumns(headings);
  const meant = headings.map(meaningOf);
  const placesOf = (meaning: Meaning) => {
    const place = own[meaning as keyof typeof own];
    return place === undefined ? meant.map((_, at) => at).filter((at) => meant[at] === meaning) : [place];
  };
  const places = new Map<Meaning, number[]>();
  return (cells, meaning) => {
    const known = places.get(meaning) ?? placesOf(meaning);
    places.set(meaning, known);
    return known.map((place) => cells[place] ?? '').filter((cell) => cell !== '');
  };
}

function listed(name: string, said: (meaning: Meaning) => string[]): ListedOrganization {
  const first = (meaning: Meaning) => said(meaning)[0] ?? '';
  return {
    name,
    previousNames: said('previousNames').flatMap((cell) => partsOf(cell, 'previousNames')),
    chapter: first('localName'),
    identifier: first('identifier'),
    website: first('website'),
    email: emailsIn(first('contact'))[0] ?? '',
    city: first('city'),
    address: first('address'),
  };
}

function organizationOf({ name, fields, previousNames, localName, identifiers, place }: ImportedPartner) {
  return {
    name,
    previousNames,
    chapter: localName,
    identifier: identifiers[0]?.value ?? '',
    website: fields.website ?? '',
    email: emailsIn(fields.contact ?? '')[0] ?? '',
    city: place.city ?? '',
    address: place.address ?? '',
  } satisfies ListedOrganization;
}
