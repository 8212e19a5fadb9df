import type { ReadOrganization } from './organization';

/** Told of more names than that, a number or a website is a sponsor's, a parent's or a directory's. */
const MOST_NAMES = 3;

/** Which numbers and websites too many organizations of a list give for them to say by themselves which one is meant. */
export interface Shared {
  isIdentifier(identifier: string): boolean;
  isSite(site: string): boolean;
}

/** Counts the names behind each number and each website of a list. */
export function sharedIn(organizations: readonly ReadOrganization[]): Shared {
  const identifiers = new Map<string, Set<string>>();
  const sites = new Map<string, Set<string>>();
  for (const { name, identifier, website, emailSite } of organizations) {
    count(identifiers, identifier?.number ?? '', name.key);
    count(sites, website?.site ?? '', name.key);
    count(sites, emailSite, name.key);
  }
  return {
    isIdentifier: (identifier) => (identifiers.get(identifier)?.size ?? 0) > MOST_NAMES,
    isSite: (site) => (sites.get(site)?.size ?? 0) > MOST_NAMES,
  };
}

function count(names: Map<string, Set<string>>, sign: string, name: string): void {
  if (sign === '') return;
  const known = names.get(sign) ?? new Set();
  names.set(sign, known.add(name));
}
