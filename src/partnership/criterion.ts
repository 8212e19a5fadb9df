import { foldHeading, partedByCommas } from './text';

/**
 * The three criteria that decide a priority, in the order of every range and table.
 * Source of names and questions: the readiness questions of the Partnership Opportunity Matrix.
 */
export const CRITERIA = [
  { name: 'Mission Alignment', question: 'How well do their values and goals align with ours?' },
  { name: 'Resource Complementarity', question: 'What could each of us contribute that the other lacks?' },
  { name: 'Relationship Potential', question: 'Would our people and our ways of working get on?' },
] as const;

/** Capacity is rated too, but only says when: it never changes a priority. */
export const CAPACITY = 'Organizational Capacity';

/** Which of the three criteria: 0 Mission Alignment, 1 Resource Complementarity, 2 Relationship Potential. */
export type CriterionIndex = 0 | 1 | 2;

export const CRITERION_INDEXES: readonly CriterionIndex[] = [0, 1, 2];

/** Names that mean the same criterion in people's own lists, folded; the official name is the first. */
export const CRITERION_ALIASES = [
  `mission alignment, mission fit, values fit, alineacion de mision, alineacion con la mision, alineacion de la mision,
  alignement de mission, alignement des missions, alignement de la mission, ubereinstimmung der mission,
  missionsubereinstimmung, alinhamento de missao, alinhamento da missao`,
  `resource complementarity, resource fit, complementary resources, complementariedad de recursos,
  complementariedad de los recursos, complementarite des ressources, complementarite de ressources,
  erganzung der ressourcen, ressourcenerganzung, complementaridade de recursos`,
  `relationship potential, relationship fit, potencial de relacion, potencial de la relacion, potentiel de relation,
  potentiel relationnel, beziehungspotenzial, beziehungspotential, potencial de relacionamento`,
].map(partedByCommas);

/**
 * Short names that mean a criterion only beside the two others: a list's "Mission" alone is what a partner does, and its
 * "Resources" what it has.
 */
const SHORT_NAMES = [
  'mission, alignment, mision, alineacion, missao',
  'resources, resource, complementarity, recursos, ressources, ressourcen',
  'relationship, relationships, relacion, relation, beziehung, relacao',
].map(partedByCommas);

/** Where the three criteria stand in a row of headings, counted from 0; `undefined` for one that is not there. */
export function findCriteria(headings: readonly unknown[]): readonly (number | undefined)[] {
  const folded = headings.map((heading) => (typeof heading === 'string' ? foldHeading(heading) : ''));
  const place = (names: readonly string[] = []) => {
    const found = folded.findIndex((one) => names.includes(one));
    return found < 0 ? undefined : found;
  };
  const full = CRITERION_INDEXES.map((index) => place(CRITERION_ALIASES[index]));
  const all = full.map((found, index) => found ?? place(SHORT_NAMES[index]));
  return all.includes(undefined) ? full : all;
}
