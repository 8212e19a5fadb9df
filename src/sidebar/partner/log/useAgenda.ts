import { useEffect, useState } from 'preact/hooks';
import type { PartnerCard, PartnerPage } from '../../../commands/showPartner';
import type { CalendarDate } from '../../../partnership/calendarDate';
import type { History } from '../../../partnership/checkin/log/history';
import { preparation } from '../../../partnership/checkin/log/preparation';
import { meetingsAhead } from '../../../partnership/checkin/upcoming';
import { readLanguage } from '../../../partnership/language';
import { type Calls, useCalls } from '../../common/useCalls';
import { prepare } from './Preparation';
import type { LogWords } from './words';

/** The text of the next meeting in the calendar. */
export interface Agenda {
  readonly calls: Calls;
  /** The day of the meeting that was prepared; `undefined` while none is. */
  readonly day: CalendarDate | undefined;
}

/**
 * Writes into the calendar what the next meeting is prepared with. Where guests read it too, our open problems with the
 * partner are not in it.
 */
export function useAgenda(page: PartnerPage, card: PartnerCard, history: History, words: LogWords): Agenda {
  const calls = useCalls(page.language);
  const [day, setDay] = useState<CalendarDate>();
  useEffect(() => {
    const ahead = meetingsAhead(card.meetings, page.today);
    if (ahead.length === 0) return;
    const prepared = prepare(page, card, history);
    const language = readLanguage(card.partner.fields.agreementLanguage) ?? page.language;
    const agenda = {
      ours: preparation(prepared, page.language),
      shared: preparation({ ...prepared, problems: [] }, language),
    };
    void calls.run(words.preparing, 'fillAgenda', ahead, agenda).then((filled) => {
      if (filled) setDay(filled);
    });
  }, []);
  return { calls, day };
}
