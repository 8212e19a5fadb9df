/** The headings of the columns that are computed, apart from all else that is said: whoever finds columns needs them. */
export const COMPUTED_HEADINGS = {
  priority: 'Priority',
  score: 'Score',
  reason: 'Reason',
  nextStep: 'Next step',
  stability: 'Stability',
  nextCheckIn: 'Next check-in',
  complement: 'Suggested complementarity',
  overlap: 'Overlap',
} as const;
