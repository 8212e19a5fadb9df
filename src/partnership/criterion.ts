import { foldHeading } from './text';

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
export const CRITERION_ALIASES: readonly (readonly string[])[] = [
  [
    'mission alignment',
    'mission',
    'mission fit',
    'alignment',
    'values fit',
    'alineacion de mision',
    'alineacion con la mision',
    'alineacion de la mision',
    'alignement de mission',
    'alignement des missions',
    'alignement de la mission',
    'ubereinstimmung der mission',
    'missionsubereinstimmung',
    'alinhamento de missao',
    'alinhamento da missao',
  ],
  [
    'resource complementarity',
    'resources',
    'resource fit',
    'complementarity',
    'complementary resources',
    'complementariedad de recursos',
    'complementariedad de los recursos',
    'complementarite des ressources',
    'complementarite de ressources',
    'erganzung der ressourcen',
    'ressourcenerganzung',
    'complementaridade de recursos',
  ],
  [
    'relationship potential',
    'relationship',
    'relationships',
    'relationship fit',
    'potencial de relacion',
    'potencial de la relacion',
    'potentiel de relation',
    'potentiel relationnel',
    'beziehungspotenzial',
    'beziehungspotential',
    'potencial de relacionamento',
  ],
];

/** The criterion that a column heading means, or `undefined`. */
export function criterionOfHeading(heading: unknown): CriterionIndex | undefined {
  if (typeof heading !== 'string') return undefined;
  const folded = foldHeading(heading);
  return CRITERION_INDEXES.find((index) => CRITERION_ALIASES[index]?.includes(folded));
}
