import type { Report } from '../report';
import { type OverlapPair, type OverlapPartner, overlapLines } from './report';

/** Overlaps as their sheet tells them. */
export function overlapReport(pairs: readonly OverlapPair<OverlapPartner>[]): Report {
  return {
    headings: ['Organization', 'With', 'What it may be', 'Shared words', 'Distance', 'What to do'],
    widths: [220, 220, 150, 260, 130, 340],
    rows: overlapLines(pairs),
  };
}
