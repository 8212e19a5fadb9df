import type { Language } from '../../partnership/language';
import { BatchesView, NotDone } from '../common/BatchesView';
import { shortName } from '../common/shortName';
import type { TitleFocus } from '../common/Title';
import type { Batches } from '../common/useBatches';
import type { Calls } from '../common/useCalls';
import { commonWords } from '../common/words';
import type { Step } from './steps';
import type { StepOutcome } from './useDeciding';
import { duplicatesWords } from './words';

const REASONS = ['changed', 'sharedId'] as const;

/** What was chosen being done, and then what came of it. */
export function DoingView({
  title,
  language,
  deciding,
  leaving,
  onDone,
}: {
  title: TitleFocus;
  language: Language;
  deciding: Batches<Step, StepOutcome>;
  /** What leaving this view waits for. */
  leaving: Pick<Calls, 'busy' | 'failure'>;
  /** Shows the list again. */
  onDone(): void;
}) {
  const words = duplicatesWords[language];
  const { done, left, job } = deciding;
  const total = done.length + left.length;
  const merged = done.flatMap(({ item, outcome }) => (outcome.kind === 'merged' ? [{ item, outcome }] : []));
  const apart = done.filter(({ outcome }) => outcome.kind === 'apart');
  // Where an answer was lost, what it was about may be done.
  const isKnown = job.state?.phase !== 'failed';
  const reasons = { changed: words.changed, sharedId: commonWords[language].reasons.sharedId };
  const notDone = REASONS.map((kind) => ({
    reason: reasons[kind],
    names: Array.from(new Set(done.filter(({ outcome }) => outcome.kind === kind).map(({ item }) => nameOf(item)))),
  })).filter(({ names }) => names.length > 0);
  return (
    <BatchesView
      title={title}
      language={language}
      batches={deciding}
      total={total}
      heading={words.doingTitle(total)}
      leaving={leaving}
      onDone={onDone}
    >
      <ul>
        {isKnown && merged.length + apart.length === 0 && <li>{words.nothingDone}</li>}
        {merged.length > 0 && <li>{words.merged(merged.length)}</li>}
        {apart.length > 0 && <li>{words.apart(apart.length)}</li>}
        {merged.map(
          ({ item, outcome }, index) =>
            outcome.formulas.length > 0 && <li key={index}>{words.formulas(nameOf(item), outcome.formulas)}</li>,
        )}
      </ul>
      {left.length > 0 && <p>{words.left(left.length)}</p>}
      <NotDone heading={words.notDone} reasons={notDone} />
    </BatchesView>
  );
}

function nameOf(step: Step): string {
  return shortName(step.finding.rows[0]?.name ?? '');
}
