import { answerOf } from '../../local/answerOf';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { DuplicatesPage } from '../../src/commands/duplicates';
import type { MergeOutcome } from '../../src/commands/mergePartners';
import type { MergeOrder, RowAsRead } from '../../src/partnership/duplicates/mergeOrder';
import { type Finding, findingsIn } from '../../src/sidebar/duplicates/findings';
import { type Choice, planSteps, type Step, usualChoice } from '../../src/sidebar/duplicates/steps';

/** What the page of the duplicates is given. */
export function readDuplicates(workspace: LocalWorkspace): DuplicatesPage {
  return answerOf(workspace, 'readDuplicates');
}

/** What the page would do, when everything it shows is to be merged but for what is said here. */
export function stepsOf(
  page: DuplicatesPage,
  choose: (finding: Finding) => Partial<Choice> = () => ({}),
): readonly Step[] {
  const [headings = []] = page.rows;
  const choiceOf = (finding: Finding) => ({ ...usualChoice(finding), action: 'merge' as const, ...choose(finding) });
  return planSteps(headings, findingsIn(page), choiceOf).steps;
}

/** The orders of what the page would merge. */
export function mergeOrders(
  workspace: LocalWorkspace,
  choose?: (finding: Finding) => Partial<Choice>,
): readonly MergeOrder[] {
  const steps = stepsOf(readDuplicates(workspace), choose);
  return steps.flatMap((step) => (step.do === 'merge' ? [step.order] : []));
}

/** Merges in one call of the server. */
export function merge(
  workspace: LocalWorkspace,
  orders: readonly MergeOrder[] = mergeOrders(workspace),
): readonly MergeOutcome[] {
  return answerOf(workspace, 'mergePartners', orders);
}

/** Keeps apart all that the page shows, in one call of the server. */
export function keepApart(workspace: LocalWorkspace): readonly boolean[] {
  const steps = stepsOf(readDuplicates(workspace), () => ({ action: 'apart' }));
  const pairs: (readonly [RowAsRead, RowAsRead])[] = steps.flatMap((step) => (step.do === 'apart' ? step.pairs : []));
  return answerOf(workspace, 'keepPartnersApart', pairs);
}
