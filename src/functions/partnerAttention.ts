import { attentionColumn } from '../partnership/attention/attentionColumn';

/**
 * What waits with a partner: a check-in that is due, or nobody has been in touch yet.
 * In a heading cell it labels and fills the whole column: =PARTNER_ATTENTION(L1:L, J1:J, E1:E, TODAY())
 *
 * @param {L1:L} last The date of the last contact.
 * @param {J1:J} level The level of the partnership.
 * @param {E1:E} priority Counts where there is no level.
 * @param {TODAY()} today TODAY(), or a cell with a date; not NOW().
 * @param {N1:N} months Optional, as for PARTNER_NEXT_CHECKIN.
 * @param {Settings!B11:B17} usual Optional, as for PARTNER_NEXT_CHECKIN.
 * @return What waits and what to do, or blank.
 * @customfunction
 */
export function PARTNER_ATTENTION(
  last: unknown,
  level: unknown,
  priority: unknown,
  today: unknown,
  months?: unknown,
  usual?: unknown,
): unknown {
  return attentionColumn([last, level, priority, months], today, usual);
}
