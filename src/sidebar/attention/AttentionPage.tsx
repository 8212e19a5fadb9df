import { useMemo } from 'preact/hooks';
import type { AttentionPage as PageData } from '../../commands/listAttention';
import { attention } from '../../partnership/attention/attention';
import { attentionReport } from '../../partnership/attention/report';
import { watchedIn } from '../../partnership/attention/watched';
import { AttentionList } from '../common/AttentionList';
import { Form } from '../common/Form';
import { Status } from '../common/Status';
import { useCalls } from '../common/useCalls';
import { WrittenSheet } from '../common/WrittenSheet';
import { attentionWords } from './words';

/** So many lines are shown; the sheet has them all. */
const MOST = 100;

/** What waits with whom, and what to do about it; the sheet is brought up to date meanwhile. */
export function AttentionPage({ page: { language, today, cadence, notes } }: { page: PageData }) {
  const words = attentionWords[language];
  const writing = useCalls(language);
  const opening = useCalls(language);
  const lines = useMemo(() => attention(watchedIn(notes), cadence, today), [notes, cadence, today]);
  const write = () => void writing.run(words.writing, 'saveReport', 'attention', attentionReport(lines));
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.found(lines.length)}</p>
      <WrittenSheet calls={writing} write={write} again={words.writeAgain} />
      <Form busy={opening.busy !== undefined} onSubmit={() => void opening.run(words.opening, 'listAttention')}>
        {lines.length > 0 && (
          <AttentionList
            lines={lines.slice(0, MOST)}
            language={language}
            onOpen={({ id, name }) => void opening.run(words.opening, 'openPartner', { id, name })}
          />
        )}
        {lines.length > MOST && <p>{words.more(lines.length - MOST)}</p>}
        {writing.failure === undefined && <p class="secondary">{words.sheet}</p>}
        <nav aria-label={words.pages}>
          <button type="submit" class="link">
            {words.lookAgain}
          </button>
          <button type="button" class="link" onClick={() => void opening.run(words.opening, 'showPartner')}>
            {words.partner}
          </button>
        </nav>
      </Form>
      <Status calls={opening} />
    </>
  );
}
