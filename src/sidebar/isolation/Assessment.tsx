import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { IsolationPage, SavedIsolation } from '../../commands/assessIsolation';
import {
  ISOLATION_STEPS,
  type IsolationAnswers,
  type IsolationStep,
  NO_ANSWERS,
} from '../../partnership/isolation/answers';
import { type IsolationPlan, isNothing, planIsolation } from '../../partnership/isolation/planIsolation';
import { Form } from '../common/Form';
import { Kept, NotKept } from '../common/Kept';
import { Status } from '../common/Status';
import { useCalls } from '../common/useCalls';
import { useFocusOnChange } from '../common/useFocusOnChange';
import { useKeeping } from '../common/useKeeping';
import { faultyBefore } from './faults';
import { StepFields } from './StepFields';
import { isolationWords } from './words';

/** The four questions and the review. A step changes at once; the answers are kept on the server meanwhile. */
export function Assessment({
  page,
  begin,
  isResumed,
  onWritten,
}: {
  page: IsolationPage;
  begin: IsolationAnswers;
  /** Whether the answers were left unfinished earlier. */
  isResumed: boolean;
  onWritten(plan: IsolationPlan, saved: SavedIsolation): void;
}) {
  const words = isolationWords[page.language];
  const [answers, setAnswers] = useState(begin);
  const [saysResumed, setSaysResumed] = useState(isResumed);
  /** How often somebody tried to go on from this step while something was to be corrected. */
  const [attempts, setAttempts] = useState(0);
  /** Whether the answers as they are were kept when somebody asked for that; `undefined` when nobody did. */
  const [keptForLater, setKeptForLater] = useState<boolean>();
  /** What everything else waits for, in words. */
  const [doing, setDoing] = useState<string>();
  const calls = useCalls(page.language);
  const keeping = useKeeping<IsolationAnswers>(page.language, (sending, kept) =>
    sending.run(words.keeping, 'keepDraft', 'isolation', JSON.stringify(kept)),
  );
  const plan = useMemo(() => planIsolation(answers, page.names, page.today, page.newId), [answers, page]);

  const number = ISOLATION_STEPS.indexOf(answers.step) + 1;
  const heading = useFocusOnChange(answers.step);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempts > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);

  const change = (more: Partial<IsolationAnswers>) => {
    setAnswers((now) => ({ ...now, ...more }));
    setKeptForLater(undefined);
  };
  const goTo = (wanted: IsolationStep) => {
    const faulty = faultyBefore(wanted, answers);
    const step = faulty ?? wanted;
    setAttempts(faulty ? attempts + 1 : 0);
    setSaysResumed(false);
    calls.clear();
    change({ step });
    if (step !== answers.step) void keeping.keep({ ...answers, step });
  };
  const during = async (what: string, action: () => Promise<void>) => {
    setDoing(what);
    await action();
    setDoing(undefined);
  };
  const write = async () => {
    if (isNothing(plan)) return calls.fail(words.nothing);
    await during(words.writing, async () => {
      await keeping.settle();
      const { rows, partners, things } = plan;
      const saved = await calls.run(words.writing, 'saveIsolation', { rows, partners, things });
      if (saved) onWritten(plan, saved);
    });
  };
  const saveForLater = () => during(words.keeping, async () => setKeptForLater(await keeping.keep(answers)));
  const following = ISOLATION_STEPS[number];
  const previous = ISOLATION_STEPS[number - 2];
  const notKept = <NotKept failure={keeping.failure} words={words} onKeep={() => void keeping.keep(answers)} />;
  return (
    <Form busy={doing !== undefined} onSubmit={() => (following ? goTo(following) : void write())}>
      <h1 ref={heading} tabIndex={-1}>
        {words.step(number, ISOLATION_STEPS.length, words.steps[answers.step])}
      </h1>
      {saysResumed && (
        <p class="notice">
          {words.resumed}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              setSaysResumed(false);
              change(NO_ANSWERS);
              heading.current?.focus();
            }}
          >
            {words.beginAnew}
          </button>
        </p>
      )}
      {keptForLater === undefined && notKept}
      <div ref={fields}>
        <StepFields
          page={page}
          words={words}
          answers={answers}
          plan={plan}
          isCorrecting={attempts > 0}
          change={change}
        />
      </div>
      <Status calls={{ busy: doing, failure: calls.failure }} />
      <div class="buttons">
        <button type="submit" class="primary">
          {following ? words.next : words.write}
        </button>
        {previous && (
          <button type="button" onClick={() => goTo(previous)}>
            {words.back}
          </button>
        )}
        <button type="button" onClick={() => void saveForLater()}>
          {words.saveForLater}
        </button>
      </div>
      {keptForLater === false && notKept}
      <Kept isKept={keptForLater === true} words={words} />
    </Form>
  );
}
