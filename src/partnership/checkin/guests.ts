import { emailsIn } from '../emails';
import type { Partner } from '../partner';

/** Whom somebody ticked to be invited to the meetings with a partner: e-mail addresses. */
export function guestsOf({ fields }: Pick<Partner, 'fields'>): string[] {
  return emailsIn(fields.guests ?? '');
}
