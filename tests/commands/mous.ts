import { answerOf } from '../../local/answerOf';
import type { DriveFile } from '../../local/workspace/driveStore';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { MousPage } from '../../src/commands/createMous';
import type { MouOutcome } from '../../src/commands/makeMous';
import { type MouOrder, mouOrder, type OwnTemplate } from '../../src/partnership/mou/order';
import { type PlannedMou, planMou } from '../../src/partnership/mou/plan';
import type { PartnerKey } from '../../src/partnership/partner';

/** What the page of the agreements is given. */
export function readMous(workspace: LocalWorkspace, partners: readonly PartnerKey[] | null = null): MousPage {
  return answerOf(workspace, 'readMous', partners);
}

/** The plan of an agreement with each of the partners, as the page makes it. */
export function plansOf(page: MousPage): PlannedMou[] {
  return page.partners.map((partner) => planMou(page, [partner]));
}

/** The orders for those that make something unasked. */
export function ordersOf(page: MousPage, template?: OwnTemplate): MouOrder[] {
  return plansOf(page)
    .filter(({ status }) => ['new', 'changed', 'unfinished'].includes(status.kind))
    .map((plan) => orderOf(plan, template));
}

const written = new Map<string, MouOrder>();

/** The order for a plan, written once: a test that stops a run after each call makes the same ones again and again. */
function orderOf(plan: PlannedMou, template: OwnTemplate | undefined): MouOrder {
  const key = JSON.stringify([plan, template]);
  const order = written.get(key) ?? mouOrder(plan, template);
  written.set(key, order);
  return order;
}

/** Makes agreements in one call of the server, and answers what became of each order. */
export function makeOrders(workspace: LocalWorkspace, orders: readonly MouOrder[]): readonly MouOutcome[] {
  return answerOf(workspace, 'makeMous', orders);
}

/** Makes what the page would make unasked with the selected partners, or with the Immediate ones. */
export function makeMous(
  workspace: LocalWorkspace,
  partners: readonly PartnerKey[] | null = null,
): readonly MouOutcome[] {
  return makeOrders(workspace, ordersOf(readMous(workspace, partners)));
}

/** The documents in Drive that are agreements, in the order they were made. */
export function agreementsIn(workspace: LocalWorkspace): DriveFile[] {
  return workspace.drive.documents.filter(({ appProperties }) => /\/v\d+$/.test(appProperties.key ?? ''));
}
