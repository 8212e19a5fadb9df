import { answerOf } from '../../local/answerOf';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { CheckInsPage } from '../../src/commands/scheduleCheckIns';
import type { ScheduleOutcome } from '../../src/commands/scheduleSeries';
import type { ScheduleOrder } from '../../src/partnership/checkin/schedule/order';
import { planSchedule } from '../../src/partnership/checkin/schedule/planSchedule';
import type { ScheduleLine } from '../../src/partnership/checkin/schedule/scheduleLine';
import type { PartnerKey } from '../../src/partnership/partner';

/** Whom the page is about. */
export type About = readonly PartnerKey[] | 'selection' | 'list';

/** What the page of the check-ins is given. */
export function readCheckIns(workspace: LocalWorkspace, about: About = 'list'): CheckInsPage {
  return answerOf(workspace, 'readCheckIns', about);
}

/** The lines that the page shows. */
export function linesOf(page: CheckInsPage): ScheduleLine[] {
  const { named, partners } = page;
  const isNamed = (one: PartnerKey) => named?.some(({ id, name }) => (id === '' ? one.name === name : one.id === id));
  return planSchedule(page, named && partners.filter(isNamed));
}

/** The lines as short texts: `Harbor Kitchen create new`. */
export function said(lines: readonly ScheduleLine[]): string[] {
  return lines.map(
    ({ partner, kind, reasons }) => `${partner.name} ${kind} ${reasons.map(({ because }) => because).join('+')}`,
  );
}

/** What the page would send: all but what it asks about first. */
export function ordersOf(lines: readonly ScheduleLine[], { asked = false, hasLink = false } = {}): ScheduleOrder[] {
  return lines.flatMap(({ kind, order }) => (order && (asked || kind !== 'ask') ? [{ ...order, hasLink }] : []));
}

/** Does orders in one call of the server. */
export function carryOut(workspace: LocalWorkspace, orders: readonly ScheduleOrder[]): readonly ScheduleOutcome[] {
  return answerOf(workspace, 'scheduleSeries', orders);
}

/** Reads, plans and does what the page would. */
export function schedule(
  workspace: LocalWorkspace,
  about: About = 'list',
  options: { readonly asked?: boolean; readonly hasLink?: boolean } = {},
): ScheduleLine[] {
  const lines = linesOf(readCheckIns(workspace, about));
  const orders = ordersOf(lines, options);
  if (orders.length > 0) carryOut(workspace, orders);
  return lines;
}
