import { useState } from 'preact/hooks';
import type { Partner } from '../../partnership/partner';
import { groupOf, type Plan } from './plans';

/** What the user chose to make: an agreement with each of some partners, or one between all of them. */
export interface Choice {
  readonly kind: 'each' | 'together';
  setKind(kind: 'each' | 'together'): void;
  /** What would be made unasked is ticked until somebody says otherwise. */
  isTicked(plan: Plan): boolean;
  tick(plans: readonly Plan[], isTicked: boolean): void;
  /** Everybody takes part until somebody says otherwise. */
  takesPart(partner: Partner): boolean;
  takePart(partner: Partner, takesPart: boolean): void;
  /** Forgets what was ticked. */
  clear(): void;
}

/** What is chosen stays chosen when the page is read again. */
export function useChoice(): Choice {
  const [kind, setKind] = useState<Choice['kind']>('each');
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [absent, setAbsent] = useState<ReadonlySet<string>>(new Set());
  return {
    kind,
    setKind,
    isTicked: (plan) => ticks.get(tickKey(plan)) ?? groupOf(plan.status) === 'toMake',
    tick: (plans, isTicked) =>
      setTicks((before) => new Map([...before, ...plans.map((plan) => [tickKey(plan), isTicked] as const)])),
    takesPart: (partner) => !absent.has(partnerKey(partner)),
    takePart: (partner, takesPart) =>
      setAbsent((before) => {
        const after = new Set(before);
        if (takesPart) after.delete(partnerKey(partner));
        else after.add(partnerKey(partner));
        return after;
      }),
    clear: () => {
      setTicks(new Map());
      setAbsent(new Set());
    },
  };
}

/** A tick is about what would be made: when that becomes another thing, nobody has decided about it yet. */
function tickKey({ partners, status }: Plan): string {
  return `${groupOf(status)} ${partners.map(partnerKey).join('\n')}`;
}

/** Partners without a Partner ID are told apart by their rows. */
function partnerKey({ id, row }: Partner): string {
  return id === '' ? `row ${row}` : `id ${id}`;
}
