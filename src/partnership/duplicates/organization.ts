import { nameKey } from '../name/nameKey';
import { type ReadName, readName } from '../name/readName';
import { plainText } from '../text';
import { type Address, readAddress } from './address';
import { type City, readCity } from './city';
import { type Identifier, readIdentifier } from './identifier';
import { emailSite, readWebsite, type Website } from './website';

/** What a list says of an organization, as its cells say it; only the name is needed. */
export interface ListedOrganization {
  readonly name: string;
  /** Names it had, and other names it goes by. */
  readonly previousNames?: readonly string[];
  /** What tells the chapters of one body apart that share its name: `Post 27`; the column SORT_NAME of the IRS. */
  readonly chapter?: string;
  /** A tax or registry number, such as an EIN. */
  readonly identifier?: string;
  readonly website?: string;
  /** An e-mail address, or only its domain. */
  readonly email?: string;
  readonly city?: string;
  readonly address?: string;
}

/** A {@link ListedOrganization} taken apart once, so that it can be compared often; what says nothing is absent. */
export interface ReadOrganization {
  readonly listed: ListedOrganization;
  readonly name: ReadName;
  /** The name first, then the previous ones; none is blank and each stands here once. */
  readonly names: readonly ReadName[];
  readonly chapter: string;
  readonly identifier: Identifier | undefined;
  readonly website: Website | undefined;
  readonly emailSite: string;
  readonly city: City | undefined;
  readonly address: Address | undefined;
}

/** Takes an organization apart for comparing it. */
export function readOrganization(listed: ListedOrganization): ReadOrganization {
  const name = readName(listed.name);
  const previous = (listed.previousNames ?? []).map(readName);
  const names = [name, ...previous].filter(({ key }, at, all) => {
    return key !== '' && all.findIndex((one) => one.key === key) === at;
  });
  return {
    listed,
    name,
    names,
    chapter: nameKey(listed.chapter ?? ''),
    identifier: readIdentifier(plainText(listed.identifier)),
    website: readWebsite(plainText(listed.website)),
    emailSite: emailSite(plainText(listed.email)),
    city: readCity(plainText(listed.city)),
    address: readAddress(plainText(listed.address)),
  };
}
