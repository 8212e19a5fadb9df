import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CheckInsPage as PageData } from '../../commands/scheduleCheckIns';
import { readQuietDays } from '../../partnership/checkin/quietDays';
import { failureSentence } from '../../partnership/failures/failureSentence';
import { failureWords } from '../../partnership/failures/languages';
import type { PartnerKey } from '../../partnership/partner';
import { Impossible } from '../common/Impossible';
import { Status } from '../common/Status';
import { shortName } from '../common/shortName';
import { Title } from '../common/Title';
import { useCalls } from '../common/useCalls';
import { useFocusOnChange } from '../common/useFocusOnChange';
import { useReturn } from '../common/useReturn';
import { useTicks } from '../common/useTicks';
import { commonWords } from '../common/words';
import { DoingView } from './DoingView';
import { Download } from './Download';
import { LineList } from './LineList';
import { lineKey, linesOf, type PlannedLine } from './lines';
import { NoCalendar } from './NoCalendar';
import { useCheckInsPage } from './useCheckInsPage';
import { useScheduling } from './useScheduling';
import { checkInsWords } from './words';

/** The page of the check-ins: plans them, and then puts them into the calendar and the sheet. */
export function CheckInsPage({ opened }: { opened: PageData }) {
  const { language } = opened;
  const words = checkInsWords[language];
  const [isDoing, setDoing] = useState(false);
  const mayShow = useRef(true);
  const { page, calls, read } = useCheckInsPage(opened, () => mayShow.current);
  const opening = useCalls(language);
  const ticks = useTicks(lineKey, ({ kind }) => kind !== 'ask');
  const [hasLink, setLink] = useState(false);
  const scheduling = useScheduling(language);
  // People count on these days being kept free: nothing is planned while one of them cannot be read.
  const { unreadable } = readQuietDays(page.settings.quietDays);
  const lines = useMemo(() => (unreadable.length > 0 ? [] : linesOf(page)), [page]);

  const { named } = page;
  const single = named?.length === 1 ? named[0] : undefined;
  const heading = useFocusOnChange(isDoing ? 'doing' : `plan ${single?.name ?? ''}`);
  const title = { ref: heading, tabIndex: -1 };

  useReturn(() => {
    if (mayShow.current && calls.busy === undefined) void read();
  });
  useEffect(() => {
    // The control that had the focus may have gone with what was shown before.
    if (page !== opened && document.activeElement === document.body) heading.current?.focus();
  }, [page]);

  const show = (doing: boolean) => {
    calls.clear();
    opening.clear();
    setDoing(doing);
  };
  const start = (chosen: readonly PlannedLine[]) => {
    mayShow.current = false;
    show(true);
    void scheduling.start(chosen, hasLink);
  };
  const leave = async () => {
    mayShow.current = true;
    if (!(await read())) {
      mayShow.current = false;
      return;
    }
    ticks.clear();
    show(false);
  };
  const openPage = {
    partner: ({ id, name }: PartnerKey) => void opening.run(words.opening, 'openPartner', { id, name }),
    overview: () => void opening.run(words.opening, 'showPartner'),
    settings: () => void opening.run(words.opening, 'showSettings'),
  };

  if (isDoing) {
    return (
      <DoingView
        title={title}
        language={language}
        scheduling={scheduling}
        leaving={{ busy: calls.busy ?? opening.busy, failure: calls.failure ?? opening.failure }}
        isOne={single !== undefined}
        onAgain={() => void leave()}
        onDone={() => (single ? openPage.partner(single) : void leave())}
      />
    );
  }
  const hasLines = lines.length > 0;
  return (
    <>
      <Title focus={title}>{words.title(named?.length, shortName(single?.name ?? ''))}</Title>
      <Status calls={{ busy: undefined, failure: opening.failure ?? (hasLines ? undefined : calls.failure) }} />
      {words.whom[page.chosenBy] !== '' && <p>{words.whom[page.chosenBy]}</p>}
      {page.askedAt !== null && <NoCalendar url={page.askedAt} language={language} onLookAgain={() => void read()} />}
      {unreadable.length > 0 ? (
        <p class="notice error" role="alert">
          {failureSentence(['quietDaysUnreadable', unreadable], failureWords(language))}
        </p>
      ) : hasLines ? (
        <LineList
          page={page}
          lines={lines}
          ticks={ticks}
          hasLink={hasLink}
          onLink={setLink}
          calls={calls}
          onOpen={openPage.partner}
          onDo={start}
        />
      ) : (
        <>
          <p>{words.nobody[page.chosenBy]}</p>
          <Impossible page={page} />
        </>
      )}
      <Download page={page} />
      <nav aria-label={words.pages}>
        <button type="button" class="link" onClick={() => void read()}>
          {commonWords[language].lookAgain}
        </button>
        <button type="button" class="link" onClick={() => void read('selection')}>
          {words.showSelected}
        </button>
        {named !== null && (
          <button type="button" class="link" onClick={() => void read('list')}>
            {words.showAll}
          </button>
        )}
        {single ? (
          <button type="button" class="link" onClick={() => openPage.partner(single)}>
            {words.showPartner}
          </button>
        ) : (
          <button type="button" class="link" onClick={openPage.overview}>
            {words.showOverview}
          </button>
        )}
        <button type="button" class="link" onClick={openPage.settings}>
          {words.settings}
        </button>
      </nav>
      {/* Below everything, so that nothing moves away under a click. */}
      <Status calls={{ busy: calls.busy ?? opening.busy, failure: undefined }} />
    </>
  );
}
