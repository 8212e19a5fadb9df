import type { PartnerPage } from '../../commands/showPartner';
import { coverProblems } from '../../partnership/coverProblems';
import type { Problem } from '../../partnership/partner';

/** What cannot be read in the list, in the order of its rows. */
export function problemsIn({ overview: { problems, covers }, language }: PartnerPage): Problem[] {
  return [...problems, ...coverProblems(covers, language)].sort((one, other) => one.row - other.row);
}
