import { fold } from './text';

/** How far a partnership has come. Source: the five phases of partnership development of the founding texts. */
export type Phase = 1 | 2 | 3 | 4 | 5;

export const PHASES: readonly { phase: Phase; name: string }[] = [
  { phase: 1, name: 'Mapping' },
  { phase: 2, name: 'Relationship building' },
  { phase: 3, name: 'Design' },
  { phase: 4, name: 'Implementation' },
  { phase: 5, name: 'Evaluation' },
];

/** A phase as a drop-down shows it: `4 Implementation`. */
export function phaseLabel(phase: Phase): string {
  return `${phase} ${PHASES[phase - 1]?.name}`;
}

/** Reads a phase: its number, its name, or both; `undefined` when blank or unknown. */
export function readPhase(cell: unknown): Phase | undefined {
  const text = fold(String(cell ?? ''));
  return PHASES.find(({ phase, name }) =>
    [String(phase), name.toLowerCase(), phaseLabel(phase).toLowerCase()].includes(text),
  )?.phase;
}
