import type { MousPage } from '../src/commands/createMous';
import type { MouOutcome } from '../src/commands/makeMous';
import { mouOrder } from '../src/partnership/mou/order';
import { planMou } from '../src/partnership/mou/plan';
import { answerOf } from './answerOf';
import type { LocalWorkspace } from './workspace/localWorkspace';

/** What making the MOUs of the Immediate partners came to. */
export interface MouCounts {
  readonly made: number;
  /** Those that were there already, and those that a person must decide about. */
  readonly upToDate: number;
  readonly problems: MousPage['problems'];
}

/**
 * Makes an MOU with each Immediate partner, as the page of the agreements does when everything is left as it is proposed.
 *
 * @throws Error with the add-on's own sentence when it could not
 */
export function makeMous(workspace: LocalWorkspace): MouCounts {
  const list = answerOf<MousPage>(workspace, 'readMous', null);
  const planned = list.partners.map((partner) => planMou(list, [partner]));
  const orders = planned
    .filter(({ status }) => status.kind === 'new' || status.kind === 'unfinished' || status.kind === 'changed')
    .map((plan) => mouOrder(plan));
  const outcomes = orders.length > 0 ? answerOf<readonly MouOutcome[]>(workspace, 'makeMous', orders) : [];
  const made = outcomes.filter(({ kind }) => kind === 'made').length;
  return { made, upToDate: planned.length - made, problems: list.problems };
}
