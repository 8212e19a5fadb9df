import type { Invitation } from '../../commands/showPartner';
import { emailsIn } from '../../partnership/emails';
import type { Partner } from '../../partnership/partner';

/** A partner as it is named to the server, and whom an invitation would go to. */
export function invitationOf({ id, name, fields }: Partner): Invitation {
  return { id, name, guests: emailsIn(fields.guests ?? '') };
}
