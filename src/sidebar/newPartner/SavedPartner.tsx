import { useEffect } from 'preact/hooks';
import type { NewPartnerPage } from '../../commands/newPartner';
import { list } from '../../partnership/text';
import { Form } from '../common/Form';
import { Progress } from '../common/Progress';
import { Status } from '../common/Status';
import { useCalls } from '../common/useCalls';
import { useFocusOnChange } from '../common/useFocusOnChange';
import { useJob } from '../common/useJob';
import type { NewPartnerWords } from './english';
import { type FollowUp, useCheckIns, useMou } from './useFollowUp';
import type { Saved } from './useSaving';

/** Says where the partner was saved, and makes what was asked for besides, one after the other. */
export function SavedPartner({
  page,
  words,
  saved,
  createMou,
  scheduleCheckIn,
  onAnother,
}: {
  page: NewPartnerPage;
  words: NewPartnerWords;
  saved: Saved;
  createMou: boolean;
  scheduleCheckIn: boolean;
  onAnother(): void;
}) {
  const says = words.saved;
  const heading = useFocusOnChange('saved', true);
  const calls = useCalls(page.language);
  const job = useJob();
  const mou = useMou(saved.partner, page.language, words);
  const checkIns = useCheckIns(saved.partner, page.language, words);
  const followUps = [...(createMou ? [mou] : []), ...(scheduleCheckIn ? [checkIns] : [])];

  const phase = job.state?.phase;
  const isRunning = phase === 'running' || phase === 'stopping';
  const left = followUps.filter(({ outcome }) => outcome === undefined);
  const makeWhatIsLeft = () =>
    job.start(
      left.map(({ doing, run }) => ({
        doing,
        // One that fails must not keep the next from being made.
        run: async () => {
          await run();
          return true;
        },
      })),
    );
  useEffect(() => {
    if (left.length > 0) makeWhatIsLeft();
  }, []);
  useEffect(() => {
    // The button that stops the job is gone, and the focus with it.
    if (phase !== undefined && !isRunning && document.activeElement === document.body) heading.current?.focus();
  }, [phase]);

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {says.heading(saved.partner.name)}
      </h1>
      <p>{says.where(saved.row, page.sheet)}</p>
      {saved.isHidden && <p class="notice warning">{says.hidden}</p>}
      {saved.keptFormulas.length > 0 && (
        <p class="notice warning">{says.keptFormulas(list(saved.keptFormulas, words.and))}</p>
      )}
      {followUps.length === 0 ? (
        <p>{says.nobody}</p>
      ) : (
        <section>
          <h2>{says.followUps}</h2>
          <Progress job={job} language={page.language} />
          <div role="status">
            {followUps.map((followUp) => (
              <Result key={followUp.name} followUp={followUp} words={words} isRunning={isRunning} />
            ))}
          </div>
        </section>
      )}
      {!isRunning && (
        <Form busy={calls.busy !== undefined} onSubmit={() => calls.run(says.opening, 'openPartner', saved.partner)}>
          {left.length > 0 && phase !== undefined && (
            <p>
              <button type="button" onClick={makeWhatIsLeft}>
                {left.some(({ failure }) => failure !== undefined) ? says.tryAgain : says.doIt}
              </button>
            </p>
          )}
          <Status calls={calls} />
          <div class="buttons">
            <button type="submit" class="primary">
              {says.show}
            </button>
            <button type="button" onClick={onAnother}>
              {says.another}
            </button>
          </div>
        </Form>
      )}
    </>
  );
}

/** What came of one of the things that were asked for. */
function Result({ followUp, words, isRunning }: { followUp: FollowUp; words: NewPartnerWords; isRunning: boolean }) {
  const { name, outcome, failure } = followUp;
  if (outcome !== undefined) return <p>{outcome}</p>;
  if (failure !== undefined)
    return (
      <p class="notice error">
        <strong>{name}:</strong> {failure}
      </p>
    );
  return isRunning ? null : (
    <p>
      <strong>{name}:</strong> {words.saved.notDone}
    </p>
  );
}
