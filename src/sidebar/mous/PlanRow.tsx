import { useId } from 'preact/hooks';
import type { MousWords } from './english';
import { namesOf, type Plan, statusSentence } from './plans';

/** An agreement in the list: with whom, what would happen, and where it can be chosen a box to tick. */
export function PlanRow({
  plan,
  words,
  isTicked,
  onTick,
  onOpen,
}: {
  plan: Plan;
  words: MousWords;
  isTicked?: boolean;
  onTick?(isTicked: boolean): void;
  onOpen(): void;
}) {
  const id = useId();
  return (
    <li class="plan">
      {onTick && (
        <input
          type="checkbox"
          checked={isTicked}
          aria-labelledby={id}
          aria-describedby={`${id}-status`}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
      )}
      <div>
        <button type="button" class="link" id={id} aria-describedby={`${id}-status`} onClick={onOpen}>
          {namesOf(plan.partners, words)}
        </button>
        <p class="secondary" id={`${id}-status`}>
          {statusSentence(plan, words)}
        </p>
      </div>
    </li>
  );
}
