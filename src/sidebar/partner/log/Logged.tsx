import { useEffect } from 'preact/hooks';
import type { LogResult } from '../../../commands/logCheckIn';
import type { PartnerCard, PartnerPage } from '../../../commands/showPartner';
import type { CheckInNote } from '../../../partnership/checkin/log/checkIn';
import { historyOf } from '../../../partnership/checkin/log/history';
import { meetingDays } from '../../../partnership/checkin/upcoming';
import type { PartnerFields } from '../../../partnership/columns';
import { keyOf } from '../../../partnership/partner';
import { words as sheetWords } from '../../../partnership/words';
import { Form } from '../../common/Form';
import { Status } from '../../common/Status';
import { Title, type TitleFocus } from '../../common/Title';
import { useCalls } from '../../common/useCalls';
import { cellInWords, fieldName } from '../cellWords';
import { partnerWords } from '../words';
import { Preparation } from './Preparation';
import { useAgenda } from './useAgenda';
import { logWords } from './words';

/** A check-in that was logged: what was said, what was wanted in the list, and what came of it. */
export interface LoggedNow {
  readonly result: 'logged';
  readonly checkIn: CheckInNote;
  readonly fields: PartnerFields;
  /** Whether a rating was proposed that nobody ticked. */
  readonly isOnlyProposed: boolean;
  readonly answer: Extract<LogResult, { readonly result: 'logged' }>;
}

/** Says what was written, and prepares the next meeting. */
export function Logged({
  title,
  page,
  card,
  logged: { checkIn, fields, isOnlyProposed, answer },
  onDone,
}: {
  title: TitleFocus;
  page: PartnerPage;
  card: PartnerCard;
  logged: LoggedNow;
  onDone(): void;
}) {
  const { language } = page;
  const words = logWords[language];
  const calls = useCalls(language);
  const history = historyOf(answer.checkIns);
  const agenda = useAgenda(page, card, history, words);
  useEffect(() => title.ref.current?.focus(), []);
  const { written, keptFormulas } = answer;
  const cells = written.map((key) => `${fieldName(key, language)} (${cellInWords(key, fields[key] ?? '', language)})`);
  const { nextStage } = checkIn;
  const isOver = nextStage === 'pause' || nextStage === 'end';
  const meetingsStay = isOver && card.meetings.some((one) => meetingDays(one).some((day) => day > page.today));
  const openCheckIns = () => calls.run(partnerWords[language].opening, 'openCheckIns', [keyOf(card.partner)]);
  const sentences = [
    words.noted(checkIn.date, sheetWords.sheets.checkInLog),
    cells.length > 0 && words.written(cells),
    fields.lastContact !== undefined &&
      keptFormulas.length === 0 &&
      !written.includes('lastContact') &&
      words.lastContactStays,
    isOnlyProposed && words.onlyProposed,
    keptFormulas.length > 0 && partnerWords[language].keptFormulas(keptFormulas),
    meetingsStay && words.meetingsStay,
  ].filter((sentence) => sentence !== false);
  return (
    <>
      <Title focus={title}>{words.loggedTitle(card.partner.name)}</Title>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{words.prepare}</h2>
      <Preparation page={page} card={card} history={history} />
      <Status calls={agenda.calls} />
      {agenda.day !== undefined && <p role="status">{words.prepared(agenda.day)}</p>}
      <Form busy={calls.busy !== undefined} onSubmit={meetingsStay ? () => void openCheckIns() : onDone}>
        <Status calls={calls} />
        <div class="buttons">
          {meetingsStay && (
            <button type="submit" class="primary">
              {words.toCheckIns}
            </button>
          )}
          <button type="button" class={meetingsStay ? undefined : 'primary'} onClick={onDone}>
            {words.done}
          </button>
        </div>
      </Form>
    </>
  );
}
