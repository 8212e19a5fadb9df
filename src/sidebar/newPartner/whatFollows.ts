import type { Rhythm } from '../../partnership/checkin/cadence';
import { readInterval } from '../../partnership/checkin/interval';
import type { PartnerFields } from '../../partnership/columns';
import { readLevel } from '../../partnership/level';
import { decide, PRIORITIES, type Priority } from '../../partnership/priority';
import type { Weights } from '../../partnership/weights';
import { patternIn } from '../common/ratings/patternIn';

/** The priority that the ratings come to, if they decide one. */
export function priorityIn(fields: PartnerFields, weights: Weights): Priority | undefined {
  const decision = decide(patternIn(fields), weights);
  return PRIORITIES.find((priority) => priority === decision);
}

/** What the cadence of the check-ins follows from. */
export function rhythmIn(fields: PartnerFields, weights: Weights): Rhythm {
  const level = readLevel(fields.level);
  const every = readInterval(fields.cadence);
  return {
    level: level === 'unreadable' ? undefined : level,
    priority: priorityIn(fields, weights),
    every: every === 'unreadable' ? undefined : every,
  };
}
