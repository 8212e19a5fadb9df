import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DuplicatesPage as PageData } from '../../commands/duplicates';
import { Status } from '../common/Status';
import { Title } from '../common/Title';
import { useCalls } from '../common/useCalls';
import { useFocusOnChange } from '../common/useFocusOnChange';
import { useReading } from '../common/useReading';
import { useReturn } from '../common/useReturn';
import { commonWords } from '../common/words';
import { DoingView } from './DoingView';
import { FindingView } from './FindingView';
import { type Finding, findingKey, findingsIn } from './findings';
import { type Choice, planSteps, usualChoice } from './steps';
import { useDeciding } from './useDeciding';
import { duplicatesWords } from './words';

/** So many are shown at once. */
const MANY = 20;

/** The page of the duplicates: shows which rows may be one organization, and merges what a person says. */
export function DuplicatesPage({ opened }: { opened: PageData }) {
  const { language } = opened;
  const words = duplicatesWords[language];
  const [isDoing, setDoing] = useState(false);
  const mayShow = useRef(true);
  const { page, calls, read } = useReading<PageData, never>(
    opened,
    (asking) => asking.run(words.reading, 'readDuplicates'),
    () => mayShow.current,
  );
  const opening = useCalls(language);
  const deciding = useDeciding(language);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [most, setMost] = useState(MANY);

  const [headings = []] = page.rows;
  const findings = useMemo(() => findingsIn(page), [page]);
  const shown = findings.slice(0, most);
  const choiceOf = (finding: Finding) => choices.get(findingKey(finding)) ?? usualChoice(finding);
  const plan = useMemo(() => planSteps(headings, shown, choiceOf), [page, most, choices]);
  const counts = { merge: 0, apart: 0 };
  for (const step of plan.steps) counts[step.do]++;

  const heading = useFocusOnChange(isDoing ? 'doing' : 'list');
  const title = { ref: heading, tabIndex: -1 };
  useReturn(() => {
    if (mayShow.current && calls.busy === undefined) void read();
  });
  useEffect(() => {
    // The control that had the focus may have gone with what was shown before.
    if (page !== opened && document.activeElement === document.body) heading.current?.focus();
  }, [page]);

  const start = () => {
    if (plan.steps.length === 0) {
      calls.fail(words.chooseOne);
      return;
    }
    mayShow.current = false;
    calls.clear();
    opening.clear();
    setDoing(true);
    void deciding.start(plan.steps);
  };
  const leave = async () => {
    mayShow.current = true;
    if (!(await read())) {
      mayShow.current = false;
      return;
    }
    setChoices(new Map());
    setDoing(false);
  };

  if (isDoing) {
    return (
      <DoingView title={title} language={language} deciding={deciding} leaving={calls} onDone={() => void leave()} />
    );
  }
  const ofKind = (kind: Finding['kind']) => shown.filter((finding) => finding.kind === kind);
  const count = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind).length;
  const choose = (finding: Finding, choice: Choice) => {
    calls.clear();
    setChoices(new Map([...choices, [findingKey(finding), choice]]));
  };
  const hasFindings = findings.length > 0;
  return (
    <>
      <Title focus={title}>{words.title}</Title>
      <Status calls={{ busy: undefined, failure: opening.failure ?? (hasFindings ? undefined : calls.failure) }} />
      <p role="status">
        <strong>{hasFindings ? `${words.summary(count('same'), count('ask'))}.` : words.none}</strong>
      </p>
      {hasFindings && <p class="secondary">{words.nothingYet}</p>}
      {(['same', 'ask'] as const).map((kind) => {
        const own = ofKind(kind);
        return (
          own.length > 0 && (
            <section key={kind} aria-label={words.headings[kind]}>
              <h2>
                {words.headings[kind]} ({count(kind)})
              </h2>
              <p class="secondary">{words.hints[kind]}</p>
              <ul class="plans">
                {own.map((finding) => (
                  <FindingView
                    key={findingKey(finding)}
                    headings={headings}
                    finding={finding}
                    choice={choiceOf(finding)}
                    merges={plan.merges.get(finding) ?? []}
                    language={language}
                    onChoose={(choice) => choose(finding, choice)}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {findings.length > most && (
        <>
          <p class="secondary">{words.shown(most, findings.length)}</p>
          <button type="button" onClick={() => setMost(most + MANY)}>
            {words.more(Math.min(MANY, findings.length - most))}
          </button>
        </>
      )}
      {page.keptApart.length > 0 && <p class="secondary">{words.keptApart(page.keptApart.length)}</p>}
      {hasFindings && (
        <div class="bar">
          <Status calls={{ busy: undefined, failure: calls.failure }} />
          <div class="buttons">
            <button type="button" class={plan.steps.length > 0 ? 'primary' : undefined} onClick={start}>
              {words.doMany(counts.merge, counts.apart)}
            </button>
          </div>
        </div>
      )}
      <nav aria-label={words.pages}>
        <button type="button" class="link" onClick={() => void read()}>
          {commonWords[language].lookAgain}
        </button>
        <button type="button" class="link" onClick={() => void opening.run(words.opening, 'showPartner')}>
          {words.showOverview}
        </button>
      </nav>
      {/* Below everything, so that nothing moves away under a click. */}
      <Status calls={{ busy: calls.busy ?? opening.busy, failure: undefined }} />
    </>
  );
}
