import type { MousPage, NotedMou } from '../../commands/createMous';
import { agreementId } from '../../partnership/mou/agreementId';
import { type PlannedMou, planMou } from '../../partnership/mou/plan';
import { refusal, type State } from '../../partnership/mou/state';
import type { MouStatus } from '../../partnership/mou/versions';
import type { Text } from '../../partnership/mou/voice';
import type { Partner, PartnerKey } from '../../partnership/partner';
import { list } from '../../partnership/text';
import { shortName } from '../common/shortName';
import type { MousWords, PlanCounts } from './english';

/**
 * An agreement that could be made, and the versions of it that are noted, the last one first. Behind them stand those of
 * another agreement with the same partner, as there is after two rows of it were merged.
 */
export interface Plan extends PlannedMou {
  readonly versions: readonly NotedMou[];
}

/** Where an agreement stands in the list. */
export type PlanGroup = 'toMake' | 'toDecide' | 'upToDate';

export function planWith(page: MousPage, partners: readonly Partner[]): Plan {
  const planned = planMou(page, partners);
  return { ...planned, versions: versionsOf(page, planned) };
}

function versionsOf({ noted }: MousPage, { mouId, partners }: PlannedMou): readonly NotedMou[] {
  // A partner without a Partner ID has no agreement yet.
  if (partners.some(({ id }) => id === '')) return [];
  const whom = agreementId(partners.map(({ id }) => id));
  const isOther = (one: NotedMou) => Number(one.mouId !== mouId);
  return noted
    .filter((one) => one.mouId === mouId || agreementId(one.partnerIds) === whom)
    .sort((a, b) => isOther(a) - isOther(b) || b.version - a.version);
}

/** Why the agreement with these partners may not come to a state yet; who left the list is asked nothing. */
export function refusalOf(page: MousPage, partners: readonly Partner[], state: State): Text | undefined {
  return partners.length === 0 ? undefined : refusal(state, planMou(page, partners).facts);
}

/** The agreements between us and several of the partners that are noted already. */
export function coalitionPlans(page: MousPage): Plan[] {
  const withSeveral = page.noted.filter(({ partnerIds }) => partnerIds.length > 1);
  const idsOf = new Map(withSeveral.map(({ mouId, partnerIds }) => [mouId, partnerIds]));
  return Array.from(idsOf.values(), (ids) =>
    planWith(
      page,
      page.partners.filter(({ id }) => ids.includes(id)),
    ),
  );
}

export function groupOf({ kind }: MouStatus): PlanGroup {
  if (kind === 'ask') return 'toDecide';
  return kind === 'upToDate' ? 'upToDate' : 'toMake';
}

export function countPlans(plans: readonly Plan[], impossible: number): PlanCounts {
  const of = (kind: MouStatus['kind']) => plans.filter(({ status }) => status.kind === kind).length;
  return {
    first: of('new'),
    another: of('changed'),
    unfinished: of('unfinished'),
    upToDate: of('upToDate'),
    toDecide: of('ask'),
    impossible,
  };
}

/** What making an agreement would do, in plain words. */
export function statusSentence({ status, versions }: Plan, words: MousWords): string {
  const says = words.status;
  const [last] = versions;
  const version = last?.version ?? 1;
  switch (status.kind) {
    case 'new':
    case 'unfinished':
      return says[status.kind](status.version);
    case 'changed':
      return says.changed(status.version, changedIn(status, words));
    case 'upToDate':
      return says.upToDate(version);
    case 'ask': {
      const doubt = says.doubts[status.why](version, last?.state === undefined ? '' : words.states[last.state]);
      return status.changed.length === 0 ? doubt : `${doubt} ${says.changedSince(changedIn(status, words))}`;
    }
  }
}

function changedIn({ changed }: MouStatus & { readonly kind: 'changed' | 'ask' }, words: MousWords): string[] {
  return changed.map((group) => words.groups[group]);
}

const MOST_NAMES = 3;

/** The partners of an agreement as a heading names them. */
export function namesOf(partners: readonly PartnerKey[], words: MousWords): string {
  const more = partners.length - MOST_NAMES;
  const shown = partners.slice(0, MOST_NAMES).map(({ name }) => shortName(name));
  return list(more > 0 ? [...shown, words.more(more)] : shown, words.and);
}

/** True for the partner that a key names; one without a Partner ID may have got it meanwhile. */
export function isNamed(partner: PartnerKey, { id, name }: PartnerKey): boolean {
  return id === '' ? partner.name === name : partner.id === id;
}
