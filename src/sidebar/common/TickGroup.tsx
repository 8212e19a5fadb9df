import type { ComponentChildren } from 'preact';
import type { Language } from '../../partnership/language';
import type { Ticks } from './useTicks';
import { commonWords } from './words';

/** So many rows are ticked one by one; of more, people want to tick all or none. */
const MANY = 3;

/** Things of one kind, each in a row of its own, that can be ticked. */
export function TickGroup<Item>({
  heading,
  hint,
  items,
  ticks: { isTicked, tick },
  language,
  children,
}: {
  heading: string;
  hint?: string | undefined;
  items: readonly Item[];
  ticks: Pick<Ticks<Item>, 'isTicked' | 'tick'>;
  language: Language;
  /** The rows. */
  children: ComponentChildren;
}) {
  const words = commonWords[language];
  if (items.length === 0) return null;
  const areTicked = items.every(isTicked);
  return (
    <section aria-label={heading}>
      <h2>
        {heading} ({items.length})
      </h2>
      {hint !== undefined && <p class="secondary">{hint}</p>}
      {items.length > MANY && (
        <button type="button" class="link" onClick={() => tick(items, !areTicked)}>
          {areTicked ? words.tickNone : words.tickAll}
        </button>
      )}
      <ul class="plans">{children}</ul>
    </section>
  );
}
