import { useEffect } from 'preact/hooks';
import type { LogResult } from '../../../commands/logCheckIn';
import type { PartnerCard, PartnerPage } from '../../../commands/showPartner';
import type { CheckInNote } from '../../../partnership/checkin/log/checkIn';
import type { PartnerFields } from '../../../partnership/columns';
import { words as sheetWords } from '../../../partnership/words';
import { Title, type TitleFocus } from '../../common/Title';
import { cellInWords, fieldName } from '../cellWords';
import { partnerWords } from '../words';
import { Preparation } from './Preparation';
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
  useEffect(() => title.ref.current?.focus(), []);
  const { written, keptFormulas, history } = answer;
  const cells = written.map((key) => `${fieldName(key, language)} (${cellInWords(key, fields[key] ?? '', language)})`);
  const sentences = [
    words.noted(checkIn.date, sheetWords.sheets.checkInLog),
    cells.length > 0 && words.written(cells),
    fields.lastContact !== undefined &&
      keptFormulas.length === 0 &&
      !written.includes('lastContact') &&
      words.lastContactStays,
    isOnlyProposed && words.onlyProposed,
    keptFormulas.length > 0 && partnerWords[language].keptFormulas(keptFormulas),
    (checkIn.nextStage === 'pause' || checkIn.nextStage === 'end') && card.meetings.length > 0 && words.meetingsStay,
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
      <div class="buttons">
        <button type="button" class="primary" onClick={onDone}>
          {words.done}
        </button>
      </div>
    </>
  );
}
