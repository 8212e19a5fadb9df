import { known } from '../asKnown';
import type { FieldKey, PartnerFields } from '../columns';
import type { Partner } from '../partner';
import type { Settings } from '../settings';

const PARTNER_KEYS = ['name', 'level', 'every'] as const satisfies readonly (keyof Partner)[];

const FIELDS = [
  'mission',
  'contact',
  'weOffer',
  'theyOffer',
  'ourHours',
  'theirHours',
  'ambition',
  'purpose',
  'area',
  'lanes',
  'decisions',
  'communication',
  'conflict',
  'measures',
  'covers',
  'funderGrants',
  'funderSupports',
  'funderPriorities',
  'agreementLanguage',
] as const satisfies readonly FieldKey[];

const SETTING_KEYS = [
  'organization',
  'mission',
  'contact',
  'signatory',
  'language',
] as const satisfies readonly (keyof Settings)[];

/** What of a partner an agreement is made from, and nothing else. */
export type FactPartner = Pick<Partner, (typeof PARTNER_KEYS)[number] | 'priority'> & {
  readonly fields: Pick<PartnerFields, (typeof FIELDS)[number]>;
};

/** What of the settings an agreement is made from. */
export type FactSettings = Pick<Settings, (typeof SETTING_KEYS)[number] | 'cadence'>;

/**
 * What an agreement is made from: when something else stands there, it is written anew. Of the usual cadences those count
 * that the partners have, and a priority counts where there is no level.
 */
export function knownFacts(settings: FactSettings, partners: readonly FactPartner[]) {
  const rhythms = partners.flatMap(({ level, priority }) => level ?? priority ?? []);
  return {
    settings: { ...known(settings, SETTING_KEYS), cadence: known(settings.cadence, rhythms) },
    partners: partners.map((partner) => ({
      ...known(partner, PARTNER_KEYS),
      ...(partner.level === undefined ? known(partner, ['priority']) : {}),
      fields: known(partner.fields, FIELDS),
    })),
  };
}

export type KnownFacts = ReturnType<typeof knownFacts>;
