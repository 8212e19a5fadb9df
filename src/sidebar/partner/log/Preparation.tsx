import type { PartnerCard, PartnerPage } from '../../../commands/showPartner';
import type { History } from '../../../partnership/checkin/log/history';
import { type Preparation as Prepared, preparation } from '../../../partnership/checkin/log/preparation';
import { questionsAt } from '../../../partnership/checkin/log/rotation';
import { upcoming } from '../../../partnership/checkin/upcoming';

/** What the next meeting is prepared with. */
export function prepare(
  { cadence, today }: PartnerPage,
  { partner, meetings }: PartnerCard,
  history: History,
): Prepared {
  const lastDay = history.days[history.days.length - 1] ?? '';
  const lastContact = lastDay > (partner.lastContact ?? '') ? lastDay : partner.lastContact;
  const { next } = upcoming({ ...partner, lastContact }, meetings, cadence, today);
  const questions = questionsAt(history.asked, next?.date ?? today);
  return { ...history, measures: partner.fields.measures ?? '', questions };
}

/** What to take into the next meeting, as text that can be copied. */
export function Preparation({ page, card, history }: { page: PartnerPage; card: PartnerCard; history: History }) {
  return <p class="text">{preparation(prepare(page, card, history), page.language).join('\n')}</p>;
}
