/**
 * The steps of the isolation assessment. Source: the four questions of the founding text's assessment; the last step
 * shows what will be written.
 */
export const ISOLATION_STEPS = ['alike', 'organizations', 'exchange', 'together', 'review'] as const;

export type IsolationStep = (typeof ISOLATION_STEPS)[number];

/** Something that we do, or cannot do alone, and with whom it has to do. */
export interface Matter {
  readonly what: string;
  /** Names, one or several. */
  readonly who: string;
  readonly next: string;
}

/** An organization that serves the same community. */
export interface Serving {
  readonly name: string;
  readonly does: string;
}

/** The answers as somebody left them; what is blank in them counts for nothing. */
export interface IsolationAnswers {
  readonly step: IsolationStep;
  /** What others do too, each on their own. */
  readonly alike: readonly Matter[];
  readonly organizations: readonly Serving[];
  /** What we need and others have, and what we have and others need; one thing a line. */
  readonly needs: string;
  readonly haves: string;
  /** What we cannot do alone. */
  readonly together: readonly Matter[];
}

export const NO_MATTER: Matter = { what: '', who: '', next: '' };
export const NO_SERVING: Serving = { name: '', does: '' };

export const NO_ANSWERS: IsolationAnswers = {
  step: 'alike',
  alike: [NO_MATTER],
  organizations: [NO_SERVING],
  needs: '',
  haves: '',
  together: [NO_MATTER],
};

/** Understands answers that were kept as JSON; `undefined` when they are none. */
export function readAnswers(json: string): IsolationAnswers | undefined {
  const value = parse(json) as { readonly [key in keyof IsolationAnswers]?: unknown } | undefined;
  const step = ISOLATION_STEPS.find((one) => one === value?.step);
  if (!value || !step) return undefined;
  return {
    step,
    alike: records(value.alike, NO_MATTER),
    organizations: records(value.organizations, NO_SERVING),
    needs: text(value.needs),
    haves: text(value.haves),
    together: records(value.together, NO_MATTER),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) ?? undefined;
  } catch {
    return undefined;
  }
}

/** At least one, so that there is a place to write. */
function records<Shape extends Readonly<Record<keyof Shape, string>>>(value: unknown, blank: Shape): Shape[] {
  const read = (one: unknown): Shape => {
    const shape = { ...blank };
    for (const key of Object.keys(blank) as (keyof Shape)[]) {
      shape[key] = text((one as { readonly [key in keyof Shape]?: unknown } | null)?.[key]) as Shape[keyof Shape];
    }
    return shape;
  };
  return Array.isArray(value) && value.length > 0 ? value.map(read) : [blank];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
