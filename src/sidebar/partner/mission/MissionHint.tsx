import type { PartnerCard, PartnerPage } from '../../../commands/showPartner';
import { columnOf } from '../../../partnership/columns';
import { sharedMission } from '../../../partnership/overlap/sharedMission';
import { missionWords } from './words';

const MOST_WORDS = 6;

interface MissionProps {
  readonly page: PartnerPage;
  readonly card: PartnerCard;
}

/** What our mission and the partner's share, beside the rating of how well they fit; or which of the two is missing. */
export function MissionHint({ page, card }: MissionProps) {
  return <p class="hint lead">{sentence(page, card)}</p>;
}

function sentence({ language, ourMission }: PartnerPage, { partner }: PartnerCard): string {
  const words = missionWords[language];
  const { oursIsMissing, theirsIsMissing, shared } = sharedMission(ourMission, partner.fields);
  if (oursIsMissing || theirsIsMissing) {
    const columns = (['mission', 'theyOffer'] as const).map((key) => columnOf(key).heading);
    return words.missing(oursIsMissing, theirsIsMissing ? columns : []);
  }
  return shared.length === 0 ? words.shareNothing : `${words.share}: ${wordsOf(shared)}.`;
}

/** What our mission and the partner's share, for the facts of the card; nothing where they share nothing. */
export function SharedMissionFact({ page, card }: MissionProps) {
  const { shared } = sharedMission(page.ourMission, card.partner.fields);
  if (shared.length === 0) return null;
  return (
    <>
      <dt>{missionWords[page.language].share}</dt>
      <dd>{wordsOf(shared)}</dd>
    </>
  );
}

function wordsOf(shared: readonly string[]): string {
  return shared.slice(0, MOST_WORDS).join(', ');
}
