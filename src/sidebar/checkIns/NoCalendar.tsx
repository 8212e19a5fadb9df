import type { Language } from '../../partnership/language';
import { NewWindowLink } from '../common/NewWindowLink';
import { commonWords } from '../common/words';
import { checkInsWords } from './words';

/** Says what is missing while the calendar is not allowed, why it is asked for, and where. */
export function NoCalendar({ url, language, onLookAgain }: { url: string; language: Language; onLookAgain(): void }) {
  const words = checkInsWords[language];
  return (
    <div class="notice warning">
      <h2>{words.calendarMissing}</h2>
      <p>{words.calendarWhy}</p>
      <p>{words.calendarWithout}</p>
      <div class="buttons">
        {url !== '' && (
          <NewWindowLink url={url} language={language}>
            {words.calendarAllow}
          </NewWindowLink>
        )}
        <button type="button" class="link" onClick={onLookAgain}>
          {commonWords[language].lookAgain}
        </button>
      </div>
    </div>
  );
}
