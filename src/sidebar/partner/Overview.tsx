import type { Invitation, PartnerPage } from '../../commands/showPartner';
import { Title, type TitleFocus } from '../common/Title';
import { Problems } from './Problems';
import { Standings } from './Standings';
import { type Made, partnerWords } from './words';

/** The whole list, for when no partner is selected. */
export function Overview({
  title,
  page: { language, overview },
  onMake,
  onNewPartner,
}: {
  title: TitleFocus;
  page: PartnerPage;
  onMake(what: Made, partners: readonly Invitation[]): void;
  onNewPartner(): void;
}) {
  const words = partnerWords[language];
  const { toDraft, toSchedule } = overview;
  const isEmpty = overview.partners === 0;
  // Meetings before agreements, as for one partner.
  const jobs: readonly (readonly [Made, readonly Invitation[]])[] = [
    ['checkIns', toSchedule],
    ['mous', toDraft.map((key) => ({ ...key, guests: [] }))],
  ];
  const waiting = jobs.filter(([, partners]) => partners.length > 0);
  return (
    <>
      <Title focus={title}>{words.listTitle(overview.partners)}</Title>
      <p>{isEmpty ? words.noPartners : words.selectOne}</p>
      {!isEmpty && <Standings standings={overview.standings} language={language} />}
      <Problems title={words.problemsTitle} problems={overview.problems} language={language} />
      {(isEmpty || waiting.length > 0) && (
        <div class="buttons">
          {isEmpty && (
            <button type="button" class="primary" onClick={onNewPartner}>
              {words.newPartner}
            </button>
          )}
          {waiting.map(([what, partners], index) => (
            <button
              key={what}
              type="button"
              class={index === 0 ? 'primary' : undefined}
              onClick={() => onMake(what, partners)}
            >
              {words.many[what](partners.length)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
