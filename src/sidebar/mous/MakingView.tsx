import { useEffect } from 'preact/hooks';
import type { Language } from '../../partnership/language';
import { Form } from '../common/Form';
import { Progress } from '../common/Progress';
import { Status } from '../common/Status';
import { Title, type TitleFocus } from '../common/Title';
import type { Calls } from '../common/useCalls';
import { DocumentLink } from './DocumentLink';
import type { MousWords } from './english';
import { namesOf } from './plans';
import type { Made, Making } from './useMaking';

/** Agreements being made, and then what came of it. */
export function MakingView({
  title,
  language,
  words,
  making,
  leaving,
  isOne,
  onAgain,
  onDone,
}: {
  title: TitleFocus;
  language: Language;
  words: MousWords;
  making: Making;
  /** What leaving this view waits for. */
  leaving: Pick<Calls, 'busy' | 'failure'>;
  /** True when the page is about a single agreement. */
  isOne: boolean;
  /** Shows what would be made now. */
  onAgain(): void;
  onDone(): void;
}) {
  const { calls, job, made, left } = making;
  const phase = job.state?.phase ?? 'running';
  const isRunning = phase === 'running' || phase === 'stopping';
  useEffect(() => {
    title.ref.current?.focus();
  }, [isRunning]);

  const ready = made.flatMap((one) => ('url' in one.outcome ? [{ ...one, url: one.outcome.url }] : []));
  const there = ready.filter(({ outcome }) => outcome.kind === 'there').length;
  if (isRunning) {
    const all = made.length + left.length;
    return (
      <>
        <Title focus={title}>{words.makingTitle(all)}</Title>
        {all > 1 ? <Progress job={job} language={language} /> : <Status calls={calls} />}
      </>
    );
  }

  const notMade = REASONS.map((kind) => ({ kind, all: made.filter(({ outcome }) => outcome.kind === kind) })).filter(
    ({ all }) => all.length > 0,
  );
  const isLeft = left.length > 0;
  const outcome = phase === 'finished' && isLeft ? 'stopped' : phase;
  return (
    <>
      <Title focus={title}>{words.resultTitle[outcome]}</Title>
      <Status calls={{ busy: undefined, failure: calls.failure ?? leaving.failure }} />
      <p>{words.made(ready.length)}</p>
      {ready.length > 0 && (
        <ul class="made">
          {ready.map(({ plan, url }) => (
            <li key={plan.partners[0]?.row}>
              <DocumentLink url={url} words={words}>
                {namesOf(plan.partners, words)}
              </DocumentLink>
            </li>
          ))}
        </ul>
      )}
      {there > 0 && <p>{words.there(there)}</p>}
      {isLeft && <p>{words.left(left.length)}</p>}
      {notMade.length > 0 && (
        <div class="notice warning">
          <h2>{words.notMade}</h2>
          {notMade.map(({ kind, all }) => (
            <NotMade key={kind} reason={words.reasons[kind]} all={all} words={words} />
          ))}
        </div>
      )}
      {ready.length > 0 && !isLeft && <p class="secondary">{words.next}</p>}
      <Form busy={leaving.busy !== undefined} onSubmit={isLeft ? () => void making.goOn() : onDone}>
        <Status calls={{ busy: leaving.busy, failure: undefined }} />
        <div class="buttons">
          <button type="submit" class="primary">
            {isLeft ? words.goOn : words.done}
          </button>
          {(notMade.length > 0 || isOne) && (
            <button type="button" onClick={onAgain}>
              {notMade.length > 0 ? words.lookAgain : words.backToAgreement}
            </button>
          )}
          {isLeft && (
            <button type="button" onClick={onDone}>
              {words.done}
            </button>
          )}
        </div>
      </Form>
    </>
  );
}

const REASONS = ['changed', 'gone', 'sharedId'] as const;

function NotMade({ reason, all, words }: { reason: string; all: readonly Made[]; words: MousWords }) {
  return (
    <>
      <p>{reason}</p>
      <ul>
        {all.map(({ plan }) => (
          <li key={plan.partners[0]?.row}>{namesOf(plan.partners, words)}</li>
        ))}
      </ul>
    </>
  );
}
