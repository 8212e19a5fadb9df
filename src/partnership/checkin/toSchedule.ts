import type { CalendarDate } from '../calendarDate';
import { keyOf, type PartnerKey } from '../partner';
import { isScheduled, type NotedWithPurpose } from './isScheduled';
import { latestStages, type NotedStage } from './log/latestStage';
import { isMetRegularly, type Meeting } from './plan';

/** What is noted of one partner. */
export interface MetPartner {
  readonly partner: PartnerKey & Meeting;
  readonly meetings: readonly NotedWithPurpose[];
  /** The check-ins that took place. */
  readonly checkIns: readonly NotedStage[];
}

/** The partners that one works with now and whose meetings are not noted; none with whom it was decided to pause or to end. */
export function toSchedule(all: readonly MetPartner[], today: CalendarDate): PartnerKey[] {
  const isOver = ({ partner, checkIns }: MetPartner) => {
    const stage = latestStages(checkIns)[partner.id];
    return stage === 'pause' || stage === 'end';
  };
  return all
    .filter((one) => isMetRegularly(one.partner) && !isScheduled(one.partner, one.meetings, today) && !isOver(one))
    .map(({ partner }) => keyOf(partner));
}
