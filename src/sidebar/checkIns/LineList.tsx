import type { CheckInsPage } from '../../commands/scheduleCheckIns';
import { LINE_KINDS, type LineKind, type ScheduleLine } from '../../partnership/checkin/schedule/scheduleLine';
import type { PartnerKey } from '../../partnership/partner';
import { CheckBox } from '../common/fields';
import { Impossible } from '../common/Impossible';
import { Status } from '../common/Status';
import { TickGroup } from '../common/TickGroup';
import type { Calls } from '../common/useCalls';
import type { Ticks } from '../common/useTicks';
import { Emails } from './Emails';
import { Line } from './Line';
import { addsToCalendar, canBeDone, countLines, type PlannedLine } from './lines';
import { checkInsWords } from './words';

/** What would be done, before anything is. */
export function LineList({
  page,
  lines,
  ticks,
  hasLink,
  onLink,
  calls,
  onOpen,
  onDo,
}: {
  page: CheckInsPage;
  lines: readonly ScheduleLine[];
  ticks: Ticks<ScheduleLine>;
  /** Whether meetings that are new get a link for video calls. */
  hasLink: boolean;
  onLink(hasLink: boolean): void;
  calls: Calls;
  onOpen(partner: PartnerKey): void;
  onDo(lines: readonly PlannedLine[]): void;
}) {
  const { language, zone, spreadsheetZone } = page;
  const words = checkInsWords[language];
  const doable = lines.filter(canBeDone);
  const ticked = doable.filter(ticks.isTicked);
  const tick = (some: readonly ScheduleLine[], isTicked: boolean) => {
    // What was to be corrected may be corrected now.
    calls.clear();
    ticks.tick(some, isTicked);
  };
  const isInList = ({ id }: PartnerKey) => id === '' || page.partners.some((partner) => partner.id === id);
  const shown = (kind: LineKind) => {
    const own = lines.filter((line) => line.kind === kind);
    const rows = own.map((line, index) => (
      <Line
        key={index}
        line={line}
        language={language}
        {...(line.order
          ? { isTicked: ticks.isTicked(line), onTick: (isTicked: boolean) => tick([line], isTicked) }
          : { onOpen: isInList(line.partner) ? () => onOpen(line.partner) : undefined })}
      />
    ));
    return { own, rows };
  };
  return (
    <>
      <p role="status">
        <strong>{words.summary(countLines(lines, page.problems.length + page.gone.length))}.</strong>
      </p>
      <p class="secondary">
        {doable.length > 0 && `${words.nothingYet} `}
        {words.zone(zoneName(zone), zone === spreadsheetZone ? undefined : zoneName(spreadsheetZone))}
      </p>
      {LINE_KINDS.filter((kind) => kind !== 'cannot' && kind !== 'leave').map((kind) => {
        const { own, rows } = shown(kind);
        return (
          <TickGroup
            key={kind}
            heading={words.headings[kind]}
            hint={words.hints[kind]}
            items={own}
            ticks={{ ...ticks, tick }}
            language={language}
          >
            {rows}
          </TickGroup>
        );
      })}
      <Untouched heading={words.headings.cannot} {...shown('cannot')} />
      <Impossible page={page} />
      <Untouched heading={words.headings.leave} {...shown('leave')} isFolded={lines.length > 1} />
      {doable.length > 0 && (
        <>
          {doable.some(addsToCalendar) && <CheckBox label={words.link} checked={hasLink} onChange={onLink} />}
          <Emails lines={ticked} words={words} />
          <div class="bar">
            <Status calls={{ busy: undefined, failure: calls.failure }} />
            <div class="buttons">
              <button
                type="button"
                class={ticked.length > 0 ? 'primary' : undefined}
                onClick={() => (ticked.length > 0 ? onDo(ticked) : calls.fail(words.tickOne))}
              >
                {words.doMany(ticked.length)}
              </button>
            </div>
          </div>
        </>
      )}
    </>
  );
}

/** A zone as people read it. */
function zoneName(zone: string): string {
  return zone.replace(/_/g, ' ');
}

/** Those with whom nothing is done. */
function Untouched({
  heading,
  own,
  rows,
  isFolded,
}: {
  heading: string;
  own: readonly ScheduleLine[];
  rows: preact.JSX.Element[];
  isFolded?: boolean;
}) {
  if (own.length === 0) return null;
  const list = <ul class="plans">{rows}</ul>;
  const title = `${heading} (${own.length})`;
  return isFolded ? (
    <details>
      <summary>{title}</summary>
      {list}
    </details>
  ) : (
    <section aria-label={heading}>
      <h2>{title}</h2>
      {list}
    </section>
  );
}
