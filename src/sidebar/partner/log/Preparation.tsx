import type { PartnerCard, PartnerPage } from '../../../commands/showPartner';
import type { History } from '../../../partnership/checkin/log/history';
import { preparation } from '../../../partnership/checkin/log/preparation';
import { questionsAt } from '../../../partnership/checkin/log/rotation';
import { upcoming } from '../../../partnership/checkin/upcoming';

/** What to take into the next meeting, as text that can be copied. */
export function Preparation({
  page: { language, cadence, today },
  card: { partner, meetings },
  history,
}: {
  page: PartnerPage;
  card: PartnerCard;
  history: History;
}) {
  const lastDay = history.days[history.days.length - 1] ?? '';
  const lastContact = lastDay > (partner.lastContact ?? '') ? lastDay : partner.lastContact;
  const { next } = upcoming({ ...partner, lastContact }, meetings, cadence, today);
  const lines = preparation(
    {
      ...history,
      measures: partner.fields.measures ?? '',
      questions: questionsAt(history.asked, next?.date ?? today),
    },
    language,
  );
  return <p class="text">{lines.join('\n')}</p>;
}
