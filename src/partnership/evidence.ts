import { CAPACITY, CRITERIA } from './criterion';
import { fold, plainText } from './text';

/** How sure somebody is of a rating, from most to least. */
export const CONFIDENCES = ['sure', 'fairly sure', 'a guess'] as const;

export type Confidence = (typeof CONFIDENCES)[number];

/** What a rating rests on. */
export interface Evidence {
  /** `undefined` while nobody said. */
  readonly confidence: Confidence | undefined;
  /** One line, blank while nobody wrote one. */
  readonly note: string;
}

/** What is rated: the three criteria in their order, then capacity. */
export const RATED: readonly string[] = [...CRITERIA.map(({ name }) => name), CAPACITY];

export const NO_EVIDENCE: Evidence = { confidence: undefined, note: '' };

/**
 * The evidence of all that is rated, as one cell holds it: a line for each, in the order of {@link RATED}; blank when
 * there is none.
 *
 * @example writeEvidence([{ confidence: 'sure', note: 'we share the kitchen' }])
 * // 'Mission Alignment (sure): we share the kitchen'
 */
export function writeEvidence(evidence: readonly Evidence[]): string {
  return RATED.map((name, index) => {
    const { confidence, note } = evidence[index] ?? NO_EVIDENCE;
    const text = plainText(note).replace(/\s+/g, ' ');
    if (confidence === undefined && text === '') return '';
    return `${name}${confidence === undefined ? '' : ` (${confidence})`}: ${text}`.trim();
  })
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * Reads what {@link writeEvidence} wrote, also after people edited it. Lines that name nothing that is rated belong to
 * nobody and come back as `others`, so that they can be kept.
 */
export function readEvidence(cell: string): { readonly evidence: readonly Evidence[]; readonly others: string } {
  const evidence: Evidence[] = RATED.map(() => NO_EVIDENCE);
  const others: string[] = [];
  for (const line of cell.split(/\r\n|\r|\n/)) {
    const [, name = '', confidence = '', note = ''] = /^([^:(]*)(?:\(([^)]*)\))?\s*:(.*)$/.exec(line) ?? [];
    const index = RATED.findIndex((one) => fold(one) === fold(name));
    if (index < 0 || evidence[index] !== NO_EVIDENCE) others.push(line);
    else evidence[index] = { confidence: CONFIDENCES.find((one) => one === fold(confidence)), note: plainText(note) };
  }
  return { evidence, others: others.join('\n').trim() };
}
