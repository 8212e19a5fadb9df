import type { PartnerFields } from '../../partnership/columns';
import { type Evidence, readEvidence, writeEvidence } from '../../partnership/evidence';
import { RATINGS, readRating, UNREADABLE } from '../../partnership/rating';
import type { RatedKey } from '../common/ratingGuide';
import { codeOf } from '../common/ratings/patternIn';
import { RATED_KEYS } from '../common/ratings/RatedQuestion';

/** What somebody chose in the rating view. */
export interface Ratings {
  /** `High`, `Medium`, `Low`, or blank. */
  readonly chosen: Readonly<Record<RatedKey, string>>;
  readonly evidence: readonly Evidence[];
}

/** The ratings as they stand in the cells; one that cannot be read is blank. */
export function ratingsIn(fields: PartnerFields): Ratings {
  const chosen = Object.fromEntries(RATED_KEYS.map((key) => [key, wordOf(fields[key])])) as Record<RatedKey, string>;
  return { chosen, evidence: readEvidence(fields.evidence ?? '').evidence };
}

function wordOf(cell: string | undefined): string {
  return RATINGS[codeOf(cell)] ?? '';
}

/** Whether a cell says something that is no rating. */
export function isUnreadable(cell: string | undefined): boolean {
  return readRating(cell).code === UNREADABLE;
}

/**
 * The cells to write: those whose rating is another than before, so that a 4 which means High stays a 4, and the
 * evidence when any of it changed. Lines of the evidence that belong to no rating are kept.
 */
export function changedCells(fields: PartnerFields, now: Ratings): PartnerFields {
  const before = ratingsIn(fields);
  const changed: { [key in RatedKey | 'evidence']?: string } = {};
  for (const key of RATED_KEYS) if (now.chosen[key] !== before.chosen[key]) changed[key] = now.chosen[key];
  const text = writeEvidence(now.evidence);
  if (text !== writeEvidence(before.evidence)) {
    const { others } = readEvidence(fields.evidence ?? '');
    changed.evidence = [text, others].filter((lines) => lines !== '').join('\n');
  }
  return changed;
}
