import type { Level } from '../level';
import type { Finding, Noted, Share } from './findings';
import type { PartnerType, Sector } from './otherNames';

type Missing<Kind extends Finding['kind']> = Extract<Finding, { readonly kind: Kind }>;

/** What is said about who is missing, in one language. */
export interface CoverageWords {
  readonly empty: string;
  readonly allTypes: string;
  readonly noGatekeeper: string;
  readonly typesMissing: (finding: Missing<'typesMissing'>) => string;
  readonly sectorsMissing: (finding: Missing<'sectorsMissing'>) => string;
  readonly levelsMissing: (missing: readonly Level[]) => string;
  readonly oneType: (type: PartnerType, share: Share) => string;
  readonly oneSector: (sector: Sector, share: Share) => string;
  readonly otherwise: Readonly<Record<'type' | 'sector', (share: Share) => string>>;
  readonly notNoted: Readonly<Record<Noted, (share: Share) => string>>;
}
