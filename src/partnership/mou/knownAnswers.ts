import { known } from '../asKnown';
import type { Partner } from '../partner';

/** What of the partners of an agreement decides whether questions to a funder are open, by Partner ID. */
export function knownAnswers(partners: readonly Pick<Partner, 'id' | 'fields'>[]) {
  return Object.fromEntries(
    partners.map(({ id, fields }) => [
      id,
      { fields: known(fields, ['covers', 'funderGrants', 'funderSupports', 'funderPriorities']) },
    ]),
  );
}

export type KnownAnswers = ReturnType<typeof knownAnswers>;
