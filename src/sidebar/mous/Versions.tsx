import { useRef, useState } from 'preact/hooks';
import type { MousPage, NotedMou } from '../../commands/createMous';
import { readCalendarDate } from '../../partnership/calendarDate';
import { mouDates } from '../../partnership/mou/mouDates';
import type { Partner } from '../../partnership/partner';
import { Form } from '../common/Form';
import { NewWindowLink } from '../common/NewWindowLink';
import { Status } from '../common/Status';
import { useCalls } from '../common/useCalls';
import type { MousWords } from './english';
import { type SavedState, StateForm } from './StateForm';

/** The versions of an agreement, and how far each has come. */
export function Versions({
  page,
  words,
  partners,
  versions,
  onChanged,
}: {
  page: MousPage;
  words: MousWords;
  /** Those of the agreement. */
  partners: readonly Partner[];
  versions: readonly NotedMou[];
  onChanged(): Promise<boolean>;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const calls = useCalls(page.language);
  const [said, say] = useState<readonly string[]>([]);
  const isBusy = calls.busy !== undefined;

  /** The calendar comes last: where it is refused, what was saved stays saved. */
  const finish = async (sentences: readonly string[], dated: readonly NotedMou[], isSigned: boolean) => {
    say(sentences);
    calls.clear();
    heading.current?.focus();
    if (dated.length > 0) {
      const wanted = dated.map((one) => {
        const { mouId, version } = one;
        return { mouId, version, ...mouDates(one, page.settings, page.partners, page.today) };
      });
      const put = await calls.run(words.changingCalendar, 'scheduleMouDates', wanted);
      if (put !== undefined) {
        say([...sentences, !isSigned ? words.isOutOfCalendar : put > 0 ? words.isInCalendarNow : words.calendarAsWas]);
      }
    }
    await onChanged();
  };
  const finishState = ({ version, state, date, ended, toCalendar }: SavedState) => {
    const isEnded = ({ mouId, version: one }: NotedMou) =>
      mouId === version.mouId && ((state === 'ended' && one === version.version) || ended.includes(one));
    return finish(
      [
        words.saved(version.version, words.states[state], words.day(date)),
        ...(ended.length > 0 ? [words.endedWith(ended)] : []),
      ],
      [
        ...(toCalendar ? [{ ...version, signed: date }] : []),
        ...versions.filter((one) => one.isInCalendar && isEnded(one)),
      ],
      toCalendar,
    );
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {words.versions}
      </h2>
      <div class={said.length > 0 ? 'notice' : undefined} role="status">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Status calls={calls} />
      {versions.length === 0 && <p>{words.noVersions}</p>}
      <ul class="versions">
        {versions.map((one) => (
          <li key={`${one.mouId}/${one.version}`}>
            <NewWindowLink url={one.url} language={page.language}>
              {words.version(one.version, one.state === undefined ? words.unclearState : words.states[one.state])}
            </NewWindowLink>
            <p class="secondary">{daysOf(one, words).join(' ')}</p>
            {one.state === 'signed' && !one.isInCalendar && (
              <Form busy={isBusy} onSubmit={() => void finish([], [one], true)}>
                <button type="submit">{words.putIntoCalendar}</button>
              </Form>
            )}
            {one.state !== 'ended' && (
              <StateForm
                key={one.state}
                page={page}
                words={words}
                partners={partners}
                version={one}
                isBusy={isBusy}
                onSaved={finishState}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What matters now of the days of a version; a day that somebody wrote in other words stays as it is. */
function daysOf({ state, reviewed, signed, ended, review, end, isInCalendar }: NotedMou, words: MousWords): string[] {
  const shown = (day: string) => (readCalendarDate(day) === day ? words.day(day) : day);
  const said = (key: keyof MousWords['days'], day: string) => (day === '' ? [] : [words.days[key](shown(day))]);
  return [
    ...(state === 'reviewed' ? said('reviewed', reviewed) : []),
    ...(state === 'signed' || state === 'ended' ? said('signed', signed) : []),
    ...(state === 'ended' ? said('ended', ended) : []),
    ...(state === 'signed' ? [...said('review', review), ...said('end', end)] : []),
    ...(state === 'signed' && isInCalendar ? [words.inCalendar] : []),
  ];
}
