import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Language } from '../../partnership/language';
import { Form } from './Form';
import { Progress } from './Progress';
import { Status } from './Status';
import { Title, type TitleFocus } from './Title';
import type { Batches } from './useBatches';
import type { Calls } from './useCalls';
import type { Job } from './useJob';
import { commonWords } from './words';

/** Things being done, and then what came of it. */
export function BatchesView({
  title,
  language,
  batches: { calls, job, left, goOn },
  total,
  heading,
  leaving,
  again,
  onDone,
  children,
}: {
  title: TitleFocus;
  language: Language;
  batches: Pick<Batches<unknown, unknown>, 'calls' | 'left' | 'goOn'> & { readonly job: Pick<Job, 'state' | 'stop'> };
  /** How many things there are. */
  total: number;
  /** What stands above while they are being done. */
  heading: string;
  /** What leaving this view waits for. */
  leaving: Pick<Calls, 'busy' | 'failure'>;
  /** Another way to leave it. */
  again?: { readonly label: string; act(): void } | undefined;
  onDone(): void;
  /** What came of it. */
  children: ComponentChildren;
}) {
  const words = commonWords[language];
  const phase = job.state?.phase ?? 'running';
  const isRunning = phase === 'running' || phase === 'stopping';
  useEffect(() => {
    title.ref.current?.focus();
  }, [isRunning]);

  if (isRunning) {
    return (
      <>
        <Title focus={title}>{heading}</Title>
        {total > 1 ? <Progress job={job} language={language} /> : <Status calls={calls} />}
      </>
    );
  }
  const isLeft = left.length > 0;
  const outcome = phase === 'finished' && isLeft ? 'stopped' : phase;
  return (
    <>
      <Title focus={title}>{words.resultTitle[outcome]}</Title>
      <Status calls={{ busy: undefined, failure: calls.failure ?? leaving.failure }} />
      {children}
      <Form busy={leaving.busy !== undefined} onSubmit={isLeft ? () => void goOn() : onDone}>
        <Status calls={{ busy: leaving.busy, failure: undefined }} />
        <div class="buttons">
          <button type="submit" class="primary">
            {isLeft ? words.goOn : words.done}
          </button>
          {again && (
            <button type="button" onClick={again.act}>
              {again.label}
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

/** What was not done, and why. */
export function NotDone({
  heading,
  reasons,
}: {
  heading: string;
  /** Each with the names of those that it is about. */
  reasons: readonly { readonly reason: string; readonly names: readonly string[] }[];
}) {
  if (reasons.length === 0) return null;
  return (
    <div class="notice warning">
      <h2>{heading}</h2>
      {reasons.map(({ reason, names }) => (
        <div key={reason}>
          <p>{reason}</p>
          <ul>
            {names.map((name, index) => (
              <li key={index}>{name}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
