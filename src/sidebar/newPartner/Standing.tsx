import { decisionWords } from '../../partnership/decisions/languages';
import { nextStep } from '../../partnership/nextStep';
import { missingCriteria } from '../../partnership/priority';
import { reason } from '../../partnership/reason';
import { list } from '../../partnership/text';
import { codeOf, patternIn } from '../common/ratings/patternIn';
import type { StepProps } from './step';
import { priorityIn } from './whatFollows';

/** What the ratings come to, in one line that stays in sight and is heard when it changes. */
export function Standing({ page, words, draft }: StepProps) {
  const decisions = decisionWords(page.language);
  const priority = priorityIn(draft.fields, page.weights);
  const missing = missingCriteria(patternIn(draft.fields)).map((index) => decisions.criteria[index]?.name ?? '');
  return (
    <p class="standing" role="status">
      <span>{words.readiness.priorityNow} </span>
      {priority ? (
        <span class={`badge ${priority}`}>{decisions.priorities[priority]}</span>
      ) : (
        <span>{words.readiness.undecided(list(missing, words.and))}</span>
      )}
    </p>
  );
}

/** Why the ratings come to that, the fewest changes that would raise it, and what to do next. */
export function WhyStanding({ page, words, draft }: StepProps) {
  const pattern = patternIn(draft.fields);
  const decisions = decisionWords(page.language);
  const why = reason(pattern, page.weights, decisions);
  if (why === '') return null;
  const step = nextStep(pattern, codeOf(draft.fields.capacity), page.weights, decisions);
  return (
    <section>
      <h2>{words.readiness.why}</h2>
      <p>{why}</p>
      <p>
        <strong>{words.readiness.nextStep}</strong> {step}
      </p>
    </section>
  );
}
