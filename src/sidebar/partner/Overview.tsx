import { useMemo } from 'preact/hooks';
import type { PartnerPage } from '../../commands/showPartner';
import { attention } from '../../partnership/attention/attention';
import { watchedIn } from '../../partnership/attention/watched';
import { toSchedule } from '../../partnership/checkin/toSchedule';
import type { PartnerKey } from '../../partnership/partner';
import { Title, type TitleFocus } from '../common/Title';
import { Attention } from './Attention';
import { Problems } from './Problems';
import { problemsIn } from './problemsIn';
import { Standings } from './Standings';
import { partnerWords } from './words';

/** The whole list, for when no partner is selected. */
export function Overview({
  title,
  page,
  onSchedule,
  onDraft,
  onNewPartner,
  onOpen,
}: {
  title: TitleFocus;
  page: PartnerPage;
  onSchedule(partners: readonly PartnerKey[]): void;
  onDraft(partners: readonly PartnerKey[]): void;
  onNewPartner(): void;
  onOpen(partner: PartnerKey): void;
}) {
  const { language, overview, cadence, today } = page;
  const words = partnerWords[language];
  const { toDraft, notes } = overview;
  const watched = useMemo(() => (notes ? watchedIn(notes) : []), [notes]);
  const lines = useMemo(() => attention(watched, cadence, today), [watched, cadence, today]);
  const unscheduled = useMemo(() => toSchedule(watched, today), [watched, today]);
  const isEmpty = overview.partners === 0;
  // Meetings before agreements, as for one partner.
  const waiting = [
    { what: 'checkIns' as const, partners: unscheduled.length, start: () => onSchedule(unscheduled) },
    { what: 'mous' as const, partners: toDraft.length, start: () => onDraft(toDraft) },
  ].filter(({ partners }) => partners > 0);
  return (
    <>
      <Title focus={title}>{words.listTitle(overview.partners)}</Title>
      <p>{isEmpty ? words.noPartners : words.selectOne}</p>
      {!isEmpty && <Standings standings={overview.standings} language={language} />}
      <Attention lines={lines} language={language} onOpen={onOpen} />
      <Problems title={words.problemsTitle} problems={problemsIn(page)} language={language} />
      {(isEmpty || waiting.length > 0) && (
        <div class="buttons">
          {isEmpty && (
            <button type="button" class="primary" onClick={onNewPartner}>
              {words.newPartner}
            </button>
          )}
          {waiting.map(({ what, partners, start }, index) => (
            <button key={what} type="button" class={index === 0 ? 'primary' : undefined} onClick={start}>
              {words.many[what](partners)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
