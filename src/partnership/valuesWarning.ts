import type { PartnerFields } from './columns';
import { MOTIVES } from './partnerChoices';
import { RATINGS, readRating } from './rating';

/** Motives that are about being seen or left behind, not about what the partners could do together. */
const DOUBTFUL: readonly string[] = MOTIVES.slice(3);

/**
 * Whether to stop and think: somebody is drawn by fear of being left out, by a big name or by a funder, and the partner
 * does not share the mission. Source: the founding network's regret of partnerships that began that way.
 */
export function isDoubtful({ motive = '', missionAlignment }: PartnerFields): boolean {
  const { code } = readRating(missionAlignment);
  return DOUBTFUL.includes(motive) && code > 0 && RATINGS[code as 1 | 2 | 3] === 'Low';
}
