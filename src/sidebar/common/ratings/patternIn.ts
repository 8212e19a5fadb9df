import { type PartnerFields, RATING_COLUMNS } from '../../../partnership/columns';
import type { Pattern } from '../../../partnership/priority';
import { type RatingCode, readRating, UNREADABLE } from '../../../partnership/rating';

/** The ratings among a partner's fields, in the order of the criteria. */
export function patternIn(fields: PartnerFields): Pattern {
  const [mission, resources, relationship] = RATING_COLUMNS;
  return [codeOf(fields[mission]), codeOf(fields[resources]), codeOf(fields[relationship])];
}

/** A rating's code; one that cannot be read counts as not rated. */
export function codeOf(text: string | undefined): RatingCode {
  const { code } = readRating(text);
  return code === UNREADABLE ? 0 : code;
}
