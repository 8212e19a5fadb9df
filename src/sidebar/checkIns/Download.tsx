import type { CheckInsPage } from '../../commands/scheduleCheckIns';
import { UnreadableMeeting } from '../../partnership/checkin/filedMeeting';
import { Status } from '../common/Status';
import { useCalls } from '../common/useCalls';
import { calendarFile, seriesToFile } from './calendarFile';
import { checkInsWords } from './words';

/** The meetings as a file, for people who have another calendar. */
export function Download({ page }: { page: CheckInsPage }) {
  const { language } = page;
  const words = checkInsWords[language];
  const calls = useCalls(language);
  const series = seriesToFile(page);
  if (series === 0) return null;
  const download = () => {
    calls.clear();
    try {
      const text = calendarFile(page, new Date().toISOString());
      save(new Blob([text], { type: 'text/calendar;charset=utf-8' }), words.fileName);
    } catch (error) {
      if (!(error instanceof UnreadableMeeting)) throw error;
      calls.fail(error.says[language]);
    }
  };
  return (
    <details>
      <summary>{words.file}</summary>
      <p class="secondary">{words.fileHint}</p>
      <Status calls={{ busy: undefined, failure: calls.failure }} />
      <div class="buttons">
        <button type="button" onClick={download}>
          {words.download(series)}
        </button>
      </div>
    </details>
  );
}

/** Has the browser save a file. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
