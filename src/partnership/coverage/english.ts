import { levelLabel } from '../level';
import { count, list } from '../text';
import type { CoverageWords } from './coverageWords';
import type { Share } from './findings';
import type { PartnerType, Sector } from './otherNames';

/** What one of a kind is called, and many of it. */
type Nouns<Choice extends string> = Readonly<Record<Choice, readonly [one: string, many: string]>>;

const types: Nouns<PartnerType> = {
  'Complementary mission': ['organization with a complementary mission', 'organizations with a complementary mission'],
  'Service sector': [
    'organization that serves the same people in another way',
    'organizations that serve the same people in another way',
  ],
  'Resource holder': ['resource holder', 'resource holders'],
  'Expertise provider': ['expertise provider', 'expertise providers'],
  'Policy influencer': ['policy influencer', 'policy influencers'],
};

const sectors: Nouns<Sector> = {
  Nonprofit: ['nonprofit', 'nonprofits'],
  'Start-up': ['start-up', 'start-ups'],
  Business: ['business', 'businesses'],
  'Neighborhood association': ['neighborhood association', 'neighborhood associations'],
  'Public agency': ['public agency', 'public agencies'],
  'School or college': ['school or college', 'schools or colleges'],
  'Faith group': ['faith group', 'faith groups'],
  'Service club': ['service club', 'service clubs'],
  'Sports team': ['sports team', 'sports teams'],
  Other: ['organization of another sector', 'from other sectors'],
};

const has = ({ partners, of }: Share) => `${partners} of ${of} ${partners === 1 ? 'has' : 'have'}`;
const none = (missing: readonly string[]) => `No ${list(missing, 'or')}`;
const yetOrAmong = (said: string, clear: number, unclear: number, what: string) =>
  unclear === 0 ? `${said} yet.` : `${said} among the ${count(clear, 'partner')} whose ${what} is clear.`;

export const english: CoverageWords = {
  empty: 'The list has no partners yet.',
  allTypes: 'All five kinds of partner are in your list.',
  noGatekeeper:
    'Nobody who opens doors is noted. Ask partners who listens to them, and write it into the column "Opens doors to".',
  typesMissing: ({ missing, clear, unclear }) =>
    yetOrAmong(none(missing.map((type) => types[type][0])), clear, unclear, 'kind'),
  sectorsMissing: ({ missing, clear, unclear }) =>
    yetOrAmong(none(missing.map((sector) => sectors[sector][0])), clear, unclear, 'sector'),
  levelsMissing: (missing) =>
    `Nobody at level ${list(
      missing.map((level) => levelLabel(level)),
      'or',
    )}. Over time, partnerships at all four levels carry more.`,
  oneType: (type, { partners, of }) => `${partners} of ${of} are ${types[type][1]}: you mostly look for one thing.`,
  oneSector: (sector, { partners, of }) =>
    `${partners} of ${of} are ${sectors[sector][1]}: you mostly hear one kind of view.`,
  otherwise: {
    type: (share) => `${has(share)} a kind in other words in the column "Partner type": choose one of the five there.`,
    sector: (share) => `${has(share)} a sector in other words in the column "Sector": choose one from its list.`,
  },
  notNoted: {
    type: (share) =>
      `${has(share)} no kind noted yet in the column "Partner type", and may be who seems to be missing.`,
    sector: (share) => `${has(share)} no sector noted yet in the column "Sector".`,
    level: (share) => `${has(share)} no level noted yet in the column "Level".`,
  },
};
