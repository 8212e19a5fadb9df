import { nextCheckIns } from '../partnership/checkin/nextCheckIns';

/**
 * When to meet a partner next, counted from the last contact: by the level of the partnership, or by its priority.
 * In a heading cell it labels and fills the whole column: =PARTNER_NEXT_CHECKIN(L1:L, J1:J, E1:E)
 *
 * @param {L1:L} last The date of the last contact.
 * @param {J1:J} level Optional: the level of the partnership, 1 to 4 or its name.
 * @param {E1:E} priority Optional: Immediate, Explore or Long-term; counts where there is no level.
 * @param {N1:N} months Optional: the months between check-ins agreed with a partner, or weeks such as "2 weeks"; they come before what is usual.
 * @param {Settings!B11:B17} usual Optional: the usual months or weeks, for the levels 1 to 4, Immediate, Explore and Long-term.
 * @return The date as text, such as 2026-02-10; DATEVALUE turns it into a date to calculate with. Blank without a last contact.
 * @customfunction
 */
export function PARTNER_NEXT_CHECKIN(
  last: unknown,
  level?: unknown,
  priority?: unknown,
  months?: unknown,
  usual?: unknown,
): unknown {
  return nextCheckIns([last, level, priority, months], usual);
}
