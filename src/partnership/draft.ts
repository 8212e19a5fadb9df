import { FIELD_KEYS, type FieldKey, type PartnerFields } from './columns';

/** The steps of the new-partner wizard, in the order of the founding texts; the last shows what will be written. */
export const STEPS = ['who', 'why', 'readiness', 'together', 'lanes', 'keepInTouch', 'review'] as const;

export type Step = (typeof STEPS)[number];

/** A new partner that is not in the list yet, as somebody left the wizard. */
export interface Draft {
  readonly step: Step;
  readonly fields: PartnerFields;
  /** What comes right after the partner is saved. */
  readonly createMou: boolean;
  readonly scheduleCheckIn: boolean;
}

export const EMPTY_DRAFT: Draft = { step: 'who', fields: {}, createMou: false, scheduleCheckIn: false };

/** Understands a draft that was kept as JSON; `undefined` when it is none. */
export function readDraft(json: string): Draft | undefined {
  const value = parse(json) as Partial<Draft> | undefined;
  const step = STEPS.find((one) => one === value?.step);
  if (step === undefined || typeof value?.fields !== 'object' || value.fields === null) return undefined;
  const fields: { [key in FieldKey]?: string } = {};
  for (const key of FIELD_KEYS) {
    const text: unknown = value.fields[key];
    if (typeof text === 'string' && text !== '') fields[key] = text;
  }
  return { step, fields, createMou: value.createMou === true, scheduleCheckIn: value.scheduleCheckIn === true };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
