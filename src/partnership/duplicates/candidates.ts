import { nameIndex } from '../name/nameIndex';
import type { ReadName } from '../name/readName';
import type { ReadOrganization } from './organization';

/**
 * Finds the rows of a list that {@link judge} can have something to say of, without comparing all pairs (blocking):
 * those with a name that can be alike, the same identifier, or the same site of website or e-mail. Without one of
 * these `judge` says nothing, so nothing is left out.
 *
 * @returns places in the list, from 0, in order
 */
export function candidatesIn(list: readonly ReadOrganization[]): (organization: ReadOrganization) => number[] {
  const names: ReadName[] = [];
  const owners: number[] = [];
  list.forEach((organization, place) => {
    for (const name of organization.names) {
      names.push(name);
      owners.push(place);
    }
  });
  const alike = nameIndex(names);
  const signs = new Map<string, number[]>();
  list.forEach((organization, place) => {
    for (const sign of signsOf(organization)) signs.set(sign, [...(signs.get(sign) ?? []), place]);
  });
  return (organization) => {
    const found = new Set<number>();
    for (const name of organization.names) for (const at of alike(name)) found.add(owners[at] ?? 0);
    for (const sign of signsOf(organization)) for (const place of signs.get(sign) ?? []) found.add(place);
    return Array.from(found).sort((a, b) => a - b);
  };
}

function signsOf({ identifier, website, emailSite }: ReadOrganization): string[] {
  const signs = [
    identifier && `identifier ${identifier.number}`,
    website && `site ${website.site}`,
    emailSite && `email ${emailSite}`,
  ];
  return signs.filter((sign): sign is string => !!sign);
}
