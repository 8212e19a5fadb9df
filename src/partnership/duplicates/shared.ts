import { acronymBetween } from '../name/differences';
import type { ReadName } from '../name/readName';
import type { ReadOrganization } from './organization';

/** Told of more names than that, a number or a website is a sponsor's, a parent's or a directory's. */
const MOST_NAMES = 3;
/** Borne by more organizations than that, a name is that of a body with chapters. */
const MOST_BEARERS = 2;

/** What too many organizations of a list have in common for it to say by itself which one is meant. */
export interface Shared {
  isIdentifier(identifier: string): boolean;
  isSite(site: string): boolean;
  /**
   * Whether the names by which two rows are alike leave too many to choose from: the name of more than two chapters, or
   * an acronym of two names. Only those count that share with both rows what these share: city, address, website.
   */
  isName(names: readonly [ReadName, ReadName], one: ReadOrganization, other: ReadOrganization): boolean;
}

/** Counts the names behind each number and each website of a list, and the organizations behind each name. */
export function sharedIn(organizations: readonly ReadOrganization[]): Shared {
  const identifiers = counted();
  const sites = counted();
  const chapters = counted();
  const towns = counted();
  const numbers = counted();
  const acronyms = counted();
  for (const organization of organizations) {
    const { name, identifier, website, emailSite, chapter, city } = organization;
    identifiers.add(identifier?.number, name.key);
    sites.add(website?.site, name.key);
    sites.add(emailSite, name.key);
    const words = wordsOf(name);
    for (const place of placesOf(organization)) {
      chapters.add(at(words, place), chapter);
      towns.add(at(words, place), city?.town);
      numbers.add(at(words, place), identifier?.number);
      for (const initials of name.initials) acronyms.add(at(initials, place), words);
    }
  }
  const bearers = (name: string): number => Math.max(chapters.of(name), towns.of(name), numbers.of(name));
  return {
    isIdentifier: (identifier) => identifiers.of(identifier) > MOST_NAMES,
    isSite: (site) => sites.of(site) > MOST_NAMES,
    isName: (names, one, other) => {
      const theirs = placesOf(other);
      const places = placesOf(one).filter((place) => theirs.includes(place));
      const acronym = acronymBetween(...names);
      if (acronym !== '' && places.every((place) => acronyms.of(at(acronym, place)) > 1)) return true;
      return names.some((name) => places.every((place) => bearers(at(wordsOf(name), place)) > MOST_BEARERS));
    },
  };
}

/** The same for names that only order, small words, abbreviations and translations tell apart. */
function wordsOf({ different }: ReadName): string {
  return different.slice().sort().join(' ');
}

/** Where an organization is found; first the whole list. */
function placesOf({ city, address, website, emailSite }: ReadOrganization): string[] {
  const places = [city && `city ${city.town}`, address && `address ${address.text}`, website && `site ${website.site}`];
  return ['', ...places, emailSite && `site ${emailSite}`].filter((place): place is string => place !== undefined);
}

function at(name: string, place: string): string {
  return `${name}\n${place}`;
}

interface Counted {
  /** Blanks are not counted. */
  add(key: string | undefined, value: string | undefined): void;
  /** How many different values there are of a key. */
  of(key: string): number;
}

function counted(): Counted {
  const values = new Map<string, Set<string>>();
  return {
    add(key, value) {
      if (!key || !value) return;
      const known = values.get(key) ?? new Set();
      values.set(key, known.add(value));
    },
    of: (key) => values.get(key)?.size ?? 0,
  };
}
