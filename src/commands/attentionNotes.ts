import type { AttentionNotes } from '../partnership/attention/watched';
import type { LogColumn } from '../partnership/checkin/log/checkIn';
import type { Partner } from '../partnership/partner';
import { partnerIdsOf } from '../workspace/mouRegister';
import type { Registers } from './registers';

/** The columns of the log that tell what waits; the others hold long texts. */
const TELLING: readonly LogColumn[] = [
  'date',
  'noted',
  'problem',
  'problemState',
  'solved',
  'actions',
  'actionsDone',
  'trust',
  'ratings',
  'nextStage',
];

/** What the list and the registers note, for a page that finds out what needs attention. */
export function attentionNotes(partners: readonly Partner[], registers: Registers): AttentionNotes {
  return {
    partners: partners.map(
      ({ id, name, level, phase, priority, every, lastContact, fields: { weAsk = '', weOffer = '' } }) => {
        return { id, name, level, phase, priority, every, lastContact, fields: { weAsk, weOffer } };
      },
    ),
    agreements: registers.mous.entries.map((entry) => {
      return { partnerIds: partnerIdsOf(entry), state: entry.state, review: entry.review, end: entry.end };
    }),
    meetings: registers.checkIns.entries.map(({ partnerId, purpose, date, time, repeats, days, state }) => {
      return { partnerId, purpose, date, time, repeats, days, state };
    }),
    checkIns: registers.log.entries.map((entry) => {
      const said = TELLING.filter((column) => entry[column] !== '');
      return { partnerId: entry.partnerId, ...Object.fromEntries(said.map((column) => [column, entry[column]])) };
    }),
    exchange: registers.exchange.map(({ direction, status, who, with: other }) => {
      return { direction, status, who, with: other };
    }),
  };
}
