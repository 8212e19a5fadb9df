import type { CalendarDate } from '../calendarDate';
import type { Partner } from '../partner';
import type { Settings } from '../settings';
import { type NotedAgreement, notedAgreementId } from './agreementId';
import type { Facts } from './facts';
import { agreementMark } from './factsMark';
import { factsWith } from './factsWith';
import { type KnownFacts, knownFacts } from './knownFacts';
import { partnerFacts } from './partnerFacts';
import { type FoundDocument, type MouStatus, mouStatus, type NotedVersion } from './versions';

/** What is known before an agreement is made. */
export interface MouSituation {
  readonly today: CalendarDate;
  readonly settings: Settings;
  /** The versions in the MOUs sheet. */
  readonly noted: readonly (NotedVersion & NotedAgreement)[];
  /** The documents in Drive. */
  readonly found: readonly FoundDocument[];
}

/** An agreement that could be made, with one partner or several, and what making it would do. */
export interface PlannedMou {
  readonly mouId: string;
  readonly partners: readonly Partner[];
  readonly facts: Facts;
  /** What the facts follow from. */
  readonly known: KnownFacts;
  /** The mark of the facts. */
  readonly mark: string;
  readonly status: MouStatus;
}

/**
 * Plans the agreement with one partner or several. A document that a stopped run left keeps the day it was drafted.
 *
 * @throws Error when there is no partner
 */
export function planMou({ today, settings, noted, found }: MouSituation, partners: readonly Partner[]): PlannedMou {
  const mouId = notedAgreementId(
    partners.map(({ id }) => id),
    noted,
  );
  const facts = factsWith(settings, partners, today);
  const mark = agreementMark(partners.map((partner) => partnerFacts(settings, partner, today)));
  // A partner without a Partner ID has no agreement yet.
  const isKnown = partners.every(({ id }) => id !== '');
  const status: MouStatus = isKnown ? mouStatus(mouId, mark, noted, found) : { kind: 'new', version: 1 };
  const left = found.find((one) => one.mouId === mouId && one.version === status.version && !one.inBin);
  const date = left?.date || today;
  const known = knownFacts(settings, partners);
  return { mouId, partners, facts: { ...facts, date, version: status.version }, known, mark, status };
}
