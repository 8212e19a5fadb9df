import { useEffect } from 'preact/hooks';
import type { Invitation } from '../../commands/showPartner';
import type { Language } from '../../partnership/language';
import { Form } from '../common/Form';
import { Progress } from '../common/Progress';
import { Status } from '../common/Status';
import { Title, type TitleFocus } from '../common/Title';
import { Problems } from './Problems';
import { useScheduling } from './useScheduling';
import { partnerWords } from './words';

/** Schedules check-ins with partners: first says with whom and who is invited, then does it, then says what came of it. */
export function ScheduleView({
  title,
  language,
  partners,
  onDone,
  onCancel,
}: {
  title: TitleFocus;
  language: Language;
  partners: readonly Invitation[];
  onDone(): void;
  onCancel(): void;
}) {
  const words = partnerWords[language];
  const { calls, job, result, start } = useScheduling(partners, language);
  const phase = job.state?.phase;
  const isRunning = phase === 'running' || phase === 'stopping';
  useEffect(() => {
    if (phase !== undefined && !isRunning) title.ref.current?.focus();
  }, [phase]);

  const number = partners.length;
  const guests = Array.from(new Set(partners.flatMap((partner) => partner.guests)));
  const [first = { name: '' }] = partners;
  if (phase === undefined || isRunning) {
    return (
      <>
        <Title focus={title}>{words.scheduleTitle(number, first.name)}</Title>
        {!isRunning && (
          <>
            <p>{words.schedulePlan(number)}</p>
            {number > 1 && <Names title={words.whom} names={partners.map(({ name }) => name)} />}
            {guests.length === 0 ? <p>{words.noGuests}</p> : <Names title={words.guests} names={guests} />}
          </>
        )}
        {isRunning && number > 1 && <Progress job={job} language={language} />}
        {isRunning && number === 1 && <Status calls={{ busy: calls.busy, failure: undefined }} />}
        <Form busy={isRunning} onSubmit={() => void start()}>
          <div class="buttons">
            <button type="submit" class="primary">
              {words.schedule}
            </button>
            <button type="button" onClick={onCancel}>
              {words.cancel}
            </button>
          </div>
        </Form>
      </>
    );
  }

  const isLeft = result.left > 0;
  const outcome = phase === 'finished' && isLeft ? 'stopped' : phase;
  return (
    <>
      <Title focus={title}>{words.resultTitle[outcome]}</Title>
      <Status calls={{ busy: undefined, failure: calls.failure }} />
      <ul>
        {words.scheduled(result).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>{words.invited(Array.from(new Set(result.invited)))}</li>
      </ul>
      <Problems title={words.problemsTitle} problems={result.problems} language={language} />
      <div class="buttons">
        {isLeft && (
          <button type="button" class="primary" onClick={() => void start()}>
            {words.goOn}
          </button>
        )}
        <button type="button" class={isLeft ? undefined : 'primary'} onClick={onDone}>
          {words.done}
        </button>
      </div>
    </>
  );
}

/** All of them, in a box that can be scrolled when they are many. */
function Names({ title, names }: { title: string; names: readonly string[] }) {
  return (
    <>
      <p>{title}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard. */}
      <section class="names" aria-label={title} tabIndex={0}>
        <ul>
          {names.map((name, index) => (
            <li key={index}>{name}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
