import { useState } from 'preact/hooks';
import type { Partner } from '../../partnership/partner';
import { type Ticks, useTicks } from '../common/useTicks';
import { groupOf, type Plan } from './plans';

/** What the user chose to make: an agreement with each of some partners, or one between all of them. */
export interface Choice {
  readonly kind: 'each' | 'together';
  setKind(kind: 'each' | 'together'): void;
  readonly ticks: Pick<Ticks<Plan>, 'isTicked' | 'tick'>;
  /** Everybody takes part until somebody says otherwise. */
  takesPart(partner: Partner): boolean;
  takePart(partner: Partner, takesPart: boolean): void;
  /** Forgets what was ticked. */
  clear(): void;
}

/** What is chosen stays chosen when the page is read again. */
export function useChoice(): Choice {
  const [kind, setKind] = useState<Choice['kind']>('each');
  const ticks = useTicks(tickKey, ({ status }) => groupOf(status) === 'toMake');
  const [absent, setAbsent] = useState<ReadonlySet<string>>(new Set());
  return {
    kind,
    setKind,
    ticks,
    takesPart: (partner) => !absent.has(partnerKey(partner)),
    takePart: (partner, takesPart) =>
      setAbsent((before) => {
        const after = new Set(before);
        if (takesPart) after.delete(partnerKey(partner));
        else after.add(partnerKey(partner));
        return after;
      }),
    clear: () => {
      ticks.clear();
      setAbsent(new Set());
    },
  };
}

function tickKey({ partners, status }: Plan): string {
  return `${groupOf(status)} ${partners.map(partnerKey).join('\n')}`;
}

/** Partners without a Partner ID are told apart by their rows. */
function partnerKey({ id, row }: Partner): string {
  return id === '' ? `row ${row}` : `id ${id}`;
}
