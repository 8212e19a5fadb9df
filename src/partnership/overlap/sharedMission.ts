import type { PartnerFields } from '../columns';
import { likeness, type WeighedText, weigher } from './likeness';
import { termsIn } from './terms';

/** What our mission and a partner's have in common, or which of the two texts is missing. */
export interface SharedMission {
  readonly oursIsMissing: boolean;
  readonly theirsIsMissing: boolean;
  /** The words of ours that theirs says too, in whatever form; what both say most often first. */
  readonly shared: readonly string[];
}

/**
 * Compares our mission with what a partner does and offers: a hint for rating Mission Alignment, which a person does. All
 * words count alike: a card knows of no list that would tell which are rare.
 */
export function sharedMission(ours: string, { mission = '', theyOffer = '' }: PartnerFields): SharedMission {
  const theirs = `${mission}\n${theyOffer}`;
  const [one, other] = [ours, theirs].map(termsIn).map(weigher([])) as [WeighedText, WeighedText];
  return {
    oursIsMissing: ours.trim() === '',
    theirsIsMissing: theirs.trim() === '',
    shared: likeness(one, other).shared.map(({ written }) => written),
  };
}
