import { useRef } from 'preact/hooks';
import { STEPS, type Step } from '../../partnership/draft';
import type { NewPartnerWords } from './english';

/** All steps by name, to go to any of them; closed until somebody wants it. */
export function StepList({
  current,
  words,
  onChoose,
}: {
  current: Step;
  words: NewPartnerWords;
  onChoose(step: Step): void;
}) {
  const list = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const choose = (step: Step) => {
    if (list.current) list.current.open = false;
    summary.current?.focus();
    onChoose(step);
  };
  return (
    <details class="steps" ref={list}>
      <summary ref={summary}>{words.allSteps}</summary>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>
            <button
              type="button"
              class="link"
              aria-current={step === current ? 'step' : undefined}
              onClick={() => choose(step)}
            >
              {words.steps[step]}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
